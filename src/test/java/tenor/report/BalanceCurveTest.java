package tenor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import tenor.study.Subject;

final class BalanceCurveTest {

  private static BalanceCurve curve(Subject subject) {
    return BalanceCurve.of(subject.point(), subject.plan().accounts().get(0));
  }

  /** 500 billion fall by 2 a year: 250 after 125 years, nothing after 250. */
  @Test
  void whatIsMetIsDrawnUntilThen() {
    BalanceCurve curve = curve(Drafts.base(Drafts.FUND));
    assertThat(curve.end()).isEqualTo(250);
    assertThat(curve.peak()).isEqualTo(5e11);
    assertThat(curve.at(0)).isEqualTo(5e11);
    assertThat(curve.at(125)).isCloseTo(2.5e11, within(1.0));
    assertThat(curve.at(250)).isZero();
    assertThat(curve.isPaid()).isFalse();
  }

  /** 100 million fall by 10 a year until 2028 opens with 70. */
  @Test
  void whatAnEventEndedIsDrawnUntilThen() {
    BalanceCurve curve = curve(Drafts.agreement("""
            start: 2025
            events: [{ on: 2028, terminate: { of: loan } }]
            obligations:
              loan: { amount: 100 million USD }
            payments:
              - { amount: 10 million USD/year, to: loan }
            """));
    assertThat(curve.end()).isEqualTo(3);
    assertThat(curve.at(3)).isEqualTo(7e7);
  }

  /** The end lies inside the period: 105.44 years, not 106. */
  @Test
  void theLastPointIsTheDayOnWhichItIsMet() {
    assertThat(curve(Drafts.variant(Drafts.MARCH, "ten_billion")).end())
        .isCloseTo(105.44, within(0.005));
  }

  @Test
  void aDebtThatGrowsForEverIsDrawnUntilItIsFourTimesAsLarge() {
    BalanceCurve curve = curve(Drafts.base(Drafts.MARCH));
    assertThat(curve.peak()).isBetween(4 * 123e9, 4.3 * 123e9);
    assertThat(curve.end()).isLessThan(50);
  }

  @Test
  void aDebtThatStandsStillIsDrawnForAHundredYears() {
    assertThat(curve(Drafts.variant(Drafts.MARCH, "standstill")).end()).isEqualTo(100);
  }

  /** 500 − 100 × (1 − 0.99^n): 95 % of the way after ln 0.05 / ln 0.99 = 298.1, so 299 years. */
  @Test
  void paymentsThatConvergeAreDrawnMostOfTheWay() {
    assertThat(curve(Drafts.variant(Drafts.FUND, "half_share", "shrinking")).end())
        .isEqualTo(299);
  }

  @Test
  void withoutATargetWhatHasBeenPaidIsDrawn() {
    BalanceCurve curve = curve(Drafts.agreement("""
                start: 2025
                stop_after: 100 years
                obligations: { fund: { amount: none } }
                payments: [{ amount: 1 billion USD/year, to: fund }]
                """));
    assertThat(curve.isPaid()).isTrue();
    assertThat(curve.at(0)).isZero();
    assertThat(curve.at(100)).isEqualTo(1e11);
  }
}
