package tenor.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;

/**
 * Puts a scenario file into the one form that makes quiet diffs: every quantity, range and expectation in its canonical
 * spelling, the keys of the top level in their order, no needless quotes. Comments and the order within blocks stay.
 *
 * <p>Worked example: {@code value: $500bn} becomes {@code value: 500 billion USD}. Doing it twice is the same as doing it
 * once. A file with errors is left alone, and so is one whose new text would not say the same as the old one.
 */
public final class Formatter {
  private Formatter() {}

  /**
   * Formats a file.
   *
   * @param file the file as messages shall name it
   * @param bytes all of its bytes
   * @param documents where the files come from that it extends or takes figures from
   */
  public static Formatted format(String file, byte[] bytes, Documents documents) {
    Tree tree = Trees.read(file, bytes);
    Findings findings = new Findings();
    ReadScenario read = ScenarioReader.read(tree, findings, documents);
    Mapping root = tree.root();
    if (root == null || read.scenario() == null) {
      return new Formatted(null, read, List.of());
    }
    String text = SourceEdits.apply(tree.source(), root, edits(tree, root, findings), order());
    boolean same =
        text.contentEquals(tree.source().text()) || saysTheSame(text, tree, findings, documents);
    return same
        ? new Formatted(text, read, List.of())
        : new Formatted(null, read, List.of(refusal(file)));
  }

  private static Problem refusal(String file) {
    return new Problem(
        Code.SYNTAX,
        Place.startOf(file),
        "The file could not be put into order without changing what it says, so it is left as it is.",
        "Write the keys of the top level on lines of their own; if they are, this is a mistake of Tenor's.");
  }

  private static List<String> order() {
    return Blocks.FILE.keyNames();
  }

  private static List<SourceEdits.Edit> edits(Tree tree, Mapping root, Findings findings) {
    List<SourceEdits.Edit> edits = new ArrayList<>();
    for (Findings.Spelled spelled : findings.spelled()) {
      Scalar scalar = spelled.scalar();
      boolean onOneLine = SourceEdits.isOnOneLine(tree.source(), scalar);
      if (onOneLine && !scalar.text().equals(spelled.canonical())) {
        boolean json = scalar.style() == ScalarStyle.JSON_STRING;
        String written =
            json ? "\"" + spelled.canonical() + "\"" : Scalars.writeInBrackets(spelled.canonical());
        edits.add(new SourceEdits.Edit(scalar.place(), written));
      }
    }
    edits.addAll(SourceEdits.withoutNeedlessQuotes(tree.source(), root));
    return edits;
  }

  /** Whether a new text is read without errors and says what the old one says. */
  private static boolean saysTheSame(
      String text, Tree before, Findings findings, Documents documents) {
    Mapping root = before.root();
    Tree after = Trees.read(before.source().file(), text.getBytes(StandardCharsets.UTF_8));
    Findings again = new Findings();
    ReadScenario read = ScenarioReader.read(after, again, documents);
    Mapping changed = after.root();
    return root != null
        && changed != null
        && read.scenario() != null
        && content(root, findings).equals(content(changed, again));
  }

  /** All that a file says, with quantities in their canonical spelling and its top level sorted by key. */
  private static Map<String, Object> content(Mapping root, Findings findings) {
    Map<Scalar, String> spellings = new HashMap<>();
    findings.spelled().forEach(spelled -> spellings.put(spelled.scalar(), spelled.canonical()));
    Map<String, Object> content = new TreeMap<>();
    for (Mapping.Entry entry : root.entries()) {
      content.put(entry.key().text(), content(entry.value(), spellings));
    }
    return content;
  }

  private static Object content(Node node, Map<Scalar, String> spellings) {
    List<Object> content = new ArrayList<>();
    if (node instanceof Mapping mapping) {
      content.add("{}");
      for (Mapping.Entry entry : mapping.entries()) {
        content.add(spelling(entry.key(), spellings));
        content.add(content(entry.value(), spellings));
      }
    } else if (node instanceof Listing listing) {
      content.add("[]");
      listing.items().forEach(item -> content.add(content(item, spellings)));
    } else {
      return spelling((Scalar) node, spellings);
    }
    return content;
  }

  private static String spelling(Scalar scalar, Map<Scalar, String> spellings) {
    @Nullable String spelled = spellings.get(scalar);
    return spelled == null ? scalar.text() : spelled;
  }
}
