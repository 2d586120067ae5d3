package tenor.problem;

import static tenor.problem.Explanations.explain;

/** The long explanations of problems with keys, names, origins, variants and claims. */
final class KeyExplanations {
  private KeyExplanations() {}

  static String of(Code code) {
    return switch (code) {
      case UNKNOWN_KEY ->
        explain(
            """
          The format has no such key at this place. Most often it is a slip of the pen,
          and the help names the key that was probably meant. Tenor refuses it rather
          than passing over it, because a key that nobody reads is a figure that nobody
          uses.
          """,
            "minerals: { amout: 2 billion USD/year }",
            "minerals: { amount: 2 billion USD/year }");
      case MISSING_KEY -> explain("""
          This block lacks a key that it cannot do without; the message names it. If the
          text of an agreement leaves the figure out, say so with `value: not stated`
          instead of leaving out the key.
          """, """
          fund_target:
            source: report
          """, """
          fund_target:
            value: 500 billion USD
            source: report
            quote: $500 billion
          """);
      case WRONG_SHAPE -> explain("""
          A value can be a single text, a list of items, or a block of keys; each key
          expects one of these, and found another. A list is written with dashes or in
          [ ], a block of keys indented on the lines below or in { }.
          """, """
          payments:
            from: minerals
            to: fund
          """, """
          payments:
            - from: minerals
              to: fund
          """);
      case UNKNOWN_NAME -> explain("""
          A name may stand wherever a quantity, a source, a revenue or an obligation is
          asked for, but something in the file must define it. Nothing defines this one.
          Correct the spelling, or add the name under `terms`, `assumptions`, `sources`
          or the block it belongs to.
          """, """
          assumptions:
            yearly_revenue: { value: 2 billion USD/year, why: … }
          agreement:
            revenues:
              minerals: { amount: annual_revenue }
          """, """
          assumptions:
            annual_revenue: { value: 2 billion USD/year, why: … }
          agreement:
            revenues:
              minerals: { amount: annual_revenue }
          """);
      case BAD_NAME ->
        explain(
            """
          Names begin with a small letter from a to z and go on with small letters,
          digits and underscores, so that a name and a quantity can never be taken for
          each other. Words of the format, such as `half`, `none` or `gross`, cannot be
          names. Ids of claims use hyphens instead of underscores and may begin with a
          digit.
          """,
            "Fund-Target: { value: 500 billion USD, … }",
            "fund_target: { value: 500 billion USD, … }");
      case UNKNOWN_FORMAT -> explain("""
          The first key of a scenario says which version of the format it is written in,
          so that a later version can change meanings without changing old answers. This
          version of Tenor reads format 1.
          """, "format: 2025", "format: 1");
      case NAME_TAKEN -> explain("""
          Terms and assumptions share one set of names, because either may stand where a
          quantity is asked for. Two things of the same name would leave open which one
          is meant. Give one of them another name.
          """, """
          terms:
            share: { value: 50 %, … }
          assumptions:
            share: { value: 100 %, … }
          """, """
          terms:
            stated_share: { value: 50 %, … }
          assumptions:
            assumed_share: { value: 100 %, … }
          """);
      case CONFLICTING_KEYS ->
        explain(
            """
          These keys say the same thing in different ways, so only one of them can be
          obeyed. Keep the one that the agreement uses.
          """,
            "fund: { amount: 500 billion USD, ratio: 2 to 1, of: draws }",
            "fund: { amount: 500 billion USD }");
      case UNKNOWN_WORD -> explain("""
          At this place only a few words are possible, and the one found is not among
          them. The help lists them.
          """, "period: weekly", "period: quarter");
      case MISSING_ORIGIN -> explain("""
          Every figure says where it comes from. A term names its `source` and quotes the
          few words that carry the figure; an assumption says `why` it was made. A
          variant that brings in a number needs one or the other as well. So a reviewer
          sees at once which numbers were found and which were invented.
          """, """
          assumptions:
            annual_revenue:
              value: 2 billion USD/year
          """, """
          assumptions:
            annual_revenue:
              value: 2 billion USD/year
              why: The yearly revenue that press accounts name.
          """);
      case UNUSED_ASSUMPTION -> explain("""
          An assumption exists to be used; one that nothing reads looks as if it moved
          the answer while it does not. Use its name in `agreement`, or delete it. A term
          may stay unused, because terms document what a text says.
          """, """
          assumptions:
            growth: { value: 3 %/year, why: … }
          agreement:
            revenues:
              minerals: { amount: 2 billion USD/year }
          """, """
          assumptions:
            growth: { value: 3 %/year, why: … }
          agreement:
            revenues:
              minerals: { amount: 2 billion USD/year, growth: growth }
          """);
      case UNUSED_TERM -> explain("""
          The text states this term, and nothing in the calculation reads it. That may be
          right: terms document an agreement. It is worth a look where the term was meant
          to matter, because then its name is missing in `agreement`.
          """, """
          terms:
            fund_target: { value: 500 billion USD, … }
          agreement:
            obligations:
              fund: { amount: 500 billion USD }
          """, """
          terms:
            fund_target: { value: 500 billion USD, … }
          agreement:
            obligations:
              fund: { amount: fund_target }
          """);
      case VARIANT_SETS_UNKNOWN -> explain("""
          A variant changes terms and assumptions that the file already has; it cannot
          bring in new ones. The name it sets is not among them. Correct the spelling, or
          define the name first.
          """, """
          variants:
            half_share:
              set: { share_of_revenue: 50 % }
          """, """
          variants:
            half_share:
              set: { revenue_share: 50 % }
          """);
      case VARIANT_CHANGES_NOTHING -> explain("""
          The variant sets a value to what it already is, so its answer would be that of
          the base and would look like a second confirmation. Change the value, or delete
          the variant.
          """, """
          assumptions:
            revenue_share: { value: 50 %, why: … }
          variants:
            half_share:
              set: { revenue_share: 50 % }
          """, """
          assumptions:
            revenue_share: { value: 100 %, why: … }
          variants:
            half_share:
              set: { revenue_share: 50 % }
          """);
      case SET_TWICE ->
        explain(
            """
          Several variants are applied from left to right, and two of them set the same
          name. Which one counts would depend on their order, which a reader easily
          misses. Take one of them away, or write a variant that says what is meant.
          """, "variant: [half_share, quarter_share]", "variant: [half_share, modest_growth]");
      case UNKNOWN_METRIC -> explain("""
          A metric is what a claim is about: the name of an obligation, a dot, and the
          figure asked for, such as `fund.years`. This one is not known; `tenor metrics`
          lists them all with their meaning.
          """, "metric: fund.yers", "metric: fund.years");
      case DUPLICATE_CLAIM -> explain("""
          Claims are told apart by their id, in reports and on the command line. Two
          claims of this file have the same one. Give one of them another id.
          """, """
          claims:
            - id: 250-years
            - id: 250-years
          """, """
          claims:
            - id: 250-years
            - id: 250-years-at-half
          """);
      case UNSOURCED_CLAIM -> explain("""
          The claim says itself that nobody is known to have made it, and gives the
          reason under `unsourced`. It is checked like any other. This note keeps the
          missing origin in sight; it goes away when `source` and `quote` take the place
          of `unsourced`.
          """, "unsourced: Heard often, found nowhere.", """
          source: report
          quote: approximately 250 years
          """);
      default -> throw new IllegalArgumentException(code.id());
    };
  }
}
