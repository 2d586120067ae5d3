package tenor.report;

import java.util.List;
import java.util.function.UnaryOperator;
import tenor.check.FileCheck;
import tenor.problem.Problem;

/** Outcomes of checks, for tests of reports. */
public final class Outcomes {
  private Outcomes() {}

  /** A check of these files, as if nothing were wrong. */
  public static CheckOutcome of(FileCheck... files) {
    return of(List.of(files), List.of());
  }

  /** A check of these files, with what could not be checked. */
  public static CheckOutcome of(List<FileCheck> files, List<Problem> complaints) {
    return new CheckOutcome(
        files,
        complaints,
        new CheckOutcome.Ending(0, "everything is as the files record it"),
        "1.2.3",
        UnaryOperator.identity());
  }
}
