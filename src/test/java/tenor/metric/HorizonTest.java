package tenor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tenor.TestScenarios;
import tenor.model.Account;
import tenor.study.Signal;
import tenor.study.Subject;

/**
 * Years until an obligation is met. Closed forms are worked out here in 50-digit decimals; figures
 * of the drafts are those of facts.md, section 1.4.
 */
class HorizonTest {
  private static final MathContext DIGITS = new MathContext(50);

  @Test
  void fiveHundredBillionAt2BillionAYearAreExactly250Years() {
    assertThat(years(fund("amount: 2 billion USD/year", "100 %"))).isEqualTo(250.0);
  }

  @Test
  void atHalfShareTheyAreExactly500Years() {
    assertThat(years(fund("amount: 2 billion USD/year", "50 %"))).isEqualTo(500.0);
  }

  @ParameterizedTest
  @CsvSource({"1.1, 100, 454.5", "1.1, 50, 909.1", "1, 100, 500", "1, 50, 1000"})
  void otherRevenuesGiveTheTableOfTheFacts(String revenue, String share, double published) {
    Subject subject = fund("amount: " + revenue + " billion USD/year", share + " %");

    assertThat(years(subject)).isCloseTo(published, within(0.05));
    assertThat(years(subject))
        .isCloseTo(
            500 / (Double.parseDouble(revenue) * Double.parseDouble(share) / 100), within(1e-10));
  }

  @ParameterizedTest
  @CsvSource({"1, 125.9", "2, 90.5", "3, 72.4", "5, 53.3"})
  void growthAtFullShareMatchesTheClosedFormTo12Digits(int percent, double shown) {
    double years =
        years(fund("amount: 2 billion USD/year, growth: " + percent + " %/year", "100 %"));

    assertThat(years).isCloseTo(closedForm(500, 2, percent), within(1e-12 * years));
    assertThat(years).isCloseTo(shown, within(0.05));
  }

  @ParameterizedTest
  @CsvSource({"1, 180", "2, 121", "3, 94", "5, 67"})
  void growthAtHalfShareGivesTheFiguresOfTheFacts(int percent, double published) {
    double years =
        years(fund("amount: 2 billion USD/year, growth: " + percent + " %/year", "50 %"));

    assertThat(years).isCloseTo(closedForm(500, 1, percent), within(1e-12 * years));
    assertThat(years).isCloseTo(published, within(0.5));
  }

  /**
   * n whole years with Σ p (1 + g)^k = p ((1 + g)^n − 1) / g no more than the target, then the part of
   * the next year's payment that is still due.
   */
  private static double closedForm(long target, long payment, int percent) {
    BigDecimal g = BigDecimal.valueOf(percent, 2);
    BigDecimal q = g.add(BigDecimal.ONE);
    int n = 0;
    while (filled(payment, q, g, n + 1).compareTo(BigDecimal.valueOf(target)) < 0) {
      n++;
    }
    BigDecimal rest = BigDecimal.valueOf(target).subtract(filled(payment, q, g, n));
    BigDecimal next = BigDecimal.valueOf(payment).multiply(q.pow(n, DIGITS));
    return BigDecimal.valueOf(n).add(rest.divide(next, DIGITS)).doubleValue();
  }

  private static BigDecimal filled(long payment, BigDecimal q, BigDecimal g, int years) {
    return q.pow(years, DIGITS)
        .subtract(BigDecimal.ONE)
        .divide(g, DIGITS)
        .multiply(BigDecimal.valueOf(payment));
  }

  @ParameterizedTest
  @CsvSource({"10, 105.44", "12, 43.73", "15, 27.21", "20, 17.27"})
  void theMarchDraftTakesTheYearsOfTheIssue(int revenue, double published) {
    double years = years(march(revenue));

    assertThat(years).isCloseTo(published, within(0.005));
    assertThat(years).isCloseTo(loan(123, revenue / 2.0, 0.04), within(1e-9));
  }

  @Test
  void at10BillionOfRevenueThereAre105WholeYearsAndThen2Point190DueOf5() {
    Subject subject = march(10);
    Projection point = subject.point();

    assertThat(point.lastPeriod(account(subject))).isEqualTo(105);
    assertThat(point.value("fund.due", 105)).isCloseTo(2.190e9, within(0.0005e9));
    assertThat(point.value("fund.available", 105)).isEqualTo(5e9);
  }

  /** A loan with interest first: B after n years is B₀ q^n − p (q^n − 1) / (q − 1), q = 1 + r. */
  private static double loan(double owed, double payment, double rate) {
    int n = 0;
    while (balance(owed, payment, rate, n) * (1 + rate) > payment) {
      n++;
    }
    return n + balance(owed, payment, rate, n) * (1 + rate) / payment;
  }

  private static double balance(double owed, double payment, double rate, int n) {
    double q = Math.pow(1 + rate, n);
    return owed * q - payment * (q - 1) / rate;
  }

  @Test
  void interestBeforePaymentIsWhatMakesIt105YearsAndNot74() {
    // The other order, payment on the first day and interest on the rest, would take about 74
    // years.
    double owed = 123;
    int years = 0;
    while (owed > 5) {
      owed = (owed - 5) * 1.04;
      years++;
    }
    assertThat(years).isBetween(73, 75);
    assertThat(years(march(10))).isGreaterThan(105);
  }

  @Test
  void theBalanceDoublesUnpaidBetween17And18Years() {
    // ln 2 / ln 1.04 = 17.67.
    Subject subject = march(0);

    assertThat(subject.point().value("fund.closing", 16)).isLessThan(246e9);
    assertThat(subject.point().value("fund.closing", 17)).isGreaterThan(246e9);
  }

  @Test
  void aLeadOf16YearsAndARampOf10GiveTheYearsOfTheFacts() {
    // 16 years of nothing, then 0.1 to 1 billion in ten years, 5.5 in all, then 1 billion a year.
    assertThat(years(newLicences(10))).isCloseTo(16 + 10 + (10 - 5.5), within(1e-12));
    assertThat(years(newLicences(100))).isCloseTo(16 + 10 + (100 - 5.5), within(1e-12));
    assertThat(years(newLicences(500))).isCloseTo(16 + 10 + (500 - 5.5), within(1e-12));
  }

  private static Subject newLicences(int target) {
    return TestScenarios.subject("""
        agreement:
          start: 2025
          revenues:
            licences: { amount: 2 billion USD/year, starts_after: 16 years, ramp_up: 10 years }
          obligations:
            fund: { amount: %d billion USD }
          payments:
            - { from: licences, share: 50 %%, to: fund }
        """.formatted(target));
  }

  @ParameterizedTest
  @ValueSource(strings = {"year", "half-year", "quarter", "month"})
  void withoutInterestThePeriodsDoNotMoveTheHorizon(String period) {
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          period: %s
          revenues:
            minerals: { amount: 7 billion USD/year }
          obligations:
            fund: { amount: 123 billion USD }
          payments:
            - { from: minerals, to: fund }
        """.formatted(period));

    assertThat(years(subject)).isCloseTo(123 / 7.0, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"half-year", "quarter", "month"})
  void interestThatCompoundsOnceAYearGivesTheYearlyBalancesInShorterPeriodsToo(String period) {
    // Nothing is paid within a year, all on its last day.
    String agreement = """
        agreement:
          start: 2025
          period: %s
          stop_after: 20 years
          obligations:
            fund: { amount: 123 billion USD, interest: 4 %%/year }
          payments: []
        """;
    Subject years = TestScenarios.subject(agreement.formatted("year"));
    Subject parts = TestScenarios.subject(agreement.formatted(period));
    int perYear = parts.clock().periodLength().perYear();

    for (int year = 0; year < 20; year++) {
      assertThat(parts.point().value("fund.closing", (year + 1) * perYear - 1))
          .isCloseTo(years.point().value("fund.closing", year), within(1e-2));
      assertThat(parts.point().sum("fund.interest", year * perYear, (year + 1) * perYear - 1))
          .isCloseTo(years.point().value("fund.interest", year), within(1e-2));
    }
  }

  @Test
  void aShortFirstPeriodCountsItsDays() {
    // From 1 July 2025: 184/365 of 2 billion in 2025, then 2 a year. 500 are reached after 250
    // years.
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025-07-01
          revenues:
            minerals: { amount: 2 billion USD/year }
          obligations:
            fund: { amount: 500 billion USD }
          payments:
            - { from: minerals, to: fund }
        """);

    assertThat(years(subject)).isCloseTo(250, within(1e-11));
    assertThat(subject.point().value("fund.paid", 0)).isCloseTo(2e9 * 184 / 365, within(1e-4));
  }

  @Test
  void doublingAllMoneyDoublesEveryBalanceAndMovesNoHorizon() {
    String agreement = """
        agreement:
          start: 2025-03-23
          flows:
            aid: { amount: %d billion USD/year, growth: -5 %%/year }
          revenues:
            minerals: { amount: %d billion USD/year, growth: 3 %%/year, costs: %d billion USD/year }
          obligations:
            fund: { amount: %d billion USD, interest: 4 %%/year, draws: { 2030-05-05: %d billion USD }, grows_by: { ratio: 2 to 1, of: aid } }
          payments:
            - { from: minerals, base: net, keeps_first: %d billion USD/year, share: 50 %%, at_most: %d billion USD/year, to: fund }
        """;
    Subject once = TestScenarios.subject(agreement.formatted(2, 30, 4, 120, 6, 2, 40));
    Subject twice = TestScenarios.subject(agreement.formatted(4, 60, 8, 240, 12, 4, 80));

    assertThat(years(twice)).isEqualTo(years(once));
    for (int k = 0; k < once.point().ledger().periods(); k++) {
      // Times two is exact in doubles, so nothing may differ.
      for (String line :
          new String[] {"opening", "drawn", "interest", "due", "available", "paid", "closing"}) {
        assertThat(twice.point().value("fund." + line, k))
            .isEqualTo(2 * once.point().value("fund." + line, k));
      }
    }
  }

  @Test
  void whatIsNotMetWithinTheYearsLookedAtIsNotReached() {
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 249 years
          revenues:
            minerals: { amount: 2 billion USD/year }
          obligations:
            fund: { amount: 500 billion USD }
          payments:
            - { from: minerals, to: fund }
        """);

    assertThat(TestScenarios.horizon(subject, "fund"))
        .isInstanceOfSatisfying(
            Horizon.NotReached.class,
            open -> assertThat(open.within()).isEqualByComparingTo("249"));
  }

  @Test
  void itIsMetWithinAShortLastPeriodOnlyWhereItsDaysSuffice() {
    String agreement = """
        agreement:
          start: 2025
          stop_after: %s years
          revenues:
            minerals: { amount: 2 billion USD/year }
          obligations:
            fund: { amount: 5 billion USD }
          payments:
            - { from: minerals, to: fund }
        """;

    assertThat(years(TestScenarios.subject(agreement.formatted("2.5")))).isEqualTo(2.5);
    assertThat(TestScenarios.horizon(TestScenarios.subject(agreement.formatted("2.4")), "fund"))
        .isInstanceOf(Horizon.NotReached.class);
  }

  @Test
  void whereNoAmountIsOwedThereIsNoHorizon() {
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 10 years
          revenues:
            minerals: { amount: 2 billion USD/year }
          obligations:
            fund: { amount: none }
          payments:
            - { from: minerals, to: fund }
        """);

    assertThat(TestScenarios.horizon(subject, "fund")).isInstanceOf(Horizon.NoTarget.class);
  }

  private static final String LATE_AID = """
      assumptions:
        first: { value: 0 billion USD, why: A test. }
      agreement:
        start: 2025
        stop_after: 100 years
        flows:
          aid: { steps: { 2030: 15 billion USD/year, 2032: 0 billion USD/year } }
        obligations:
          loan: { amount: first, grows_by: { ratio: 2 to 1, of: aid } }
        payments:
          - { amount: 10 billion USD/year, to: loan }
      """;

  @Test
  void whereNothingIsOwedYetNothingIsMet() {
    // 30 in each of 2030 and 2031, less 10 a year: 20, 40, then four years. Met at the end of 2035.
    Subject subject = TestScenarios.subject(LATE_AID);

    assertThat(TestScenarios.figure(subject, "loan.years")).isEqualTo(11.0);
    assertThat(TestScenarios.figure(subject, "loan.paid")).isEqualTo(60e9);
    assertThat(TestScenarios.figure(subject, "loan.multiple")).isCloseTo(2, within(1e-15));
    // What is owed from the start and met before the aid comes is met then.
    double[] years = new Signal(subject, TestScenarios.measure(subject, "loan.years"))
        .along("first", List.of(BigDecimal.ZERO, new BigDecimal("20e9"), new BigDecimal("80e9")));
    assertThat(years).containsExactly(11.0, 2.0, 14.0);
    assertThat(TestScenarios.figure(
            TestScenarios.subject(LATE_AID.replace("0 billion USD, why", "20 billion USD, why")),
            "loan.years"))
        .isEqualTo(2.0);
  }

  @Test
  void whereNothingIsEverOwedItIsMetAtOnce() {
    Subject subject = TestScenarios.subject(LATE_AID.replace("15 billion", "0 billion"));

    assertThat(TestScenarios.figure(subject, "loan.years")).isZero();
    Signal signal = new Signal(subject, TestScenarios.measure(subject, "loan.years"));
    assertThat(signal.along("first", List.of(BigDecimal.ZERO))).containsExactly(0.0);
    assertThat(years(fund("amount: 2 billion USD/year", "100 %", "0"))).isZero();
  }

  private static Subject fund(String revenue, String share, String target) {
    return TestScenarios.subject("""
        agreement:
          start: 2025
          revenues:
            minerals: { %s }
          obligations:
            fund: { amount: %s billion USD }
          payments:
            - { from: minerals, share: %s, to: fund }
        """.formatted(revenue, target, share));
  }

  private static Subject fund(String revenue, String share) {
    return fund(revenue, share, "500");
  }

  private static Subject march(int revenue) {
    return TestScenarios.subject("""
        agreement:
          start: 2025
          revenues:
            minerals: { amount: %d billion USD/year }
          obligations:
            fund: { amount: 123 billion USD, interest: 4 %%/year }
          payments:
            - { from: minerals, share: 50 %%, to: fund }
        """.formatted(revenue));
  }

  private static Account account(Subject subject) {
    return subject.plan().account("fund").orElseThrow();
  }

  private static double years(Subject subject) {
    return TestScenarios.figure(subject, "fund.years");
  }
}
