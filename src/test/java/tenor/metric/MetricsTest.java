package tenor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tenor.TestScenarios;
import tenor.quantity.CalendarDate;
import tenor.study.Subject;

/** The worked example of every metric, and its edges; money in billions of USD where not said. */
class MetricsTest {

  private static final double BILLION = 1e9;

  /** 500 billion, 2 billion a year: 250 years. */
  private static final Subject FUND = fund("amount: 500 billion USD", "2");

  /** 100 at 10 % with 60 a year: 10 and 5 of interest, 60 and 55 paid. */
  private static final Subject LOAN = fund("amount: 100 billion USD, interest: 10 %/year", "60");

  /** 123 at 4 % with half a billion a year: never. */
  private static final Subject NEVER = fund("amount: 123 billion USD, interest: 4 %/year", "0.5");

  /** 500 at 2 a year, looked at for a hundred years. */
  private static final Subject SHORT =
      TestScenarios.subject(text("amount: 500 billion USD", "2", "100"));

  /** Two billion a year without an amount to reach, for forty years. */
  private static final Subject NO_TARGET = TestScenarios.subject(text("amount: none", "2", "40"));

  @Test
  void yearsDateAndGenerationsSayWhenItIsMet() {
    assertThat(figure(FUND, "fund.years")).isEqualTo(250.0);
    assertThat(day(FUND, "fund.date")).isEqualTo("2275-01-01");
    assertThat(figure(FUND, "fund.generations")).isEqualTo(10.0);
    assertThat(figure(FUND, "fund.outcome")).isEqualTo(250.0);
    // 1 whole year of the loan, then 55 due of 60: 1.9167 years, day 0.9167 × 365 = 334.6 of 2026.
    assertThat(figure(LOAN, "fund.years")).isCloseTo(1 + 55 / 60.0, within(1e-15));
    assertThat(day(LOAN, "fund.date")).isEqualTo("2026-12-01");
  }

  @Test
  void paidAndInterestAddUpUntilItIsMet() {
    assertThat(figure(LOAN, "fund.paid")).isCloseTo(115 * BILLION, within(1e-3));
    assertThat(figure(LOAN, "fund.interest")).isCloseTo(15 * BILLION, within(1e-3));
    assertThat(figure(FUND, "fund.paid")).isCloseTo(500 * BILLION, within(1e-3));
    assertThat(figure(FUND, "fund.interest")).isZero();
  }

  @Test
  void paidByADayCountsThePeriodsThatCloseOnOrBeforeIt() {
    assertThat(figure(FUND, "fund.paid by 2034")).isEqualTo(20 * BILLION);
    assertThat(figure(FUND, "fund.paid by 2034-12-31")).isEqualTo(20 * BILLION);
    assertThat(figure(FUND, "fund.paid by 2034-12-30")).isEqualTo(18 * BILLION);
    assertThat(figure(FUND, "fund.paid by 2025-06")).isZero();
    // After it was met nothing more is paid.
    assertThat(figure(LOAN, "fund.paid by 2500")).isCloseTo(115 * BILLION, within(1e-3));
    assertThat(figure(NEVER, "fund.paid by 2034")).isEqualTo(5 * BILLION);
    assertThat(figure(NO_TARGET, "fund.paid by 2034")).isEqualTo(20 * BILLION);
  }

  @Test
  void paymentAndInterestInAYearAreThoseOfThePeriodsThatCloseInIt() {
    assertThat(figure(fund("amount: 500 billion USD", "1"), "fund.payment in 2030"))
        .isEqualTo(BILLION);
    assertThat(figure(LOAN, "fund.payment in 2026")).isCloseTo(55 * BILLION, within(1e-3));
    assertThat(figure(LOAN, "fund.payment in 2027")).isZero();
    assertThat(figure(NEVER, "fund.interest in 2025")).isCloseTo(4.92 * BILLION, within(1e-3));
    assertThat(figure(LOAN, "fund.interest in 2026")).isCloseTo(5 * BILLION, within(1e-3));
    assertThat(figure(LOAN, "fund.interest in 2040")).isZero();
    Subject quarters =
        TestScenarios.subject(text("amount: 500 billion USD, interest: 4 %/year", "2", "100")
            .replace("start: 2025", "start: 2025\n  period: quarter"));
    // Four quarters of half a billion; simple interest within the year, on 500 throughout it.
    assertThat(figure(quarters, "fund.payment in 2025")).isEqualTo(2 * BILLION);
    assertThat(figure(quarters, "fund.interest in 2025")).isCloseTo(20 * BILLION, within(1e-2));
  }

  @Test
  void theBalanceIsThatOfTheLastCloseOnOrBeforeTheDay() {
    Subject unpaid = fund("amount: 123 billion USD, interest: 4 %/year", "0");

    assertThat(figure(unpaid, "fund.balance at 2025")).isCloseTo(127.92 * BILLION, within(1e-3));
    assertThat(figure(unpaid, "fund.balance at 2025-12-30")).isEqualTo(123 * BILLION);
    assertThat(figure(unpaid, "fund.balance at 2025-01-01")).isEqualTo(123 * BILLION);
    assertThat(figure(LOAN, "fund.balance at 2025")).isCloseTo(50 * BILLION, within(1e-3));
    assertThat(figure(LOAN, "fund.balance at 2026")).isZero();
    assertThat(figure(LOAN, "fund.balance at 2100")).isZero();
    // 110.5 × 1.04^46 + 12.5 by the loan form with 0.5 a year.
    assertThat(figure(NEVER, "fund.balance at 2070"))
        .isCloseTo((110.5 * Math.pow(1.04, 46) + 12.5) * BILLION, within(1.0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fund.balance at 2200",
        "fund.paid by 2200",
        "fund.payment in 2200",
        "fund.interest in 2200"
      })
  void aDateBeyondTheYearsLookedAtHasNoFigureUnlessAllIsSettled(String metric) {
    // The hundred years from 2025 end with 2124; what comes after nobody computed.
    assertThat(TestScenarios.answer(SHORT, metric))
        .isInstanceOfSatisfying(
            Answer.Open.class,
            open -> assertThat(open.horizon()).isInstanceOf(Horizon.NotReached.class));
    Subject settled = TestScenarios.subject(text("amount: 50 billion USD", "2", "100"));
    assertThat(TestScenarios.answer(settled, metric)).isInstanceOf(Answer.Figure.class);
  }

  @Test
  void paidByADateBeyondTheYearsLookedAtHasNoFigureWithoutATargetEither() {
    assertThat(TestScenarios.answer(NO_TARGET, "fund.paid by 2064"))
        .isInstanceOf(Answer.Figure.class);
    assertThat(TestScenarios.answer(NO_TARGET, "fund.paid by 2065"))
        .isInstanceOf(Answer.Open.class);
  }

  @Test
  void theMultipleIsPaidOverReceived() {
    Subject twice = fund("ratio: 2 to 1, of: draws, draws: { 2025: 119.1 billion USD }", "2");

    assertThat(figure(twice, "fund.multiple")).isCloseTo(2, within(1e-14));
    assertThat(figure(twice, "fund.years")).isCloseTo(119.1, within(1e-11));
    assertThat(figure(LOAN, "fund.multiple")).isCloseTo(1.15, within(1e-15));
    assertThat(figure(FUND, "fund.multiple")).isCloseTo(1, within(1e-15));
    assertOpen(NEVER, "fund.multiple", Horizon.Never.class);
    assertThat(TestScenarios.answer(fund("amount: 0 billion USD", "2"), "fund.multiple"))
        .isInstanceOf(Answer.None.class);
  }

  @Test
  void theFirstPaymentIsOnTheLastDayOfItsPeriod() {
    String lead = text("amount: 500 billion USD", "2", "1000")
        .replace("billion USD/year }", "billion USD/year, starts_after: 15.7 years }");
    Subject late = TestScenarios.subject(lead);

    assertThat(day(late, "fund.first_payment")).isEqualTo("2040-12-31");
    assertThat(figure(late, "fund.lead_time")).isEqualTo(16);
    assertThat(day(FUND, "fund.first_payment")).isEqualTo("2025-12-31");
    assertThat(figure(FUND, "fund.lead_time")).isEqualTo(1);
    assertThat(day(NO_TARGET, "fund.first_payment")).isEqualTo("2025-12-31");
    assertThat(TestScenarios.answer(fund("amount: 500 billion USD", "0"), "fund.first_payment"))
        .isInstanceOf(Answer.Open.class);
    assertThat(TestScenarios.answer(fund("amount: 500 billion USD", "0"), "fund.lead_time"))
        .isInstanceOf(Answer.Open.class);
  }

  @Test
  void theLastPaymentIsOnTheLastDayOfThePeriodInWhichItIsMet() {
    assertThat(day(FUND, "fund.last_payment")).isEqualTo("2274-12-31");
    assertThat(day(LOAN, "fund.last_payment")).isEqualTo("2026-12-31");
    assertOpen(NEVER, "fund.last_payment", Horizon.Never.class);
    assertThat(TestScenarios.answer(fund("amount: 0 billion USD", "2"), "fund.last_payment"))
        .isInstanceOf(Answer.None.class);
  }

  @Test
  void theStandstillRevenueCoversTheInterestAndWhatIsAdded() {
    Subject march = TestScenarios.subject("""
        agreement:
          start: 2025
          flows:
            aid: { amount: %s billion USD/year }
          revenues:
            minerals: { amount: 1 billion USD/year }
          obligations:
            fund: { amount: 123 billion USD, interest: 4 %%/year, grows_by: { ratio: 2 to 1, of: aid } }
          payments:
            - { from: minerals, share: 50 %%, to: fund }
        """.formatted("0"));
    assertThat(figure(march, "fund.standstill_revenue")).isCloseTo(9.84 * BILLION, within(1e-3));

    Subject rising = TestScenarios.subject("""
        agreement:
          start: 2025
          flows:
            aid: { amount: 0.25 billion USD/year }
          revenues:
            minerals: { amount: 2 billion USD/year, starts_after: 3 years }
          obligations:
            fund: { amount: 500 billion USD, grows_by: { ratio: 2 to 1, of: aid } }
          payments:
            - { from: minerals, share: 50 %, to: fund }
        """);
    // Half a billion is added a year and half of the revenue is paid: 1 billion, whenever it comes.
    assertThat(figure(rising, "fund.standstill_revenue")).isCloseTo(BILLION, within(1e-3));
    assertThat(
            TestScenarios.answer(fund("amount: 500 billion USD", "0"), "fund.standstill_revenue"))
        .isInstanceOf(Answer.None.class);
  }

  @Test
  void generalMeansLowerTheStandstillRevenue() {
    Subject mixed = TestScenarios.subject("""
        agreement:
          start: 2025
          revenues:
            minerals: { amount: 1 billion USD/year, starts_after: 2 years }
          obligations:
            fund: { amount: 123 billion USD, interest: 4 %/year }
          payments:
            - { amount: 2 billion USD/year, to: fund }
            - { from: minerals, share: 50 %, to: fund }
        """);

    // 4.92 of interest less 2 from general means is 2.92, half of a revenue of 5.84.
    assertThat(figure(mixed, "fund.standstill_revenue")).isCloseTo(5.84 * BILLION, within(1e-3));
  }

  @Test
  void theLimitIsTheMostThatCanEverBeRepaid() {
    Subject shrinking = TestScenarios.subject(text("amount: 500 billion USD", "1", "1000")
        .replace("billion USD/year }", "billion USD/year, growth: -1 %/year }"));

    assertThat(figure(shrinking, "fund.limit")).isCloseTo(100 * BILLION, within(1e-3));
    assertThat(figure(NEVER, "fund.limit")).isCloseTo(12.5 * BILLION, within(1e-3));
    // 60 / 0.1: there is a limit of 600 although the 100 are repaid.
    assertThat(figure(LOAN, "fund.limit")).isCloseTo(600 * BILLION, within(1e-3));
    assertThat(TestScenarios.answer(FUND, "fund.limit")).isInstanceOf(Answer.None.class);
  }

  @Test
  void theBalancePeaksWherePaymentsFallShortOfTheInterest() {
    Subject late = TestScenarios.subject("""
        agreement:
          start: 2025
          revenues:
            minerals: { steps: { 2025: 9 billion USD/year, 2026: 50 billion USD/year } }
          obligations:
            fund: { amount: 100 billion USD, interest: 10 %/year }
          payments:
            - { from: minerals, to: fund }
        """);

    // 100 × 1.1 − 9 = 101, and less from then on.
    assertThat(figure(late, "fund.peak_balance")).isCloseTo(101 * BILLION, within(1e-3));
    assertThat(figure(LOAN, "fund.peak_balance")).isEqualTo(100 * BILLION);
    assertOpen(NEVER, "fund.peak_balance", Horizon.Never.class);
  }

  @Test
  void halfIsOwedAfterHalfTheYearsWhereNothingElseHappens() {
    assertThat(figure(FUND, "fund.half_life")).isEqualTo(125.0);
    // 100 at 10 %: 110 due less 60 is 50, which is half, at the end of the first year.
    assertThat(figure(LOAN, "fund.half_life")).isCloseTo(1, within(1e-15));
    assertThat(TestScenarios.answer(fund("amount: 0 billion USD", "2"), "fund.half_life"))
        .isInstanceOf(Answer.None.class);
    assertOpen(NEVER, "fund.half_life", Horizon.Never.class);
  }

  @ParameterizedTest
  @CsvSource({"500", "150", "100", "60"})
  void halfIsNeverOwedLaterThanAllIsMet(String payment) {
    // 100 without interest: half after 50 / payment years, all after 100 / payment.
    Subject quick = fund("amount: 100 billion USD", payment);

    assertThat(figure(quick, "fund.half_life"))
        .isCloseTo(50 / Double.parseDouble(payment), within(1e-15));
    assertThat(figure(quick, "fund.half_life")).isLessThan(figure(quick, "fund.years"));
  }

  @Test
  void thePresentValueDiscountsEachPaymentFromTheCloseOfItsPeriod() {
    // An annuity: 2 × (1 − 1.05^−250) / 0.05, which is 39.9998.
    double annuity = 2 * (1 - Math.pow(1.05, -250)) / 0.05;

    assertThat(figure(FUND, "fund.present_value at 5 %/year"))
        .isCloseTo(annuity * BILLION, within(1.0));
    assertThat(annuity).isCloseTo(39.9998, within(0.00005));
    assertThat(figure(FUND, "fund.present_value at 0 %/year"))
        .isCloseTo(500 * BILLION, within(1e-3));
    // At its own rate a loan is worth what was lent.
    assertThat(figure(LOAN, "fund.present_value at 10 %/year"))
        .isCloseTo(100 * BILLION, within(1e-3));
    assertThat(figure(NO_TARGET, "fund.present_value at 5 %/year"))
        .isCloseTo(2 * (1 - Math.pow(1.05, -40)) / 0.05 * BILLION, within(1.0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "years",
        "date",
        "generations",
        "outcome",
        "paid",
        "interest",
        "multiple",
        "last_payment",
        "peak_balance",
        "present_value at 5 %/year"
      })
  void whatNeverEndsHasNoFigureButItsHorizon(String metric) {
    assertOpen(NEVER, "fund." + metric, Horizon.Never.class);
    assertOpen(SHORT, "fund." + metric, Horizon.NotReached.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "years",
        "date",
        "generations",
        "outcome",
        "multiple",
        "last_payment",
        "peak_balance",
        "half_life",
        "standstill_revenue",
        "limit",
        "balance at 2030"
      })
  void whereNoAmountIsOwedThatIsTheAnswer(String metric) {
    assertOpen(NO_TARGET, "fund." + metric, Horizon.NoTarget.class);
  }

  @Test
  void whereNoAmountIsOwedAllThatIsPaidIsCounted() {
    assertThat(figure(NO_TARGET, "fund.paid")).isEqualTo(80 * BILLION);
    assertThat(figure(NO_TARGET, "fund.interest")).isZero();
    assertThat(figure(NO_TARGET, "fund.payment in 2030")).isEqualTo(2 * BILLION);
  }

  static void assertOpen(Subject subject, String metric, Class<? extends Horizon> horizon) {
    assertThat(TestScenarios.answer(subject, metric))
        .as(metric)
        .isInstanceOfSatisfying(
            Answer.Open.class, open -> assertThat(open.horizon()).isInstanceOf(horizon));
  }

  static double figure(Subject subject, String metric) {
    return TestScenarios.figure(subject, metric);
  }

  private static String day(Subject subject, String metric) {
    return CalendarDate.ofEpochDay((long) figure(subject, metric)).toString();
  }

  static Subject fund(String terms, String payment) {
    return TestScenarios.subject(text(terms, payment, "1000"));
  }

  private static String text(String terms, String payment, String stopAfter) {
    return """
        agreement:
          start: 2025
          stop_after: %s years
          revenues:
            minerals: { amount: %s billion USD/year }
          obligations:
            fund: { %s }
          payments:
            - { from: minerals, to: fund }
        """.formatted(stopAfter, payment, terms);
  }
}
