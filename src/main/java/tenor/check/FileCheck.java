package tenor.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.problem.Problem;
import tenor.problem.SourceText;
import tenor.scenario.Scenario;

/**
 * What checking one file gave.
 *
 * @param scenario null where the file has errors
 * @param problems errors, warnings and notes, in the order of their places
 * @param judgements on the claims; empty where the file has errors
 */
public record FileCheck(
    String file,
    SourceText source,
    @Nullable Scenario scenario,
    List<Problem> problems,
    List<Judgement> judgements) {

  /** Whether the file could be read. */
  public boolean isValid() {
    return scenario != null;
  }

  /** Whether every verdict is the one that the file records. */
  public boolean isAsRecorded() {
    return judgements.stream().allMatch(Judgement::isAsRecorded);
  }
}
