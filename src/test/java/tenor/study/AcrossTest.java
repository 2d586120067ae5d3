package tenor.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.junit.jupiter.api.Test;
import tenor.TestScenarios;
import tenor.engine.Workers;
import tenor.metric.Measure;
import tenor.quantity.Quantities;
import tenor.quantity.Quantity;
import tenor.quantity.Reading;
import tenor.quantity.ReadingContext;
import tenor.scenario.Scenario;
import tenor.scenario.Verdict;
import tenor.scenario.Version;
import tenor.uncertainty.Points;

/** Two levels of not knowing, with chances that have a closed form from every standpoint. */
class AcrossTest {
  private static final Scenario SCENARIO = TestScenarios.scenario("""
      assumptions:
        revenue:
          value: 2 billion USD/year
          why: A test.
          range: between 1 and 4 billion USD/year
          uncertainty: { shape: lognormal, median: 2 billion USD/year, deviation_of_logarithm: 0.4 }
        part: { value: 100 %, why: A test. }
        target: { value: 500 billion USD, why: A test., range: between 400 and 600 billion USD }
        cost: { value: 0 %, why: A test., range: between 0 and 20 % }
      agreement:
        start: 2025
        stop_after: 10000 years
        revenues:
          minerals: { amount: revenue, costs: cost }
        obligations:
          fund: { amount: target }
        payments:
          - { from: minerals, base: net, share: part, to: fund }
      variants:
        lower_share: { title: Lower, reading_of: part, why: A test., set: { part: 50 % } }
        a_what_if: { title: A what-if, why: A test., set: { part: 10 % } }
      """);

  private static Measure years(Version version) {
    return TestScenarios.measure(
        Objects.requireNonNull(Subject.of(version).subject()), "fund.years");
  }

  private static Across across(Version version) {
    return Across.of(
        Standpoint.all(version, years(version)),
        years(version),
        subject -> List.of((value, ending) -> value <= 250 ? Verdict.HOLDS : Verdict.FAILS),
        Points.SOBOL,
        1,
        Workers.ALONE);
  }

  /** Of revenue with a median of 2 and a logarithm that deviates by 0.4: at least target / 250 / rest. */
  private static double chance(double target, double rest) {
    return 1
        - new LogNormalDistribution(null, Math.log(2), 0.4)
            .cumulativeProbability(target / 250 / rest);
  }

  @Test
  void theRangeOfAChanceGoesFromTheWorstStandpointToTheBest() {
    Across across = across(SCENARIO.base());
    Across.Extent extent = across.extent(seen -> seen.chances().get(0)).orElseThrow();

    // Highest where 400 are owed and all is paid; lowest where 600 are owed, half of 80 % is paid.
    assertThat(extent.high().estimate().value()).isCloseTo(chance(400, 1), within(0.004));
    assertThat(extent.high().from().reading()).isNull();
    assertThat(extent.low().estimate().value()).isCloseTo(chance(600, 0.4), within(0.004));
    assertThat(extent.low().from().reading()).isEqualTo("lower_share");
    assertThat(extent.low().from().values()).containsOnlyKeys("target", "cost");
  }

  @Test
  void everyReadingIsSeenAtTheFilesOwnValues() {
    Across across = across(SCENARIO.base());
    assertThat(across.readings()).containsExactly(null, "lower_share");
    assertThat(across.seen().get(0).from().isOwn()).isTrue();
    Across.Seen lower = across.under("lower_share").seen().get(0);
    assertThat(lower.from().values()).isEmpty();
    assertThat(lower.chances().get(0))
        .isInstanceOfSatisfying(
            Estimate.Known.class,
            known -> assertThat(known.value()).isCloseTo(chance(500, 0.5), within(0.004)));
  }

  @Test
  void whatIsLeftToChanceOrSetByHandDoesNotMove() {
    Quantity set =
        ((Reading.Read) Quantities.read("450 billion USD", ReadingContext.ANY)).quantity();
    Version version = SCENARIO.version(List.of(), Map.of("target", set));
    List<Standpoint> standpoints = Standpoint.all(version, years(version));

    // Nine values of the cost, the first the file's own, under each of two readings.
    assertThat(standpoints).hasSize(18);
    assertThat(standpoints).allSatisfy(from -> {
      assertThat(from.values().keySet()).isSubsetOf("cost");
      assertThat(from.subject().values().get("target")).isEqualByComparingTo("450e9");
      assertThat(from.subject().parameter("revenue").uncertainty()).isNotNull();
    });
  }

  @Test
  void aVariantThatReadsTheTermLeavesNoOtherReading() {
    Version version = SCENARIO.version(List.of("lower_share"), Map.of());
    assertThat(Standpoint.all(version, years(version)))
        .allSatisfy(from -> assertThat(from.reading()).isNull());
  }

  @Test
  void noTwoStandpointsAreTheSame() {
    List<Standpoint> all = Standpoint.all(SCENARIO.base(), years(SCENARIO.base()));
    // Nine of the cost, nine of the target, four corners; 500 and 0 % and two corners are seen
    // twice.
    assertThat(all).hasSize(2 * (9 + 9 + 4 - 3));
    assertThat(all.stream().map(from -> from.reading() + " " + from.values()).distinct())
        .hasSize(all.size());
  }
}
