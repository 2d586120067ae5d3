package tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static tenor.cli.InProcess.type;
import static tenor.cli.InProcess.typeWith;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tenor.app.ExitStatus;
import tenor.cli.InProcess.Ended;

/** How the program ends, for everything that can happen. */
final class ExitStatusesTest {
  @TempDir
  Path folder;

  @Test
  void itIs0WhereEveryVerdictIsTheRecordedOne() {
    assertThat(type("check", Sample.fund(folder)).status()).isZero();
  }

  @Test
  void itIs1WhereAVerdictDiffers() {
    String file = Sample.write(
        folder, "a.scenario.yaml", Sample.FUND.replace("verdict: holds", "verdict: fails"));

    Ended ended = type("check", file);

    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.out()).contains(file + ":");
  }

  @Test
  void itIs2WhereTheCommandLineIsWrong() {
    assertThat(type("check").status()).isEqualTo(2);
    assertThat(type("check", "--nonsense").status()).isEqualTo(2);
    assertThat(type("nonsense").status()).isEqualTo(2);
    assertThat(type().status()).isEqualTo(2);
    assertThat(type("check", folder.resolve("missing").toString()).status()).isEqualTo(2);
    assertThat(type("run", folder.toString()).status()).isEqualTo(2);
  }

  @Test
  void itIs3WhereAFileIsInvalid() {
    String file = Sample.write(folder, "a.scenario.yaml", "format: 1\n");

    assertThat(type("check", file).status()).isEqualTo(3);
    Ended run = type("run", file);
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("error[E012]", file + ":1:1");
  }

  @Test
  void itIs3WhereANoteIsMadeAnErrorByStrict() {
    // the second claim of the fund is unsourced
    String file = Sample.fund(folder);

    Ended strict = type("check", "--strict", file);

    assertThat(type("check", file).status()).isZero();
    assertThat(strict.status()).isEqualTo(3);
    assertThat(strict.out()).contains("error[N049]", "It takes 250 years at half the revenue.");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void itIs3WhereAFileCannotBeOpened() throws Exception {
    Files.createSymbolicLink(folder.resolve("a.scenario.yaml"), folder.resolve("nowhere"));

    Ended ended = type("check", folder.toString());

    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.out()).contains("E054", "a.scenario.yaml");
  }

  @Test
  void itIs6WhereThereIsNoScenarioFile() {
    Ended ended = type("check", folder.toString());

    assertThat(ended.status()).isEqualTo(6);
    assertThat(ended.err()).contains("error[E053]", "no scenario files in `" + folder + "`");
  }

  @Test
  void itIs6WhereNoFileHasAClaim() {
    String claims = Sample.FUND.substring(0, Sample.FUND.indexOf("claims:"));
    Sample.write(folder, "a.scenario.yaml", claims);

    Ended ended = type("check", folder.toString());

    assertThat(ended.status()).as(ended.out()).isEqualTo(6);
    assertThat(ended.err()).contains("error[E053]", "no claims");
  }

  @Test
  void ofSeveralTheHighestWins() {
    Sample.write(folder, "bad/a.scenario.yaml", "format: 1\n");
    Sample.write(
        folder, "bad/b.scenario.yaml", Sample.FUND.replace("verdict: holds", "verdict: fails"));
    Sample.write(folder, "empty/readme.txt", "");

    assertThat(type("check", folder.resolve("bad").toString()).status()).isEqualTo(3);
    assertThat(type("check", folder.toString()).status()).isEqualTo(3);
    String empty = folder.resolve("empty").toString();
    assertThat(type("check", folder.resolve("bad").toString(), empty).status()).isEqualTo(6);
  }

  @Test
  void itIs70WhereTheProgramFailsAndThereIsNoStackTrace() {
    Command failing = failing(() -> {
      throw new IllegalStateException("the sum of the parts is not the whole");
    });

    Ended ended = typeWith(failing, Map.of(), "check", "a.scenario.yaml");

    assertThat(ended.status()).isEqualTo(70);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .contains("a bug of ours", "tenor check a.scenario.yaml", "the sum of the parts")
        .doesNotContain("    at ");
    assertThat(ended.err().lines().count()).isEqualTo(2);
  }

  @Test
  void theStackTraceIsShownToThoseWhoAskForIt() {
    Command failing = failing(() -> {
      throw new IllegalStateException("broken");
    });

    Ended ended = typeWith(failing, Map.of("TENOR_DEBUG", "1"), "check", "a");

    assertThat(ended.status()).isEqualTo(70);
    assertThat(ended.err()).contains("    at tenor.cli.");
  }

  @Test
  void itIs70WhereTheStackOrTheMemoryIsNotEnough() {
    Command endless = failing(() -> deeper(0));
    Command greedy = failing(() -> {
      throw new OutOfMemoryError("Java heap space");
    });

    Ended ended = typeWith(endless, Map.of("TENOR_DEBUG", "1"), "check", "a");

    assertThat(ended.status()).isEqualTo(70);
    assertThat(ended.err()).contains("StackOverflowError").hasSizeLessThan(20_000);
    assertThat(typeWith(greedy, Map.of(), "check", "a").status()).isEqualTo(70);
  }

  private static ExitStatus deeper(int than) {
    return than < 0 ? ExitStatus.BUG : deeper(than + 1).or(ExitStatus.BUG);
  }

  private static Command failing(Supplier<ExitStatus> failure) {
    return new Command() {
      @Override
      public String name() {
        return "check";
      }

      @Override
      public String summary() {
        return "Fail";
      }

      @Override
      public List<Argument> arguments() {
        return List.of(Argument.many("PATH", "Anything."));
      }

      @Override
      public List<Option> options() {
        return List.of();
      }

      @Override
      public List<String> examples() {
        return List.of("check a");
      }

      @Override
      public ExitStatus run(Given given, Console console) {
        return failure.get();
      }
    };
  }
}
