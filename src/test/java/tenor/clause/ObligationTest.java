package tenor.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.TestScenarios;
import tenor.problem.Code;
import tenor.study.Subject;

/** What is owed by period, in billions of USD, worked out by hand or by closed form. */
class ObligationTest {
  private static final double CLOSE = 1e-12;

  @Test
  void aYearAt4PercentOn123BillionOwes4Point92AndAPaymentOf5Leaves122Point92() {
    Subject subject = loan("amount: 123 billion USD, interest: 4 %/year", "5 billion USD/year");

    assertThat(of(subject, "interest", 0)).isCloseTo(4.92, within(CLOSE));
    assertThat(of(subject, "due", 0)).isCloseTo(127.92, within(CLOSE));
    assertThat(of(subject, "closing", 0)).isCloseTo(122.92, within(CLOSE));
    assertThat(of(subject, "opening", 1)).isEqualTo(of(subject, "closing", 0));
  }

  @Test
  void interestComesBeforePaymentAndSoDecidesTheOrderInAPeriod() {
    // Interest on 123 before the payment of 5, not on 118 after it: 4.92 rather than 4.72.
    Subject subject = loan("amount: 123 billion USD, interest: 4 %/year", "5 billion USD/year");

    assertThat(of(subject, "interest", 0)).isNotCloseTo(4.72, within(0.1));
    assertThat(of(subject, "interest", 1)).isCloseTo(122.92 * 0.04, within(CLOSE));
  }

  @Test
  void unpaidInterestIsAddedToTheBalanceOnceAYear() {
    Subject subject = loan("amount: 100 billion USD, interest: 4 %/year", "0 billion USD/year");

    // 100 × 1.04^n
    for (int year = 1; year <= 18; year++) {
      assertThat(of(subject, "closing", year - 1))
          .isCloseTo(100 * Math.pow(1.04, year), within(1e-10));
    }
  }

  @ParameterizedTest
  @CsvSource({"half-year, 2", "quarter, 4", "month, 12"})
  void compoundingByPartsOfAYearGivesTheNominalRateByParts(String part, int perYear) {
    Subject subject = loan(
        "2025",
        part,
        "amount: 100 billion USD, interest: 6 %/year, compounding: " + part,
        "0 billion USD/year");

    // 100 × (1 + 0.06 / n)^(n × years)
    for (int k = 1; k <= 10 * perYear; k++) {
      assertThat(of(subject, "closing", k - 1))
          .isCloseTo(100 * Math.pow(1 + 0.06 / perYear, k), within(1e-10));
    }
  }

  @ParameterizedTest
  @CsvSource({"half-year, 2", "quarter, 4", "month, 12"})
  void shorterPeriodsAloneDoNotCompoundMoreOften(String period, int perYear) {
    Subject subject =
        loan("2025", period, "amount: 100 billion USD, interest: 6 %/year", "0 billion USD/year");

    // 100 × 1.06^years at each year's end, and straight lines between.
    for (int year = 0; year < 10; year++) {
      double opened = 100 * Math.pow(1.06, year);
      for (int part = 1; part <= perYear; part++) {
        assertThat(of(subject, "closing", year * perYear + part - 1))
            .isCloseTo(opened * (1 + 0.06 * part / perYear), within(1e-10));
      }
    }
  }

  @Test
  void monthsThatCompoundByHalfYearsGiveTheHalfYearlyClosedForm() {
    Subject subject = loan(
        "2025",
        "month",
        "amount: 100 billion USD, interest: 6 %/year, compounding: half-year",
        "0 billion USD/year");

    // 100 × 1.03^(half-years), straight between.
    for (int month = 1; month <= 60; month++) {
      int halfYears = (month - 1) / 6;
      double expected = 100 * Math.pow(1.03, halfYears) * (1 + 0.06 * ((month - 1) % 6 + 1) / 12);
      assertThat(of(subject, "closing", month - 1)).isCloseTo(expected, within(1e-10));
    }
  }

  @Test
  void simpleInterestNeverBearsInterest() {
    Subject subject = loan(
        "amount: 100 billion USD, interest: 6 %/year, unpaid_interest: simple",
        "0 billion USD/year");

    // 100 × (1 + 0.06 × years)
    for (int year = 1; year <= 30; year++) {
      assertThat(of(subject, "closing", year - 1)).isCloseTo(100 + 6 * year, within(1e-10));
      assertThat(of(subject, "kept_apart", year - 1)).isCloseTo(6 * year, within(1e-10));
    }
  }

  @Test
  void paymentsGoToInterestKeptApartBeforeTheyLowerWhatBearsInterest() {
    Subject subject = loan(
        "amount: 100 billion USD, interest: 6 %/year, unpaid_interest: simple",
        "4 billion USD/year, 2028: 20 billion USD/year");

    // Three years at 4 of 6: 2 a year is kept apart. The fourth pays 20: 6 + 6 of interest, 8 of
    // the 100.
    assertThat(of(subject, "kept_apart", 2)).isCloseTo(6, within(CLOSE));
    assertThat(of(subject, "interest", 3)).isCloseTo(6, within(CLOSE));
    assertThat(of(subject, "kept_apart", 3)).isZero();
    assertThat(of(subject, "closing", 3)).isCloseTo(92, within(CLOSE));
    assertThat(of(subject, "interest", 4)).isCloseTo(92 * 0.06, within(CLOSE));
  }

  @Test
  void drawsArriveOnTheirDatesAndBearInterestForTheRestOfThePeriod() {
    Subject subject = loan(
        "draws: { 2025-07-01: 10 billion USD, 2026: 5 billion USD }, interest: 4 %/year",
        "0 billion USD/year");

    // From 1 July 184 of 365 days are left; 2026 alone is its first day.
    double first = 10 * (1 + 0.04 * 184 / 365);
    assertThat(of(subject, "opening", 0)).isZero();
    assertThat(of(subject, "drawn", 0)).isEqualTo(10);
    assertThat(of(subject, "closing", 0)).isCloseTo(first, within(CLOSE));
    assertThat(of(subject, "closing", 1)).isCloseTo((first + 5) * 1.04, within(CLOSE));
    assertThat(of(subject, "drawn", 2)).isZero();
  }

  @Test
  void twiceEachDrawIsOwedAndOnceOfItReceived() {
    Subject subject = loan(
        "ratio: 2 to 1, of: draws, draws: { 2025: 10 billion USD, 2027: 5 billion USD }",
        "0 billion USD/year");

    assertThat(of(subject, "closing", 0)).isEqualTo(20);
    assertThat(of(subject, "closing", 2)).isEqualTo(30);
    assertThat(of(subject, "received", 0)).isEqualTo(10);
    assertThat(of(subject, "received", 2)).isEqualTo(5);
  }

  @Test
  void splittingADrawInTwoOnTheSameTermsChangesNothing() {
    Subject whole = loan(
        "amount: 3 billion USD, draws: { 2025-05-06: 12 billion USD }, interest: 4 %/year",
        "1 billion USD/year");
    Subject split = TestScenarios.subject("""
            agreement:
              start: 2025
              obligations:
                loan: { amount: 3 billion USD, draws: { 2025-05-06: 5 billion USD }, interest: 4 %/year }
                other: { draws: { 2025-05-06: 7 billion USD }, interest: 4 %/year }
              payments:
                - { amount: 1 billion USD/year, to: loan }
            """);

    // Until the first is paid off, the two together are the whole.
    for (int k = 0; k < 8; k++) {
      assertThat(of(split, "closing", k) + split.point().value("other.closing", k) / 1e9)
          .isCloseTo(of(whole, "closing", k), within(CLOSE));
    }
  }

  @Test
  void aTargetThatMovesRisesByTheRatioOfTheFlowWithHalfAPeriodOfInterest() {
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 20 years
          flows:
            aid: { amount: 0.25 billion USD/year, growth: 10 %/year }
          obligations:
            loan: { amount: 10 billion USD, interest: 4 %/year, grows_by: { ratio: 2 to 1, of: aid } }
          payments: []
        """);

    // The rise comes evenly over the year, so that half of the year is left on average.
    assertThat(of(subject, "drawn", 0)).isCloseTo(0.5, within(CLOSE));
    assertThat(of(subject, "interest", 0)).isCloseTo(0.04 * (10 + 0.5 / 2), within(CLOSE));
    assertThat(of(subject, "drawn", 1)).isCloseTo(0.55, within(CLOSE));
    assertThat(of(subject, "received", 0)).isCloseTo(10.25, within(CLOSE));
    assertThat(of(subject, "received", 1)).isCloseTo(0.275, within(CLOSE));
  }

  @Test
  void interestByDateIsWeighedByDays() {
    Subject subject = loan(
        "amount: 100 billion USD, interest: { steps: { 2025: 4 %/year, 2026-07-01: 8 %/year } }",
        "0 billion USD/year");

    assertThat(of(subject, "interest", 0)).isCloseTo(4, within(CLOSE));
    assertThat(of(subject, "interest", 1))
        .isCloseTo(104 * (181 * 0.04 + 184 * 0.08) / 365, within(CLOSE));
    assertThat(of(subject, "interest", 2))
        .isCloseTo(of(subject, "opening", 2) * 0.08, within(CLOSE));
  }

  @Test
  void aShortFirstPeriodBearsInterestForItsDays() {
    Subject subject = loan(
        "2025-03-23", "year", "amount: 123 billion USD, interest: 4 %/year", "0 billion USD/year");

    assertThat(of(subject, "interest", 0)).isCloseTo(4.92 * 284 / 365, within(CLOSE));
  }

  @Test
  void aDrawOutsideTheYearsLookedAtIsRefusedAtItsPlace() {
    assertRefused("draws: { 2024-12-31: 10 billion USD }", "before the start");
    assertRefused("draws: { 2035: 10 billion USD }", "after the calculation stops");
    // The calculation stops at the end of June 2034; the period goes on to December.
    assertThat(TestScenarios.problems(
            text("2025", "year", "draws: { 2034-10-01: 10 billion USD }", "0 billion USD/year")
                .replace("stop_after: 40 years", "stop_after: 9.5 years")))
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.OUTSIDE_CLOCK));
  }

  private static void assertRefused(String draws, String why) {
    assertThat(TestScenarios.problems(text("2025", "year", draws, "0 billion USD/year")
            .replace("stop_after: 40 years", "stop_after: 10 years")))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.code()).isEqualTo(Code.OUTSIDE_CLOCK);
          assertThat(problem.sentence()).contains(why);
        });
  }

  @Test
  void compoundingFinerThanThePeriodsIsRefused() {
    assertThat(TestScenarios.problems(text(
            "2025",
            "quarter",
            "amount: 1 billion USD, interest: 4 %/year, compounding: month",
            "0 billion USD/year")))
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.CONFLICTING_KEYS));
  }

  @Test
  void currenciesThatMeetAreRefused() {
    assertThat(TestScenarios.problems("""
        agreement:
          start: 2025
          revenues:
            gas: { amount: 1 billion EUR/year }
          obligations:
            loan: { amount: 10 billion USD }
          payments:
            - { from: gas, to: loan }
        """))
        .extracting(problem -> problem.code())
        .contains(Code.CURRENCY_MISMATCH);
  }

  private static Subject loan(String terms, String payment) {
    return loan("2025", "year", terms, payment);
  }

  private static Subject loan(String start, String period, String terms, String payment) {
    return TestScenarios.subject(text(start, period, terms, payment));
  }

  private static String text(String start, String period, String terms, String payment) {
    String amount = payment.contains(":") ? "{ steps: { 2025: " + payment + " } }" : payment;
    return """
        agreement:
          start: %s
          period: %s
          stop_after: 40 years
          obligations:
            loan: { %s }
          payments:
            - { amount: %s, to: loan }
        """.formatted(start, period, terms, amount);
  }

  private static double of(Subject subject, String what, int k) {
    return subject.point().value("loan." + what, k) / 1e9;
  }
}
