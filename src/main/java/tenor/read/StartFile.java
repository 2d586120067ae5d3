package tenor.read;

/** The file that {@code tenor new} writes: a small scenario that can be checked at once, with a word on every part. */
public final class StartFile {
  private static final String TEXT = """
      # A scenario: one agreement, its figures with their origin, and the claims made about it.
      # Check it with `tenor check FILE`; then put your own agreement in the place of this one.
      format: 1
      title: TITLE

      # Where the figures come from. Give each source a name in small letters.
      sources:
        news:
          title: A newspaper of 1 March 2025 on the draft agreement

      # What the text says, or those who report on it. Quote only the few words that carry the figure.
      # Where the text leaves a figure out, write `value: not stated` and drop the quote.
      terms:
        fund_target:
          value: 500 billion USD
          source: news
          quote: a fund of $500 billion
        paid_share:
          value: 50 %
          source: news
          quote: half of the revenue

      # What nobody says, so that somebody has to assume it. Each needs a reason.
      # A range says what is held possible besides; `tenor needs` works inside of it.
      assumptions:
        annual_revenue:
          value: 2 billion USD/year
          why: What the resources brought in last year; the draft names no figure.
          range: between 1 and 4 billion USD/year
        growth:
          value: 0 %/year
          why: The simplest guess, that revenue stays as it is.

      # How the money flows. Wherever a quantity may stand, a name from above may stand instead.
      agreement:
        start: 2025
        stop_after: 2000 years
        revenues:
          resources: { amount: annual_revenue, growth: growth }
        obligations:
          fund: { amount: fund_target }
        payments:
          - { from: resources, share: paid_share, to: fund }

      # Other versions. One that reads an ambiguous term differently says so with `reading_of`.
      variants:
        all_of_it:
          title: All of the revenue is paid
          reading_of: paid_share
          why: Another report leaves the share out.
          set: { paid_share: 100 % }
        growing:
          title: Revenue grows 5 percent a year
          why: A what-if.
          set: { growth: 5 %/year }

      # What has been claimed. Tenor computes the metric, holds it against `expect`, and reports where
      # the verdict differs from the recorded one: `holds`, `fails` or `undecided`.
      claims:
        - id: 250-years
          says: It takes 250 years to fill the fund.
          source: news
          quote: some 250 years
          metric: fund.years
          expect: 250 years
          verdict: fails
        - id: 250-years-if-all-is-paid
          says: It takes 250 years if all of the revenue is paid.
          unsourced: A check of one's own.
          metric: fund.years
          variant: all_of_it
          expect: 250 years
          verdict: holds
        - id: decades-with-growth
          says: With growing revenue it takes several decades.
          unsourced: A check of one's own.
          metric: fund.years
          variant: growing
          expect: several decades
          verdict: holds
      """;

  private StartFile() {}

  /**
   * The text of a new file, which checks without a problem as it stands.
   *
   * @param title what the agreement is called; it stands behind {@code title:}
   */
  public static String text(String title) {
    String line = title.isBlank() ? "My first scenario" : title.strip();
    return TEXT.replace("TITLE", Scalars.write(line));
  }
}
