package tenor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.TestScenarios;
import tenor.check.Judgement.Condition;
import tenor.check.Judgement.ReadingVerdict;
import tenor.check.Judgement.Word;
import tenor.quantity.Quantities;
import tenor.quantity.Quantity;
import tenor.quantity.Reading;
import tenor.quantity.ReadingContext;
import tenor.scenario.Scenario;
import tenor.scenario.Verdict;

/** Where a claim stands: each word of the summary, with the numbers that lead to it. */
class StandingTest {
  private static final String FUND = """
      sources:
        report: { title: A report }
      terms:
        share: { value: 50 %, source: report, quote: half }
      assumptions:
        revenue: { value: 2 billion USD/year, why: A test., range: between 1 and 4 billion USD/year }
      agreement:
        start: 2025
        stop_after: 1000 years
        revenues:
          minerals: { amount: revenue }
        obligations:
          fund: { amount: 500 billion USD }
        payments:
          - { from: minerals, share: share, to: fund }
      variants:
        full: { title: All of it, why: A test., reading_of: share, set: { share: 100 % } }
        low: { title: Less revenue, why: A test., set: { revenue: 1.5 billion USD/year } }
      """;

  @Test
  void aClaimFollowsWhereItHoldsInTheBaseAndInEveryReading() {
    // 500 and 250 years.
    Judgement judgement = judge(FUND, "fund.years", "hundreds of years", "");

    assertThat(judgement.verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(judgement.standing().word()).isEqualTo(Word.FOLLOWS);
    assertThat(judgement.standing().readings())
        .containsExactly(
            new ReadingVerdict("base", Verdict.HOLDS), new ReadingVerdict("full", Verdict.HOLDS));
  }

  @Test
  void aClaimFollowsOnlyIfSomeReadingIsTaken() {
    Judgement judgement = judge(FUND, "fund.years", "250 years", "");

    assertThat(judgement.verdict()).isEqualTo(Verdict.FAILS);
    assertThat(judgement.standing().word()).isEqualTo(Word.FOLLOWS_ONLY_IF);
    assertThat(judgement.standing().readings())
        .containsExactly(
            new ReadingVerdict("base", Verdict.FAILS), new ReadingVerdict("full", Verdict.HOLDS));
    assertThat(judgement.standing().conditions()).isEmpty();
  }

  @Test
  void aClaimFollowsOnlyIfAnInputLiesInAPartOfItsRange() {
    // 500 / (0.5 x) lies in 327.5 to 332.5 for x from 3.0075 to 3.0534 billion; full share from
    // half of it.
    Judgement judgement = judge(FUND, "fund.years", "330.0 years ± 2.5 years", "low");

    assertThat(judgement.verdict()).isEqualTo(Verdict.FAILS);
    assertThat(judgement.standing().word()).isEqualTo(Word.FOLLOWS_ONLY_IF);
    assertThat(judgement.standing().conditions()).singleElement().satisfies(condition -> {
      assertThat(condition.name()).isEqualTo("revenue");
      assertThat(condition.from().value().doubleValue()).isCloseTo(1000e9 / 332.5, within(1.0));
      assertThat(condition.to().value().doubleValue()).isCloseTo(1000e9 / 327.5, within(1.0));
    });
  }

  @Test
  void aClaimCannotFollowWhereItFailsInAllReadingsAndOverAllRanges() {
    // At most 4 billion a year are held possible, all of it: 125 years at least.
    Judgement judgement = judge(FUND, "fund.years", "at most 100 years", "");

    assertThat(judgement.standing().word()).isEqualTo(Word.CANNOT_FOLLOW);
    assertThat(judgement.standing().tested()).isGreaterThan(8);
    assertThat(judgement.isAsRecorded()).isTrue();
  }

  private static final String OPEN = """
      sources:
        report: { title: A report }
      terms:
        sales: { value: not stated, source: report%s }
      assumptions:
        revenue: { value: 1 billion USD/year, why: A test. }
      agreement:
        start: 2025
        stop_after: 1000 years
        revenues:
          minerals: { amount: revenue }
          licences: { amount: sales }
        obligations:
          fund: { amount: 500 billion USD }
          other: { amount: 10 billion USD }
          pot: { amount: none }
        payments:
          - { from: minerals, to: fund }
          - { from: licences, share: 50 %%, to: fund }
          - { amount: 1 billion USD/year, to: other }
      """;

  @Test
  void nobodyCanTellWhereATermIsNotStated() {
    Judgement judgement = judge(OPEN.formatted(""), "fund.years", "hundreds of years", "");

    assertThat(judgement.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(judgement.unstated()).containsExactly("sales");
    assertThat(judgement.answer()).isNull();
    assertThat(judgement.span()).isNull();
    assertThat(judgement.standing().word()).isEqualTo(Word.NOBODY_CAN_TELL);
  }

  @Test
  void aTermThatIsNotStatedDoesNotMatterWhereNothingReadsIt() {
    assertThat(judge(OPEN.formatted(""), "other.years", "10 years", "").verdict())
        .isEqualTo(Verdict.HOLDS);
    assertThat(judge(OPEN.formatted(""), "pot.outcome", "no target", "").verdict())
        .isEqualTo(Verdict.HOLDS);
  }

  @ParameterizedTest
  @CsvSource({
    // 500 / (1 + x / 2) for x from 0 to 1: 500 down to 333.3.
    "hundreds of years, HOLDS",
    "at most 10 years, FAILS",
    "500 years, UNDECIDED",
    "more than 300 years, HOLDS",
    "reached, HOLDS",
    "never, FAILS",
  })
  void theRangeOfATermThatIsNotStatedMaySettleIt(String expect, Verdict verdict) {
    String text = OPEN.formatted(", range: between 0 and 1 billion USD/year");
    String metric =
        expect.equals("reached") || expect.equals("never") ? "fund.outcome" : "fund.years";
    Judgement judgement = judge(text, metric, expect, "");

    assertThat(judgement.verdict()).isEqualTo(verdict);
    assertThat(judgement.span().low()).isCloseTo(500 / 1.5, within(1e-9));
    assertThat(judgement.span().high()).isCloseTo(500, within(1e-9));
  }

  @Test
  void aSpanThatPassesOverANarrowIntervalLeavesItUndecided() {
    // 420.2 to 420.4 years lie between two of the points that are run, but x = 0.379 billion gives
    // them.
    String text = OPEN.formatted(", range: between 0 and 1 billion USD/year");
    Judgement judgement = judge(text, "fund.years", "between 420.2 and 420.4 years", "");

    assertThat(judgement.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(judgement.standing().word()).isEqualTo(Word.NOBODY_CAN_TELL);
  }

  private static final String TWO_OPEN = """
      sources:
        report: { title: A report }
      terms:
        one: { value: not stated, source: report, range: between %s billion USD/year }
        two: { value: not stated, source: report, range: between 1 and 2 billion USD/year }
      agreement:
        start: 2025
        stop_after: 1000 years
        revenues:
          first: { amount: one }
          second: { amount: two }
        obligations:
          fund: { amount: 600 billion USD }
        payments:
          - { from: first, to: fund }
          - { from: second, to: fund }
      """;

  @Test
  void twoTermsThatAreNotStatedAreMovedTogether() {
    // 600 / (one + two): 150 to 300 years.
    Judgement judgement =
        judge(TWO_OPEN.formatted("1 and 2"), "fund.years", "at least 900 years", "");

    assertThat(judgement.verdict()).isEqualTo(Verdict.FAILS);
    assertThat(judgement.span().low()).isCloseTo(150, within(1e-9));
    assertThat(judgement.span().high()).isCloseTo(300, within(1e-9));
    // One alone, with the other still not stated, would be no run at all and must not pass for
    // never.
    assertThat(judgement.standing().word()).isEqualTo(Word.CANNOT_FOLLOW);
    assertThat(judgement.standing().conditions()).isEmpty();
  }

  private static final String SLOW = """
      sources:
        report: { title: A report }
      terms:
        income: { value: not stated, source: report, range: between %s billion USD/year }
      agreement:
        start: 2025
        stop_after: 1000 years
        revenues:
          minerals: { amount: income%s }
        obligations:
          fund: { amount: 500 billion USD }
        payments:
          - { from: minerals, to: fund }
      """;

  @ParameterizedTest
  @CsvSource({
    // 500 / 0.2 to 500 / 0.4 billion: 1,250 to 2,500 years, beyond the thousand looked at.
    "0.2 and 0.4, '', at most 3000 years, UNDECIDED",
    "0.2 and 0.4, '', at least 3000 years, UNDECIDED",
    "0.2 and 0.4, '', at most 1000 years, FAILS",
    "0.2 and 0.4, '', at least 1000 years, HOLDS",
    // Shrinking by 1 % a year it is never: that is known for good.
    "0.2 and 0.4, ', growth: -1 %/year', at most 3000 years, FAILS",
    "0.2 and 0.4, ', growth: -1 %/year', at least 3000 years, HOLDS",
  })
  void whatLiesBeyondTheYearsLookedAtIsNotTakenForNever(
      String range, String growth, String expect, Verdict verdict) {
    assertThat(judge(SLOW.formatted(range, growth), "fund.years", expect, "").verdict())
        .isEqualTo(verdict);
  }

  /** At 2 to 10 billion a year it takes 250 to 50 years, and an event ends it after a hundred. */
  @ParameterizedTest
  @CsvSource({
    "at least 120 years, FAILS",
    "at least 60 years, UNDECIDED",
    "at most 120 years, UNDECIDED",
    "never, FAILS",
    "at most 20 years, FAILS",
  })
  void whatAnEventEndsTakesNoNumberOfYears(String expect, Verdict verdict) {
    String text = SLOW.formatted("2 and 10", "")
        .replace(
            "  start: 2025\n",
            "  start: 2025\n  events: [{ on: 2125, terminate: { of: fund } }]\n");
    Judgement judgement = judge(text, "fund.years", expect, "");

    assertThat(judgement.verdict()).isEqualTo(verdict);
    assertThat(judgement.span()).isNotNull().satisfies(span -> {
      assertThat(span.low()).isEqualTo(50);
      assertThat(span.high()).isInfinite();
    });
  }

  @ParameterizedTest
  @CsvSource({
    "fund.paid, '', at least 100 billion USD, UNDECIDED",
    "fund.paid, ', growth: -1 %/year', at least 100 billion USD, FAILS",
  })
  void aSumThatNeverEndsIsNoLargeSum(String metric, String growth, String expect, Verdict verdict) {
    assertThat(judge(SLOW.formatted("0.2 and 0.4", growth), metric, expect, "").verdict())
        .isEqualTo(verdict);
  }

  @Test
  void twoInputsMayMakeItTrueTogetherOnly() {
    String text = """
        assumptions:
          revenue: { value: 1 billion USD/year, why: A test., range: between 1 and 2 billion USD/year }
          part: { value: 50 %, why: A test., range: between 50 % and 100 % }
        agreement:
          start: 2025
          revenues:
            minerals: { amount: revenue }
          obligations:
            fund: { amount: 500 billion USD }
          payments:
            - { from: minerals, share: part, to: fund }
        """;

    // 1,000 years; either alone halves them, both together make 250.
    Judgement judgement = judge(text, "fund.years", "at most 300 years", "");
    assertThat(judgement.standing().word()).isEqualTo(Word.FOLLOWS_ONLY_IF);
    assertThat(judgement.standing().conditions())
        .extracting(Condition::name)
        .containsExactlyInAnyOrder("revenue", "part");
    assertThat(judgement.standing().conditions())
        .allSatisfy(condition -> assertThat(condition.from()).isEqualTo(condition.to()));
    assertThat(judge(text, "fund.years", "at most 200 years", "").standing().word())
        .isEqualTo(Word.CANNOT_FOLLOW);
  }

  @Test
  void aReadingOfWhatTheClaimItselfSetsIsLeftOut() {
    Judgement judgement = judge(FUND, "fund.years", "250 years", "full");

    assertThat(judgement.verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(judgement.standing().readings())
        .containsExactly(new ReadingVerdict("full", Verdict.HOLDS));
    assertThat(judgement.standing().word()).isEqualTo(Word.FOLLOWS);
  }

  @Test
  void aRangeOfDatesIsMovedByWholeDays() {
    String text = """
        assumptions:
          begin: { value: 2025, why: A test., range: between 2024-03-05 and 2031-11-20 }
        agreement:
          start: begin
          obligations:
            fund: { amount: 500 billion USD }
          payments:
            - { amount: 2 billion USD/year, to: fund }
        """;

    // Full 250 years after the beginning, by 2275 at the latest where it begins with 2025 or
    // before.
    assertThat(judge(text, "fund.date", "by 2274", "").standing().word())
        .isEqualTo(Word.FOLLOWS_ONLY_IF);
    assertThat(judge(text, "fund.date", "by 2274", "").standing().conditions())
        .singleElement()
        .satisfies(condition -> {
          assertThat(condition.from().date().toString()).isEqualTo("2024-03-05");
          assertThat(condition.to().date().toString()).isEqualTo("2024-12-31");
        });
    assertThat(judge(text, "fund.date", "by 2260", "").standing().word())
        .isEqualTo(Word.CANNOT_FOLLOW);
  }

  @Test
  void aValueThatIsSetReplacesThatOfTheFile() {
    Scenario scenario =
        TestScenarios.scenario(FUND + claim("fund.years", "1000 years", "", "fails"));
    Quantity one =
        ((Reading.Read) Quantities.read("1 billion USD/year", ReadingContext.ANY)).quantity();

    // 500 / (0.5 × 1)
    assertThat(new Check(scenario, Map.of("revenue", one)).claims())
        .singleElement()
        .satisfies(judgement -> assertThat(judgement.verdict()).isEqualTo(Verdict.HOLDS));
    assertThat(new Check(scenario, Map.of()).claims())
        .singleElement()
        .satisfies(judgement -> assertThat(judgement.verdict()).isEqualTo(Verdict.FAILS));
  }

  @Test
  void aVerdictThatDiffersFromTheRecordedOneIsSeen() {
    Scenario scenario =
        TestScenarios.scenario(FUND + claim("fund.years", "500 years", "", "fails"));

    assertThat(new Check(scenario, Map.of()).claims())
        .singleElement()
        .satisfies(judgement -> assertThat(judgement.isAsRecorded()).isFalse());
  }

  private static Judgement judge(String text, String metric, String expect, String variant) {
    Scenario scenario = TestScenarios.scenario(text + claim(metric, expect, variant, "fails"));
    return new Check(scenario, Map.of()).judge(scenario.claims().get(0));
  }

  static String claim(String metric, String expect, String variant, String verdict) {
    return """
        claims:
          - id: claim
            says: What somebody says.
            unsourced: A test.
            metric: %s
        %s    expect: %s
            verdict: %s
        """.formatted(
            metric, variant.isEmpty() ? "" : "    variant: " + variant + "\n", expect, verdict);
  }
}
