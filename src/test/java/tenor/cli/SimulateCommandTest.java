package tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tenor.cli.InProcess.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tenor.cli.InProcess.Ended;

/**
 * {@code tenor simulate}, from what is typed to what is shown: 500 billion at a lognormal revenue of
 * mean 2 billion and coefficient of variation ½, so the years are lognormal too, with a median of 250
 * √1.25 = 279.508 and a mean of 250 × 1.25 = 312.5.
 */
final class SimulateCommandTest {
  private static final String SCENARIO = """
      format: 1
      title: The headline case
      assumptions:
        revenue:
          value: 2 billion USD/year
          why: A test.
          uncertainty: { shape: lognormal, mean: 2 billion USD/year, deviation: 1 billion USD/year }
      agreement:
        start: 2025
        stop_after: STOP
        revenues:
          minerals: { amount: revenue }
        obligations:
          fund: { amount: 500 billion USD }
        payments:
          - { from: minerals, share: 100 %, to: fund }
      variants:
        sure: { title: As known, why: A test., set: { revenue: 2.5 billion USD/year } }
      claims:
        - { id: quoted, says: It takes 250 years., unsourced: A test., metric: fund.years, expect: at most 250 years, verdict: holds }
      """;

  @TempDir
  Path folder;

  private String whole;
  private String cut;

  @BeforeEach
  void twoFiles() throws IOException {
    whole = file("whole", "10000 years");
    cut = file("cut", "1000 years");
  }

  private String file(String name, String stop) throws IOException {
    Path path = folder.resolve(name + ".scenario.yaml");
    String text = SCENARIO.replace("STOP", stop);
    Files.writeString(path, text);
    return path.toString();
  }

  @Test
  void theHeadlineCaseHasItsClosedFormsWithinTheError() {
    Ended ended = type("simulate", whole, "--chance-of", "at most 250 years", "--seed", "4");

    // Normal((ln 250 − ln 279.508) / 0.47238) = Normal(−0.23619) = 0.40664
    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(ended.out())
        .contains("(accepted: 250 years or less) is 40.66")
        .contains("65,536 runs with randomised Sobol' points in 16 scrambles, seed 4")
        .containsPattern("plain draws would\\s+need\\s+about");
    isWithinItsError(ended.out(), "is at most ", 279.5085);
    isWithinItsError(ended.out(), "The mean is ", 312.5);
  }

  /** At most four standard errors away, which an estimate is in all but one of 860 seeds. */
  private static void isWithinItsError(String out, String before, double truth) {
    Matcher number = Pattern.compile(before + "([0-9.]+) ± ([0-9.]+) years").matcher(out);
    assertThat(number.find()).isTrue();
    double error = Double.parseDouble(number.group(2));
    assertThat(Double.parseDouble(number.group(1))).isCloseTo(truth, within(4 * error));
    assertThat(error).isLessThan(0.05);
  }

  @Test
  void aStopThatCutsSomeRunsWithholdsTheMeanAndSaysWhy() {
    // Normal((ln 1000 − ln 279.508) / 0.47238) = Normal(2.698) = 0.99651
    assertThat(type("simulate", cut, "--draws", "16384").out())
        .contains("% of the futures it is not reached within 1000 years")
        .contains("A mean is not given: 0.3")
        .contains("have no finite figure")
        .doesNotContain("The mean is");
  }

  @Test
  void theSameSeedGivesTheSameBytesOnAnyNumberOfThreads() {
    List<String> threads = List.of("1", "2", "8");
    for (String points : List.of("sobol", "plain")) {
      List<String> outs = threads.stream()
          .map(number ->
              type("simulate", cut, "--points", points, "--threads", number).out())
          .distinct()
          .toList();
      assertThat(outs).hasSize(1);
    }
  }

  @Test
  void samplesAreWrittenInTheirOrderAndTwiceTheDrawsKeepTheFirstHalf() throws IOException {
    Path few = folder.resolve("few.csv");
    Path many = folder.resolve("many.csv");
    type("simulate", cut, "--draws", "1024", "--samples", few.toString());
    type("simulate", cut, "--draws", "2048", "--samples", many.toString(), "--threads", "2");
    List<String> first = Files.readAllLines(few);
    List<String> both = Files.readAllLines(many);
    assertThat(first.get(0))
        .isEqualTo("draw,scramble,revenue [USD/year],outcome,fund.years [years]");
    assertThat(first).hasSize(1025);
    assertThat(both).hasSize(2049);
    assertThat(both.subList(0, 1025)).isEqualTo(first);
    String[] run17 = first.get(18).split(",", -1);
    assertThat(run17[0] + " " + run17[1]).isEqualTo("17 1");
    assertThat(500e9 / Double.parseDouble(run17[2]))
        .isCloseTo(Double.parseDouble(run17[4]), within(1e-9));
    try (var files = Files.list(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith("tmp"))).isEmpty();
    }
  }

  @Test
  void aFileThatCannotBeWrittenEndsWith74() {
    Ended ended =
        type("simulate", cut, "--samples", folder.resolve("no/such.csv").toString());
    assertThat(ended.status()).isEqualTo(74);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("could not be written");
  }

  @Test
  void aClaimIsAskedByItsName() {
    assertThat(type("simulate", cut, "--claim", "quoted", "--draws", "4096").out())
        .contains("The chance of `at most 250 years` (accepted: 250 years or less) is 40.");
  }

  @Test
  void anErrorIsReachedOrItIsSaidThatItIsNot() {
    String reached = type("simulate", cut, "--points", "plain", "--until", "error < 1.5 years")
        .out();
    String not = type(
            "simulate",
            cut,
            "--points",
            "plain",
            "--until",
            "error < 0.01 years",
            "--draws",
            "20000")
        .out();
    // The error of a median of n plain draws: 132.0 × 1.2533 / √n, about 1.29 at 16,384.
    assertThat(reached).contains("Reached `error < 1.5 years` with 16,384 runs.");
    assertThat(not).contains("Not reached `error < 0.01 years` with 20,000 runs");
    assertThat(type("simulate", cut, "--until", "mean error < 1 year").out())
        .contains("there is no such number, with however many");
    assertThat(type("simulate", cut, "--chance-of", "at most 250 years", "--until", "error < 0.5 %")
            .out())
        .contains("Reached `error < 0.5 %`");
  }

  @Test
  void whereNothingIsUncertainItSaysWhatToWrite() {
    Ended ended = type("simulate", cut, "--variant", "sure");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err())
        .contains("Nothing that `fund.years` depends on is uncertain")
        .contains("uncertainty: { shape:");
  }

  @Test
  void numbersThatCannotBeFollowedAreRefused() {
    for (String draws : List.of("-5", "0", "99", "many", "1e9", "99999999999")) {
      Ended ended = type("simulate", cut, "--draws", draws);
      assertThat(ended.status()).as(draws).isEqualTo(2);
      assertThat(ended.err()).contains("`--draws` is a whole number from 100 to 1,073,741,824");
    }
    assertThat(type("simulate", cut, "--threads", "0").err()).contains("from 1 to 1,024");
    assertThat(type("simulate", cut, "--seed", "x").err()).contains("`--seed` is a whole number");
    assertThat(type("simulate", cut, "--seed", "0", "--draws", "1024").out()).contains("seed 0;");
    assertThat(type("simulate", cut, "--until", "soon").err()).contains("an error that is to be");
    assertThat(type("simulate", cut, "--chance-of", "250 bilion USD").status()).isEqualTo(2);
    assertThat(type("simulate", cut, "--of", "fund.yeers").err()).contains("Did you mean `years`?");
  }
}
