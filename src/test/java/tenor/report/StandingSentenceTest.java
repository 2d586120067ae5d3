package tenor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StandingSentenceTest {

  private static String standing(String text, String claim) {
    return Sentences.standing(Drafts.judgement(text, claim));
  }

  /** 250 years at the full share, 500 at half. */
  @Test
  void aClaimThatHangsOnAReadingSaysUnderWhichItHoldsAndFails() {
    assertThat(standing(Drafts.FUND, "250-years"))
        .isEqualTo("Follows only as it stands; in the reading `half_share` it fails.");
  }

  @Test
  void aClaimThatHoldsUnderItsOnlyReadingFollows() {
    assertThat(standing(Drafts.MARCH, "never")).isEqualTo("Follows.");
  }

  /** 20 billion by 2034 at the full share; "10 or more" also holds at half. */
  @Test
  void aClaimThatHoldsUnderAllReadingsFollowsAndNamesThem() {
    String text = Drafts.FUND.replace("expect: 20 billion USD", "expect: at least 5 billion USD");
    assertThat(standing(text, "paid-by-2034"))
        .isEqualTo("Follows in all readings: as it stands and in the reading `half_share`.");
  }

  /** At half the share 250 years need 3.92 to 4.08 billion a year; the range ends at 4. */
  @Test
  void valuesInsideTheStatedRangeThatMakeItTrueAreNamed() {
    assertThat(standing(Drafts.FUND, "250-years-at-half"))
        .isEqualTo(
            "Follows only if `annual_revenue` lies from 3.9216 to 4 billion USD/year (stated range:"
                + " between 1 and 4 billion USD/year).");
  }

  /** 500 / 1 to 500 / 4: at least 125 years over the whole range, so never ten. */
  @Test
  void aClaimThatNothingMakesTrueSaysWhatWasTried() {
    String text = Drafts.FUND.replace("expect: 250 years", "expect: at most 10 years");
    assertThat(standing(text, "250-years"))
        .startsWith("Cannot follow: it fails in all readings, and at all ")
        .endsWith(" points of the stated ranges that were tested.");
    String unranged = Drafts.MARCH.replace("expect: 105.44 years", "expect: 10 years");
    assertThat(standing(unranged, "at-ten-billion"))
        .isEqualTo(
            "Cannot follow: it fails as it stands, and no input that it depends on has a stated"
                + " range to try.");
  }

  @Test
  void whatNobodyCanTellSaysWhy() {
    assertThat(standing(Drafts.OPEN, "other-paid"))
        .isEqualTo("Nobody can tell: the text does not state `licence_sales`.");
    assertThat(standing(Drafts.OPEN, "a-century"))
        .isEqualTo(
            "Nobody can tell: it holds for some values of `fund_target` and fails for others.");
    String far = Drafts.MARCH
        .replace("interest: interest_rate", "amount: contribution")
        .replace("{ amount: contribution, amount: contribution }", "{ amount: contribution }")
        .replace("value: 1 billion USD/year", "value: 0.1 billion USD/year")
        .replace("metric: debt.outcome", "metric: debt.years")
        .replace("expect: never", "expect: more than 2000 years")
        .replace("interest_rate: { value: 4 %/year, source: press, quote: annual 4% }", "");
    assertThat(standing(far, "never"))
        .isEqualTo("Nobody can tell: the calculation stops after 1000 years.");
  }

  /** A reading that leaves a term open: the claim fails as here, and there nobody can tell. */
  @Test
  void aReadingThatLeavesTheTermsOpenIsNamed() {
    String text = """
        sources:
          press: { title: A press report }
        terms:
          bonus: { value: not stated, source: press }
          target: { value: 500 billion USD, source: press, quote: $500 billion }
        agreement:
          start: 2025
          obligations: { fund: { amount: target } }
          payments: [{ amount: 1 billion USD/year, to: fund }]
        variants:
          with_bonus:
            title: A bonus on top
            reading_of: target
            why: The text can be read so.
            agreement:
              payments:
                - { amount: 1 billion USD/year, to: fund }
                - { amount: bonus, to: fund }
        claims:
          - id: c
            says: Two hundred years.
            unsourced: A check of ours.
            metric: fund.years
            expect: 200 years
            verdict: fails
        """;
    assertThat(standing(text, "c"))
        .isEqualTo(
            "Nobody can tell: in the reading `with_bonus` the terms leave it open; as it stands it"
                + " fails.");
  }

  /** 300 billion at 1 + 1 to 3 + 3 billion: 60 years need 5 a year, more than either alone gives. */
  @Test
  void inputsThatMakeItTrueOnlyTogetherAreNamedTogether() {
    String text = """
        assumptions:
          first: { value: 1 billion USD/year, why: W., range: between 1 and 3 billion USD/year }
          second: { value: 1 billion USD/year, why: W., range: between 1 and 3 billion USD/year }
        agreement:
          start: 2025
          obligations: { fund: { amount: 300 billion USD } }
          payments:
            - { amount: first, to: fund }
            - { amount: second, to: fund }
        claims:
          - id: c
            says: Sixty years or less.
            unsourced: A check of ours.
            metric: fund.years
            expect: at most 60 years
            verdict: fails
        """;
    assertThat(standing(text, "c"))
        .isEqualTo(
            "Follows only if several inputs move together, for example if `first` is 3 billion"
                + " USD/year and `second` is 3 billion USD/year, all inside their stated ranges.");
  }
}
