package tenor.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tenor.TestScenarios;
import tenor.engine.Workers;
import tenor.metric.Measure;
import tenor.metric.MeasureReading;
import tenor.scenario.Verdict;
import tenor.uncertainty.Points;

/**
 * Estimates against closed forms: an amount and a revenue that are both lognormal, so that the years,
 * amount / revenue, are lognormal as well.
 *
 * <pre>ln years ~ N(ln m, s²),  s² = ln 1.04 + ln 1.25,  m = 25 × √(1.25 / 1.04),  mean = m e^(s² / 2)</pre>
 */
class EstimatesTest {
  private static final double VARIANCE = Math.log(1.04) + Math.log(1.25);
  private static final double MEDIAN = 25 * Math.sqrt(1.25 / 1.04);
  private static final double MEAN = MEDIAN * Math.exp(VARIANCE / 2);
  private static final int REPEATS = 400;

  private static final Subject SUBJECT = TestScenarios.subject("""
      assumptions:
        revenue:
          value: 2 billion USD/year
          why: A test.
          uncertainty: { shape: lognormal, mean: 2 billion USD/year, deviation: 1 billion USD/year }
        amount:
          value: 50 billion USD
          why: A test.
          uncertainty: { shape: lognormal, mean: 50 billion USD, deviation: 10 billion USD }
      agreement:
        start: 2025
        stop_after: 2000 years
        revenues:
          minerals: { amount: revenue }
        obligations:
          fund: { amount: amount }
        payments:
          - { from: minerals, share: 100 %, to: fund }
      """);

  private static final Measure YEARS =
      ((MeasureReading.Read) Measure.read("fund.years", List.of("fund"))).measure();

  private static Simulate simulate(Points points, long seed, int mostKept, Event... events) {
    Chance chance = new Chance(SUBJECT, YEARS);
    return new Simulate(
        SUBJECT,
        YEARS,
        rows -> chance.futures(points, seed, rows),
        Chance.samples(points),
        List.of(events),
        Outcomes.Never.PROVEN,
        mostKept);
  }

  private static boolean covers(Estimate estimate, double truth) {
    Estimate.Known known = (Estimate.Known) estimate;
    return known.low() <= truth && truth <= known.high();
  }

  @ParameterizedTest
  @EnumSource(Points.class)
  void intervalsOf95PercentHoldTheTruthThatOftenInFourHundredRepeats(Points points) {
    // P(years ≤ MEDIAN) is a half by construction of the median.
    Event early = (value, ending) -> value <= MEDIAN ? Verdict.HOLDS : Verdict.FAILS;
    int mean = 0;
    int median = 0;
    int chance = 0;
    for (int seed = 0; seed < REPEATS; seed++) {
      Simulate simulate = simulate(points, seed, Simulate.MOST_KEPT, early);
      simulate.run(points == Points.SOBOL ? 4096 : 1024, Workers.ALONE, Simulate.Watcher.NONE);
      Estimates estimates = simulate.estimates();
      mean += covers(estimates.mean(), MEAN) ? 1 : 0;
      median += covers(estimates.quantile(0.5), MEDIAN) ? 1 : 0;
      chance += covers(estimates.chance(0), 0.5) ? 1 : 0;
    }
    assertThat(mean).as("mean").isBetween(92 * REPEATS / 100, 98 * REPEATS / 100);
    assertThat(median).as("median").isBetween(92 * REPEATS / 100, 98 * REPEATS / 100);
    assertThat(chance).as("chance").isBetween(92 * REPEATS / 100, 98 * REPEATS / 100);
  }

  @Test
  void sobolPointsNeedManyTimesFewerRuns() {
    Simulate simulate = simulate(Points.SOBOL, 1, Simulate.MOST_KEPT);
    simulate.run(16 * 4096, Workers.ALONE, Simulate.Watcher.NONE);
    Estimate.Known median = (Estimate.Known) simulate.estimates().quantile(0.5);
    Estimate.Known mean = (Estimate.Known) simulate.estimates().mean();
    assertThat(median.plainDraws()).isGreaterThan(30);
    assertThat(mean.plainDraws()).isGreaterThan(30);
  }

  @Test
  void goingOnIsTheSameAsGoingAllTheWay() {
    Simulate steps = simulate(Points.SOBOL, 5, Simulate.MOST_KEPT);
    steps.run(1024, Workers.ALONE, Simulate.Watcher.NONE);
    steps.run(4096, Workers.ALONE, Simulate.Watcher.NONE);
    Simulate once = simulate(Points.SOBOL, 5, Simulate.MOST_KEPT);
    once.run(4096, Workers.ALONE, Simulate.Watcher.NONE);
    assertThat(steps.estimates().mean()).isEqualTo(once.estimates().mean());
    assertThat(steps.estimates().quantile(0.9)).isEqualTo(once.estimates().quantile(0.9));
  }

  @ParameterizedTest
  @EnumSource(Points.class)
  void countsInsteadOfNumbersTellTheSameToOnePartIn8192(Points points) {
    Simulate kept = simulate(points, 3, Simulate.MOST_KEPT);
    Simulate counted = simulate(points, 3, 1500);
    for (int draws : new int[] {1024, 16384}) {
      kept.run(draws, Workers.ALONE, Simulate.Watcher.NONE);
      counted.run(draws, Workers.ALONE, Simulate.Watcher.NONE);
    }
    for (double share : new double[] {0.05, 0.5, 0.95}) {
      Estimate.Known exact = (Estimate.Known) kept.estimates().quantile(share);
      Estimate.Known near = (Estimate.Known) counted.estimates().quantile(share);
      assertThat(near.value()).isCloseTo(exact.value(), within(exact.value() / 8192));
    }
    assertThat(counted.estimates().mean()).isEqualTo(kept.estimates().mean());
    assertThat(counted.estimates().tailIndex())
        .isCloseTo(kept.estimates().tailIndex(), within(0.05));
  }

  @Test
  void orderStatisticsAreThoseOfTheSortedNumbers() {
    Random random = new Random(2);
    double[] values = new double[3000];
    Sketch sketch = new Sketch(false);
    for (int i = 0; i < values.length; i++) {
      values[i] = i % 50 == 0 ? Double.POSITIVE_INFINITY : random.nextGaussian() * 1e10;
      values[i] = i % 70 == 1 ? Double.NaN : i % 30 == 2 ? 0 : values[i];
      sketch.add(values[i]);
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    Selection selection = new Selection(values, 0, 1, values.length, false);
    for (int rank = 0; rank < values.length; rank += 7) {
      assertThat((Double) selection.at(rank)).isEqualTo((Double) sorted[rank]);
      if (Double.isFinite(sorted[rank])) {
        assertThat(sketch.at(rank)).isCloseTo(sorted[rank], within(Math.abs(sorted[rank]) / 8192));
      } else {
        assertThat((Double) sketch.at(rank)).isEqualTo((Double) sorted[rank]);
      }
    }
    assertThat(new Selection(new double[] {4, 1, 3, 2}, 0, 1, 4, false).quantile(0.5))
        .isEqualTo(2.5);
  }

  /** Estimates of one plain sample of given numbers, all of them reached where they are finite. */
  private static Estimates of(double... values) {
    Tally tally = new Tally(0);
    for (double value : values) {
      Ending ending = Double.isFinite(value) ? Ending.REACHED : Ending.NOT_REACHED;
      tally.add(value, ending, new Event[0], values[0]);
    }
    List<Ranked> samples = new ArrayList<>();
    samples.add(new Selection(values, 0, 1, values.length, false));
    return new Estimates(
        List.of(tally),
        samples,
        samples.get(0),
        new Selection(values, 0, 1, values.length, true),
        0);
  }

  @Test
  void aMeanIsWithheldWhereTheLargestNumbersAreTooLarge() {
    // 1 / uniform has the tail x⁻¹ and no mean; an exponential has every moment.
    double[] heavy = new double[20_000];
    double[] light = new double[20_000];
    for (int i = 0; i < heavy.length; i++) {
      heavy[i] = heavy.length / (i + 0.5);
      light[i] = -Math.log((i + 0.5) / light.length);
    }
    assertThat(of(heavy).tailIndex()).isCloseTo(1, within(0.05));
    assertThat(of(heavy).mean())
        .isEqualTo(new Estimate.Withheld(Estimate.Reason.HEAVY_TAIL, Double.NaN));
    assertThat(((Estimate.Known) of(light).mean()).value()).isCloseTo(1, within(1e-4));
    assertThat(((Estimate.Known) of(light).deviation()).value()).isCloseTo(1, within(2e-3));
  }

  @Test
  void quantilesBelowTheShareThatIsNotReachedAreFinite() {
    double[] values = new double[1000];
    for (int i = 0; i < values.length; i++) {
      values[i] = i < 700 ? i + 1 : Double.POSITIVE_INFINITY;
    }
    Estimates estimates = of(values);
    assertThat(((Estimate.Known) estimates.quantile(0.5)).value()).isEqualTo(500.5);
    assertThat(((Estimate.Known) estimates.quantile(0.75)).value()).isInfinite();
    assertThat(estimates.mean())
        .isEqualTo(new Estimate.Withheld(Estimate.Reason.NOT_ALL_REACHED, 0.3));
    // Wilson: (0.3 + 1.92 / 1000 ± 1.96 √(0.3 × 0.7 / 1000 + 1.92 / 2 / 10⁶)) / (1 + 3.84 / 1000)
    Estimate.Known open = (Estimate.Known) estimates.chance(Ending.NOT_REACHED);
    assertThat(open.low()).isCloseTo(0.2724, within(1e-4));
    assertThat(open.high()).isCloseTo(0.3291, within(1e-4));
  }

  /** 500 billion at a share of a revenue, both uniform: 500 / (S R) with closed moments. */
  private static final Subject SHARED = TestScenarios.subject("""
      assumptions:
        revenue:
          value: 2 billion USD/year
          why: A test.
          uncertainty: { shape: uniform, low: 1 billion USD/year, high: 4 billion USD/year }
        part:
          value: 50 %
          why: A test.
          uncertainty: { shape: uniform, low: 40 %, high: 60 % }
      agreement:
        start: 2025
        stop_after: 2000 years
        revenues:
          minerals: { amount: revenue }
        obligations:
          fund: { amount: 500 billion USD }
        payments:
          - { from: minerals, share: part, to: fund }
      """);

  @Test
  void intervalsOfAFewSobolPointsCoverDeviationsOuterQuantilesAndRareChances() {
    // E[1/U] = ln(b/a) / (b − a) and E[1/U²] = 1 / (a b) for U uniform from a to b.
    double first = Math.log(0.6 / 0.4) / 0.2 * Math.log(4) / 3;
    double deviation = 500 * Math.sqrt(1 / (0.4 * 0.6) / 4 - first * first);
    double outer = MEDIAN * Math.exp(3.0902323 * Math.sqrt(VARIANCE));
    Event late = (value, ending) -> value > outer ? Verdict.HOLDS : Verdict.FAILS;
    Chance shared = new Chance(SHARED, YEARS);
    int deviations = 0;
    int quantiles = 0;
    int chances = 0;
    for (int seed = 0; seed < 100; seed++) {
      int one = seed;
      Simulate uniform = new Simulate(
          SHARED,
          YEARS,
          rows -> shared.futures(Points.SOBOL, one, rows),
          Simulate.SCRAMBLES,
          List.of(),
          Outcomes.Never.PROVEN,
          Simulate.MOST_KEPT);
      uniform.run(1024, Workers.ALONE, Simulate.Watcher.NONE);
      deviations += covers(uniform.estimates().deviation(), deviation) ? 1 : 0;
      Simulate simulate = simulate(Points.SOBOL, seed, Simulate.MOST_KEPT, late);
      simulate.run(1024, Workers.ALONE, Simulate.Watcher.NONE);
      quantiles += covers(simulate.estimates().quantile(0.999), outer) ? 1 : 0;
      chances += covers(simulate.estimates().chance(0), 0.001) ? 1 : 0;
    }
    assertThat(deviations).as("deviation").isGreaterThanOrEqualTo(90);
    assertThat(quantiles).as("p99.9").isGreaterThanOrEqualTo(90);
    assertThat(chances).as("chance of 0.1 %").isGreaterThanOrEqualTo(90);
  }

  @Test
  void aQuantileThatIsNotReachedOrThatTheRunsAreTooFewToBoundHasAnOpenEndAndNoNaN() {
    double[] values = new double[100];
    Sketch sketch = new Sketch(false);
    Tally tally = new Tally(0);
    for (int i = 0; i < values.length; i++) {
      values[i] = i < 70 ? i + 1 : Double.POSITIVE_INFINITY;
      sketch.add(values[i]);
      Ending ending = i < 70 ? Ending.REACHED : Ending.NOT_REACHED;
      tally.add(values[i], ending, new Event[0], 1);
    }
    Estimates counted = new Estimates(List.of(tally), List.of(sketch), sketch, sketch, 0);
    for (Estimates estimates : List.of(of(values), counted)) {
      Estimate.Known late = (Estimate.Known) estimates.quantile(0.75);
      assertThat(late.value()).isInfinite();
      assertThat(late.error()).isInfinite();
      // The 2.5 % point of Binomial(100, 0.75) is 66.
      assertThat(late.low()).isCloseTo(66, within(0.03));
      assertThat(late.high()).isInfinite();
      // P(none of 100 is below p1) = 0.99^100 = 37 %, so the smallest is no bound.
      Estimate.Known early = (Estimate.Known) estimates.quantile(0.01);
      assertThat(early.low()).isEqualTo(Double.NEGATIVE_INFINITY);
      assertThat(early.high()).isFinite();
    }
  }

  @Test
  void aMeanNeedsATailIndexThatIsAboveTwoForCertain() {
    // U^(−1 / 2.1) has the index 2.1; from the 141 largest of 20,000 it is known to ± 0.29 at 95 %.
    double[] values = new double[20_000];
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.pow((i + 0.5) / values.length, -1 / 2.1);
    }
    assertThat(of(values).tailIndex()).isBetween(2.0, 2.2);
    assertThat(of(values).mean())
        .isEqualTo(new Estimate.Withheld(Estimate.Reason.HEAVY_TAIL, Double.NaN));
  }
}
