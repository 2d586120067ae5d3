package tenor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenor.study.Subject;

final class SentencesTest {

  private static String outcome(Subject subject) {
    return Sentences.outcome(subject, subject.plan().accounts().get(0));
  }

  /** 100 million less three payments of 10 are 70 million when 2028 opens. */
  private static final String ENDED = """
      start: 2025
      events: [{ on: 2028-06-01, %s }]
      obligations:
        loan: { amount: 100 million USD }
        bond: { amount: 1 million USD }
      payments:
        - { amount: 10 million USD/year, to: loan }
        - { amount: 100 million USD/year, to: bond }
      """;

  @Test
  void whatAnEventEndedSaysWhenAndWhatBecameOfTheRest() {
    assertThat(outcome(Drafts.agreement(ENDED.formatted("terminate: { of: loan }"))))
        .isEqualTo("The loan ended on 2028-01-01 by an event; 70 million USD was given up.");
    assertThat(outcome(Drafts.agreement(ENDED.formatted("swap: { of: loan, into: bond }"))))
        .isEqualTo(
            "The loan ended on 2028-01-01 by an event; 70 million USD was exchanged for the bond.");
    String both = ENDED
        .formatted("swap: { of: loan, into: bond }")
        .replace("events: [", "events: [{ on: 2090, terminate: { of: loan } }, ");
    assertThat(outcome(Drafts.agreement(both)))
        .endsWith("70 million USD was given up or exchanged for the bond.");
  }

  @Test
  void whatEndedWithNothingOwedOrNothingToReachSaysSo() {
    assertThat(outcome(Drafts.agreement(ENDED
            .formatted("terminate: { of: loan }")
            .replace("amount: 100 million USD }", "draws: { 2040: 1 million USD } }"))))
        .isEqualTo("The loan ended on 2028-01-01 by an event, when nothing was owed.");
    assertThat(outcome(Drafts.agreement(ENDED
            .formatted("terminate: { of: loan }")
            .replace("amount: 100 million USD }", "amount: none }"))))
        .isEqualTo("The loan ended on 2028-01-01 by an event; there was no amount to reach, and 30"
            + " million USD was paid until then.");
  }

  /** 500 / 2 = 250 years after 1 January 2025. */
  @Test
  void whatIsReachedSaysAfterHowLongAndOnWhichDay() {
    assertThat(outcome(Drafts.base(Drafts.FUND)))
        .isEqualTo("The fund is paid in full after 250 years, on 2275-01-01.");
  }

  /** L = 0.5 / 0.04 = 12.5; interest 0.04 × 123 = 4.92: the worked example of the format. */
  @Test
  void interestThatOutrunsThePaymentsIsNamedWithAllItsNumbers() {
    assertThat(outcome(Drafts.base(Drafts.MARCH)))
        .isEqualTo(
            "The debt is never paid in full: interest of 4 % a year on 123 billion USD is 4.92"
                + " billion USD a year, and the payments are 0.5 billion USD a year; they can repay"
                + " 12.5 billion USD at the most.");
  }

  /** Half of 9.84 is 4.92, exactly the interest; L = 4.92 / 0.04 = 123. */
  @Test
  void atStandstillTheMostThatCanBeRepaidIsJustWhatIsOwed() {
    assertThat(outcome(Drafts.variant(Drafts.MARCH, "standstill")))
        .endsWith(
            "is 4.92 billion USD a year, and the payments are 4.92 billion USD a year; they can"
                + " repay 123 billion USD at the most, no more than what is owed.");
  }

  /** The interest of a quarter is a quarter of the year's: the sentence speaks of a year. */
  @Test
  void ratesAndPaymentsOfShortPeriodsAreSaidForAYear() {
    Subject quarterly = Drafts.agreement("""
            start: 2025
            period: quarter
            obligations:
              debt: { amount: 100 billion USD, interest: 4 %/year, compounding: quarter }
            payments:
              - { amount: 2 billion USD/year, to: debt }
            """);
    assertThat(outcome(quarterly))
        .startsWith(
            "The debt is never paid in full: interest of 4 % a year on 100 billion USD is 4 billion"
                + " USD a year, and the payments are 2 billion USD a year; they can repay 50 billion"
                + " USD at the most");
  }

  /** Σ 1 × 0.99^k = 100 billion. */
  @Test
  void shrinkingPaymentsNameTheSumTheyNeverExceed() {
    assertThat(outcome(Drafts.variant(Drafts.FUND, "half_share", "shrinking")))
        .isEqualTo(
            "The fund is never paid in full: payments that begin at 1 billion USD a year and shrink"
                + " by 1 % a year can never add up to more than 100 billion USD, and 500 billion USD"
                + " is owed.");
  }

  /** L = 1 / (1 + 0.05 − 1.02) = 33.333. */
  @Test
  void growthThatIsTooSlowForTheInterestIsNamed() {
    Subject slow = Drafts.agreement("""
            start: 2025
            revenues:
              minerals: { amount: 1 billion USD/year, growth: 2 %/year }
            obligations:
              debt: { amount: 100 billion USD, interest: 5 %/year }
            payments:
              - { from: minerals, to: debt }
            """);
    assertThat(outcome(slow))
        .isEqualTo(
            "The debt is never paid in full: interest of 5 % a year on 100 billion USD is 5 billion"
                + " USD a year, and payments that begin at 1 billion USD a year and grow by 2 % a"
                + " year can repay 33.333 billion USD at the most, since the debt grows faster.");
  }

  /** L = 6 / (1 + 0.04 − 0.95) = 66.667: the first payment covers the interest of 4.92. */
  @Test
  void shrinkingPaymentsAtInterestNameBoth() {
    Subject shrinking = Drafts.agreement("""
            start: 2025
            revenues:
              oil: { amount: 6 billion USD/year, growth: -5 %/year }
            obligations:
              debt: { amount: 123 billion USD, interest: 4 %/year }
            payments:
              - { from: oil, to: debt }
            """);
    assertThat(outcome(shrinking))
        .isEqualTo(
            "The debt is never paid in full: payments that begin at 6 billion USD a year and shrink"
                + " by 5 % a year, at interest of 4 % a year, can never repay more than 66.667"
                + " billion USD, and 123 billion USD is owed.");
  }

  /** 2 × 0.5 billion of aid raise the target by 1 billion a year, as much as is paid. */
  @Test
  void aTargetThatRisesAsFastAsThePaymentsIsNamed() {
    Subject rising = Drafts.agreement("""
            start: 2025
            flows:
              aid: { amount: 0.5 billion USD/year }
            obligations:
              fund: { amount: 500 billion USD, grows_by: { ratio: 2 to 1, of: aid } }
            payments:
              - { amount: 1 billion USD/year, to: fund }
            """);
    assertThat(outcome(rising))
        .isEqualTo(
            "The fund is never paid in full: what is owed rises by 1 billion USD a year, and the"
                + " payments are 1 billion USD a year.");
  }

  /** Ten years of 10 billion leave 400 of 500; nothing is paid from 2035 on. */
  @Test
  void whereNothingIsPaidAnyMoreTheDayIsNamed() {
    Subject over = Drafts.agreement("""
            start: 2025
            obligations:
              fund: { amount: 500 billion USD }
            payments:
              - amount: { steps: { 2025: 10 billion USD/year, 2035: 0 USD/year } }
                to: fund
            """);
    assertThat(outcome(over))
        .startsWith("The fund is never paid in full: from 203")
        .endsWith(
            "on, when nothing in the file changes any more, nothing is paid while 400 billion USD"
                + " is owed.");
  }

  /** 1000 years at 0.1 billion pay 100 of 500 billion. */
  @Test
  void whatIsNotReachedSaysWithinHowLongAndWhatIsStillOwed() {
    Subject slow = Drafts.agreement("""
            start: 2025
            obligations:
              fund: { amount: 500 billion USD }
            payments:
              - { amount: 0.1 billion USD/year, to: fund }
            """);
    assertThat(outcome(slow))
        .isEqualTo(
            "The fund is not paid in full within 1000 years; 400 billion USD is still owed then.");
  }

  /** 100 years at 1 billion are 100 billion. */
  @Test
  void withoutAnAmountToReachThePaymentsAreSummed() {
    Subject endless = Drafts.agreement("""
            start: 2025
            stop_after: 100 years
            obligations:
              fund: { amount: none }
            payments:
              - { amount: 1 billion USD/year, to: fund }
            """);
    assertThat(outcome(endless))
        .isEqualTo(
            "There is no amount to reach for the fund: its payments come to 100 billion USD within"
                + " 100 years.");
  }

  /** 100 / 2 = 50 and 300 / 2 = 150 years. */
  @Test
  void whatTheTextDoesNotStateIsNamedWithTheEndsOfItsRange() {
    Subject open = Drafts.base(Drafts.OPEN);
    assertThat(outcome(open))
        .isEqualTo(
            "Nobody can tell how it ends with the fund: the text does not state `fund_target`; at"
                + " the ends of its range, between 100 and 300 billion USD, `fund.years` is 50 to"
                + " 150 years.");
    assertThat(Sentences.outcome(open, open.plan().accounts().get(1)))
        .isEqualTo(
            "There is no amount to reach for the other; how much is paid nobody can tell: the text"
                + " does not state `licence_sales`.");
  }

  @Test
  void theAnswerToAClaimIsASentence() {
    assertThat(Sentences.answer(Drafts.judgement(Drafts.FUND, "ten-generations")))
        .isEqualTo(
            "The fund is paid in full after 250 years, on 2275-01-01: 10 generations of 25 years.");
    assertThat(Sentences.answer(Drafts.judgement(Drafts.FUND, "paid-by-2034")))
        .isEqualTo("`fund.paid by 2034` is 20 billion USD.");
    assertThat(Sentences.answer(Drafts.judgement(Drafts.OPEN, "other-paid")))
        .isEqualTo("Nobody can tell: the text does not state `licence_sales`.");
    assertThat(Sentences.answer(Drafts.judgement(Drafts.OPEN, "a-century")))
        .isEqualTo(
            "Nobody can tell: the text does not state `fund_target`; `fund.years` is 50 to 150"
                + " years over its stated range, between 100 and 300 billion USD.");
    assertThat(Sentences.answer(Drafts.judgement(Drafts.OPEN, "at-least-40")))
        .startsWith("The text does not state `fund_target`; `fund.years` is 50 to 150 years");
  }

  @Test
  void whereThereIsNoFigureTheReasonFollows() {
    String claims = """
        claims:
          - id: paid
            says: It pays 500 billion.
            unsourced: A check of ours.
            metric: debt.paid
            expect: 500 billion USD
            verdict: fails
          - id: no-limit
            says: It can carry 1 trillion.
            unsourced: A check of ours.
            metric: rich.limit
            expect: 1 trillion USD
            verdict: fails
          - id: lead
            says: Money flows in ten years.
            unsourced: A check of ours.
            metric: debt.lead_time
            expect: 10 years
            verdict: fails
        agreement:
          start: 2025
          revenues:
            late: { amount: 1 billion USD/year, starts_after: 2000 years }
          obligations:
            debt: { amount: 123 billion USD }
            rich: { amount: 1 billion USD }
          payments:
            - { from: late, to: debt }
            - { amount: 1 billion USD/year, to: rich }
        """;
    assertThat(Sentences.answer(Drafts.judgement(claims, "paid")))
        .endsWith("So there is no `debt.paid`.");
    assertThat(Sentences.answer(Drafts.judgement(claims, "no-limit")))
        .startsWith("There is no `rich.limit`. ");
    assertThat(Sentences.answer(Drafts.judgement(claims, "lead"))).endsWith("`debt.lead_time`.");
  }

  @Test
  void aPeriodIsCalledByItsYearOrByItsDays() {
    Subject years = Drafts.base(Drafts.FUND);
    assertThat(Sentences.period(years.clock(), 0)).isEqualTo("2025");
    Subject quarters = Drafts.agreement("""
            start: 2025
            period: quarter
            obligations: { fund: { amount: 1 billion USD } }
            payments: [{ amount: 1 billion USD/year, to: fund }]
            """);
    assertThat(Sentences.period(quarters.clock(), 1)).isEqualTo("2025-04-01 to 2025-06-30");
  }
}
