package tenor.problem;

import static tenor.problem.Explanations.explain;

/** The long explanations of problems with quotes and the documents that they come from. */
final class EvidenceExplanations {
  private EvidenceExplanations() {}

  static String of(Code code) {
    return switch (code) {
      case QUOTE_NOT_FOUND ->
        explain(
            """
          With the documents at hand, `tenor check --sources DIR` looks up every quote
          in the file that its source names as `document`. The words have to stand
          there as they are quoted: only white space, quotation marks, dashes and
          invisible characters may differ. A quote begins and ends with whole words and
          whole numbers, each number with its sign, currency, scale and period, so that
          `$50 billion` is not found inside `$50 billion a year`. `…` or `[…]` stands
          for words left out: up to 300 characters of one paragraph. Words that the
          quote leaves out must not take it back either: `reach $500 billion` is no
          quote of “will not reach $500 billion”.
          """,
            "quote: $500 million         (the document says $500 billion)",
            "quote: $500 billion");
      case NUMBER_DIFFERS -> explain("""
          The number in the words that carry a figure is the figure itself, digit for
          digit at its scale. `about 250 years` carries 250 years and not 245. A wrong
          scale, a turned digit or a lost sign is found in this way, also where no
          document is at hand. A figure that is calculated from what the quote says has
          a `derived` key that says how, and shows as a note.
          """, """
          fund_target:
            value: 500 million USD
            source: report
            quote: $500 billion
          """, """
          fund_target:
            value: 500 billion USD
            source: report
            quote: $500 billion
          """);
      case UNIT_DIFFERS -> explain("""
          The number in the quote is of another sort than the figure: euros where the
          file has dollars, or a sum where it has an amount per year. What stands
          outside of the quoted words, in the head of a table or in the sentence
          before, is written under `unit`. It completes what the quote leaves out and
          cannot contradict it.
          """, """
          annual_revenue:
            value: 1 billion USD/year
            source: agency
            quote: about $1 billion
          """, """
          annual_revenue:
            value: 1 billion USD/year
            source: agency
            quote: about $1 billion
            unit: USD/year
          """);
      case SEVERAL_NUMBERS -> explain("""
          The quote names several figures of the same sort that do not agree, or a
          range of which the file has one end. `quoted` says which words of the quote
          are the figure. A shorter quote does as well, where the other number is not
          needed.
          """, """
          levy:
            value: 15 %
            source: bond
            quote: 15% of growth between 3% and 4%
          """, """
          levy:
            value: 15 %
            source: bond
            quote: 15% of growth between 3% and 4%
            quoted: 15%
          """);
      case NO_NUMBER_IN_QUOTE -> explain("""
          The quoted words name no figure of the sort that the file has, or one without
          its unit. Quote the words that carry the figure. Where a table or the
          sentence before has the unit, write it under `unit`; where the figure follows
          from the words by a step of yours, say how under `derived`, which keeps the
          step in sight as a note.
          """, """
          instalments:
            value: 14 instalments
            source: loan
            quote: a 4-year maturity
          """, """
          instalments:
            value: 14 instalments
            source: loan
            quote: a 4-year maturity
            derived: Two a year for four years, and none in the half year of grace.
          """);
      case DOCUMENT_CHANGED ->
        explain("""
          A source may record the SHA-256 checksum of its document, which is another
          one as soon as a single character changes. The file at hand is not the one
          that the scenario was written from, so its quotes were not looked up. Look at
          what changed; if the quoted words still stand, record the checksum of the new
          file.
          """, "sha256: 0b440e3a…        (as it was)", "sha256: 7d1f0c22…        (as it is)");
      case DOCUMENT_REFUSED ->
        explain("""
          A document is a plain text in UTF-8 of at most 16 MiB that lies in the folder
          of the documents or below it. A path that leads out of that folder is
          refused, also where a link does so, and so is a file that is no text. Save a
          page or a PDF as text first.
          """, "document: ../../etc/passwd", "document: 2025-02-23-report.txt");
      case DOCUMENT_NOT_AT_HAND ->
        explain(
            """
          The folder of the documents does not hold this file, so the quotes that come
          from it were not looked up; whether their numbers agree was checked all the
          same. With `--require-sources` this is an error and the check ends with 5.
          """,
            "document: report.txt        (not in the folder)",
            "document: 2025-02-23-report.txt");
      case DERIVED_FIGURE -> explain("""
          The quote does not name the figure: the file says under `derived` how it
          follows from the quoted words. No program can check such a step, so it stays
          in sight.
          """, """
          last_payment:
            value: 2027-12-31
            source: loan
            quote: a maturity of 12 years
          """, """
          last_payment:
            value: 2027-12-31
            source: loan
            quote: a maturity of 12 years
            derived: Twelve years after 2015.
          """);
      case BAD_QUOTED -> explain("""
          `quoted` says which words of a quote are the figure, so they have to stand in
          it, whole, and exactly once. Where they stand in it twice, copy a word more.
          """, """
          quote: 10-17.5% of gross revenue
          quoted: 7.5%
          """, """
          quote: 10-17.5% of gross revenue
          quoted: 17.5%
          """);
      default -> throw new IllegalArgumentException("no explanation here for " + code);
    };
  }
}
