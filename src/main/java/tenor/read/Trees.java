package tenor.read;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tenor.problem.Problem;
import tenor.problem.SourceText;

/**
 * Reads the bytes of a file into a tree in which every value knows its place.
 *
 * <p>A name that ends in {@code .json} is read as JSON, any other as YAML 1.2. Whatever the bytes
 * are, the answer is a tree or problems with their places, never an exception. Worked example:
 * {@code title: A draft} becomes a mapping with one entry, whose value is at line 1, column 8,
 * seven characters long.
 */
public final class Trees {
  private Trees() {}

  /**
   * The tree of a file and all that is wrong with its text. Duplicate keys, anchors and the like
   * are all reported; an error of syntax ends the file, because what follows can no longer be told.
   *
   * @param file the file as messages shall name it
   * @param bytes all of its bytes
   */
  public static Tree read(String file, byte[] bytes) {
    Problem size = TextChecks.size(file, bytes, TextChecks.SCENARIO);
    if (size != null) {
      return refused(new SourceText(file, ""), size);
    }
    SourceText source = new SourceText(file, TextChecks.decode(bytes));
    boolean json = file.toLowerCase(Locale.ROOT).endsWith(".json");
    Problem problem = firstProblem(bytes, source, json);
    if (problem != null) {
      return refused(source, problem);
    }
    return json ? JsonTree.read(source) : YamlTree.read(source);
  }

  private static @Nullable Problem firstProblem(byte[] bytes, SourceText source, boolean json) {
    Problem problem = TextChecks.encoding(bytes, source);
    if (problem == null) {
      problem = TextChecks.characters(source);
    }
    if (problem == null && !json) {
      problem = TextChecks.indentation(source);
    }
    return problem;
  }

  private static Tree refused(SourceText source, Problem problem) {
    return new Tree(null, source, List.of(problem));
  }
}
