package tenor.read;

import java.util.List;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.scenario.Parameter;
import tenor.scenario.Version;
import tenor.uncertainty.Uncertainty;

/** Checks that nothing uncertain decides how the agreement is built, since all runs share one. */
final class ChanceChecks {
  private ChanceChecks() {}

  /** Reports parameters that move the clock of a version and are uncertain in it. */
  static void clock(Version version, List<Problem> problems) {
    for (String name : version.clockNames()) {
      Parameter parameter = version.parameters().get(name);
      Uncertainty uncertainty = parameter == null ? null : parameter.uncertainty();
      if (uncertainty != null) {
        problems.add(
            new Problem(
                Code.UNCERTAIN_CLOCK,
                uncertainty.place(),
                "`" + name
                    + "` decides when the calculation stops, so it cannot be drawn anew in each run.",
                "Leave out its `uncertainty`; a simulation looks as far as `stop_after` in every run."));
      }
    }
  }
}
