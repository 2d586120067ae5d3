package tenor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ClaimFigureTest {

  private static String sentence(String text, String claim) {
    return ClaimFigure.sentence(Drafts.judgement(text, claim));
  }

  @Test
  void theFigureStandsBesideWhatIsAccepted() {
    assertThat(sentence(Drafts.FUND, "250-years-at-half"))
        .isEqualTo(
            "`fund.years` with `half_share` is 500 years; accepted: 245 years or more and under 255"
                + " years.");
  }

  @Test
  void anOutcomeStandsBesideAnOutcome() {
    assertThat(sentence(Drafts.MARCH, "never"))
        .isEqualTo("`debt.outcome` is never; accepted: never.");
    String reached = Drafts.MARCH.replace("expect: never", "expect: reached");
    assertThat(sentence(reached, "never")).isEqualTo("`debt.outcome` is never; accepted: reached.");
    String outcome = Drafts.MARCH
        .replace("metric: debt.years", "metric: debt.outcome")
        .replace("expect: 105.44 years", "expect: reached");
    assertThat(sentence(outcome, "at-ten-billion"))
        .isEqualTo(
            "`debt.outcome` with `ten_billion` is reached after 105.44 years; accepted: reached.");
  }

  /** Payments of half a billion leave 122 of 123 billion after two years, with 4 % interest each. */
  @Test
  void anEndStandsWithItsYears() {
    String ended = Drafts.MARCH.replace(
        "  start: 2025\n",
        "  start: 2025\n  events: [{ on: 2027-03-01, terminate: { of: debt } }]\n");
    assertThat(sentence(ended, "never"))
        .isEqualTo("`debt.outcome` is ended after 2 years; accepted: never.");
    assertThat(sentence(ended.replace("on: 2027-03-01", "on: 2025"), "never"))
        .isEqualTo("`debt.outcome` is ended at the start; accepted: never.");
    // (123 × 1.04 − 0.5) × 1.04 − 0.5 = 132.0168.
    assertThat(Explanation.of(Drafts.judgement(ended, "never")).lastStep())
        .isEqualTo("after 2 years, 132.02 billion USD − 132.02 billion USD written off = 0 USD");
  }

  @Test
  void termsNotStatedStandForTheFigure() {
    assertThat(sentence(Drafts.OPEN, "other-paid"))
        .startsWith(
            "`other.paid` is not known: the text does not state `licence_sales`; accepted:");
    assertThat(sentence(Drafts.OPEN, "a-century"))
        .isEqualTo(
            "`fund.years` is 50 to 150 years over the stated range of `fund_target`; accepted: 100"
                + " years or more.");
  }

  /** 254.99999999 years round to 255 at five digits, which would lie outside "under 255 years". */
  @Test
  void aFigureIsNeverRoundedOntoTheOtherSideOfAnEnd() {
    String text = Drafts.FUND.replace("value: 2 billion USD/year", "value: 1960784321 USD/year");
    // 500e9 / 1960784321 = 254.99999909…
    ClaimFigure figure = ClaimFigure.of(Drafts.judgement(text, "250-years"));
    assertThat(figure.computed()).isEqualTo("254.999999 years");
    assertThat(figure.accepted()).isEqualTo("245 years or more and under 255 years");
  }

  /** 250 years are 10 generations of 25 years and 8.3333 of 30. */
  @Test
  void generationsAreCountedInTheLengthThatTheClaimGives() {
    assertThat(ClaimFigure.of(Drafts.judgement(Drafts.FUND, "ten-generations")).computed())
        .isEqualTo("10 generations");
    String thirty = Drafts.FUND.replace(
        "expect: ten generations", "expect: ten generations\n    generation: 30 years");
    assertThat(ClaimFigure.of(Drafts.judgement(thirty, "ten-generations")).computed())
        .isEqualTo("8.33 generations of 30 years");
    String years = Drafts.FUND.replace("metric: fund.generations", "metric: fund.years");
    assertThat(ClaimFigure.of(Drafts.judgement(years, "ten-generations")).computed())
        .isEqualTo("10 generations");
    String inYears = Drafts.FUND.replace("expect: ten generations", "expect: 250 years");
    assertThat(ClaimFigure.of(Drafts.judgement(inYears, "ten-generations")).computed())
        .isEqualTo("250 years");
  }

  /** 250 years after 1 January 2025. */
  @Test
  void aDateStandsBesideTheDaysThatAreAccepted() {
    String date = Drafts.FUND
        .replaceFirst("metric: fund.years", "metric: fund.date")
        .replaceFirst("expect: 250 years", "expect: by 2274");
    assertThat(ClaimFigure.of(Drafts.judgement(date, "250-years")))
        .isEqualTo(new ClaimFigure("2275-01-01", "2274-12-31 or earlier"));
  }
}
