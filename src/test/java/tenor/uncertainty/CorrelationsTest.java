package tenor.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import tenor.uncertainty.Correlations.Pair;

class CorrelationsTest {
  @Test
  void aRankTakesTheCorrelationOfNormalNumbersThatPearsonGives() {
    // 2 sin(π/12) = (√6 − √2)/2.
    assertThat(Correlations.pearson(0.5))
        .isCloseTo((Math.sqrt(6) - Math.sqrt(2)) / 2, within(1e-15));
    assertThat(Correlations.pearson(0)).isZero();
    assertThat(Correlations.pearson(1)).isCloseTo(1, within(1e-15));
    assertThat(Correlations.pearson(-0.5)).isEqualTo(-Correlations.pearson(0.5));
  }

  @Test
  void theFactorTimesItselfGivesTheCorrelations() {
    List<Pair> pairs = List.of(new Pair("a", "b", 0.5), new Pair("b", "c", -0.3));
    double[][] factor = Correlations.factor(List.of("a", "b", "c"), pairs);
    double[][] wanted = {
      {1, Correlations.pearson(0.5), 0},
      {Correlations.pearson(0.5), 1, Correlations.pearson(-0.3)},
      {0, Correlations.pearson(-0.3), 1}
    };
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        double sum = 0;
        for (int k = 0; k < 3; k++) {
          sum += factor[i][k] * factor[j][k];
        }
        assertThat(sum).isCloseTo(wanted[i][j], within(1e-14));
      }
    }
  }

  @Test
  void ranksThatContradictEachOtherAreNotPossible() {
    List<Pair> pairs =
        List.of(new Pair("a", "b", 0.9), new Pair("b", "c", 0.9), new Pair("a", "c", -0.9));
    assertThat(Correlations.possible(pairs)).isFalse();
    assertThat(Correlations.possible(pairs.subList(0, 2))).isFalse();
    double[] bounds = Correlations.bounds(pairs, 2);
    // With r of both others: r² − (1 − r²) and 1, as the formula for three correlations gives it.
    double r = Correlations.pearson(0.9);
    assertThat(Correlations.pearson(bounds[0])).isCloseTo(2 * r * r - 1, within(1e-6));
    assertThat(bounds[1]).isCloseTo(1, within(1e-4));
  }

  @Test
  void allPairsMayBeCloseWhereEachAloneWouldContradict() {
    List<Pair> pairs =
        List.of(new Pair("a", "b", 0.9), new Pair("a", "c", 0.9), new Pair("b", "c", 0.9));
    assertThat(Correlations.possible(pairs)).isTrue();
  }
}
