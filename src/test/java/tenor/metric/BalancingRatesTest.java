package tenor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rates at which money balances: closed forms, multiple zeros, none, and a brute-force scan. */
class BalancingRatesTest {
  private static final double TENTH_DIGIT = 5e-11;

  @Test
  void aLoanOfTwoEqualPaymentsHasTheRootOfItsQuadraticEquation() {
    // 100 = 60v + 60v²: v = (−60 + √(3600 + 24000)) / 120, so 13.06623863 % as textbooks print it.
    assertThat(rates(100, -60, -60)).hasSize(1);
    assertThat(rates(100, -60, -60).get(0)).isCloseTo(0.1306623863, within(TENTH_DIGIT));
  }

  @Test
  void anInvestmentThatMustBeClearedAwayHasTwo() {
    // −100 (z − 1.1)(z − 1.2) = −100z² + 230z − 132.
    assertRates(rates(-100, 230, -132), 0.1, 0.2);
    assertRates(rates(100, -230, 132), 0.1, 0.2);
  }

  @Test
  void whatBalancesAtNoRateHasNone() {
    // −z² + 3z − 2.5 has the discriminant 9 − 10.
    assertThat(rates(-1, 3, -2.5)).isEmpty();
    assertThat(of(-1, 3, -2.5).isGain()).isFalse();
    assertThat(rates(1, 2, 3)).isEmpty();
    assertThat(of(1, 2, 3).isGain()).isTrue();
    assertThat(rates()).isEmpty();
    assertThat(rates(0, 0)).isEmpty();
  }

  @Test
  void whatTouchesZeroCountsOnce() {
    // −100 (z − 1.1)², (z − 1.1)³ and (z − 1.1)² (z − 1.2).
    assertRates(rates(-100, 220, -121), 0.1);
    assertRates(rates(1000, -3300, 3630, -1331), 0.1);
    assertRates(rates(1000, -3400, 3850, -1452), 0.1, 0.2);
    // (z − 1)⁴: a quadruple zero at nothing.
    assertThat(rates(1, -4, 6, -4, 1)).hasSize(1);
    assertThat(rates(1, -4, 6, -4, 1).get(0)).isCloseTo(0, within(1e-9));
  }

  @Test
  void whatOnlyAlmostTouchesIsTakenAsItIs() {
    // (z − 1.1)² ± 10⁻⁸: zeros at 1.1 ± 10⁻⁴, or none.
    assertRates(rates(1, -2.2, 1.21 - 1e-8), 0.0999, 0.1001);
    assertThat(rates(1, -2.2, 1.21 + 1e-8)).isEmpty();
    // With 10⁻¹² the last bit of 1.21 moves the zeros by 10⁻¹⁰.
    assertThat(rates(1, -2.2, 1.21 - 1e-12)).hasSize(2);
    assertThat(rates(1, -2.2, 1.21 - 1e-12).get(0)).isCloseTo(0.099999, within(1e-9));
  }

  @Test
  void withoutInterestTheRateIsNothing() {
    assertThat(rates(100, -50, -50)).containsExactly(0.0);
    // z³ − 3.6z² + 3.8z − 1.2 = (z − 1)(z² − 2.6z + 1.2): 1, and (2.6 ± √1.96) / 2.
    assertRates(rates(1, -3.6, 3.8, -1.2), -0.4, 0, 1);
  }

  @Test
  void ratesBelowNothingAreFoundToo() {
    assertRates(rates(100, -50), -0.5);
    // (z − 0.5)(z − 0.8) and (z − 0.01)(z − 30).
    assertRates(rates(1, -1.3, 0.4), -0.5, -0.2);
    assertRates(rates(1, -30.01, 0.3), -0.99, 29);
    // 100 of which one part in 10¹⁴ comes back after a year.
    assertRates(rates(100, -1e-12), -0.99999999999999);
  }

  @ParameterizedTest
  @CsvSource({"0.05, 10", "0.12, 40", "0, 25", "-0.02, 30", "0.0001, 1000"})
  void anAnnuityGivesBackTheRateThatItWasMadeWith(double rate, int years) {
    // Level payments of i / (1 − (1 + i)^−n).
    double payment = rate == 0 ? 1.0 / years : rate / (1 - Math.pow(1 + rate, -years));
    double[] money = new double[years + 1];
    money[0] = 1;
    for (int i = 1; i <= years; i++) {
      money[i] = -payment;
    }
    assertThat(rates(money)).hasSize(1);
    assertThat(rates(money).get(0)).isCloseTo(rate, within(1e-13));
  }

  @Test
  void timesNeedNotBeWholeYears() {
    // 100 at nothing and 121 after a half: 1.21² − 1.
    assertRates(
        BalancingRates.of(List.of(new CashFlows.Flow(0, 100, 0), new CashFlows.Flow(0.5, 0, 121)))
            .rates(),
        0.4641);
    // √z = u: (u − 1.1)(u − 1.2) has the zeros 1.21 and 1.44 in z.
    assertRates(
        BalancingRates.of(List.of(
                new CashFlows.Flow(0.25, 100, 0),
                new CashFlows.Flow(0.75, 0, 230),
                new CashFlows.Flow(1.25, 132, 0)))
            .rates(),
        0.21,
        0.44);
  }

  @Test
  void whatMovesAtOneTimeIsOneSum() {
    List<CashFlows.Flow> flows = List.of(
        new CashFlows.Flow(0, 100, 0),
        new CashFlows.Flow(1, 0, 110),
        new CashFlows.Flow(1 + 1e-15, 50, 0),
        new CashFlows.Flow(2, 0, 66));
    // 100 − 60v − 66v²: v = (−60 + √30000) / 132 = 0.8576…, not two loans.
    assertRates(BalancingRates.of(flows).rates(), 132 / (Math.sqrt(30_000) - 60) - 1);
  }

  @Test
  void fiveRatesOfAGivenProductAreAllFound() {
    // (z − 0.9)(z − 1.01)(z − 1.02)(z − 1.5)(z − 4), multiplied out here.
    double[] money = {1};
    for (double zero : new double[] {0.9, 1.01, 1.02, 1.5, 4}) {
      double[] product = new double[money.length + 1];
      for (int i = 0; i < money.length; i++) {
        product[i] += money[i];
        product[i + 1] -= zero * money[i];
      }
      money = product;
    }
    assertRates(rates(money), -0.1, 0.01, 0.02, 0.5, 3);
  }

  @Test
  @Tag("slow")
  void noCrossingOfABruteForceScanIsMissed() {
    Random random = new Random(1867);
    int several = 0;
    int none = 0;
    for (int i = 0; i < 400; i++) {
      int n = 3 + random.nextInt(8);
      List<CashFlows.Flow> flows = new ArrayList<>();
      double time = 0;
      for (int k = 0; k < n; k++) {
        time += random.nextInt(3) == 0 ? 1 : 0.1 + 3 * random.nextDouble();
        double money = random.nextGaussian() * 100;
        flows.add(new CashFlows.Flow(time, Math.max(0, money), Math.max(0, -money)));
      }
      List<Double> rates = BalancingRates.of(flows).rates();
      several += rates.size() > 1 ? 1 : 0;
      none += rates.isEmpty() ? 1 : 0;
      assertThat(rates).isSorted();
      assertCrossings(flows, rates);
    }
    assertThat(several).isGreaterThan(50);
    assertThat(none).isGreaterThan(20);
  }

  /** Every change of sign on a grid has a rate in its place, and at every rate the money balances. */
  private static void assertCrossings(List<CashFlows.Flow> flows, List<Double> rates) {
    double before = worth(flows, -3);
    for (int i = 1; i <= 12_000; i++) {
      double from = -3 + (i - 1) / 2000.0;
      double to = -3 + i / 2000.0;
      double here = worth(flows, to);
      if (before > 0 != here > 0) {
        assertThat(rates)
            .as("%s between %s and %s", flows, Math.expm1(from), Math.expm1(to))
            .anyMatch(rate -> Math.expm1(from) - 1e-12 <= rate && rate <= Math.expm1(to) + 1e-12);
      }
      before = here;
    }
    for (double rate : rates) {
      double delta = Math.log1p(rate);
      double gross = 0;
      for (CashFlows.Flow flow : flows) {
        gross += (flow.received() + flow.paid()) * Math.exp(-delta * flow.years());
      }
      assertThat(worth(flows, delta) / gross).as("%s", flows).isCloseTo(0, within(1e-12));
    }
  }

  private static double worth(List<CashFlows.Flow> flows, double delta) {
    double sum = 0;
    for (CashFlows.Flow flow : flows) {
      sum += (flow.received() - flow.paid()) * Math.exp(-delta * flow.years());
    }
    return sum;
  }

  @Test
  @Tag("slow")
  void aThousandYearsOfMonthsAreSettledQuickly() {
    // Draws and payments in turn, so that nothing but the bounds can tell how many rates there are.
    double[] money = new double[12_000];
    for (int i = 0; i < money.length; i++) {
      money[i] = i % 2 == 0 ? 100 : -100 * Math.pow(1.05, 1 / 12.0);
    }
    List<CashFlows.Flow> flows = new ArrayList<>();
    for (int i = 0; i < money.length; i++) {
      flows.add(new CashFlows.Flow(i / 12.0, Math.max(0, money[i]), Math.max(0, -money[i])));
    }
    assertRates(BalancingRates.of(flows).rates(), 0.05);
  }

  private static List<Double> rates(double... money) {
    return of(money).rates();
  }

  /** Money at the whole years; above zero what comes in. */
  private static BalancingRates of(double... money) {
    List<CashFlows.Flow> flows = new ArrayList<>();
    for (int i = 0; i < money.length; i++) {
      flows.add(new CashFlows.Flow(i, Math.max(0, money[i]), Math.max(0, -money[i])));
    }
    return BalancingRates.of(flows);
  }

  private static void assertRates(List<Double> rates, double... expected) {
    assertThat(rates).as("%s", rates).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(rates.get(i)).isCloseTo(expected[i], within(TENTH_DIGIT));
    }
  }
}
