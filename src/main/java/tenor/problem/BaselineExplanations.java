package tenor.problem;

import static tenor.problem.Explanations.explain;

/** The long explanations of what comparing results with a baseline finds. */
final class BaselineExplanations {
  private BaselineExplanations() {}

  static String of(Code code) {
    return switch (code) {
      case RESULT_DRIFTED -> explain("""
          A baseline beside a scenario holds what its claims came to and what they were
          computed from. This claim comes to something else now. The message says what
          moved, and each changed input's part in it; where no input changed, Tenor
          itself computes otherwise. If that is meant, write the baseline anew with
          `tenor baseline` and let a reviewer see its lines change. The check ends with
          4.
          """, """
          annual_revenue: { value: 2.5 billion USD/year, … }
          # and in the baseline: 250-years, 250 years
          """, """
          annual_revenue: { value: 2 billion USD/year, … }
          # or: tenor baseline draft.scenario.yaml
          """);
      case BAD_BASELINE ->
        explain(
            """
          The file beside the scenario is called a baseline and does not read like one:
          it was edited by hand, holds the marks of a merge, or is the baseline of
          another scenario. Nothing can be compared with it. Baselines are written by
          `tenor baseline` alone; write it anew.
          """,
            "claim,250-years,about 250,years",
            "claim,250-years,250,years,,holds,follows,250 years,fund.years");
      case OTHER_BASELINE_FORMAT -> explain("""
          The first row of a baseline says in which version of the format it is written,
          and this is not the one that this Tenor reads and writes. Write the baseline
          anew; its lines show in the same change what moved.
          """, "tenor,baseline,0", "tenor,baseline,1");
      case NOT_IN_BASELINE ->
        explain(
            """
          The scenario has this claim, and its baseline does not, so there is nothing to
          compare it with. Its verdict is checked all the same. Write the baseline anew
          once the claim is as you want it.
          """,
            "claims: [{ id: 250-years, … }, { id: 500-years, … }]",
            "tenor baseline draft.scenario.yaml");
      case ONLY_IN_BASELINE -> explain("""
          The baseline has a claim of this id, and the scenario no longer does: it was
          deleted, or its id was changed. Write the baseline anew if that is meant.
          """, "claims: []", "tenor baseline draft.scenario.yaml");
      default -> throw new IllegalArgumentException(code.id());
    };
  }
}
