package tenor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static tenor.metric.NeverTest.assertNever;
import static tenor.metric.NeverTest.horizon;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.TestScenarios;
import tenor.study.Signal;
import tenor.study.Subject;

/** Payments of exactly the interest: what is owed never changes, in no units and no periods. */
class StandstillTest {

  @ParameterizedTest
  @CsvSource({"year, year", "half-year, half-year", "quarter, quarter", "month, month"})
  void atTheStandstillNothingEverChangesWhateverThePeriods(String period, String compounding) {
    // Paid is exactly the interest of each period: L = B.
    String agreement = """
        agreement:
          start: 2025
          period: %s
          obligations:
            loan: { amount: 123 billion USD, interest: %s %%/year, compounding: %s }
          payments:
            - { amount: %s billion USD/year, to: loan }
        """;
    for (String[] rate :
        new String[][] {{"4", "4.92"}, {"3.7", "4.551"}, {"7", "8.61"}, {"0.9", "1.107"}}) {
      Subject still =
          TestScenarios.subject(agreement.formatted(period, rate[0], compounding, rate[1]));
      assertThat(horizon(still, "loan")).as(rate[0]).isInstanceOf(Horizon.Never.class);
    }
    Subject above = TestScenarios.subject(agreement.formatted(period, "4", compounding, "4.93"));
    assertThat(horizon(above, "loan")).isInstanceOf(Horizon.Reached.class);
  }

  @Test
  void atTheStandstillABatchOfRunsSaysNeverToo() {
    // 6.724 % of 38.4035872477241 billion is 2.582257206536968484. In doubles the balance drifts
    // off
    // and would be repaid after 523 years; the verdict must not drift with it.
    Subject subject = TestScenarios.subject("""
        assumptions:
          payment: { value: 2.582257206536968484 billion USD/year, why: A test. }
        agreement:
          start: 2025
          stop_after: 2000 years
          obligations:
            fund: { amount: 38.4035872477241 billion USD, interest: 6.724 %/year }
          payments:
            - { amount: payment, to: fund }
        """);
    Signal signal = new Signal(subject, TestScenarios.measure(subject, "fund.years"));

    assertNever(subject, Horizon.Reason.INTEREST_OUTRUNS, 38.4035872477241, 38.4035872477241);
    double[] years = signal.along(
        "payment", List.of(new BigDecimal("2582257206.536968484"), new BigDecimal("2.6e9")));
    assertThat(years[0]).isInfinite();
    // The loan form with whole years: n whole years, then what is due of 2.6.
    assertThat(years[1]).isEqualTo(signal.at("payment", new BigDecimal("2.6e9")));
  }

  @Test
  void atTheStandstillNothingEverChangesWhateverTheNumbers() {
    // Months are the hardest: 1/12 has no end in decimals.
    Random random = new Random(123);
    for (int i = 0; i < 100; i++) {
      BigDecimal owed = BigDecimal.valueOf(1 + random.nextInt(999_999), 3);
      BigDecimal percent = BigDecimal.valueOf(1 + random.nextInt(9999), 3);
      BigDecimal payment = owed.multiply(percent).movePointLeft(2);
      Subject subject = TestScenarios.subject("""
          agreement:
            start: 2025
            period: month
            stop_after: 20 years
            obligations:
              fund: { amount: %s billion USD, interest: %s %%/year, compounding: month }
            payments:
              - { amount: %s billion USD/year, to: fund }
          """.formatted(owed, percent, payment));

      assertThat(horizon(subject)).as("%s at %s", owed, percent).isInstanceOf(Horizon.Never.class);
    }
  }
}
