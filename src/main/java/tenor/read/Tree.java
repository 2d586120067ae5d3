package tenor.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.problem.Problem;
import tenor.problem.SourceText;

/**
 * What a file says before anyone asks what it means.
 *
 * @param root its keys and values; null where the text could not be read to its end
 * @param source its text, to show problems on their lines
 * @param problems all that is wrong with the text itself, in the order of the file
 */
public record Tree(@Nullable Mapping root, SourceText source, List<Problem> problems) {

  /** Keeps the problems from changing later. */
  public Tree {
    problems = List.copyOf(problems);
  }
}
