package tenor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.scenario.Correlation;
import tenor.scenario.Parameter;
import tenor.scenario.Scenario;
import tenor.scenario.Simulation;
import tenor.uncertainty.Points;
import tenor.uncertainty.Uncertainty;

/** What may stand under {@code uncertainty} and {@code simulation}, and what is refused there. */
class UncertaintyReaderTest {
  private static final String RANGE = "range: between 1 and 4 billion USD/year";

  /** The right file with an uncertain revenue. */
  private static String revenue(String keys) {
    return Scenarios.with(RANGE, RANGE + "\n    uncertainty: { " + keys + " }");
  }

  private static Uncertainty uncertain(String text, String name) {
    Parameter parameter = Scenarios.scenario(text).parameters().get(name);
    return Objects.requireNonNull(Objects.requireNonNull(parameter).uncertainty());
  }

  private static List<String> codes(String keys) {
    return Scenarios.codes(Scenarios.read(revenue(keys))).stream()
        .filter(code -> code.startsWith("E") || code.startsWith("W"))
        .map(code -> code.substring(0, code.indexOf(':')))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The probability of at most 2 billion by hand: (2 − 1) / 3, (2 − 1)² / (3 × 1), and so on.
        "shape: uniform, low: 1 billion USD/year, high: 4 billion USD/year"
            + " | uniform from 1 billion USD/year to 4 billion USD/year | 0.3333333333",
        "shape: triangular, low: 1 billion USD/year, mode: 2 billion USD/year, high: 4 billion USD/year"
            + " | triangular from 1 billion USD/year to 4 billion USD/year with mode 2 billion USD/year"
            + " | 0.3333333333",
        "shape: pert, low: 1 billion USD/year, mode: 1 billion USD/year, high: 4 billion USD/year"
            + " | pert from 1 billion USD/year to 4 billion USD/year with mode 1 billion USD/year"
            + " | 0.8683127572",
        "shape: pert, low: 1 billion USD/year, mode: 1 billion USD/year, high: 4 billion USD/year, weight: 1"
            + " | pert from 1 billion USD/year to 4 billion USD/year with mode 1 billion USD/year and weight 1"
            + " | 0.5555555556",
        "shape: normal, mean: 2 billion USD/year, deviation: 100 million USD/year"
            + " | normal with mean 2 billion USD/year and deviation 100 million USD/year | 0.5",
        "shape: normal, mean: 1.6 billion USD/year, deviation: 25 %"
            + " | normal with mean 1.6 billion USD/year and deviation 25 % of it | 0.8413447",
        "shape: lognormal, median: 2 billion USD/year, deviation_of_logarithm: 0.4"
            + " | lognormal with deviation of logarithm 0.4 and median 2 billion USD/year | 0.5",
        "shape: uniform, p25: 1 billion USD/year, p75: 3 billion USD/year"
            + " | uniform with p25 1 billion USD/year and p75 3 billion USD/year | 0.5",
        "shape: lognormal, p2.5: 1 billion USD/year, p97.5: 4 billion USD/year"
            + " | lognormal with p2.5 1 billion USD/year and p97.5 4 billion USD/year | 0.5",
        "shape: normal, median: 2 billion USD/year, p95: 4 billion USD/year, at_least: 1 billion USD/year,"
            + " at_most: 3 billion USD/year"
            + " | normal with median 2 billion USD/year and p95 4 billion USD/year,"
            + " cut off below 1 billion USD/year and above 3 billion USD/year | 0.5",
        "shape: choices, choices: [{ value: 1 billion USD/year, chance: 30 % }, { value: 3 billion USD/year,"
            + " chance: 70 % }]"
            + " | either 1 billion USD/year with a chance of 30 %, or 3 billion USD/year with a chance of 70 %"
            + " | 0.3",
        "shape: samples, samples: [1 billion USD/year, 2 billion USD/year, 3 billion USD/year, 5 billion USD/year]"
            + " | one of 4 samples | 0.5",
      })
  void aShapeIsReadAndToldInWords(String keys, String words, double upToTwoBillion) {
    Uncertainty uncertainty = uncertain(revenue(keys), "revenue");
    assertThat(uncertainty.text()).isEqualTo(words);
    assertThat(uncertainty.distribution().cumulative(2e9)).isCloseTo(upToTwoBillion, within(1e-6));
  }

  @Test
  void aMixtureHasShapesForItsParts() {
    Uncertainty uncertainty = uncertain(
        revenue("shape: mixture, parts: [{ chance: 25 %, shape: uniform, low: 0 USD/year,"
            + " high: 1 billion USD/year }, { chance: 75 %, shape: uniform, low: 2 billion USD/year,"
            + " high: 4 billion USD/year }]"),
        "revenue");
    assertThat(uncertainty.distribution().cumulative(3e9)).isCloseTo(0.625, within(1e-12));
    assertThat(uncertainty.text())
        .isEqualTo("uniform from 0 USD/year to 1 billion USD/year with a chance of 25 %, or uniform"
            + " from 2 billion USD/year to 4 billion USD/year with a chance of 75 %");
  }

  @Test
  void samplesMayComeFromAFileOfFiguresByTheYear() {
    ReadScenario read = Scenarios.read(
        revenue("shape: samples, series: oil.csv#revenue"),
        Map.of("a/oil.csv", "from,to,revenue [billion USD]\n2020,2020,1\n2021,2022,6\n"));
    Parameter revenue = Objects.requireNonNull(read.scenario()).parameters().get("revenue");
    Uncertainty uncertainty = Objects.requireNonNull(revenue.uncertainty());
    assertThat(uncertainty.text()).isEqualTo("one of 2 samples of oil.csv#revenue");
    // 1 billion in a year, and 6 billion in two.
    assertThat(uncertainty.distribution().quantile(0.25)).isEqualTo(1e9);
    assertThat(uncertainty.distribution().quantile(0.75)).isEqualTo(3e9);
  }

  @Test
  void theDeviationOfARateIsARateAndNotAShareOfIt() {
    String rate = "growth: { value: 3 %/year, why: A guess., uncertainty: { shape: normal,"
        + " mean: 3 %/year, deviation: %s } }";
    String used = Scenarios.with("amount: revenue }", "amount: revenue, growth: growth }");
    Uncertainty uncertainty = uncertain(
        used.replace("assumptions:\n", "assumptions:\n  " + rate.replace("%s", "1 %/year") + "\n"),
        "growth");
    assertThat(uncertainty.distribution().cumulative(0.04)).isCloseTo(0.8413447, within(1e-7));
    ReadScenario read = Scenarios.read(
        used.replace("assumptions:\n", "assumptions:\n  " + rate.replace("%s", "1 %") + "\n"));
    assertThat(Scenarios.codes(read)).contains("E024:10");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "E012 | low: 1 billion USD/year, high: 4 billion USD/year",
        "E019 | shape: unifrom, low: 1 billion USD/year, high: 4 billion USD/year",
        "E011 | shape: uniform, low: 1 billion USD/year, hihg: 4 billion USD/year",
        "E011 | shape: uniform, mean: 2 billion USD/year, low: 1 billion USD/year, high: 4 billion USD/year",
        "E012 | shape: uniform, low: 1 billion USD/year",
        "E012 | shape: normal, p5: 1 billion USD/year",
        "E018 | shape: uniform, low: 1 billion USD/year, high: 4 billion USD/year, p5: 2 billion USD/year",
        "E018 | shape: normal, p5: 1 billion USD/year, p50: 2 billion USD/year, p95: 4 billion USD/year",
        "E008 | shape: normal, median: 1 billion USD/year, p50: 2 billion USD/year",
        "E028 | shape: normal, p5: 4 billion USD/year, p95: 1 billion USD/year",
        "E028 | shape: uniform, low: 4 billion USD/year, high: 1 billion USD/year",
        "E028 | shape: pert, low: 2 billion USD/year, mode: 1 billion USD/year, high: 4 billion USD/year",
        "E025 | shape: normal, p0: 1 billion USD/year, p95: 4 billion USD/year",
        "E025 | shape: normal, p5: 1 billion USD/year, p105: 4 billion USD/year",
        "E024 | shape: uniform, low: 1 billion USD, high: 4 billion USD/year",
        "E031 | shape: uniform, low: 1 billion EUR/year, high: 4 billion USD/year",
        "E020 | shape: uniform, low: 1, high: 4 billion USD/year",
        "E035 | shape: uniform, low: 4 billion USD/year, high: 4 billion USD/year",
        "E035 | shape: normal, mean: 2 billion USD/year, deviation: 0 %",
        "E035 | shape: lognormal, p5: 0 USD/year, p95: 4 billion USD/year",
        "E035 | shape: normal, mean: 2 billion USD/year, deviation: 1 %, at_least: 3 billion USD/year",
        "E028 | shape: normal, mean: 2 billion USD/year, deviation: 1 %, at_least: 3 billion USD/year,"
            + " at_most: 1 billion USD/year",
        "E026 | shape: pert, low: 1 billion USD/year, mode: 2 billion USD/year, high: 4 billion USD/year,"
            + " weight: heavy",
        "E025 | shape: pert, low: 1 billion USD/year, mode: 2 billion USD/year, high: 4 billion USD/year,"
            + " weight: 0",
        "E025 | shape: uniform, low: 3 billion USD/year, high: 4 billion USD/year",
        "W036 | shape: normal, mean: 2 billion USD/year, deviation: 1 billion USD/year",
        "E034 | shape: choices, choices: [{ value: 1 billion USD/year, chance: 30 % },"
            + " { value: 3 billion USD/year, chance: 60 % }]",
        "E035 | shape: choices, choices: [{ value: 2 billion USD/year, chance: 100 % }]",
        "E013 | shape: choices, choices: 2 billion USD/year",
        "E012 | shape: choices, choices: [{ value: 1 billion USD/year }, { value: 3 billion USD/year,"
            + " chance: 60 % }]",
        "E019 | shape: mixture, parts: [{ chance: 30 %, shape: unifrom }, { chance: 70 %, shape: uniform,"
            + " low: 1 billion USD/year, high: 3 billion USD/year }]",
        "E035 | shape: samples, samples: []",
        "E054 | shape: samples, series: oil.csv#revenue",
      })
  void aMistakeIsReportedOnce(String code, String keys) {
    assertThat(codes(keys)).containsExactly(code);
  }

  @Test
  void aShareThatCanFallOutsideOfItsBoundsIsRefusedWithTheWayToMendIt() {
    String share = Scenarios.with(
        "share: { value: 100 %, why: The quoted figure needs all of it. }",
        "share: { value: 90 %, why: All., uncertainty: { shape: normal, mean: 90 %, deviation: 10 % } }");
    ReadScenario read = Scenarios.read(share);
    assertThat(Scenarios.rendered(read))
        .anyMatch(text -> text.contains("would lie outside with a chance of 16 %")
            && text.contains("`at_most: 100 %`"));
    String cut = share.replace("deviation: 10 %", "deviation: 10 %, at_most: 100 %");
    assertThat(uncertain(cut, "share").distribution().highest()).isEqualTo(1);
  }

  @Test
  void aTermThatIsNotStatedMayBeUncertain() {
    String open = Scenarios.with(
        "repayment: { value: not stated, source: report }",
        "repayment: { value: not stated, source: report, uncertainty: { shape: uniform, low: 1 to 1,"
            + " high: 3 to 1 } }");
    Parameter repayment = Scenarios.scenario(open).parameters().get("repayment");
    assertThat(repayment.value()).isNull();
    assertThat(Objects.requireNonNull(repayment.uncertainty()).distribution().mean())
        .isEqualTo(2);
  }

  @Test
  void aWordOfOtherProgramsIsAnsweredWithOurs() {
    ReadScenario read =
        Scenarios.read(revenue("shape: uniform, min: 1 billion USD/year, max: 4 billion USD/year"));
    assertThat(Scenarios.rendered(read))
        .anyMatch(text -> text.contains("`min` is not a key") && text.contains("called `low`"))
        .anyMatch(text -> text.contains("`max` is not a key") && text.contains("called `high`"))
        .noneMatch(text -> text.contains("say enough"));
  }

  @Test
  void aDateIsNotDrawn() {
    String dated = Scenarios.with("start: 2025", "start: begin")
        .replace(
            "assumptions:\n",
            "assumptions:\n  begin: { value: 2025, why: It begins., uncertainty: { shape: uniform,"
                + " low: 2025, high: 2030 } }\n");
    assertThat(Scenarios.codes(Scenarios.read(dated))).contains("E037:10");
  }

  @Test
  void aSimulationSaysHowChancesAreComputed() {
    String text = revenue("shape: uniform, low: 1 billion USD/year, high: 4 billion USD/year")
        .replace(
            "share: { value: 100 %, why: The quoted figure needs all of it. }",
            "share: { value: 90 %, why: A guess., uncertainty: { shape: uniform, low: 50 %, high: 100 % } }")
        .replace("claims:\n", """
            simulation:
              draws: 4096
              seed: -7
              points: plain
              correlations:
                - { between: [revenue, share], rank: -0.4, why: A guess. }
            claims:
            """);
    Scenario scenario = Scenarios.scenario(text);
    Simulation simulation = scenario.simulation();
    assertThat(simulation.draws()).isEqualTo(4096);
    assertThat(simulation.seed()).isEqualTo(-7);
    assertThat(simulation.points()).isEqualTo(Points.PLAIN);
    Correlation correlation = simulation.correlations().get(0);
    assertThat(List.of(correlation.first(), correlation.second()))
        .containsExactly("revenue", "share");
    assertThat(correlation.rank()).isEqualTo(-0.4);
    assertThat(Scenarios.scenario(Scenarios.RIGHT).simulation()).isEqualTo(Simulation.USUAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "E025 | draws: 0",
        "E025 | draws: 2.5",
        "E026 | draws: many",
        "E025 | seed: 99999999999999999999",
        "E019 | points: sobel",
        "E011 | drawz: 10",
        "E013 | correlations: [{ between: revenue, rank: 0.5, why: x }]",
        "E014 | correlations: [{ between: [revenue, share], rank: 0.5, why: x }]",
        "E014 | correlations: [{ between: [revenue, growht], rank: 0.5, why: x }]",
        "E045 | correlations: [{ between: [revenue, revenue], rank: 0.5, why: x }]",
        "E025 | correlations: [{ between: [revenue, growth], rank: 1.5, why: x }]",
        "E025 | correlations: [{ between: [revenue, growth], rank: -1, why: x }]",
        "E040 | correlations: [{ between: [revenue, growth], rank: 0.5 }]",
        "E045 | correlations: [{ between: [revenue, growth], rank: 0.5, why: x }, { between: [growth, revenue],"
            + " rank: 0.5, why: x }]",
      })
  void aMistakeInASimulationIsReportedOnce(String code, String keys) {
    String text = revenue("shape: uniform, low: 1 billion USD/year, high: 4 billion USD/year")
        .replace("amount: revenue }", "amount: revenue, growth: growth }")
        .replace(
            "assumptions:\n",
            "assumptions:\n  growth: { value: 1 %/year, why: A guess., uncertainty: { shape: uniform,"
                + " low: 0 %/year, high: 2 %/year } }\n")
        .replace("claims:\n", "simulation: { " + keys + " }\nclaims:\n");
    List<String> errors = Scenarios.codes(Scenarios.read(text)).stream()
        .filter(each -> each.startsWith("E"))
        .map(each -> each.substring(0, each.indexOf(':')))
        .toList();
    assertThat(errors).containsExactly(code);
  }

  @Test
  void aFileTakesOverTheSimulationOfTheFileThatItExtends() {
    String base = revenue("shape: uniform, low: 1 billion USD/year, high: 4 billion USD/year")
        .replace("claims:\n", "simulation: { draws: 1024, seed: 5 }\nclaims:\n");
    ReadScenario read = Scenarios.read("""
        format: 1
        title: Another seed
        extends: base.scenario.yaml
        set:
          share: { value: 50 %, why: A what-if., uncertainty: { shape: uniform, low: 40 %, high: 60 % } }
        simulation: { seed: 6 }
        """, Map.of("a/base.scenario.yaml", base));
    Scenario scenario = Objects.requireNonNull(read.scenario());
    assertThat(scenario.simulation().draws()).isEqualTo(1024);
    assertThat(scenario.simulation().seed()).isEqualTo(6);
    assertThat(scenario.parameters().get("share").uncertainty()).isNotNull();
    assertThat(scenario.parameters().get("revenue").uncertainty()).isNotNull();
  }
}
