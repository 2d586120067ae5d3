package tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static tenor.cli.InProcess.type;
import static tenor.cli.InProcess.typeOnTerminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours, character sets, and readers that go away. */
final class ConsoleTest {
  private static final String ESCAPE = "\u001B[";

  @TempDir
  Path folder;

  private String wrong;

  @BeforeEach
  void aFileWithAMistake() {
    wrong = Sample.write(
        folder, "w.scenario.yaml", Sample.FUND.replace("500 billion USD,", "500 bilion USD,"));
  }

  @Test
  void coloursAreForTerminalsOnly() {
    assertThat(type("check", wrong).out()).doesNotContain(ESCAPE);
    assertThat(type("run", wrong).err()).doesNotContain(ESCAPE);
    assertThat(typeOnTerminal(Map.of(), "check", wrong).out()).contains(ESCAPE);
    assertThat(typeOnTerminal(Map.of(), "run", wrong).err()).contains(ESCAPE);
  }

  @Test
  void coloursCanBeWantedOrRefused() {
    Map<String, String> none = Map.of("NO_COLOR", "1");

    assertThat(type("check", wrong, "--color", "always").out()).contains(ESCAPE);
    assertThat(typeOnTerminal(Map.of(), "check", wrong, "--color=never").out())
        .doesNotContain(ESCAPE);
    assertThat(typeOnTerminal(none, "check", wrong).out()).doesNotContain(ESCAPE);
    assertThat(typeOnTerminal(Map.of("NO_COLOR", ""), "check", wrong).out()).contains(ESCAPE);
    assertThat(typeOnTerminal(Map.of("TERM", "dumb"), "check", wrong).out()).doesNotContain(ESCAPE);
    assertThat(typeOnTerminal(none, "check", wrong, "--color", "always").out()).contains(ESCAPE);
  }

  @ParameterizedTest
  @CsvSource({
    "LANG, en_GB.UTF-8, true",
    "LANG, uk_UA.utf8, true",
    "LC_ALL, C.UTF-8, true",
    "LANG, C, false",
    "LC_ALL, POSIX, false",
    "LC_CTYPE, de_DE.ISO-8859-1, false"
  })
  void aTerminalThatShowsOnlyAsciiGetsAscii(String variable, String value, boolean unicode) {
    String fund =
        Sample.write(folder, "f.scenario.yaml", Sample.FUND.replace("A fund", "Ein Fonds für €"));
    Map<String, String> shell = Map.of(variable, value, "NO_COLOR", "1");

    String out = typeOnTerminal(shell, "run", fund).out();

    assertThat(out.chars().allMatch(c -> c < 0x80)).isEqualTo(!unicode);
    assertThat(out).contains(unicode ? "Ein Fonds für €" : "Ein Fonds fur EUR");
  }

  @Test
  void aFileGetsUtf8WhateverTheShellSays() {
    assertThat(type("codes", "E022").out())
        .isEqualTo(typeOnTerminal(Map.of("NO_COLOR", "1"), "codes", "E022").out());
  }

  @Test
  void asciiCanBeWanted() {
    String fund =
        Sample.write(folder, "f.scenario.yaml", Sample.FUND.replace("A fund", "Ein Fonds für 원"));

    String text = type("run", fund, "--ascii", "--set", "growth=1 %/year").out();
    String json = type("run", fund, "--ascii", "--format", "json").out();

    assertThat(text).isASCII().contains("Ein Fonds fur ?");
    assertThat(json).isASCII().containsIgnoringCase("Ein Fonds f\\u00fcr \\uc6d0");
    assertThat(type("run", fund, "--ascii", "--set", "growth=1 %/year").err())
        .isEqualTo("set growth: 0 %/year -> 1 %/year\n");
  }

  @Test
  void signsInAsciiKeepTheirMeaning() {
    assertThat(Ascii.of("≤ 3 %/year … São Tomé → −5 ± 2"))
        .isEqualTo("<= 3 %/year ... Sao Tome -> -5 +/- 2");
    assertThat(Ascii.of("plain")).isEqualTo("plain");
  }

  @Test
  void aClosedPipeEndsQuietlyWithTheStatusOfTheWork() {
    String fund = Sample.write(folder, "f.scenario.yaml", Sample.FUND);
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int status = InProcess.run(new Failing("Broken pipe"), err, "check", fund);
    int ledger = InProcess.run(new Failing("Broken pipe"), err, "run", fund, "--ledger");

    assertThat(status).isZero();
    assertThat(ledger).isZero();
    assertThat(err.size()).isZero();
  }

  @Test
  void aFullDiskIsSaidAndIsNoSuccess() {
    String fund = Sample.write(folder, "f.scenario.yaml", Sample.FUND);
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int status = InProcess.run(new Failing("No space left on device"), err, "check", fund);

    assertThat(status).isEqualTo(74);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("could not be written: No space left on device");
  }

  @Test
  void messagesThatNobodyCanReadAreNoFailure() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(InProcess.run(out, new Failing("Bad file descriptor"), "run", wrong))
        .isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"100, 100", "7, 40", "9999, 200", "wide, 80", "'', 80"})
  void theWidthIsThatOfTheTerminalWithinReason(String columns, int width) {
    Terminal terminal = new Terminal(
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        true,
        true,
        Map.of("COLUMNS", columns),
        null);

    assertThat(terminal.width()).isEqualTo(width);
  }

  /** A stream whose other end is gone. */
  private static final class Failing extends OutputStream {
    private final String why;

    Failing(String why) {
      this.why = why;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(why);
    }
  }
}
