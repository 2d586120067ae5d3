package tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static tenor.cli.InProcess.type;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenor.cli.InProcess.Ended;

/** Every command, from what is typed to what is shown. */
final class CommandsTest {
  @TempDir
  Path folder;

  private String fund;

  @BeforeEach
  void aFund() {
    fund = Sample.fund(folder);
  }

  @Test
  void checkJudgesEveryClaimAndEndsWithZeroWhereAllIsAsRecorded() {
    Ended ended = type("check", fund);

    assertThat(ended.status()).isZero();
    assertThat(ended.out()).contains("250-years", "250-years-at-half");
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void checkUnderAVariantJudgesEachClaimAsIfTheTextSaidThatToo() {
    // Growth of 5 % a year fills the fund in under a hundred years, so the first claim flips.
    Ended ended = type("check", fund, "--variant", "growing");

    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.out()).contains("A fund of 500 billion (under growing)");
  }

  @Test
  void checkUnderAllVariantsShowsTheFileOnceForTheBaseAndOnceForEach() {
    Ended ended = type("check", fund, "--variant", "all", "--verbose");

    assertThat(ended.out())
        .contains("A fund of 500 billion\n")
        .contains("(under half_share)", "(under tenth)", "(under growing)");
  }

  @Test
  void runTellsTheAnswer() {
    Ended ended = type("run", fund);

    assertThat(ended.status()).isZero();
    assertThat(ended.out()).contains("250 years");
  }

  @Test
  void runUnderAllVariantsTellsTheBaseAndEachVariant() {
    Ended ended = type("run", fund, "--variant", "all");

    // 500 / 2 = 250 years for the base, 500 / 1 = 500 at half, 500 / 0.2 = 2500 at a tenth
    assertThat(ended.out()).contains("250 years", "500 years", "half_share", "tenth", "growing");
  }

  @Test
  void runWithALedgerShowsEveryPeriod() {
    Ended ended = type("run", fund, "--ledger", "--format", "csv");

    // a heading, and one line for each of the 250 years
    assertThat(ended.out().lines().count()).isGreaterThanOrEqualTo(251);
    assertThat(ended.out()).contains("2025", "2274");
    assertThat(type("run", fund, "--ledger").out().length())
        .isGreaterThan(type("run", fund).out().length());
  }

  @Test
  void explainShowsHowAFigureComesAbout() {
    Ended ended = type("explain", fund, "250-years");

    assertThat(ended.status()).isZero();
    assertThat(ended.out()).contains("annual_revenue");
  }

  @Test
  void solveFindsTheRevenueForAHundredYears() {
    Ended ended =
        type("solve", fund, "--for", "annual_revenue", "--so-that", "fund.years = 100 years");

    // 500 billion in 100 years are 5 billion a year
    assertThat(ended.status()).isZero();
    assertThat(ended.out()).contains("5 billion USD/year");
  }

  @Test
  void needsSaysWhatAClaimWouldTake() {
    Ended ended = type("needs", fund, "250-years-at-half");

    assertThat(ended.status()).isZero();
    assertThat(ended.out()).contains("annual_revenue");
  }

  @Test
  void compareSetsOneFileBesideItsVariants() {
    Ended ended = type("compare", fund);

    assertThat(ended.status()).isZero();
    assertThat(ended.out()).contains("half_share", "tenth", "growing");
  }

  @Test
  void compareOfTwoFilesSetsThemSideBySide() {
    String other = Sample.write(
        folder, "b.scenario.yaml", Sample.FUND.replace("A fund of 500", "Another of 500"));

    assertThat(type("compare", fund, other).status()).isZero();
    assertThat(type("compare", fund, other, "--variant", "half_share").status()).isZero();
  }

  @Test
  void aStatementForEachVersionStandsUnderAHeadingOfItsOwn() {
    Ended ended = type("explain", fund, "250-years", "--variant", "all");

    assertThat(ended.out())
        .contains("As the file stands\n==================\n", "Under tenth\n===========\n");
  }

  @Test
  void aVersionThatDoesNotAllowTheQuestionIsLeftOutOfAllWithTheReason() {
    String file = Sample.write(
        folder,
        "v.scenario.yaml",
        Sample.FUND
            .replace("variants:\n", """
                variants:
                  no_fund:
                    title: There is no fund
                    why: A what-if.
                    agreement: { obligations: { fund: none, gift: { amount: none } }, payments: [{ from: minerals, to: gift }] }
                  open:
                    title: A share that nobody states
                    why: A what-if.
                    agreement: { payments: [{ from: minerals, share: unknown, to: fund }] }
                """)
            .replace(
                "  grace:",
                "  unknown: { value: not stated, source: news, range: between 10 and 20 % }\n  grace:"));

    Ended solved = type(
        "solve", file, "--for", "growth", "--so-that", "fund.years = 80 years", "--variant", "all");
    Ended explained = type("explain", file, "250-years", "--variant", "all");
    Ended alone = type("needs", file, "250-years", "--variant", "no_fund");
    Ended checked = type("check", file, "--variant", "no_fund");

    assertThat(solved.status()).as(solved.err()).isZero();
    assertThat(solved.err())
        .contains("left out `no_fund`: There is no obligation `fund`.")
        .contains("left out `open`: `fund.years` also depends on `unknown`, which is not stated.");
    assertThat(explained.status()).isZero();
    assertThat(explained.err())
        .contains("left out `no_fund`: Under this variant there is no `fund.years`");
    assertThat(alone.status()).isEqualTo(2);
    assertThat(alone.err()).contains("Under this variant there is no `fund.years`");
    // the claims are left as they were made, so nothing flips
    assertThat(checked.status()).as(checked.err()).isZero();
  }

  @Test
  void newWritesAFileThatChecksWithoutAProblem() throws IOException {
    Path file = folder.resolve("mine.scenario.yaml");

    Ended written = type("new", file.toString(), "--title", "The draft of May");
    Ended checked = type("check", file.toString());

    assertThat(written.status()).isZero();
    assertThat(Files.readString(file)).contains("title: The draft of May");
    assertThat(checked.status()).as(checked.out()).isZero();
  }

  @Test
  void newNeverOverwrites() throws IOException {
    Ended ended = type("new", fund);

    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("is there already");
    assertThat(Files.readString(Path.of(fund))).isEqualTo(Sample.FUND);
  }

  @Test
  void fmtRewritesAFileAndThenLeavesItAlone() throws IOException {
    String file =
        Sample.write(folder, "f.scenario.yaml", Sample.FUND.replace("500 billion USD", "$500bn"));

    assertThat(type("fmt", "--check", file).status()).isEqualTo(1);
    assertThat(Files.readString(Path.of(file))).contains("$500bn");
    Ended first = type("fmt", file);
    assertThat(first.status()).isZero();
    assertThat(first.out()).contains("changed " + file);
    assertThat(Files.readString(Path.of(file))).contains("value: 500 billion USD");
    assertThat(type("fmt", "--check", file).status()).isZero();
    assertThat(type("fmt", file).out()).contains("in its form already");
  }

  @Test
  void schemaIsJson() {
    assertIsOneJsonValue(type("schema").out());
  }

  @Test
  void codesListsAllAndExplainsOne() {
    assertThat(type("codes").out()).contains("E001", "E053");
    assertThat(type("codes", "e012").out()).contains("E012", "a required key is missing");
    Ended unknown = type("codes", "E12");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("Did you mean `E012`?");
  }

  @Test
  void metricsIsAGlossary() {
    assertThat(type("metrics").out()).contains("years", "standstill_revenue");
  }

  @Test
  void completionIsAScriptThatKnowsEveryCommand() {
    String script = type("completion").out();

    assertThat(script).contains("complete", "--so-that").contains(Commands.NAMES);
  }

  @Test
  void helpListsEveryCommandAndExplainsEach() {
    String overview = type("help").out();
    assertThat(type("--help").out()).isEqualTo(overview);
    for (String name : Commands.NAMES) {
      assertThat(overview).contains("  " + name + " ");
      Ended byHelp = type("help", name);
      Ended byOption = type(name, "--help");
      assertThat(byHelp.status()).isZero();
      assertThat(byOption.out()).isEqualTo(byHelp.out());
      assertThat(byHelp.out()).contains("Usage: tenor " + name, "Example", "  tenor " + name);
    }
  }

  @Test
  void everyExampleOfTheHelpCanBeRead() {
    for (Command command : Commands.all()) {
      for (String example : command.examples()) {
        String plain = example.replaceAll(" > .*", "");
        List<String> words = words(plain);
        assertThat(words.get(0)).isEqualTo(command.name());
        assertThat(PicocliArguments.read(command, words.subList(1, words.size())))
            .as(example)
            .isInstanceOf(Reading.Read.class);
      }
    }
  }

  private static List<String> words(String line) {
    return java.util.regex.Pattern.compile("'[^']*'|[^ ]+")
        .matcher(line)
        .results()
        .map(found -> found.group().replace("'", ""))
        .toList();
  }

  @Test
  void versionSaysWhichTenorAndWhichJava() {
    assertThat(type("--version").out())
        .startsWith("tenor ")
        .contains(", on Java " + System.getProperty("java.version"))
        .hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check FUND --format json",
        "check FUND --variant all --format json",
        "run FUND --format json",
        "run FUND --format json --ledger",
        "run FUND --variant all --format=json",
        "explain FUND 250-years --format json",
        "explain FUND 250-years --format json --variant all",
        "needs FUND 250-years --format json",
        "needs FUND 250-years --format json --variant all",
        "solve FUND --for growth --so-that fund.years=80years --format json",
        "solve FUND --for growth --so-that fund.years=80years --format json --variant all",
        "sweep FUND --vary annual_revenue --format json",
        "sweep FUND --vary annual_revenue --claim 250-years --format json --variant all",
        "compare FUND --format json",
        "check BROKEN --format json"
      })
  void jsonIsOneWholeValueOnStandardOutput(String line) {
    String broken = Sample.write(folder, "x/broken.scenario.yaml", "format: 1\ntitle \"…\n");
    String[] words = line.replace("FUND", fund).replace("BROKEN", broken).split(" ");

    Ended ended = type(words);

    assertIsOneJsonValue(ended.out());
    assertThat(ended.status()).isIn(0, 1, 3);
  }

  private static void assertIsOneJsonValue(String text) {
    assertThatCode(() -> {
          try (JsonParser parser = new JsonFactory().createParser(text)) {
            assertThat(parser.nextToken()).isNotNull();
            parser.skipChildren();
            assertThat(parser.nextToken()).isNull();
          }
        })
        .as(text)
        .doesNotThrowAnyException();
  }
}
