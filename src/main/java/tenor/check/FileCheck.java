package tenor.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.problem.SourceText;
import tenor.scenario.Scenario;

/**
 * What checking one file gave.
 *
 * @param texts the text of the file, and after it those of the files that it extends or takes figures
 *     from
 * @param scenario null where the file has errors
 * @param problems errors, warnings and notes, in the order of their places
 * @param judgements on the claims; empty where the file has errors
 */
public record FileCheck(
    String file,
    List<SourceText> texts,
    @Nullable Scenario scenario,
    List<Problem> problems,
    List<Judgement> judgements) {

  /** The text of the file itself. */
  public SourceText source() {
    return texts.get(0);
  }

  /** The text that a place stands in; null where it is in none of the files. */
  public @Nullable SourceText sourceOf(Place place) {
    for (SourceText text : texts) {
      if (text.file().equals(place.file())) {
        return text;
      }
    }
    return null;
  }

  /** Whether the file could be read. */
  public boolean isValid() {
    return scenario != null;
  }

  /** Whether every verdict is the one that the file records. */
  public boolean isAsRecorded() {
    return judgements.stream().allMatch(Judgement::isAsRecorded);
  }
}
