package tenor.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import tenor.problem.Code;
import tenor.problem.SourceText;

/**
 * Reads JSON into the same tree as YAML. Numbers keep their text, in a style of their own, so that
 * a quantity without a unit is refused like everywhere else.
 */
final class JsonTree {
  private final SourceText source;
  private final String text;
  private final TreeGrower tree;
  /** The end of the last token that was read whole. */
  private int reached;

  private JsonMistake.Expected next = JsonMistake.Expected.VALUE;

  private JsonTree(SourceText source) {
    this.source = source;
    this.text = source.text();
    this.tree = new TreeGrower(source);
  }

  static Tree read(SourceText source) {
    return new JsonTree(source).read();
  }

  private Tree read() {
    try (JsonParser parser = factory().createParser(text.toCharArray())) {
      boolean more = true;
      while (more) {
        JsonToken token = parser.nextToken();
        more = token != null && take(token, parser) && !tree.isTooLarge();
      }
    } catch (IOException notJson) {
      tree.fail(new JsonMistake(source, tree, reached, next).problem());
    }
    return tree.tree();
  }

  private static JsonFactory factory() {
    // The file as a whole is limited already; every text in it is shorter.
    int longest = TextChecks.MOST_BYTES + 1;
    StreamReadConstraints limits = StreamReadConstraints.builder()
        .maxStringLength(longest)
        .maxNameLength(longest)
        .maxNumberLength(longest)
        .build();
    return JsonFactory.builder()
        .streamReadConstraints(limits)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        .build();
  }

  private boolean take(JsonToken token, JsonParser parser) throws IOException {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    if (tree.isComplete()) {
      tree.report(
          Code.SEVERAL_DOCUMENTS,
          source.place(start, start + 1),
          "A second value begins here; a scenario file holds one.",
          "put each scenario into a file of its own");
      return false;
    }
    switch (token) {
      case START_OBJECT, START_ARRAY -> {
        boolean mapping = token == JsonToken.START_OBJECT;
        reached = start + 1;
        tree.open(mapping, start, start + 1, false);
        next = mapping ? JsonMistake.Expected.FIRST_KEY : JsonMistake.Expected.FIRST_ITEM;
      }
      case END_OBJECT, END_ARRAY -> {
        reached = start + 1;
        tree.close(reached);
        next = JsonMistake.Expected.COMMA;
      }
      case FIELD_NAME -> {
        scalar(parser.currentName(), start, endOfString(start), ScalarStyle.JSON_STRING);
        next = JsonMistake.Expected.COLON;
      }
      case VALUE_STRING -> {
        scalar(parser.getText(), start, endOfString(start), ScalarStyle.JSON_STRING);
        next = JsonMistake.Expected.COMMA;
      }
      default -> {
        return word(token, parser.getText(), start);
      }
    }
    return true;
  }

  /** Takes a number or a bare word; false where more sticks to it than the parser took. */
  private boolean word(JsonToken token, String taken, int start) {
    int end = endOfWord(start);
    String word = text.substring(start, end);
    if (!word.equals(taken)) {
      tree.fail(new JsonMistake(source, tree, start, JsonMistake.Expected.VALUE).problem());
      return false;
    }
    scalar(word, start, end, token.isNumeric() ? ScalarStyle.JSON_NUMBER : ScalarStyle.JSON_WORD);
    next = JsonMistake.Expected.COMMA;
    return true;
  }

  private void scalar(String value, int start, int end, ScalarStyle style) {
    reached = end;
    tree.scalar(new Scalar(value, source.place(start, end), style));
  }

  private int endOfString(int start) {
    int i = start + 1;
    while (i < text.length() && text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), i + 1);
  }

  private int endOfWord(int start) {
    int i = start;
    while (i < text.length()
        && (Character.isLetterOrDigit(text.charAt(i)) || "+-.".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }
}
