package tenor.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenor.TestScenarios;
import tenor.problem.Code;
import tenor.study.Subject;

/** What events do, in millions of USD, worked out by hand. */
class EventTest {
  private static final double CLOSE = 1e-9;

  private static Subject with(String event) {
    return with(
        "amount: 100 million USD, interest: 6 %/year",
        "{ amount: 10 million USD/year, to: loan }", event);
  }

  private static Subject with(String terms, String payment, String events) {
    return TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 40 years
          indices:
            copper: { value: { steps: { 2025: 9000 USD/t, 2027: 5000 USD/t, 2028: 9000 USD/t } } }
          obligations:
            loan: { %s }
            notes: { amount: 10 million USD }
          events:
            - { %s }
          payments:
            - %s
        """.formatted(terms, events, payment));
  }

  private static double of(Subject subject, String line, int k) {
    return subject.point().value(line, k) / 1e6;
  }

  @Test
  void aHaircutOf30PercentLeaves70AndTheInterestOf70() {
    Subject subject = with("on: 2025-07-01, haircut: { of: loan, share: 30 % }");

    assertThat(of(subject, "loan.written_off", 0)).isCloseTo(30, within(CLOSE));
    assertThat(of(subject, "loan.interest", 0)).isCloseTo(4.2, within(CLOSE));
    assertThat(of(subject, "loan.closing", 0)).isCloseTo(64.2, within(CLOSE));
    assertThat(of(subject, "loan.written_off", 1)).isZero();
  }

  @Test
  void aWaiverIsAtMostWhatIsOwed() {
    Subject some = with("on: 2026, waive: { of: loan, amount: 25 million USD }");
    Subject more = with("on: 2026, waive: { of: loan, amount: 900 million USD }");
    Subject all = with("on: 2026, waive: { of: loan, amount: all }");

    // 96 are owed after the first year.
    assertThat(of(some, "loan.interest", 1)).isCloseTo(71 * 0.06, within(CLOSE));
    for (Subject subject : new Subject[] {more, all}) {
      assertThat(of(subject, "loan.written_off", 1)).isCloseTo(96, within(CLOSE));
      assertThat(of(subject, "loan.paid", 1)).isZero();
    }
  }

  @Test
  void aPrepaymentIsMadeOnTheLastDayBeforeTheOthers() {
    Subject subject = with("on: 2025-03-01, prepay: { of: loan, amount: 50 million USD }");

    // The interest of the year is on 100: 106 − 50 − 10.
    assertThat(of(subject, "loan.payment1.paid", 0)).isCloseTo(50, within(CLOSE));
    assertThat(of(subject, "loan.closing", 0)).isCloseTo(46, within(CLOSE));
    assertThat(of(with("on: 2025, prepay: { of: loan, amount: all }"), "loan.closing", 0))
        .isZero();
  }

  @Test
  void aSwapEndsTheOldAndTheNewGrowsByTheRatio() {
    // Ukraine's warrants of 2025 became notes at 1.34 for 1.
    Subject subject = with("on: 2026, swap: { of: loan, into: notes, at: 1.34 to 1 }");

    assertThat(of(subject, "loan.closing", 1)).isZero();
    assertThat(of(subject, "loan.paid", 2)).isZero();
    assertThat(of(subject, "notes.closing", 1)).isCloseTo(10 + 1.34 * 96, within(CLOSE));
  }

  @Test
  void aTerminationGivesUpWhatIsOwedAndAsksForNothingMore() {
    Subject subject = with(
        "draws: { 2025: 100 million USD, 2030: 50 million USD }",
        "{ amount: 10 million USD/year, to: loan }",
        "on: 2028, terminate: { of: loan }");

    assertThat(of(subject, "loan.closing", 2)).isCloseTo(70, within(CLOSE));
    assertThat(of(subject, "loan.written_off", 3)).isCloseTo(70, within(CLOSE));
    for (int k = 3; k < 8; k++) {
      assertThat(of(subject, "loan.closing", k)).isZero();
      assertThat(of(subject, "loan.paid", k)).isZero();
    }
  }

  @Test
  void aSuspensionMovesInstalmentsBackAndInterestGoesOn() {
    Subject subject = with(
        "amount: 100 million USD, interest: 5 %/year, schedule: { style: equal_principal, number: 4 annuities }",
        "{ to: loan }", "on: 2026-01-01, until: 2027-12-31, suspend: { of: loan }");

    // 25 + 5 in 2025; nothing in 2026 and 2027, while 75 bear 3.75 and 78.75 bear 3.9375; then all
    // the interest that was not asked for, and the second of four instalments.
    assertThat(of(subject, "loan.paid", 0)).isCloseTo(30, within(CLOSE));
    assertThat(of(subject, "loan.paid", 1)).isZero();
    assertThat(of(subject, "loan.paid", 2)).isZero();
    assertThat(of(subject, "loan.principal_part", 3)).isCloseTo(25, within(CLOSE));
    assertThat(of(subject, "loan.principal_part", 5)).isCloseTo(25, within(CLOSE));
    assertThat(of(subject, "loan.closing", 5)).isZero();
  }

  @Test
  void aReprofilingPaysWhatIsOwedThenByTheNewTerms() {
    Subject subject = with(
        "amount: 100 million USD, interest: 6 %/year, schedule: { style: bullet, over: 5 years }",
        "{ to: loan }",
        "on: 2027, reprofile: { of: loan, schedule: { style: level, over: 12 years }, interest: 3 %/year }");

    assertThat(of(subject, "loan.paid", 1)).isCloseTo(6, within(CLOSE));
    // 3 / (1 − 1.03^−12) from 2027 to 2038.
    for (int k = 2; k < 14; k++) {
      assertThat(of(subject, "loan.paid", k))
          .isCloseTo(3 / (1 - Math.pow(1.03, -12)), within(CLOSE));
    }
    assertThat(of(subject, "loan.closing", 13)).isZero();
  }

  @Test
  void theInterestThatIsDeferredFirstIsPaidLastWithTwoPercentOnIt() {
    // The loan of 1946 in small: 1,000 at 2 % over five years; the interest of the first year and
    // the whole second instalment are put off, and fall due after the fifth, one a year.
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 1955
          stop_after: 20 years
          obligations:
            loan: { amount: 1000 million USD, interest: 2 %/year, schedule: { style: level, over: 5 years } }
          events:
            - { on: 1955-12-31, defer: { of: loan, what: interest, payable: last, bears: 2 %/year } }
            - { on: 1956-12-31, defer: { of: loan, what: instalment, bears: 2 %/year } }
          payments:
            - { to: loan }
        """);

    double annuity = 20 / (1 - Math.pow(1.02, -5));
    assertThat(of(subject, "loan.paid", 0)).isCloseTo(annuity - 20, within(CLOSE));
    // In 1956 nothing but 2 % on the deferred interest of 20; later also on the instalment.
    assertThat(of(subject, "loan.paid", 1)).isCloseTo(0.4, within(CLOSE));
    for (int k = 2; k < 5; k++) {
      assertThat(of(subject, "loan.paid", k))
          .isCloseTo(annuity + 0.4 + 0.02 * annuity, within(CLOSE));
    }
    assertThat(of(subject, "loan.deferred_interest", 0)).isCloseTo(20, within(CLOSE));
    assertThat(of(subject, "loan.paid", 5)).isCloseTo(annuity * 1.02 + 0.4, within(CLOSE));
    // The last payment is the interest of the first year × 1.02.
    assertThat(of(subject, "loan.paid", 6)).isCloseTo(20 * 1.02, within(CLOSE));
    assertThat(of(subject, "loan.closing", 6)).isZero();
  }

  @Test
  void aLimitLetsTwoInstalmentsWaitAndNoThird() {
    Subject subject = with(
        "amount: 100 million USD, schedule: { style: equal_principal, number: 4 annuities }",
        "{ to: loan }",
        "while: copper above 1000 USD/t, defer: { of: loan, limit: 2 annuities }");

    // Four of 25: the first two wait, the last two are paid, then those that waited.
    double[] expected = {0, 0, 25, 25, 25, 25};
    for (int k = 0; k < 6; k++) {
      assertThat(of(subject, "loan.paid", k))
          .as("year %s", k)
          .isCloseTo(expected[k], within(CLOSE));
    }
  }

  @Test
  void aConditionLooksAtTheYearBeforeAndWithWhenItStaysInForce() {
    // Copper is 9,000, 9,000, 5,000 in 2027 and 9,000 again: `below` holds in 2028 alone.
    Subject whilst = with("while: copper below 5200 USD/t, suspend: { of: loan }");
    Subject once = with("when: copper below 5200 USD/t, suspend: { of: loan }");
    Subject until = with("when: copper below 5200 USD/t, until: 2029-12-31, suspend: { of: loan }");

    double[] alone = {10, 10, 10, 0, 10, 10, 10};
    double[] forGood = {10, 10, 10, 0, 0, 0, 0};
    double[] twoYears = {10, 10, 10, 0, 0, 10, 10};
    for (int k = 0; k < 7; k++) {
      assertThat(of(whilst, "loan.paid", k))
          .as("while, year %s", k)
          .isCloseTo(alone[k], within(CLOSE));
      assertThat(of(once, "loan.paid", k))
          .as("when, year %s", k)
          .isCloseTo(forGood[k], within(CLOSE));
      assertThat(of(until, "loan.paid", k))
          .as("until, year %s", k)
          .isCloseTo(twoYears[k], within(CLOSE));
    }
  }

  @Test
  void aFundWithoutAnAmountCanEndAndGetsNothingFromThenOn() {
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 10 years
          obligations:
            pot: { amount: none }
          events:
            - { on: 2028-07-01, terminate: { of: pot } }
          payments:
            - { amount: 10 million USD/year, to: pot }
        """);

    assertThat(of(subject, "pot.paid", 2)).isCloseTo(10, within(CLOSE));
    assertThat(of(subject, "pot.paid", 3)).isZero();
    assertThat(of(subject, "pot.paid", 6)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "haircut: { of: pot, share: 10 % }",
        "waive: { of: pot, amount: all }",
        "prepay: { of: pot, amount: all }",
        "swap: { of: pot, into: fund }",
        "swap: { of: fund, into: pot }",
        "reprofile: { of: pot, interest: 4 %/year }",
        "defer: { of: pot }",
        "defer: { of: fund }"
      })
  void whatIsNotOwedOrNotScheduledIsRefused(String event) {
    assertThat(TestScenarios.problems("""
        agreement:
          start: 2025
          period: quarter
          obligations:
            fund: { amount: 10 million USD, interest: 4 %%/year }
            pot: { amount: none }
          events:
            - { on: 2028, %s }
          payments:
            - { amount: 10 million USD/year, to: pot }
        """.formatted(event)))
        .extracting(problem -> problem.code())
        .containsOnly(Code.CONFLICTING_KEYS);
  }
}
