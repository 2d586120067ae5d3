package tenor.read;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.problem.ProblemText;
import tenor.problem.SourceText;

/**
 * Good files, mutilated by chance with a seed: whatever comes of it, the answer is a tree or
 * located problems.
 */
@Timeout(value = 60, unit = SECONDS)
class MutilatedTextTest {
  private static final int COPIES = 1000;
  private static final List<String> ORDER =
      List.of("format", "title", "terms", "agreement", "claims");

  private static final String YAML = """
      # yaml-language-server: $schema=x.json
      title: "The 500 billion dollar draft"
      format: 1

      # what the text says
      terms:
        fund_target:
          value: 500 billion USD   # as reported
          quote: $500 billion
        ratio: { value: "2:1", quote: 'every dollar''s worth … 두 배 😀' }
      agreement:
        revenues:
          minerals: { amount: annual_revenue, growth: 3 %/year }
        payments:
          - { from: minerals, share: {steps: {1996-12-10: 30 %, 2000: 5 %}}, to: fund }
      # the claims

      claims:
        - id: 250-years
          says: >
            Filling the fund
            takes long.
          why: |
            # kept
            text
          other: over
            two lines
      """;

  private static final String JSON = """
      {
        "format": 1,
        "title": "The draft: \\"500\\" 억 \\u00e9",
        "terms": { "x": { "value": "50 %", "list": [1.5, true, null, "a"] } }
      }
      """;

  private static final String[] PIECES = {
    "\"", "'", ": ", ":", "- ", "{", "}", "[", "]", "#", " #", "\n", "\t", " ", "&a ", "*a", "!t ",
    "? ", "|", ">", "%", "@", "`", "---\n", "...\n", "<<: ", "\r", "\\", ",", "\u0000", "\uFEFF",
    "😀", "  ", "\n\n", "|2\n", "\u2028"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void noTextEscapesWithoutATreeOrALocatedProblem(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < COPIES; i++) {
      boolean json = i % 4 == 3;
      byte[] bytes = mutilated(json ? JSON : YAML, random);
      String file = json ? "a.scenario.json" : "a.scenario.yaml";
      Tree tree = Trees.read(file, bytes);
      String text = new String(bytes, StandardCharsets.UTF_8);
      for (Problem problem : tree.problems()) {
        Place place = problem.place();
        assertThat(place.line()).as(text).isBetween(1, tree.source().lineCount());
        assertThat(place.column())
            .as(text)
            .isBetween(1, tree.source().line(place.line()).length() + 1);
        assertThat(ProblemText.render(problem, tree.source(), false)).contains(" --> " + file);
      }
      if (tree.root() == null) {
        assertThat(Problem.anyError(tree.problems())).as(text).isTrue();
      } else {
        everyPlainScalarStandsAtItsPlace(tree.root(), tree.source());
      }
      if (tree.root() != null && tree.problems().isEmpty()) {
        formattingKeepsWhatTheTextSays(tree, file);
      }
    }
  }

  private static void everyPlainScalarStandsAtItsPlace(Node node, SourceText source) {
    for (Scalar scalar : scalars(node)) {
      Place place = scalar.place();
      String line = source.line(place.line());
      int[] characters = line.codePoints().toArray();
      int end = Math.min(characters.length, place.column() - 1 + place.length());
      String written = place.column() > characters.length
          ? ""
          : new String(characters, place.column() - 1, end - place.column() + 1);
      if (scalar.style() == ScalarStyle.PLAIN && !scalar.isMissing()) {
        assertThat(scalar.text().strip()).startsWith(written.strip());
      } else if (scalar.style() == ScalarStyle.DOUBLE_QUOTED) {
        assertThat(written).startsWith("\"");
      } else if (scalar.style() == ScalarStyle.SINGLE_QUOTED) {
        assertThat(written).startsWith("'");
      }
    }
  }

  private static void formattingKeepsWhatTheTextSays(Tree tree, String file) {
    List<SourceEdits.Edit> edits = SourceEdits.withoutNeedlessQuotes(tree.source(), tree.root());
    String once = SourceEdits.apply(tree.source(), tree.root(), edits, ORDER);
    Tree formatted = Trees.read(file, once.getBytes(StandardCharsets.UTF_8));
    assertThat(formatted.problems()).as(once).isEmpty();
    for (Mapping.Entry entry : tree.root().entries()) {
      Node kept = formatted.root().get(entry.key().text());
      assertThat(texts(kept)).as(once).isEqualTo(texts(entry.value()));
    }
    assertThat(comments(once)).isEqualTo(comments(tree.source().text()));
    String twice = SourceEdits.apply(
        formatted.source(),
        formatted.root(),
        SourceEdits.withoutNeedlessQuotes(formatted.source(), formatted.root()),
        ORDER);
    assertThat(twice).isEqualTo(once);
  }

  /** The comment lines of a text, sorted, since blocks may have moved. */
  private static List<String> comments(String text) {
    // A line with a quotation mark may be the rest of a quoted text instead.
    return text.lines()
        .map(String::strip)
        .filter(line -> line.startsWith("#") && !line.contains("\""))
        .sorted()
        .toList();
  }

  /** The texts of a value; formatting may take away white space at the ends of their lines. */
  private static List<String> texts(Node node) {
    return scalars(node).stream()
        .map(s -> s.text().replaceAll("\\s+", " ").strip())
        .toList();
  }

  private static List<Scalar> scalars(Node node) {
    List<Scalar> found = new ArrayList<>();
    if (node instanceof Scalar scalar) {
      found.add(scalar);
    } else if (node instanceof Listing listing) {
      listing.items().forEach(item -> found.addAll(scalars(item)));
    } else if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        found.add(entry.key());
        found.addAll(scalars(entry.value()));
      }
    }
    return found;
  }

  private static byte[] mutilated(String text, Random random) {
    StringBuilder changed = new StringBuilder(text);
    for (int n = random.nextInt(4); n >= 0; n--) {
      int at = random.nextInt(changed.length() + 1);
      switch (random.nextInt(5)) {
        case 0 -> changed.insert(at, PIECES[random.nextInt(PIECES.length)]);
        case 1 -> changed.delete(at, Math.min(changed.length(), at + 1 + random.nextInt(3)));
        case 2 -> {
          int start = changed.lastIndexOf("\n", at) + 1;
          int end = changed.indexOf("\n", start);
          changed.delete(start, end < 0 ? changed.length() : end + 1);
        }
        case 3 -> {
          int from = random.nextInt(changed.length() + 1);
          String part =
              changed.substring(from, Math.min(changed.length(), from + random.nextInt(30)));
          changed.insert(at, part);
        }
        default -> {
          if (random.nextInt(10) == 0) {
            changed.setLength(at);
          }
        }
      }
    }
    byte[] bytes = changed.toString().getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 && random.nextInt(6) == 0) {
      bytes = Arrays.copyOf(bytes, bytes.length);
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }
}
