package tenor.report;

import java.util.ArrayList;
import java.util.List;
import tenor.drift.Drift;
import tenor.drift.Movement;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.scenario.Claim;

/** What comparing a file's results with its baseline found, each at its place. */
public final class DriftFindings {
  private DriftFindings() {}

  /**
   * The findings.
   *
   * @param file the scenario file
   * @param baseline the path of its baseline
   */
  public static List<Problem> of(Drift drift, String file, String baseline) {
    String remedy = "If that is meant, write the baseline anew: tenor baseline " + file;
    if (isForeign(drift)) {
      return List.of(new Problem(
          Code.BAD_BASELINE,
          Place.startOf(baseline),
          "It is the baseline of another scenario: `" + file + "` has none of its claims.",
          "Put the right one there, or write it anew: tenor baseline " + file));
    }
    List<Problem> found = new ArrayList<>();
    for (Movement movement : drift.movements()) {
      found.add(new Problem(
          Code.RESULT_DRIFTED,
          movement.claim().places().id(),
          DriftSentences.of(drift, movement),
          remedy));
    }
    for (Claim claim : drift.added()) {
      found.add(new Problem(
          Code.NOT_IN_BASELINE,
          claim.places().id(),
          "The baseline does not have the claim `" + claim.id() + "`.",
          "To record it: tenor baseline " + file));
    }
    for (String claim : drift.removed()) {
      found.add(new Problem(
          Code.ONLY_IN_BASELINE,
          Place.startOf(baseline),
          "The baseline has a claim `" + claim + "`, which `" + file + "` does not have.",
          remedy));
    }
    return found;
  }

  private static boolean isForeign(Drift drift) {
    return !drift.before().results().isEmpty()
        && !drift.added().isEmpty()
        && drift.removed().size() == drift.before().results().size();
  }
}
