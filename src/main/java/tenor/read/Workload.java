package tenor.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenor.clause.Clause;
import tenor.model.Operand;
import tenor.model.Plan;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.scenario.Claim;
import tenor.scenario.Scenario;
import tenor.scenario.Version;

/**
 * What all versions of a scenario ask to be computed, so that no file can keep the program busy without end.
 *
 * <p>The work of a version is periods × (clauses + 10); that of all versions is at most 50 million. Worked example: 2000
 * years with 3 clauses are 26,000, so that some 1,900 variants may be computed.
 */
final class Workload {
  /** How many clauses an agreement may have. */
  static final int MOST_CLAUSES = 300;

  private static final long MOST_WORK = 50_000_000;
  /** The same for simulated claims, whose runs are computed many at once. */
  private static final double MOST_CHANCES = 1e11;

  private static final String HELP =
      "Choose longer periods or an earlier `stop_after`, or fewer variants in one file.";

  private long work;
  private boolean tooMuch;

  /** Whether the limit was passed, so that computing anything would be in vain. */
  boolean isTooMuch() {
    return tooMuch;
  }

  /**
   * Adds a version.
   *
   * @param timed whether its clock can be told
   * @param problems where it is noted that there is too much
   */
  void add(Version version, boolean timed, List<Problem> problems) {
    if (tooMuch) {
      return;
    }
    List<Clause> clauses = version.agreement().clauses();
    if (clauses.size() > MOST_CLAUSES) {
      refuse(
          problems,
          clauses.get(MOST_CLAUSES).place(),
          "The agreement has " + clauses.size() + " clauses; " + MOST_CLAUSES
              + " at most can be computed, and this is the first too many.",
          "Sum up those that differ only in their name.");
      return;
    }
    work += timed ? work(version) : 0;
    if (work > MOST_WORK) {
      Operand stop = version.agreement().stopAfter();
      refuse(
          problems,
          stop == null ? version.agreement().place() : stop.place(),
          "There is too much to compute: with this many periods, clauses and variants it would take minutes.",
          HELP);
    }
  }

  private static long work(Version version) {
    return version.clock().periods() * (version.agreement().clauses().size() + 10L);
  }

  /** That the simulated claims ask for too much; null where they do not. */
  @Nullable Problem ofChances(Scenario scenario, Map<List<String>, Plan> plans) {
    double all = 0;
    for (Claim claim : scenario.claims()) {
      Plan plan = claim.statistic() == null ? null : plans.get(claim.variants());
      if (plan != null) {
        double draws = scenario.simulation().draws();
        all += draws * plan.clock().periods() * (plan.eachPeriod().size() + 10);
      }
      if (all > MOST_CHANCES) {
        return new Problem(
            Code.TOO_MUCH_TO_COMPUTE,
            claim.places().metric(),
            "There is too much to compute: up to this claim, the simulated ones ask for more than 100 billion "
                + "steps.",
            "Take fewer `draws` under `simulation`, longer periods or an earlier `stop_after`.");
      }
    }
    return null;
  }

  private void refuse(List<Problem> problems, Place place, String sentence, String help) {
    tooMuch = true;
    problems.add(new Problem(Code.TOO_MUCH_TO_COMPUTE, place, sentence, help));
  }
}
