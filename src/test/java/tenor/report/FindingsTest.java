package tenor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tenor.TestScenarios;
import tenor.check.Needs;
import tenor.metric.Measure;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.study.Crossings.Crossing;
import tenor.study.Domain;
import tenor.study.Solve;
import tenor.study.Subject;

/** What a search or a need found, in sentences. */
final class FindingsTest {
  private static final Quantity HUNDRED_YEARS =
      Quantity.of(Kind.DURATION, BigDecimal.valueOf(100), null);

  private static List<String> solve(Subject subject, String name) {
    Measure measure = TestScenarios.measure(subject, "fund.years");
    Solve.Solved solved = Solve.search(subject, measure, name, 100, null, null);
    return SolveSentences.found(solved, measure, HUNDRED_YEARS, subject);
  }

  /** 500 / 100 = 5 billion a year, the example of the issue; 2.5 times 2. */
  @Test
  void aRootIsSaidWithItsDistanceAndItsRange() {
    assertThat(solve(Drafts.base(Drafts.FUND), "annual_revenue"))
        .containsExactly(
            "`fund.years` is 100 years where `annual_revenue` is 5 billion USD/year, 2.5 times the"
                + " 2 billion USD/year used here; outside the stated range, between 1 and 4 billion"
                + " USD/year.");
  }

  @Test
  void whereThereIsNoSolutionItSaysSo() {
    assertThat(solve(Drafts.variant(Drafts.FUND, "half_share"), "revenue_share"))
        .containsExactly("No value of `revenue_share` makes `fund.years` 100 years.");
  }

  @Test
  void aJumpAndAFlatStretchAreSaidAsSuch() {
    Subject subject = Drafts.base(Drafts.FUND);
    Measure measure = TestScenarios.measure(subject, "fund.years");
    BigDecimal one = new BigDecimal("1e9");
    BigDecimal three = new BigDecimal("3e9");
    Solve.Solved solved = new Solve.Solved(
        "annual_revenue",
        Kind.MONEY_PER_YEAR,
        "USD",
        new Domain(one, three, List.of(one, three)),
        List.of(
            new Solve.Solution(new Crossing.Flat(one, three), true),
            new Solve.Solution(new Crossing.Jump(three), null),
            new Solve.Solution(new Crossing.Root(new BigDecimal("2e9")), true)));
    assertThat(SolveSentences.found(solved, measure, HUNDRED_YEARS, subject))
        .containsExactly(
            "`fund.years` is 100 years wherever `annual_revenue` lies from 1 to 3 billion USD/year;"
                + " inside the stated range, between 1 and 4 billion USD/year.",
            "`fund.years` jumps past 100 years where `annual_revenue` is 3 billion USD/year,"
                + " without taking that value.",
            "`fund.years` is 100 years where `annual_revenue` is 2 billion USD/year, as it is here;"
                + " inside the stated range, between 1 and 4 billion USD/year.");
    assertThat(SolveSentences.searched(solved))
        .isEqualTo(
            "Searched: all values from 1 to 3 billion USD/year, on a grid of 2 points between which"
                + " every crossing was narrowed down.");
  }

  @Test
  void aDistanceIsAFactorOrPointsOrYears() {
    assertThat(Distance.of(new BigDecimal("5e9"), money("2e9")))
        .isEqualTo("2.5 times the 2 billion USD/year used here");
    assertThat(Distance.of(new BigDecimal("5e9"), money("0")))
        .endsWith(" used here")
        .startsWith("in place of the 0 ");
    Quantity half = Quantity.of(Kind.SHARE, new BigDecimal("0.5"), null);
    assertThat(Distance.of(BigDecimal.ONE, half))
        .isEqualTo("50 percentage points above the 50 % used here");
    assertThat(Distance.of(new BigDecimal("0.49"), half))
        .isEqualTo("1 percentage point below the 50 % used here");
    Quantity lead = Quantity.of(Kind.DURATION, BigDecimal.TEN, null);
    assertThat(Distance.of(BigDecimal.valueOf(12), lead))
        .isEqualTo("2 years above the 10 years used here");
    Quantity day = Quantity.of(Kind.DATE, BigDecimal.valueOf(20000), null);
    assertThat(Distance.of(BigDecimal.valueOf(20000 - 731), day))
        .isEqualTo("2 years before the " + day.text() + " used here");
    assertThat(Distance.of(BigDecimal.ONE, null)).isNull();
  }

  private static Quantity money(String value) {
    return Quantity.of(Kind.MONEY_PER_YEAR, new BigDecimal(value), "USD");
  }

  private static String need(Needs needs, String name) {
    return needs.needs().stream()
        .filter(n -> n.parameter().name().equals(name))
        .map(n -> NeedSentences.of(needs, n))
        .findFirst()
        .orElseThrow();
  }

  /** At half: 500 / 255 × 2 = 3.9216 to 500 / 245 × 2 = 4.0816; share 500 / 255 / 2 = 98.039 %. */
  @Test
  void aNeedSaysTheValuesHowFarTheyAreAndWhetherTheyAreHeldPossible() {
    Needs needs = Drafts.needs(Drafts.FUND, "250-years-at-half");
    assertThat(need(needs, "annual_revenue"))
        .isEqualTo(
            "`annual_revenue`: from 3.9216 to 4.0816 billion USD/year; the nearest is 3.9216 billion"
                + " USD/year, 1.9608 times the 2 billion USD/year used here; inside the stated"
                + " range, between 1 and 4 billion USD/year.");
    assertThat(need(needs, "revenue_share"))
        .isEqualTo(
            "`revenue_share`: from 98.039 to 100 %; the nearest is 98.039 %, 48.039 percentage"
                + " points above the 50 % used here; no range is stated.");
    assertThat(need(needs, "fund_target"))
        .isEqualTo(
            "`fund_target`: from 245 to 255 billion USD; the nearest is 255 billion USD, 0.51 times"
                + " the 500 billion USD used here; no range is stated.");
  }

  @Test
  void aNeedThatIsMetSaysFromWhereToWhere() {
    Needs needs = Drafts.needs(Drafts.FUND, "250-years");
    assertThat(need(needs, "annual_revenue"))
        .isEqualTo("`annual_revenue`: true from 1.9608 to 2.0408 billion USD/year (here 2 billion"
            + " USD/year); stated range: between 1 and 4 billion USD/year.");
  }

  /** The stand-still revenue: half of 9.84 is 4 % of 123. */
  @Test
  void aStretchThatRunsToTheEndOfWhatIsLegalIsOpen() {
    Needs needs = Drafts.needs(Drafts.MARCH, "never");
    assertThat(need(needs, "revenue"))
        .isEqualTo("`revenue`: true at 9.84 billion USD/year or less (here 1 billion USD/year).");
    assertThat(need(needs, "share")).startsWith("`share`: true at any value");
  }

  @Test
  void whatNoValueMakesTrueIsSaid() {
    String text = Drafts.FUND.replace("expect: 250 years", "expect: at most 10 years");
    assertThat(need(Drafts.needs(text, "250-years-at-half"), "revenue_share"))
        .isEqualTo("`revenue_share`: no value from 0 to 100 % makes it true.");
  }

  /** 500 / 4 = 125 and 500 / 1 = 500 years. */
  @Test
  void theInputThatMovesTheAnswerMostIsNamed() {
    assertThat(NeedSentences.gap(Drafts.needs(Drafts.FUND, "250-years")))
        .isEqualTo(
            "Of what the text leaves open, `annual_revenue` moves the answer most: `fund.years` is"
                + " 125 to 500 years over its range.");
    assertThat(NeedSentences.gap(Drafts.needs(Drafts.MARCH, "never")))
        .isEqualTo(
            "No input that the text leaves open has a stated range, so none can be singled out.");
  }

  @Test
  void whereNoRangeMovesTheAnswerItSaysSo() {
    String text = Drafts.MARCH.replace(
        "why: The revenue of 2024. }",
        "why: The revenue of 2024., range: between 1 and 2 billion USD/year }");
    assertThat(NeedSentences.gap(Drafts.needs(text, "never")))
        .isEqualTo(
            "Over the stated ranges of what the text leaves open, `debt.outcome` stays the same: not"
                + " met.");
  }
}
