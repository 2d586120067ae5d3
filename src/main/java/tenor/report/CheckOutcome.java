package tenor.report;

import java.util.List;
import java.util.function.UnaryOperator;
import tenor.check.FileCheck;
import tenor.problem.Problem;

/**
 * What a whole check gave, for whoever writes it down.
 *
 * @param files in order; a file stands there once for each version that was looked at
 * @param complaints what could not be checked at all, such as a folder without scenario files; their
 *     places are in no file
 * @param ending how the program ends because of it
 * @param version of the program; empty where it was built without one
 * @param paths turns the path of a file as it was given into its path in the repository, with slashes
 */
public record CheckOutcome(
    List<FileCheck> files,
    List<Problem> complaints,
    Ending ending,
    String version,
    UnaryOperator<String> paths) {

  /**
   * How the program ends.
   *
   * @param code the exit code, 0 where all is as recorded
   * @param meaning in words, as the end of a sentence
   */
  public record Ending(int code, String meaning) {}

  /** The path of a file in its repository. */
  public String path(String file) {
    return paths.apply(file);
  }
}
