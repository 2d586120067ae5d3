package tenor.read;

import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.problem.SourceText;

/** Says in plain words why the lines, colons and brackets of a YAML text do not fit together. */
final class LayoutMistake {
  private static final String ALIGN = "begin it in the same column as the other lines of its block";

  /** A limit of YAML itself. */
  private static final int LONGEST_KEY = 1024;

  private final Stumble stumble;
  private final SourceText source;
  private final int at;
  private final int line;

  private LayoutMistake(Stumble stumble) {
    this.stumble = stumble;
    this.source = stumble.source();
    this.at = stumble.at();
    this.line = stumble.line();
  }

  /** The mistake in plain words. */
  static Problem problem(Stumble stumble) {
    LayoutMistake mistake = new LayoutMistake(stumble);
    String said = stumble.said();
    if (said.startsWith("mapping values are not allowed")) {
      return mistake.colon();
    }
    if (said.startsWith("could not find expected ':'")) {
      return mistake.withoutKey(stumble.began());
    }
    if (said.startsWith("expected ',' or")) {
      return mistake.bracket();
    }
    if (said.startsWith("expected <block end>") || said.startsWith("expected '<document start>'")) {
      return mistake.outOfLine();
    }
    return stumble.syntax(
        stumble.at(),
        stumble.endOfWord(stumble.at()),
        "The text cannot be read from here on.",
        "put values that hold special signs in quotes");
  }

  /** The problem of a colon that no key stands before. */
  static Problem noKey(Stumble stumble) {
    return stumble.syntax(
        stumble.at(), stumble.at() + 1, "There is no key before this colon.", "write `key: value`");
  }

  private Problem colon() {
    int start = source.lineStart(line);
    if (stumble.text().startsWith("---", start)) {
      return stumble.syntax(
          start, start + 3, "A key stands on the line of these dashes.", "delete the dashes");
    }
    if (at - stumble.inkOf(line) > LONGEST_KEY) {
      return stumble.syntax(
          stumble.inkOf(line),
          at,
          "The text before this colon is too long for a key.",
          "a key has 1024 characters at most; put a value that holds a colon in quotes");
    }
    int first = stumble.text().indexOf(": ", start);
    if (first >= 0 && first < at) {
      return stumble.syntax(
          at,
          at + 1,
          "A second colon with a space after it stands in this value.",
          "put the whole value in quotes: "
              + stumble.quoted(Ink.first(stumble.text(), first + 1, at)));
    }
    int above = stumble.lineAbove(line);
    boolean noKeyAbove = above < line && !stumble.hasKey(above);
    if (noKeyAbove && stumble.indentOf(above) >= stumble.indentOf(line)) {
      return withoutKey(stumble.inkOf(above));
    }
    return tooDeep(stumble.inkOf(line), at);
  }

  private Problem withoutKey(int start) {
    return stumble.syntax(
        start,
        source.lineEnd(source.lineAt(start)),
        "This line has no key: there is no colon with a space after it.",
        "write `key: value`; indent a line more deeply that goes on with the text above");
  }

  private Problem tooDeep(int start, int end) {
    return stumble.syntax(
        start,
        end,
        "This key is indented more deeply than the line above, which has its value already.",
        "begin it in the same column as the keys above");
  }

  private Problem bracket() {
    int began = stumble.began();
    int opening = source.lineAt(began);
    String bracket = stumble.sign(began);
    String byCommas =
        "part the entries of `" + (bracket.equals("{") ? "{ … }" : "[ … ]") + "` by commas";
    boolean atEnd = at >= stumble.text().length();
    if (stumble.charAt(at) == ']' || stumble.charAt(at) == '}') {
      return stumble.syntax(
          at,
          at + 1,
          "This `"
              + stumble.sign(at)
              + "` does not match the `"
              + bracket
              + "` of line "
              + opening
              + ".",
          "close with the same sort of bracket");
    }
    if (line == opening && !atEnd) {
      return stumble.syntax(
          at,
          at + 1,
          "A comma is missing before this, or the value before it needs quotes.",
          byCommas);
    }
    if (!atEnd && stumble.indentOf(line) > stumble.indentOf(opening)) {
      return stumble.syntax(
          stumble.inkOf(line),
          at,
          "A comma is missing between this entry and the one above.",
          byCommas);
    }
    return stumble.syntax(
        began,
        began + 1,
        "The bracket that opens here is never closed.",
        "write `" + (bracket.equals("{") ? "}" : "]") + "` after its last entry");
  }

  private Problem outOfLine() {
    char c = stumble.charAt(at);
    if (c == '}' || c == ']') {
      return stumble.syntax(
          at,
          at + 1,
          "This `" + c + "` closes a bracket that was never opened.",
          "delete it, or put the value in quotes");
    }
    if (stumble.inkOf(line) < at) {
      return stumble.syntax(
          at,
          source.lineEnd(line),
          "There is more text after the end of the value.",
          "put the whole value in quotes; within '…' an apostrophe is written twice");
    }
    if (c == ':') {
      return noKey(stumble);
    }
    int end = stumble.endOfWord(at);
    if (line > 1 && source.line(line - 1).startsWith("...")) {
      return stumble.problem(
          Code.SEVERAL_DOCUMENTS,
          at,
          end,
          "A second document begins here, after `...`; a scenario file holds one.",
          "put each scenario into a file of its own");
    }
    boolean item = c == '-';
    boolean amongItems = stumble.said().endsWith("'?'");
    if (stumble.indentOf(line) == 0 || item || amongItems) {
      return stumble.syntax(
          at,
          end,
          item
              ? "A list item stands here that belongs to no list."
              : "A line stands here that belongs to nothing above it.",
          item
              ? "begin it in the same column as the items above, or give the list a key of its own"
              : "write a list all with dashes, or keys all without");
    }
    int above = stumble.lineAbove(line);
    boolean deeper = stumble.indentOf(line) > stumble.indentOf(above);
    if (deeper && stumble.charAt(stumble.inkOf(above)) != '-') {
      return tooDeep(at, end);
    }
    return stumble.syntax(at, end, "This line is indented like no line above it.", ALIGN);
  }
}
