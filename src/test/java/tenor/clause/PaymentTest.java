package tenor.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.TestScenarios;
import tenor.problem.Code;
import tenor.study.Subject;

/** What is paid by period, in billions of USD, worked out by hand. */
class PaymentTest {
  private static final double CLOSE = 1e-12;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Half of 10 is 5; with a slice of 2 kept it is half of 8.
        "share: 50 %                                                                  | 5",
        "share: 50 %, keeps_first: 2 billion USD/year                                 | 4",
        // 40 % are costs, so the net base is 6.
        "share: 50 %, base: net                                                       | 3",
        "share: 50 %, base: net, keeps_first: 2 billion USD/year                      | 2",
        "share: 50 %, keeps_first: 12 billion USD/year                                | 0",
        "share: 50 %, at_most: 3 billion USD/year                                     | 3",
        "share: 10 %, at_least: 3 billion USD/year                                    | 3",
        // The maximum goes before the minimum, and no more is paid than there is.
        "share: 10 %, at_least: 3 billion USD/year, at_most: 2 billion USD/year       | 2",
        "share: 10 %, at_least: 30 billion USD/year                                   | 10",
        "share: 50 %, keeps_first: 12 billion USD/year, at_least: 1 billion USD/year  | 1",
        "base: gross                                                                  | 10",
        "share: { steps: { 2025: 20 %, 2026: 30 % } }                                 | 2",
      })
  void onePaymentFromTenBillionAYear(String terms, double expected) {
    assertThat(paid(terms, "2025", "year", "fund.paid", 0)).isCloseTo(expected, within(CLOSE));
    // By quarters a year brings the same.
    double sum = 0;
    for (int k = 0; k < 4; k++) {
      sum += paid(terms, "2025", "quarter", "fund.paid", k);
    }
    assertThat(sum).isCloseTo(expected, within(CLOSE));
    // And a first period of 184 days its part of it.
    assertThat(paid(terms, "2025-07-01", "year", "fund.paid", 0))
        .isCloseTo(expected * 184 / 365, within(CLOSE));
  }

  private static double paid(String terms, String start, String period, String line, int k) {
    return TestScenarios.subject("""
        agreement:
          start: %s
          period: %s
          stop_after: 5 years
          revenues:
            minerals: { amount: 10 billion USD/year, costs: 40 %% }
          obligations:
            fund: { amount: 500 billion USD }
          payments:
            - { from: minerals, %s, to: fund }
        """.formatted(start, period, terms)).point().value(line, k) / 1e9;
  }

  @Test
  void aLowerPaymentTakesWhatTheHigherOnesLeft() {
    Subject subject = two("share: 70 %", "share: 60 %", "");

    // 7 of 10 for the first; the second would take 6 and finds 3.
    assertThat(of(subject, "first.paid", 0)).isCloseTo(7, within(CLOSE));
    assertThat(of(subject, "second.payment1.offered", 0)).isCloseTo(6, within(CLOSE));
    assertThat(of(subject, "second.paid", 0)).isCloseTo(3, within(CLOSE));
  }

  @Test
  void onceTheFirstIsSettledTheSecondFindsItsWholeShare() {
    Subject subject = two("share: 70 %", "share: 60 %", "");

    // 20 are owed to the first: 7, 7 and 6; in the third year 4 are left for the second.
    assertThat(of(subject, "first.paid", 2)).isCloseTo(6, within(CLOSE));
    assertThat(of(subject, "second.paid", 2)).isCloseTo(4, within(CLOSE));
    assertThat(of(subject, "first.paid", 3)).isZero();
    assertThat(of(subject, "second.paid", 3)).isCloseTo(6, within(CLOSE));
  }

  @Test
  void aLowerPaymentNeverChangesAHigherOne() {
    Subject with = two("share: 70 %, at_least: 1 billion USD/year", "share: 60 %", "");
    Subject without = two("share: 70 %, at_least: 1 billion USD/year", "share: 0 %", "");

    for (int k = 0; k < with.point().ledger().periods(); k++) {
      for (String line :
          new String[] {"first.due", "first.available", "first.paid", "first.closing"}) {
        assertThat(with.point().value(line, k)).isEqualTo(without.point().value(line, k));
      }
    }
  }

  @Test
  void twoPaymentsOfOneStreamToOneObligationAddUpWithinWhatIsOwed() {
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 5 years
          revenues:
            minerals: { amount: 10 billion USD/year, costs: 40 % }
          obligations:
            fund: { amount: 14 billion USD }
          payments:
            - { from: minerals, share: 50 %, to: fund }
            - { from: minerals, base: net, share: 50 %, to: fund }
        """);

    // 5 of the gross and 3 of the net 6 are 8; of the 6 that are then owed the first takes 5.
    assertThat(of(subject, "fund.paid", 0)).isCloseTo(8, within(CLOSE));
    assertThat(of(subject, "fund.payment1.paid", 1)).isCloseTo(5, within(CLOSE));
    assertThat(of(subject, "fund.payment2.paid", 1)).isCloseTo(1, within(CLOSE));
    assertThat(of(subject, "fund.available", 1)).isCloseTo(8, within(CLOSE));
    assertThat(of(subject, "fund.closing", 1)).isZero();
  }

  @Test
  void aPaymentFromGeneralMeansIsLimitedByWhatIsOwedAlone() {
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025-07-01
          obligations:
            fund: { amount: 12 billion USD }
          payments:
            - { amount: { steps: { 2025: 5 billion USD/year, 2026: 8 billion USD/year } }, to: fund }
        """);

    assertThat(of(subject, "fund.paid", 0)).isCloseTo(5 * 184 / 365.0, within(CLOSE));
    assertThat(of(subject, "fund.paid", 1)).isCloseTo(8, within(CLOSE));
    assertThat(of(subject, "fund.paid", 2)).isCloseTo(4 - 5 * 184 / 365.0, within(CLOSE));
  }

  @Test
  void whatIsPaidIncludesTheInterestOfThePeriod() {
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          obligations:
            fund: { amount: 10 billion USD, interest: 5 %/year }
          payments:
            - { amount: 20 billion USD/year, to: fund }
        """);

    assertThat(of(subject, "fund.paid", 0)).isCloseTo(10.5, within(CLOSE));
    assertThat(of(subject, "fund.closing", 0)).isZero();
  }

  @Test
  void withoutATargetAllThatIsAvailableIsPaid() {
    Subject subject = two("share: 70 %", "share: 60 %", "none");

    assertThat(of(subject, "first.paid", 4)).isCloseTo(7, within(CLOSE));
    assertThat(of(subject, "second.paid", 4)).isCloseTo(3, within(CLOSE));
  }

  @Test
  void currenciesThatMeetWhereNoAmountIsOwedAreRefusedToo() {
    assertThat(TestScenarios.problems("""
        agreement:
          start: 2025
          revenues:
            oil: { amount: 1 billion USD/year }
            gas: { amount: 1 billion EUR/year }
          obligations:
            fund: { amount: none }
          payments:
            - { from: oil, to: fund }
            - { from: gas, to: fund }
        """))
        .extracting(problem -> problem.code())
        .containsOnly(Code.CURRENCY_MISMATCH);
  }

  @Test
  void aFundWithoutATargetIsInTheCurrencyThatIsPaidIntoIt() {
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 5 years
          revenues:
            oil: { amount: 1 billion USD/year }
            gas: { amount: 3 billion EUR/year }
          obligations:
            loan: { amount: 4 billion USD }
            fund: { amount: none }
          payments:
            - { from: oil, to: loan }
            - { from: gas, to: fund }
        """);

    assertThat(subject.plan().account("fund").orElseThrow().unit().currency()).isEqualTo("EUR");
    assertThat(TestScenarios.figure(subject, "fund.paid")).isEqualTo(15e9);
  }

  @Test
  void aFileInWhichNobodyNamesACurrencyIsNoMixture() {
    Subject subject = TestScenarios.subject("""
        sources:
          report: { title: A report }
        terms:
          income: { value: not stated, source: report }
        agreement:
          start: 2025
          revenues:
            oil: { amount: income }
            gas: { ratio: 1 to 2, of: oil }
          obligations:
            fund: { amount: none }
          payments:
            - { from: oil, share: 50 %, to: fund }
            - { from: gas, share: 50 %, to: fund }
        """);

    assertThat(subject.plan().account("fund").orElseThrow().unit().currency()).isNull();
  }

  @Test
  void aStreamThatFollowsOneInAnotherCurrencyIsInThatCurrency() {
    // 2 to 1 of euros are euros, and cannot raise a target in dollars.
    assertThat(TestScenarios.problems("""
        agreement:
          start: 2025
          revenues:
            oil: { amount: 1 billion USD/year }
            gas: { amount: 1 billion EUR/year }
          flows:
            aid: { ratio: 2 to 1, of: gas }
          obligations:
            fund: { amount: 10 billion USD, grows_by: { ratio: 1 to 1, of: aid } }
          payments:
            - { from: oil, to: fund }
        """))
        .extracting(problem -> problem.code())
        .contains(Code.CURRENCY_MISMATCH);
  }

  private static Subject two(String first, String second, String target) {
    return TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 10 years
          revenues:
            minerals: { amount: 10 billion USD/year }
          obligations:
            first: { amount: %s }
            second: { amount: %s }
          payments:
            - { from: minerals, %s, to: first }
            - { from: minerals, %s, to: second }
        """.formatted(
            target.isEmpty() ? "20 billion USD" : target,
            target.isEmpty() ? "500 billion USD" : target,
            first,
            second));
  }

  private static double of(Subject subject, String line, int k) {
    return subject.point().value(line, k) / 1e9;
  }

  @Test
  void onePaymentPaysWhatSeveralSchedulesAskFor() {
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 5 years
          obligations:
            early: { amount: 4 billion USD, schedule: { style: bullet, number: 1 annuity } }
            late: { amount: 9 billion USD, schedule: { style: equal_principal, number: 3 annuities } }
          payments:
            - { to: [early, late] }
        """);

    // 4 of the first, and a third of 9 of the second; later nothing of the first is left to ask
    // for.
    assertThat(of(subject, "early.paid", 0)).isCloseTo(4, within(CLOSE));
    assertThat(of(subject, "late.paid", 0)).isCloseTo(3, within(CLOSE));
    assertThat(of(subject, "late.paid", 1)).isCloseTo(3, within(CLOSE));
  }
}
