package tenor.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.TestScenarios;
import tenor.scenario.Scenario;

/**
 * 500 billion at a lognormal revenue of mean 2 billion and coefficient of variation ½: P(at most 250
 * years) = 40.664 %. At a mean of 2.5 billion the same chance is that of at most 312.5 years at 2 billion,
 * which is Φ((ln 312.5 − ln 279.508) / √(ln 1.25)) = Φ(0.2362) = 59.336 %.
 */
class SimulatedDriftTest {
  private static final String TEXT = """
      assumptions:
        revenue:
          value: 2 billion USD/year
          why: A test.
          uncertainty: { shape: lognormal, mean: MEAN billion USD/year, deviation: 50 % }
      agreement:
        start: 2025
        stop_after: 10000 years
        revenues: { minerals: { amount: revenue } }
        obligations: { fund: { amount: 500 billion USD } }
        payments: [{ from: minerals, share: 100 %, to: fund }]
      simulation: { draws: 4096, points: plain, seed: SEED }
      claims:
        - { id: one, says: A test., unsourced: A test., metric: fund.years, chance_of: at most 250 years, expect: at least 1 %, verdict: holds }
      """;

  private static Scenario fund(int seed, String mean) {
    return TestScenarios.scenario(
        TEXT.replace("SEED", Integer.toString(seed)).replace("MEAN", mean));
  }

  @Test
  void anotherSeedIsNoDrift() {
    Drift drift = Funds.since(fund(1, "2"), fund(2, "2"));

    assertThat(drift.changes())
        .extracting(change -> change.piece())
        .containsExactly(new Piece(Aspect.SIMULATION, "seed"));
    assertThat(drift.movements()).isEmpty();
  }

  @Test
  void anotherDistributionIsADriftBeyondTheErrorAndHasAllOfIt() {
    Drift drift = Funds.between(fund(1, "2"), fund(1, "2.5"));

    Movement movement = drift.movements().get(0);
    assertThat(movement.amount()).isNotNull();
    if (movement.amount() != null) {
      // 59.336 − 40.664 percentage points, each end with a standard error below 0.8
      assertThat(movement.amount().doubleValue()).isBetween(18.67 - 3.4, 18.67 + 3.4);
    }
    assertThat(movement.parts()).hasSize(1);
    assertThat(movement.parts().get(0).amount()).isEqualByComparingTo(movement.amount());
  }

  @Test
  void aDistributionCannotBePutBackFromABaselineAndHasTheRest() {
    Movement movement = Funds.since(fund(1, "2"), fund(1, "2.5")).movements().get(0);

    assertThat(movement.parts()).isEmpty();
    assertThat(movement.rest()).isNotNull();
    if (movement.rest() != null) {
      assertThat(movement.rest().changes())
          .extracting(change -> change.piece())
          .containsExactly(new Piece(Aspect.UNCERTAINTY, "revenue"));
    }
  }

  // 3 × √(0.1² + 0.1²) = 0.424; twelve digits of 40.7 are 4e-11
  @ParameterizedTest
  @CsvSource({
    "40.7, 41.1, 0.1, false, false",
    "40.7, 41.2, 0.1, false, true",
    "40.7, 41.1, 0.1, true, true",
    "40.7, 40.70000000001, 0.1, true, false",
    "40.7, 40.7000000001, 0.1, true, true"
  })
  void aSimulatedFigureDriftsBeyondThreeStandardErrorsOrWithTheSameDrawsAtAll(
      String before, String now, BigDecimal error, boolean sameDraws, boolean differs) {
    List<Figure> old = List.of(new Figure(before, "%", error));
    List<Figure> other = List.of(new Figure(now, "%", error));

    assertThat(Tolerance.differ(old, other, sameDraws)).isEqualTo(differs);
  }
}
