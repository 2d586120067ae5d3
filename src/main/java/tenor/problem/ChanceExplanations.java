package tenor.problem;

import static tenor.problem.Explanations.explain;

/** The long explanations of problems with what is uncertain. */
final class ChanceExplanations {
  private ChanceExplanations() {}

  static String of(Code code) {
    return switch (code) {
      case CHANCES_NOT_WHOLE -> explain("""
          Of the choices of an uncertain figure, or of the parts of a mixture, exactly
          one comes true in each run. So their chances add up to 100 %. Where the sum is
          less, something that can happen is missing; where it is more, something is
          counted twice.
          """, """
          uncertainty:
            shape: choices
            choices:
              - { value: 50 %, chance: 70 % }
              - { value: 100 %, chance: 20 % }
          """, """
          uncertainty:
            shape: choices
            choices:
              - { value: 50 %, chance: 70 % }
              - { value: 100 %, chance: 30 % }
          """);
      case IMPOSSIBLE_DISTRIBUTION ->
        explain(
            """
          No distribution of this shape has these figures. A deviation of zero leaves
          nothing uncertain, a lognormal figure is never zero or below, and a triangle
          cannot have its mode far outside of two quantiles. The message names the
          figure to change.
          """,
            "uncertainty: { shape: normal, mean: 2 billion USD, deviation: 0 USD }",
            "uncertainty: { shape: normal, mean: 2 billion USD, deviation: 10 % }");
      case DRAWS_BELOW_ZERO ->
        explain(
            """
          The shape has no lower bound, and some draws would be negative: revenue below
          zero, a length of time below zero. The message says how often. If that is not
          meant, cut the shape off, or take one that stays above zero. This is a
          warning, since a very small chance may not matter.
          """,
            "uncertainty: { shape: normal, mean: 2 billion USD/year, deviation: 60 % }",
            "uncertainty: { shape: lognormal, mean: 2 billion USD/year, deviation: 60 % }");
      case UNCERTAIN_CLOCK -> explain("""
          Dates, `stop_after` and counts of instalments decide how the agreement is
          built: which periods there are and what happens in which of them. All runs of
          a simulation share one agreement, so these cannot be drawn. Write a variant
          for each of the cases instead, and compare them.
          """, """
          assumptions:
            first_payment:
              value: 2030-01-01
              uncertainty: { shape: uniform, low: 2030-01-01, high: 2035-01-01 }
          """, """
          assumptions:
            first_payment: { value: 2030-01-01, why: … }
          variants:
            later: { title: …, why: …, set: { first_payment: 2035-01-01 } }
          """);
      case IMPOSSIBLE_CORRELATION -> explain("""
          If A moves closely with B, and B closely with C, then A and C cannot move
          against each other. These correlations contradict each other in that way. The
          message names a pair, and where it can be the range that its rank may have
          beside the others.
          """, """
          correlations:
            - { between: [a, b], rank: 0.9, why: … }
            - { between: [b, c], rank: 0.9, why: … }
            - { between: [a, c], rank: -0.9, why: … }
          """, """
          correlations:
            - { between: [a, b], rank: 0.9, why: … }
            - { between: [b, c], rank: 0.9, why: … }
            - { between: [a, c], rank: 0.7, why: … }
          """);
      default -> throw new IllegalArgumentException(code.id());
    };
  }
}
