package tenor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenor.model.Plan;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.problem.SourceText;
import tenor.scenario.Scenario;

/**
 * A scenario file as read.
 *
 * @param scenario null exactly when one of the problems is an error
 * @param source the text of the file
 * @param problems all that is wrong with it or worth knowing, in the order of the lines; errors of the other files
 *     come first
 * @param others the texts of the files that it extends or takes figures from, to show their problems with their lines
 * @param plans what each version of a scenario without errors was compiled to, by its variants
 */
public record ReadScenario(
    @Nullable Scenario scenario,
    SourceText source,
    List<Problem> problems,
    List<SourceText> others,
    Map<List<String>, Plan> plans) {

  /** Keeps the lists from changing later. */
  public ReadScenario {
    problems = List.copyOf(problems);
    others = List.copyOf(others);
    plans = Map.copyOf(plans);
  }

  /** The paths of the files that were read. */
  public List<String> files() {
    List<String> files = new ArrayList<>();
    files.add(source.file());
    others.forEach(text -> files.add(text.file()));
    return files;
  }

  /** The text that a place stands in; null where none of the files read is meant. */
  public @Nullable SourceText sourceOf(Place place) {
    if (place.file().equals(source.file())) {
      return source;
    }
    for (SourceText text : others) {
      if (place.file().equals(text.file())) {
        return text;
      }
    }
    return null;
  }
}
