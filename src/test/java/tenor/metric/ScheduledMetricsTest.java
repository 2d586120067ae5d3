package tenor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tenor.TestScenarios.answer;
import static tenor.TestScenarios.figure;

import org.junit.jupiter.api.Test;
import tenor.TestScenarios;
import tenor.study.Subject;

/** The metrics of a lender and of a debtor, on schedules small enough to work out by hand. */
class ScheduledMetricsTest {

  private static Subject loan(String more, String payment) {
    return TestScenarios.subject("""
        agreement:
          start: 2025
          revenues:
            mine: { steps: { 2025: 40 USD/year, 2026: 24 USD/year } }
          obligations:
            loan:
              amount: 100 USD
              interest: 10 %%/year
              schedule: { style: equal_principal, number: 5 annuities }
              %s
          payments:
            - { %s, to: loan }
        """.formatted(more, payment));
  }

  @Test
  void thePrincipalIsWhatLaterInstalmentsRepay() {
    // 100 in five equal parts: 80 after the first, 20 after the fourth, and 100 at the start.
    Subject loan = loan("", "amount: 1000 USD/year");
    assertThat(figure(loan, "loan.principal at 2025")).isCloseTo(80, within(1e-12));
    assertThat(figure(loan, "loan.principal at 2028")).isCloseTo(20, within(1e-12));
    assertThat(figure(loan, "loan.principal at 2025-06-30")).isCloseTo(100, within(1e-12));
  }

  @Test
  void whatIsOverdueIsNoPrincipalAnyMore() {
    // 20 + 10 are asked for and nothing is paid: 110 are owed, 80 of them not yet asked for.
    Subject loan = loan("", "amount: 0 USD/year");
    assertThat(figure(loan, "loan.principal at 2025")).isCloseTo(80, within(1e-12));
    assertThat(figure(loan, "loan.balance at 2025")).isCloseTo(110, within(1e-12));
  }

  @Test
  void withoutAScheduleThePrincipalIsWhatIsOwedWithoutTheInterestKeptApart() {
    // Simple interest of 10 a year: after two years 120 are owed, 20 of them interest.
    Subject loan = TestScenarios.subject("""
        agreement:
          start: 2025
          obligations:
            loan: { amount: 100 USD, interest: 10 %/year, unpaid_interest: simple }
          payments:
            - { amount: 0 USD/year, to: loan }
        """);
    assertThat(figure(loan, "loan.principal at 2026")).isCloseTo(100, within(1e-12));
    assertThat(figure(loan, "loan.deferred_interest at 2026")).isCloseTo(20, within(1e-12));
  }

  @Test
  void deferredInterestIsThatOfTheInstalmentsPutOff() {
    // The first instalment is put off: its 10 of interest wait, and bear 1 a year that is paid.
    Subject loan = TestScenarios.subject("""
        agreement:
          start: 2025
          obligations:
            loan:
              amount: 100 USD
              interest: 10 %/year
              schedule: { style: equal_principal, number: 5 annuities }
          payments:
            - { to: loan }
          events:
            - { on: 2025-12-31, defer: { of: loan } }
        """);
    assertThat(figure(loan, "loan.deferred_interest at 2025")).isCloseTo(10, within(1e-12));
    assertThat(figure(loan, "loan.deferred_interest at 2029")).isCloseTo(10, within(1e-12));
    assertThat(figure(loan, "loan.deferred_interest at 2030")).isCloseTo(0, within(1e-12));
    // 20 of principal and 10 of interest wait until 2030 and bear 3 a year.
    assertThat(figure(loan, "loan.payment in 2030")).isCloseTo(33, within(1e-12));
  }

  @Test
  void feesAreThoseOfDrawsAndOfWhatIsNotDrawn() {
    // 0.5 % on 100 for a year, and 1 % on the draw of 100 at the beginning of the second.
    Subject loan = TestScenarios.subject("""
        agreement:
          start: 2025
          obligations:
            loan:
              draws: { 2026-01-01: 100 USD }
              commitment: 100 USD
              commitment_fee: 0.5 %/year
              upfront_fee: 1 %
              schedule: { style: bullet, number: 1 instalment }
          payments:
            - { to: loan }
        """);
    assertThat(figure(loan, "loan.fees")).isCloseTo(1.5, within(1e-12));
    assertThat(figure(loan, "loan.interest")).isZero();
  }

  @Test
  void coverageIsThatOfTheWorstYear() {
    // 30, 28, 26, 24, 22 fall due against 40 and then 24: 24 / 28 in 2026 is the worst.
    Subject loan = loan("", "from: mine");
    assertThat(figure(loan, "loan.coverage")).isCloseTo(24.0 / 28, within(1e-12));
    assertThat(answer(loan("", "amount: 50 USD/year"), "loan.coverage"))
        .isEqualTo(new Answer.None("No revenue pays it."));
  }

  @Test
  void theStandstillOfAYearIsThatOfItsOwnInterestAndShare() {
    // 1.5 billion at 8 % for three years without payments: 1.5 × 1.08³ × 8 % / 17.5 % = 863.8 m.
    Subject debt = TestScenarios.subject("""
        agreement:
          start: 2021
          revenues:
            mine: { amount: 0.6 billion USD/year }
          obligations:
            debt: { amount: 1.5 billion USD, interest: 8 %/year }
          payments:
            - { from: mine, share: { steps: { 2024: 17.5 % } }, to: debt }
        """);
    assertThat(figure(debt, "debt.standstill_revenue in 2024"))
        .isCloseTo(1.5e9 * 1.08 * 1.08 * 1.08 * 0.08 / 0.175, within(1e-3));
    assertThat(answer(debt, "debt.standstill_revenue in 2023"))
        .isEqualTo(new Answer.None("No revenue is available for it in the year to 2023-12-31."));
  }

  @Test
  void aMaximumOverAllTimeThatIsTooSmallIsNeverEnough() {
    // 60 of 100 are paid in six years and then nothing more, for good: 0 ≤ 40.
    Subject debt = TestScenarios.subject("""
        agreement:
          start: 2025
          obligations:
            debt: { amount: 100 USD }
          payments:
            - { amount: 10 USD/year, at_most: 60 USD, to: debt }
        """);
    assertThat(TestScenarios.horizon(debt, "debt")).isInstanceOf(Horizon.Never.class);
    Subject enough = TestScenarios.subject("""
        agreement:
          start: 2025
          obligations:
            debt: { amount: 60 USD }
          payments:
            - { amount: 10 USD/year, at_most: 60 USD, to: debt }
        """);
    assertThat(figure(enough, "debt.years")).isCloseTo(6, within(1e-12));
  }

  @Test
  void theLastPaymentWithoutATargetIsThatAfterWhichNoneComes() {
    Subject ends = TestScenarios.subject("""
        agreement:
          start: 2025
          obligations:
            pot: { amount: none }
          payments:
            - { amount: 10 USD/year, during: { until: 2027-12-31 }, to: pot }
        """);
    // 2027-12-31 is day 21183 since 1970-01-01.
    assertThat(figure(ends, "pot.last_payment")).isEqualTo(21183);
    Subject goesOn = TestScenarios.subject("""
        agreement:
          start: 2025
          obligations:
            pot: { amount: none }
          payments:
            - { amount: 10 USD/year, to: pot }
        """);
    assertThat(answer(goesOn, "pot.last_payment")).isInstanceOf(Answer.Open.class);
  }

  @Test
  void eachOfTwoHaircutsTakesItsShareOfWhatTheOtherLeft() {
    // 100 × 40 % × 40 % = 16, whether in one year or in two.
    Subject debt = TestScenarios.subject("""
        agreement:
          start: 2025
          obligations:
            debt: { amount: 100 USD }
          payments:
            - { amount: 1 USD/year, to: debt }
          events:
            - { on: 2025-02-01, haircut: { of: debt, share: 60 % } }
            - { on: 2025-09-01, haircut: { of: debt, share: 60 % } }
        """);
    assertThat(figure(debt, "debt.balance at 2025")).isCloseTo(15, within(1e-12));
  }
}
