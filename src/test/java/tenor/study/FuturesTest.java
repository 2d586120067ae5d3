package tenor.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.TestScenarios;
import tenor.engine.Design;
import tenor.scenario.Scenario;
import tenor.uncertainty.PlainSampler;

class FuturesTest {
  private static final int RUNS = 20_000;

  /** The base, with some correlations and nothing else changed. */
  private static Scenario scenario(String correlations) {
    return TestScenarios.scenario("""
        assumptions:
          revenue:
            value: 2 billion USD/year
            why: An example.
            uncertainty: { shape: lognormal, mean: 2 billion USD/year, deviation: 50 % }
          growth:
            value: 1 %/year
            why: An example.
            uncertainty: { shape: normal, mean: 1 %/year, deviation: 1 %/year }
          share:
            value: 50 %
            why: An example.
            uncertainty: { shape: pert, low: 30 %, mode: 50 %, high: 100 % }
          costs:
            value: 10 %
            why: An example.
            uncertainty: { shape: uniform, low: 0 %, high: 20 % }
        agreement:
          start: 2025
          revenues:
            minerals: { amount: revenue, growth: growth, costs: costs }
          obligations:
            fund: { amount: 500 billion USD }
          payments:
            - { from: minerals, share: share, to: fund, base: net }
        variants:
          known:
            title: The growth is known
            why: An example.
            set: { growth: 2 %/year }
        """ + correlations);
  }

  private static String correlations(String... lines) {
    return "simulation:\n  correlations:\n    - " + String.join("\n    - ", lines) + "\n";
  }

  private static double[] draws(Design design, String name) {
    double[] out = new double[design.rows()];
    assertThat(design.fill(name, 0, out.length, out)).isTrue();
    return out;
  }

  private static Futures futures(Scenario scenario, String... variants) {
    return new Futures(
        TestScenarios.subject(scenario, List.of(variants)), new PlainSampler(1), RUNS);
  }

  @ParameterizedTest
  @CsvSource({"0.8", "0.3", "-0.5", "-0.95"})
  void theDrawsHaveTheRankCorrelationThatIsStated(double rank) {
    Futures futures = futures(scenario(correlations(
        "{ between: [share, revenue], rank: " + rank + ", why: An example. }",
        "{ between: [share, growth], rank: 0.2, why: An example. }")));
    double[] revenue = draws(futures, "revenue");
    double[] growth = draws(futures, "growth");
    double[] share = draws(futures, "share");
    // Of 20,000 pairs the rank correlation has an error of about 0.007.
    SpearmansCorrelation spearman = new SpearmansCorrelation();
    assertThat(spearman.correlation(share, revenue)).isCloseTo(rank, within(0.03));
    assertThat(spearman.correlation(share, growth)).isCloseTo(0.2, within(0.03));
    assertThat(spearman.correlation(revenue, growth)).isCloseTo(0, within(0.03));
  }

  @ParameterizedTest
  @CsvSource({"revenue", "growth", "share"})
  void correlatedDrawsKeepTheirOwnDistribution(String name) {
    Scenario scenario = scenario(correlations(
        "{ between: [share, revenue], rank: 0.8, why: An example. }",
        "{ between: [share, growth], rank: -0.4, why: An example. }"));
    double[] together = draws(futures(scenario), name);
    double[] apart = draws(futures(scenario("")), name);
    Arrays.sort(together);
    Arrays.sort(apart);
    double spread = apart[RUNS * 9 / 10] - apart[RUNS / 10];
    for (int i = RUNS / 10; i < RUNS; i += RUNS / 10) {
      assertThat(together[i]).isCloseTo(apart[i], within(spread / 30));
    }
  }

  @Test
  void aCorrelationElsewhereChangesNoOtherDraw() {
    Futures apart = futures(scenario(""));
    Futures together = futures(
        scenario(correlations("{ between: [share, growth], rank: 0.8, why: An example. }")));
    assertThat(draws(together, "revenue")).isEqualTo(draws(apart, "revenue"));
    assertThat(draws(together, "costs")).isEqualTo(draws(apart, "costs"));
    // The first of a group in the order of the file keeps its draws too; the second does not.
    assertThat(draws(together, "growth")).isEqualTo(draws(apart, "growth"));
    assertThat(draws(together, "share")).isNotEqualTo(draws(apart, "share"));
  }

  @Test
  void aRunAloneHasTheBitsThatItHasAmongOthers() {
    Futures futures = futures(scenario(correlations(
        "{ between: [share, revenue], rank: 0.8, why: An example. }",
        "{ between: [growth, costs], rank: -0.4, why: An example. }")));
    for (String name : List.of("revenue", "growth", "share", "costs")) {
      double[] all = draws(futures, name);
      for (int row : new int[] {0, 1, 255, 256, 4711, RUNS - 1}) {
        assertThat(draws(futures.only(row), name)).containsExactly(all[row]);
      }
    }
  }

  @Test
  void whatAVariantSetsIsKnownAndMovesTogetherWithNothing() {
    Scenario scenario =
        scenario(correlations("{ between: [share, growth], rank: 0.8, why: An example. }"));
    Futures known = futures(scenario, "known");
    assertThat(draws(known, "growth")).containsOnly(0.02);
    assertThat(draws(known, "share")).isEqualTo(draws(futures(scenario("")), "share"));
  }
}
