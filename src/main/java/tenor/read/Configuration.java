package tenor.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.problem.SourceText;

/**
 * What a project wants of every check, from its {@code .tenor.yaml}.
 *
 * @param sources the folder of the documents, as a path from here; null where the file does not say
 * @param sourcesPlace where the file says so; null where it does not
 * @param requireSources whether a document that is not at hand is an error
 * @param strict whether warnings and notes count as errors
 * @param source the text of the file
 * @param problems all that is wrong with it
 */
public record Configuration(
    @Nullable String sources,
    @Nullable Place sourcesPlace,
    boolean requireSources,
    boolean strict,
    SourceText source,
    List<Problem> problems) {
  /** The name of the file. */
  public static final String FILE = ".tenor.yaml";

  /** No configuration. */
  public static final Configuration NONE =
      new Configuration(null, null, false, false, new SourceText("", ""), List.of());

  private static final List<String> YES_OR_NO = List.of("true", "false");

  private static final List<Key> KEYS = List.of(
      Key.optional(
          "sources",
          KeyType.Leaf.TEXT,
          "The folder of the documents, relative to this file and inside of the project.",
          "documents"),
      Key.optional(
          "require_sources",
          new KeyType.Word(YES_OR_NO),
          "Whether a document that is not at hand is an error.",
          "true"),
      Key.optional(
          "strict",
          new KeyType.Word(YES_OR_NO),
          "Whether warnings and notes count as errors.",
          "false"));

  /**
   * Reads a configuration.
   *
   * @param file the file as messages shall name it; the folder of the documents starts from its folder
   */
  public static Configuration read(String file, byte[] bytes) {
    if (new String(bytes, java.nio.charset.StandardCharsets.UTF_8).isBlank()) {
      return NONE;
    }
    Tree tree = Trees.read(file, bytes);
    Findings findings = new Findings();
    findings.addAll(tree.problems());
    Mapping root = tree.root();
    Entries entries = root == null
        ? null
        : Entries.read(
            root, "the configuration", Place.startOf(file), KEYS, java.util.Map.of(), findings);
    if (entries == null) {
      return new Configuration(null, null, false, false, tree.source(), findings.problems());
    }
    Values values = new Values(findings, null);
    String folder = values.text(entries, "sources");
    Scalar place = values.scalar(entries, "sources");
    boolean required = isTrue(values, entries, "require_sources");
    boolean strict = isTrue(values, entries, "strict");
    List<Problem> problems = new ArrayList<>(findings.problems());
    if (folder != null && folder.indexOf('\0') >= 0) {
      problems.add(new Problem(
          Code.WRONG_SHAPE, entries.place(), "`sources` is not the path of a folder.", ""));
    }
    return new Configuration(
        folder == null ? null : fromHere(file, folder),
        place == null ? null : place.place(),
        required,
        strict,
        tree.source(),
        problems);
  }

  private static boolean isTrue(Values values, Entries entries, String key) {
    var word = entries.has(key) ? values.word(entries, key, YES_OR_NO) : null;
    return word != null && word.text().equals("true");
  }

  private static String fromHere(String file, String folder) {
    int slash = file.lastIndexOf('/');
    boolean alone = folder.startsWith("/") || slash < 0;
    return alone ? folder : file.substring(0, slash + 1) + folder;
  }
}
