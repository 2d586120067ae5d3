package tenor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tenor.TestScenarios;
import tenor.engine.Workers;
import tenor.scenario.Claim;
import tenor.scenario.Scenario;
import tenor.scenario.Verdict;
import tenor.study.Axis;
import tenor.study.Ending;
import tenor.study.Subject;
import tenor.study.Sweep;

/** 500 billion at a share s of a revenue of x billion a year: 500 / (s x) years. */
class RegionTest {
  private static final Scenario SCENARIO = TestScenarios.scenario("""
      assumptions:
        revenue:
          value: 2 billion USD/year
          why: A test.
          range: between 1 and 4 billion USD/year
        share: { value: 100 %, why: A test. }
      agreement:
        start: 2025
        stop_after: 600 years
        revenues: { minerals: { amount: revenue } }
        obligations: { fund: { amount: 500 billion USD } }
        payments: [{ from: minerals, share: share, to: fund }]
      claims:
        - id: about
          says: It takes about 250 years.
          unsourced: A test.
          metric: fund.years
          expect: 250 years
          verdict: holds
        - id: at-most
          says: It takes 300 years at most.
          unsourced: A test.
          metric: fund.years
          expect: at most 300 years
          verdict: holds
        - id: at-least
          says: It takes 700 years.
          unsourced: A test.
          metric: fund.years
          expect: at least 700 years
          verdict: fails
      """);
  private static final Subject SUBJECT = TestScenarios.subject(SCENARIO, List.of());

  /** From 500/255 to 500/245 of the range between 1 and 4. */
  @Test
  void oneInputHoldsOnAStretchAndCoversAPartOfItsRange() {
    Region region = region("about", even("revenue", "1e9", "4e9", 11));

    assertThat(region.rows()).hasSize(1);
    Holding holding = region.rows().get(0).holdings().get(0);
    assertThat(holding.from().doubleValue()).isCloseTo(500e9 / 255, within(1.0));
    assertThat(holding.to().doubleValue()).isCloseTo(500e9 / 245, within(1.0));
    assertThat(covered(region).share()).isCloseTo((500 / 245.0 - 500 / 255.0) / 3, within(1e-9));
    assertThat(region.stated()).isNull();
  }

  /** Swept from 1 to 2, the stretch begins inside; of the stated range it covers the same as ever. */
  @Test
  void aStretchOtherThanTheStatedRangeSaysBothParts() {
    Region region = region("about", even("revenue", "1e9", "2e9", 5));

    assertThat(covered(region).share()).isCloseTo(2 - 500 / 255.0, within(1e-9));
    Region.Part stated = region.stated();
    assertThat(stated == null ? Double.NaN : stated.share())
        .isCloseTo((500 / 245.0 - 500 / 255.0) / 3, within(1e-9));
  }

  /**
   * 245 &lt; 500/(s x) ≤ 255 between two hyperbolas: the area is (500/245 − 500/255) ln 2 for x from 2
   * to 4, but for the corner at x near 2 where s would be above one.
   */
  @Test
  void twoInputsCoverAnAreaWithinTheErrorThatIsSaid() {
    Region region =
        region("about", even("revenue", "1e9", "4e9", 5), even("share", "0.25", "1", 5));

    double low = 500 / 255.0;
    double high = 500 / 245.0;
    double corner = high - low - low * Math.log(high / low);
    double area = (high - low) * Math.log(4 / high) + corner;
    Region.Part covered = covered(region);
    assertThat(covered.error()).isBetween(1e-6, 1e-3);
    assertThat(covered.share()).isCloseTo(area / (3 * 0.75), within(covered.error()));
  }

  /** s x ≥ 500/300: the complement is an area under a hyperbola. */
  @Test
  void aHalfOpenClaimCoversTheAreaOnOneSide() {
    Region region =
        region("at-most", even("revenue", "1e9", "4e9", 3), even("share", "0.25", "1", 3));

    double bound = 500 / 300.0;
    double under = (bound - 1) * 0.75 + bound * Math.log(4 / bound) - (4 - bound) * 0.25;
    Region.Part covered = covered(region);
    assertThat(covered.share()).isCloseTo(1 - under / (3 * 0.75), within(covered.error()));
    // at the corners 500/(s x): 2000, 500, 125 years and so on
    assertThat(region.verdicts().get(8)).isEqualTo(Verdict.HOLDS);
    assertThat(region.verdicts().get(0)).isEqualTo(Verdict.FAILS);
  }

  /** Not reached within 600 years may be 650 or 2000 years: nobody can tell about 700. */
  @Test
  void whatIsNotReachedLeavesItUndecided() {
    Region region = region("at-least", even("share", "0.25", "1", 4));

    assertThat(region.sweep().figures().ending(0)).isEqualTo(Ending.NOT_REACHED);
    assertThat(region.verdicts())
        .containsExactly(Verdict.UNDECIDED, Verdict.FAILS, Verdict.FAILS, Verdict.FAILS);
    assertThat(region.holdsAnywhere()).isFalse();
  }

  @Test
  void listedValuesAreJudgedEachByItself() {
    Axis list = Axis.listed(
        SUBJECT.parameter("revenue"), List.of(new BigDecimal("2e9"), new BigDecimal("3e9")));
    Region region = region("about", list);

    assertThat(region.verdicts()).containsExactly(Verdict.HOLDS, Verdict.FAILS);
    assertThat(region.covered()).isNull();
    assertThat(region.rows()).isEmpty();
  }

  private static Region region(String id, Axis... axes) {
    Claim claim = SCENARIO.claim(id).orElseThrow();
    Sweep sweep =
        Sweep.of(SUBJECT, Check.measure(SUBJECT, claim.metric()), List.of(axes), Workers.ALONE);
    return Region.of(claim, sweep, Workers.ALONE);
  }

  private static Axis even(String name, String from, String to, int points) {
    return Axis.even(SUBJECT.parameter(name), new BigDecimal(from), new BigDecimal(to), points);
  }

  private static Region.Part covered(Region region) {
    Region.Part covered = region.covered();
    assertThat(covered).isNotNull();
    return covered == null ? new Region.Part(0, 0) : covered;
  }
}
