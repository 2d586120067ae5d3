package tenor.problem;

import static tenor.problem.Explanations.explain;

/** The long explanations of problems with quantities, dates and the calculation itself. */
final class NumberExplanations {
  private NumberExplanations() {}

  static String of(Code code) {
    return switch (code) {
      case NUMBER_WITHOUT_UNIT -> explain("""
          Every number carries its unit, because 500 can be dollars, billions or percent,
          and a slip by a factor of 1000 is the commonest mistake in this field. Write
          the unit after the number.
          """, "value: 500", "value: 500 billion USD");
      case MISSPELLED_UNIT -> explain("""
          The word after the number is neither a scale (thousand, million, billion,
          trillion), nor a currency, nor a unit of time that Tenor knows. The help names
          the nearest one. Currencies are written with their three ISO 4217 letters.
          """, "value: 500 bilion USD", "value: 500 billion USD");
      case AMBIGUOUS_COMMA -> explain("""
          In some countries a comma parts thousands, in others it begins the decimals, so
          `500,000` is half a million or exactly five hundred. Write the scale as a word,
          or the digits without a comma; decimals take a point.
          """, "value: 500,000 USD", "value: 500 thousand USD");
      case AMBIGUOUS_DOLLAR -> explain("""
          `$` stands for US dollars as long as no other dollar occurs in the file. This
          file names another one, so the sign alone no longer says which is meant. Write
          the three letters of the currency.
          """, """
          loan: { value: 3 billion CAD, … }
          fund: { value: $500 billion, … }
          """, """
          loan: { value: 3 billion CAD, … }
          fund: { value: 500 billion USD, … }
          """);
      case WRONG_KIND ->
        explain(
            """
          Money, money per year, shares, rates, durations, ratios and dates are different
          kinds, and each place asks for one of them. Money that flows is always per
          year; money that is owed is not. Check the unit, or whether the value belongs
          to another key.
          """, "minerals: { amount: 2 billion USD }", "minerals: { amount: 2 billion USD/year }");
      case OUT_OF_BOUNDS -> explain("""
          The quantity is of the right kind, but no agreement could mean it: a share
          below 0 % or above 100 %, a negative duration, an amount below nothing. Check
          the number and its sign.
          """, "share: 150 %", "share: 50 %");
      case NOT_A_QUANTITY -> explain("""
          A quantity was asked for, and the text is neither a number with a unit nor a
          name. Write the number in figures with its unit, or the name of a term or an
          assumption.
          """, "value: quite a lot", "value: 500 billion USD");
      case BAD_DATE -> explain("""
          Dates are written year-month-day, as in 2025-02-24; a month alone is 2025-02
          and a year alone 2025. This one is written otherwise, or the calendar has no
          such day. The order of the numbers in 02/03/2025 differs between countries, so
          that form is not read.
          """, "start: 2025-02-30", "start: 2025-02-28");
      case RANGE_BACKWARDS ->
        explain(
            """
          A range goes from the smaller value to the larger one. Here the first is the
          larger; either the two were swapped, or one of them has the wrong scale.
          """,
            "range: between 4 and 1 billion USD/year",
            "range: between 1 and 4 billion USD/year");
      case BAD_EXPECTATION -> explain("""
          After `expect` stands what the claim says about its metric: a quantity, one
          with a margin (`about …`, `A ± B`), bounds (`between A and B`, `at least`, `at
          most`, `more than`, `less than`), or `never`. Words of the press such as
          `several decades` and `ten generations` are read too. This text is none of
          them.
          """, "expect: quite long", "expect: hundreds of years");
      case UNQUOTED_RATIO -> explain("""
          Older YAML readers take `2:1` without quotes for the number 121, counted in
          sixties. Tenor reads it as two to one, but another program that opens the file
          may not. Write `2 to 1`, or put quotes around it.
          """, "value: 2:1", "value: 2 to 1");
      case CURRENCY_MISMATCH -> explain("""
          Two amounts in different currencies meet here, and nothing says how one is
          changed into the other. Tenor never guesses a rate of exchange. State both in
          the same currency. Two goods are kept apart in the same way: a price by the
          tonne meets amounts in tonnes, and none in kilograms or barrels.
          """, """
          revenues: { minerals: { amount: 80 billion UAH/year } }
          obligations: { fund: { amount: 500 billion USD } }
          """, """
          revenues: { minerals: { amount: 2 billion USD/year } }
          obligations: { fund: { amount: 500 billion USD } }
          """);
      case SHARES_OVER_ALL -> explain("""
          The shares of one revenue that go to one obligation add up to more than 100 %,
          so not all of them can be paid. Lower one of them. Payments to different
          obligations may well add up to more: they are made in order of priority, and a
          later one takes what those before it have left.
          """, """
          payments:
            - { from: minerals, share: 60 %, to: fund }
            - { from: minerals, share: 50 %, to: fund }
          """, """
          payments:
            - { from: minerals, share: 60 %, to: fund }
            - { from: minerals, share: 40 %, to: fund }
          """);
      case OVERLAPPING_ROWS -> explain("""
          Two rows of a file of figures cover the same days, so it cannot be told which
          figure holds there, or the same money would be counted twice. Both days of a
          row belong to it; let the next row begin on the day after.
          """, """
          from,to,revenue [billion USD]
          1996-12-10,2000-12-05,38.602
          2000-12-05,2002-12-31,19.3
          """, """
          from,to,revenue [billion USD]
          1996-12-10,2000-12-05,38.602
          2000-12-06,2002-12-31,19.3
          """);
      case OUTSIDE_CLOCK -> explain("""
          The calculation begins at `start` and ends at the latest after `stop_after`.
          This date lies outside, so what it says would never happen. Move the date, or
          let the calculation start earlier or run longer.
          """, """
          start: 2025
          obligations:
            loan: { draws: { 2022-06-01: 10 billion USD } }
          """, """
          start: 2022
          obligations:
            loan: { draws: { 2022-06-01: 10 billion USD } }
          """);
      case CIRCULAR_TERMS -> explain("""
          Each of these amounts is computed from the next, and the last from the first,
          all within the same period, so none can be computed first. The message names
          the chain. Break it where one amount should be a figure of its own, or should
          follow what happened in the period before.
          """, """
          aid: { ratio: 50 %, of: exports }
          exports: { ratio: 2 to 1, of: aid }
          """, """
          aid: { amount: 3 billion USD/year }
          exports: { ratio: 2 to 1, of: aid }
          """);
      case OUTGREW_NUMBERS -> explain("""
          An amount grew until no computer number could hold it, which takes a high rate
          over a very long time. The message names the line and the year. Check the rate
          for a slip of the decimal point, or shorten `stop_after`.
          """, "growth: 300 %/year", "growth: 3 %/year");
      default -> throw new IllegalArgumentException(code.id());
    };
  }
}
