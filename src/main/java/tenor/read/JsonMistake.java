package tenor.read;

import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.problem.SourceText;

/**
 * Says in plain words why a text is not JSON, from what was read last and from what stands after
 * it.
 */
final class JsonMistake {

  /** What JSON allows next. */
  enum Expected {
    VALUE,
    FIRST_KEY,
    FIRST_ITEM,
    COLON,
    COMMA
  }

  private final SourceText source;
  private final String text;
  private final TreeGrower tree;
  private Expected next;
  private int at;

  /**
   * Looks at a mistake.
   *
   * @param source the text
   * @param tree what has grown of the tree
   * @param reached the end of the last token that was read whole
   * @param next what may follow that token
   */
  JsonMistake(SourceText source, TreeGrower tree, int reached, Expected next) {
    this.source = source;
    this.text = source.text();
    this.tree = tree;
    this.next = next;
    this.at = ink(reached);
  }

  /** The mistake in plain words. */
  Problem problem() {
    boolean key = tree.expectsKey();
    if (tree.isComplete()) {
      return syntax(at, at + 1, "There is more text after the end of the scenario.", "delete it");
    }
    Problem problem = separator();
    if (problem == null && key && at < text.length() && text.charAt(at) == '"') {
      // The parser looks beyond a key before it tells of it.
      problem = inString();
      next = Expected.COLON;
      key = false;
      problem = problem == null ? separator() : problem;
    }
    return problem == null ? wrongValue(key) : problem;
  }

  /**
   * Steps over the colon or comma that has to come next; the problem where it does not, and null
   * where it does.
   */
  private @Nullable Problem separator() {
    if (at >= text.length() || (next != Expected.COLON && next != Expected.COMMA)) {
      return null;
    }
    char c = text.charAt(at);
    if (c == (next == Expected.COLON ? ':' : ',')) {
      at = ink(at + 1);
      return null;
    }
    if (next == Expected.COLON) {
      return syntax(
          at,
          at + 1,
          "A colon is missing between the key and its value.",
          "write `\"key\": \"value\"`");
    }
    return closes(c)
        ? syntax(
            at,
            at + 1,
            "This bracket does not match the one that was opened.",
            "close with the same sort of bracket")
        : syntax(at, at + 1, "A comma is missing before this.", "part entries by commas");
  }

  private Problem wrongValue(boolean key) {
    Problem inString = text.startsWith("\"", at) ? inString() : null;
    if (inString != null) {
      return inString;
    }
    if (at >= text.length()) {
      int bracket = tree.openBracket();
      return syntax(
          bracket,
          bracket + 1,
          "The bracket that opens here is never closed.",
          "close it after its last entry");
    }
    char c = text.charAt(at);
    if (c == '/' || c == '#') {
      return syntax(
          at,
          source.lineEnd(source.lineAt(at)),
          "JSON has no comments.",
          "delete it, or write the scenario in YAML");
    }
    if (closes(c)) {
      boolean comma = next == Expected.COMMA;
      return syntax(
          at,
          at + 1,
          comma
              ? "A comma stands before this closing bracket."
              : "A value is missing before this bracket.",
          comma ? "delete the comma" : "write the value, or delete the bracket");
    }
    if (c == ',' || c == ':') {
      return syntax(
          at,
          at + 1,
          "Nothing stands before this `" + c + "`.",
          "delete it, or write what is missing");
    }
    int end = Ink.endOfWord(text, at, ",:[]{}\"");
    String word = Ink.shortened(text.substring(at, end));
    if (c == '-' || c == '+' || c == '.' || Character.isDigit(c)) {
      return syntax(
          at,
          end,
          "`" + word + "` is not a number of JSON.",
          "write it with its unit, in double quotes");
    }
    return syntax(
        at,
        end,
        (key ? "Keys" : "Texts") + " in JSON stand in double quotes.",
        c == '\'' ? "write \" instead of '" : "write `\"" + word + "\"`");
  }

  /**
   * What is wrong within the text in quotes; where nothing is, null, and the next token is looked
   * at.
   */
  private @Nullable Problem inString() {
    int i = at + 1;
    while (i < text.length() && text.charAt(i) >= ' ' && text.charAt(i) != '"') {
      if (badEscape(i)) {
        return syntax(
            i,
            i + 2,
            "A backslash begins a special character, and this is none.",
            "write \\\\ for a backslash");
      }
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    if (i < text.length() && text.charAt(i) == '"') {
      at = ink(i + 1);
      return null;
    }
    if (i < text.length() && text.charAt(i) == '\t') {
      return syntax(i, i + 1, "A tab stands in this text.", "write \\t for a tab, or a space");
    }
    return new Problem(
        Code.UNCLOSED_QUOTE,
        source.place(at, at + 1),
        "The quote that opens here is not closed on its line.",
        "write \" at the end of the text");
  }

  private boolean badEscape(int index) {
    if (text.charAt(index) != '\\') {
      return false;
    }
    if (!text.startsWith("u", index + 1)) {
      return index + 1 >= text.length() || "\"\\/bfnrt".indexOf(text.charAt(index + 1)) < 0;
    }
    for (int i = index + 2; i < index + 6; i++) {
      if (i >= text.length() || Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
        return true;
      }
    }
    return false;
  }

  private static boolean closes(char c) {
    return c == '}' || c == ']';
  }

  private int ink(int from) {
    int i = Math.min(from, text.length());
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private Problem syntax(int start, int end, String sentence, String help) {
    return new Problem(Code.SYNTAX, source.place(start, end), sentence, help);
  }
}
