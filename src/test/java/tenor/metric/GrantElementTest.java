package tenor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tenor.metric.MetricsTest.assertOpen;
import static tenor.metric.MetricsTest.figure;
import static tenor.metric.MetricsTest.fund;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.TestScenarios;
import tenor.quantity.Kind;
import tenor.study.Subject;

/** Grant elements and present values of loans against closed forms. */
class GrantElementTest {
  private static final double TENTH_DIGIT = 5e-11;

  @Test
  void aLoanWithoutInterestInTenEqualPartsHasTheClosedForm() {
    // 1 − a/10 with the annuity factor a = (1 − 1.05^−10) / 0.05 = 7.7217349292 of every table.
    Subject loan = fund("amount: 100 billion USD", "10");

    assertThat(figure(loan, "fund.grant_element")).isCloseTo(0.2278265071, within(TENTH_DIGIT));
    assertThat(figure(loan, "fund.grant_element at 5 %/year"))
        .isEqualTo(figure(loan, "fund.grant_element"));
    // At 10 % a year, the convention of the aid statistics until 2018: a = 6.1445671057.
    assertThat(figure(loan, "fund.grant_element at 10 %/year"))
        .isCloseTo(0.3855432894, within(TENTH_DIGIT));
    assertThat(figure(loan, "fund.present_value at 5 %/year") / 1e9)
        .isCloseTo(77.2173492918, within(1e-9));
  }

  @Test
  void aBulletAtItsOwnRateIsAtPar() {
    // 5 a year and 105 at the close of year 10: worth 100 at 5 %, so nothing is given.
    Subject bullet = TestScenarios.subject("""
        agreement:
          start: 2025
          obligations:
            bond: { amount: 100 million EUR, interest: 5 %/year }
          payments:
            - amount: { steps: { 2025: 5 million EUR/year, 2034: 105 million EUR/year } }
              to: bond
        """);

    assertThat(figure(bullet, "bond.present_value at 5 %/year")).isCloseTo(1e8, within(1e-5));
    assertThat(figure(bullet, "bond.grant_element")).isCloseTo(0, within(1e-14));
    // At 4 % it costs more than it is worth: −0.01 × (1 − 1.04^−10) / 0.04.
    assertThat(figure(bullet, "bond.grant_element at 4 %/year"))
        .isCloseTo(-0.0811089578, within(TENTH_DIGIT));
  }

  @Test
  void aDearLoanHasANegativeGrantElement() {
    // 100 repaid with 110 after a year: 1 − 1.1/1.05.
    Subject dear = fund("amount: 100 billion USD, interest: 10 %/year", "200");

    assertThat(figure(dear, "fund.grant_element")).isCloseTo(-0.0476190476, within(TENTH_DIGIT));
  }

  @ParameterizedTest
  @CsvSource({
    "0.75, 7-38:3.125",
    "0.75, 11-20:2 21-40:4",
    "2, 6-25:3.3 26-30:6.8",
    "0, 11-50:2.5",
  })
  void creditsWithALongGraceHaveTheGrantElementOfTheirClosedForm(
      String interest, String principal) {
    // Credits in the manner of the International Development Association: interest and charges in %
    // a year, principal in % a year from year to year, paid twice a year. What the association
    // publishes for its own terms could not be seen, so the closed form below is the only judge.
    double element = figure(halfYearly(interest, principal), "loan.grant_element");

    assertThat(element).isCloseTo(closed(interest, principal), within(TENTH_DIGIT));
  }

  /** A loan of 100 billion with equal halves of each year's principal, and the interest on the rest. */
  private static Subject halfYearly(String interest, String principal) {
    StringBuilder steps = new StringBuilder();
    BigDecimal owed = BigDecimal.valueOf(100);
    for (int half = 0; half < 100; half++) {
      BigDecimal part = principal(principal, half / 2 + 1);
      BigDecimal payment =
          owed.multiply(new BigDecimal(interest)).movePointLeft(2).add(part);
      steps.append(half == 0 ? "" : ", ").append(2000 + half / 2);
      steps.append(half % 2 == 0 ? "-01-01: " : "-07-01: ");
      steps.append(payment.toPlainString()).append(" billion USD/year");
      owed = owed.subtract(part.divide(BigDecimal.valueOf(2)));
    }
    return TestScenarios.subject("""
        agreement:
          start: 2000
          period: half-year
          obligations:
            loan: { amount: 100 billion USD, interest: %s %%/year, compounding: half-year }
          payments:
            - { amount: { steps: { %s } }, to: loan }
        """.formatted(interest, steps));
  }

  private static BigDecimal principal(String principal, int year) {
    BigDecimal part = BigDecimal.ZERO;
    for (String stretch : principal.split(" ", -1)) {
      String[] parts = stretch.split("[-:]", -1);
      boolean within = Integer.parseInt(parts[0]) <= year && year <= Integer.parseInt(parts[1]);
      part = within ? new BigDecimal(parts[2]) : part;
    }
    return part;
  }

  /** The same sum without the program: the present value of each half-year's payment at 5 %. */
  private static double closed(String interest, String principal) {
    double owed = 100;
    double worth = 0;
    for (int half = 1; half <= 100; half++) {
      double part = principal(principal, (half + 1) / 2).doubleValue() / 2;
      worth += (owed * Double.parseDouble(interest) / 200 + part) / Math.pow(1.05, half / 2.0);
      owed -= part;
    }
    return 1 - worth / 100;
  }

  @Test
  void drawsAreReceivedOnTheirDates() {
    // 50 on the first day of 2025 and of 2026: received at 0 and 1 years; 25 a year for four years.
    Subject drawn = TestScenarios.subject(draws("2025-01-01", "2026-01-01"));
    double paid = 25 * (1 - Math.pow(1.05, -4)) / 0.05;

    assertThat(figure(drawn, "loan.grant_element"))
        .isCloseTo(1 - paid / (50 + 50 / 1.05), within(TENTH_DIGIT));
    // On 27 May 146 days of 365 are over, 0.4 of the year; on 8 August 219 days, 0.6.
    Subject later = TestScenarios.subject(draws("2025-05-27", "2026-08-08"));
    assertThat(figure(later, "loan.grant_element"))
        .isCloseTo(
            1 - paid / (50 / Math.pow(1.05, 0.4) + 50 / Math.pow(1.05, 1.6)), within(TENTH_DIGIT));
  }

  @Test
  void twoDrawsOfAPeriodCountAtTheirMeanTime() {
    // 50 at 0 and 50 at 0.4 of the year are 100 at 0.2.
    Subject drawn = TestScenarios.subject(draws("2025-01-01", "2025-05-27"));
    double paid = 25 * (1 - Math.pow(1.05, -4)) / 0.05;

    assertThat(figure(drawn, "loan.grant_element"))
        .isCloseTo(1 - paid / (100 / Math.pow(1.05, 0.2)), within(TENTH_DIGIT));
  }

  private static String draws(String first, String second) {
    return """
        agreement:
          start: 2025
          obligations:
            loan: { draws: { %s: 50 billion USD, %s: 50 billion USD } }
          payments:
            - { amount: 25 billion USD/year, to: loan }
        """.formatted(first, second);
  }

  @Test
  void whereItIsNeverMetOrNothingIsReceivedThereIsNone() {
    assertOpen(
        fund("amount: 123 billion USD, interest: 4 %/year", "0.5"),
        "fund.grant_element",
        Horizon.Never.class);
    assertOpen(fund("amount: none", "2"), "fund.grant_element", Horizon.NoTarget.class);
    assertThat(TestScenarios.answer(fund("amount: 0 USD", "2"), "fund.grant_element"))
        .isInstanceOf(Answer.None.class);
  }

  @Test
  void itIsAShareThatReadsInPercent() {
    assertThat(TestScenarios.answer(fund("amount: 100 billion USD", "10"), "fund.grant_element"))
        .isInstanceOfSatisfying(
            Answer.Figure.class, figure -> assertThat(figure.kind()).isEqualTo(Kind.SHARE));
  }
}
