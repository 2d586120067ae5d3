package tenor.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.TruncatedNormalDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every distribution against Commons Statistics, closed forms and what all distributions have in common. */
class DistributionsTest {
  private static final Distribution GAPPED = new Mixture(
      List.of(new Figures.Part(0.2, new Uniform(0, 1)), new Figures.Part(0.8, new Uniform(2, 4))));
  private static final Distribution ATOMIC = new Mixture(List.of(
      new Figures.Part(0.3, Distributions.always(1)),
      new Figures.Part(0.5, new Normal(2, 0.5)),
      new Figures.Part(0.2, new Lognormal(0.5, 0.8))));

  /** Distributions beside the same ones of Commons Statistics. */
  static Stream<Arguments> peers() {
    return Stream.of(
        Arguments.of("uniform", new Uniform(1, 4), UniformContinuousDistribution.of(1, 4)),
        Arguments.of("triangular", new Triangular(1, 2, 4), TriangularDistribution.of(1, 2, 4)),
        Arguments.of(
            "triangular at its lower bound",
            new Triangular(1, 1, 4),
            TriangularDistribution.of(1, 1, 4)),
        Arguments.of(
            "triangular at its upper bound",
            new Triangular(1, 4, 4),
            TriangularDistribution.of(1, 4, 4)),
        Arguments.of("normal", new Normal(2, 0.5), NormalDistribution.of(2, 0.5)),
        Arguments.of("lognormal", new Lognormal(0.6, 0.47), LogNormalDistribution.of(0.6, 0.47)),
        Arguments.of(
            "cut normal",
            Distributions.cut(new Normal(2, 0.5), 1.5, 3),
            TruncatedNormalDistribution.of(2, 0.5, 1.5, 3)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("peers")
  void aDistributionIsThatOfCommonsStatistics(
      String name, Distribution ours, ContinuousDistribution theirs) {
    for (int i = 1; i < 1000; i++) {
      double p = i / 1000.0;
      double x = theirs.inverseCumulativeProbability(p);
      assertThat(ours.quantile(p)).as(name + " " + p).isCloseTo(x, within(1e-9 * Math.abs(x)));
      assertThat(ours.cumulative(x)).as(name + " " + x).isCloseTo(p, within(1e-9));
    }
    assertThat(ours.mean()).isCloseTo(theirs.getMean(), within(1e-12 * theirs.getMean()));
    assertThat(ours.lowest()).isEqualTo(theirs.getSupportLowerBound());
    assertThat(ours.highest()).isEqualTo(theirs.getSupportUpperBound());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.25, 1, 4, 20, 100})
  void pertIsTheBetaDistributionOfCommonsStatisticsUpToNineDigits(double weight) {
    for (double mode : new double[] {0, 0.01, 1.0 / 3, 0.5, 0.9, 1}) {
      Pert pert = new Pert(0, mode, 1, weight);
      BetaDistribution beta = BetaDistribution.of(1 + weight * mode, 1 + weight * (1 - mode));
      SplittableRandom random = new SplittableRandom(4);
      for (int i = 0; i < 300; i++) {
        double p = i < 40 ? Math.pow(10, -0.4 * i) : random.nextDouble(1e-12, 1);
        double x = pert.quantile(Math.min(p, 1 - 1e-14));
        assertThat(beta.cumulativeProbability(x))
            .as(weight + " " + mode + " " + p)
            .isCloseTo(Math.min(p, 1 - 1e-14), within(1e-10));
      }
      assertThat(pert.mean()).isCloseTo(beta.getMean(), within(1e-14));
      assertThat(pert.cumulative(0.3)).isCloseTo(beta.cumulativeProbability(0.3), within(1e-12));
    }
  }

  @Test
  void theNormalCurveIsThatOfCommonsStatisticsAlsoInItsTails() {
    NormalDistribution normal = NormalDistribution.of(0, 1);
    for (int i = -12_000; i <= 12_000; i += 7) {
      double z = i / 1000.0;
      double theirs = normal.cumulativeProbability(z);
      assertThat(NormalCurve.cumulative(z)).as("%s", z).isCloseTo(theirs, within(1e-12 * theirs));
    }
    assertThat(NormalCurve.cumulative(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(NormalCurve.cumulative(Double.POSITIVE_INFINITY)).isEqualTo(1);
    assertThat(NormalCurve.cumulative(1.959963984540054)).isCloseTo(0.975, within(1e-15));
  }

  @Test
  void farOutInItsTailsPertStillHasTheRightValues() {
    // With the mode at the lower bound and weight 4 it is 1 − (1 − x)^5.
    Pert pert = new Pert(0, 0, 1, 4);
    assertThat(pert.quantile(1e-16)).isCloseTo(2e-17, within(1e-24));
    assertThat(pert.quantile(1e-30)).isCloseTo(2e-31, within(1e-38));
    assertThat(1 - pert.quantile(1 - 1e-10)).isCloseTo(0.01, within(1e-8));
  }

  static Stream<Arguments> all() {
    return Stream.of(
        Arguments.of("uniform", new Uniform(1, 4)),
        Arguments.of("triangular", new Triangular(1, 2, 4)),
        Arguments.of("pert", new Pert(1, 2, 4, 4)),
        Arguments.of("normal", new Normal(2, 0.5)),
        Arguments.of("lognormal", new Lognormal(0.6, 0.47)),
        Arguments.of("cut pert", Distributions.cut(new Pert(1, 2, 4, 4), 1.2, 2.5)),
        Arguments.of(
            "lognormal cut below",
            Distributions.cut(new Lognormal(0.6, 0.47), 2, Double.POSITIVE_INFINITY)),
        Arguments.of(
            "normal cut above",
            Distributions.cut(new Normal(2, 0.5), Double.NEGATIVE_INFINITY, 2.2)),
        Arguments.of("mixture with a gap", GAPPED),
        Arguments.of("mixture with a single value", ATOMIC),
        Arguments.of("cut mixture", Distributions.cut(GAPPED, 0.5, 3)),
        Arguments.of("choices", new Choices(new double[] {1, 2, 5}, new double[] {0.2, 0.5, 0.3})),
        Arguments.of("samples", new Samples(new double[] {1, 1, 2, 4, 4.5})));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void theQuantileIsTheSmallestValueAtWhichAProbabilityIsReached(
      String name, Distribution distribution) {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 500; i++) {
      double p = random.nextDouble(1e-9, 1 - 1e-9);
      double x = distribution.quantile(p);
      double margin = 1e-9 * Math.max(1, Math.abs(x));
      assertThat(distribution.cumulative(x + margin)).as(name + " " + p).isGreaterThanOrEqualTo(p);
      assertThat(distribution.cumulative(x - margin))
          .as(name + " " + p)
          .isLessThanOrEqualTo(p + 1e-12);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void quantilesRiseAndStayWithinTheBounds(String name, Distribution distribution) {
    double last = distribution.lowest();
    for (int i = 0; i < 2000; i++) {
      double x = distribution.quantile((i + 0.5) / 2000);
      assertThat(x).as(name + " " + i).isBetween(last, distribution.highest());
      last = x;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void theMeanIsTheAverageOfTheQuantiles(String name, Distribution distribution) {
    // The middles of equal steps; what they miss of the tails weighs 1e-4 at most.
    int steps = 20_000;
    double sum = 0;
    double upTo = 0;
    double point = distribution.quantile(0.7);
    for (int i = 0; i < steps; i++) {
      double x = distribution.quantile((i + 0.5) / steps);
      sum += x / steps;
      upTo += x <= point ? x / steps : 0;
    }
    assertThat(distribution.mean()).as(name).isCloseTo(sum, within(2e-4));
    assertThat(distribution.meanUpTo(point)).as(name).isCloseTo(upTo, within(3e-4));
    assertThat(distribution.meanUpTo(distribution.highest()))
        .as(name)
        .isCloseTo(distribution.mean(), within(1e-12));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void aColumnOfQuantilesHasTheBitsOfEachAlone(String name, Distribution distribution) {
    double[] column = new double[500];
    for (int i = 0; i < 500; i++) {
      column[i] = (i + 0.5) / 500;
    }
    distribution.quantiles(column, 500);
    for (int i = 0; i < 500; i++) {
      assertThat(column[i]).as(name).isEqualTo(distribution.quantile((i + 0.5) / 500));
    }
  }

  @Test
  void aMixtureHasTheWeightedChancesOfItsParts() {
    // 0.2 × 1 + 0.8 × (3 − 2) / 2 by hand, and the median where 0.8 × (x − 2) / 2 is 0.3.
    assertThat(GAPPED.cumulative(3)).isCloseTo(0.6, within(1e-15));
    assertThat(GAPPED.quantile(0.5)).isCloseTo(2.75, within(1e-12));
    assertThat(GAPPED.cumulative(1.5)).isCloseTo(0.2, within(1e-15));
    assertThat(GAPPED.mean()).isCloseTo(0.2 * 0.5 + 0.8 * 3, within(1e-15));
  }

  @Test
  void aValueWithAChanceOfItsOwnTakesUpThatChance() {
    double below = ATOMIC.cumulative(Math.nextDown(1.0));
    assertThat(ATOMIC.cumulative(1) - below).isCloseTo(0.3, within(1e-12));
    assertThat(ATOMIC.quantile(below + 0.01)).isCloseTo(1, within(1e-12));
    assertThat(ATOMIC.quantile(below + 0.29)).isCloseTo(1, within(1e-12));
  }

  @Test
  void theHeadlineLognormalHasItsClosedForms() {
    // σ² = ln 1.25; the median is 2/√1.25.
    Distribution revenue = made(Lognormal.SHAPE, Map.of("mean", 2.0, "deviation", 1.0));
    assertThat(revenue.mean()).isCloseTo(2, within(1e-14));
    assertThat(revenue.quantile(0.5)).isCloseTo(2 / Math.sqrt(1.25), within(1e-14));
    assertThat(revenue.cumulative(2 / Math.sqrt(1.25))).isCloseTo(0.5, within(1e-15));
  }

  @Test
  void twoQuantilesAreFoundAgain() {
    List<Figures.Quantile> quantiles = List.of(quantile("p5", 0.05, 1), quantile("p95", 0.95, 4));
    for (Shape shape : List.of(Uniform.SHAPE, Normal.SHAPE, Lognormal.SHAPE)) {
      Distribution found = made(shape, Map.of(), quantiles);
      assertThat(found.quantile(0.05)).as(shape.word()).isCloseTo(1, within(1e-12));
      assertThat(found.quantile(0.95)).as(shape.word()).isCloseTo(4, within(1e-12));
    }
    // The middle of a uniform one between its quantiles; their geometric mean for a lognormal one.
    assertThat(made(Uniform.SHAPE, Map.of(), quantiles).quantile(0.5))
        .isCloseTo(2.5, within(1e-12));
    assertThat(made(Lognormal.SHAPE, Map.of(), quantiles).quantile(0.5))
        .isCloseTo(2, within(1e-12));
  }

  @Test
  void aModeAndTwoQuantilesGiveTheBoundsBack() {
    Triangular triangle = new Triangular(0.75, 2, 4.5);
    Pert pert = new Pert(0.75, 2, 4.5, 4);
    for (double low : new double[] {0.01, 0.05, 0.2}) {
      for (double high : new double[] {0.8, 0.95, 0.99}) {
        Distribution found = made(
            Triangular.SHAPE,
            Map.of("mode", 2.0),
            List.of(
                quantile("low", low, triangle.quantile(low)),
                quantile("high", high, triangle.quantile(high))));
        assertThat(found.lowest()).isCloseTo(0.75, within(1e-8));
        assertThat(found.highest()).isCloseTo(4.5, within(1e-8));
        Distribution smooth = made(
            Pert.SHAPE,
            Map.of("mode", 2.0),
            List.of(
                quantile("low", low, pert.quantile(low)),
                quantile("high", high, pert.quantile(high))));
        assertThat(smooth.lowest()).isCloseTo(0.75, within(1e-6));
        assertThat(smooth.highest()).isCloseTo(4.5, within(1e-6));
      }
    }
  }

  @Test
  void everyShapeHasAWordOfItsOwn() {
    assertThat(Distributions.ALL)
        .extracting(Shape::word)
        .doesNotHaveDuplicates()
        .hasSize(8);
    assertThat(Distributions.ofWord("pert")).contains(Pert.SHAPE);
    assertThat(Distributions.ofWord("gamma")).isEmpty();
  }

  private static Figures.Quantile quantile(String key, double probability, double value) {
    return new Figures.Quantile(key, probability, new Figures.Figure(value, value + ""));
  }

  private static Distribution made(Shape shape, Map<String, Double> numbers) {
    return made(shape, numbers, List.of());
  }

  private static Distribution made(
      Shape shape, Map<String, Double> numbers, List<Figures.Quantile> quantiles) {
    Map<String, Figures.Figure> figures = new HashMap<>();
    numbers.forEach((key, value) -> figures.put(key, new Figures.Figure(value, value + "")));
    Made made = shape.maker().apply(new Figures(figures, quantiles, List.of(), List.of()));
    assertThat(made).isInstanceOf(Made.Is.class);
    return ((Made.Is) made).distribution();
  }
}
