package tenor.read;

import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.problem.SourceText;

/**
 * Says in plain words what a YAML parser stumbled over. The parser knows where it stumbled; the
 * mistake often stands earlier, at a colon without a space or a quote that was never closed, so
 * these are looked for first.
 */
final class YamlMistake {
  private static final String QUOTE_IT = "put the whole value in quotes";

  private final Stumble stumble;
  private final String said;
  private final String during;
  private final int at;
  private final int began;

  private YamlMistake(Stumble stumble) {
    this.stumble = stumble;
    this.said = stumble.said();
    this.during = stumble.during();
    this.at = stumble.at();
    this.began = stumble.began();
  }

  /** The mistake in plain words. */
  static Problem problem(Stumble stumble) {
    YamlMistake mistake = new YamlMistake(stumble);
    Problem problem = mistake.quotes();
    if (problem == null) {
      problem = mistake.missingSpace();
    }
    if (problem == null) {
      problem = mistake.specialSign();
    }
    if (problem == null) {
      problem = mistake.value();
    }
    return problem == null ? LayoutMistake.problem(stumble) : problem;
  }

  /**
   * The problem of a quoted text that runs on beyond its line, or beyond the text where {@code end}
   * lies there.
   */
  static Problem unclosedQuote(SourceText source, int opened, int end) {
    String text = source.text();
    char mark = text.charAt(opened);
    boolean closed = end <= text.length() && end - 1 > opened && text.charAt(end - 1) == mark;
    String where = closed
        ? "on its own line; it runs on to line " + source.lineAt(end - 1) + "."
        : "on its line or in the rest of the file.";
    String apostrophes = mark == '\'' ? ", and '' for an apostrophe within it" : "";
    return new Problem(
        Code.UNCLOSED_QUOTE,
        source.place(opened, opened + 1),
        "The quote that opens here is not closed " + where,
        "write " + mark + " at the end of the text" + apostrophes);
  }

  private @Nullable Problem quotes() {
    SourceText source = stumble.source();
    if (said.equals("found unexpected end of stream")
        || said.startsWith("found unexpected document separator")) {
      return unclosedQuote(source, began, stumble.text().length() + 1);
    }
    if (during.startsWith("while scanning a double-quoted scalar")) {
      int backslash = Math.max(began, stumble.text().lastIndexOf('\\', Math.max(0, at - 1)));
      return stumble.syntax(
          backslash,
          at + 1,
          "In double quotes a backslash begins a special character, and this is none.",
          "write \\\\ for a backslash, or use single quotes");
    }
    int opened = OpenQuotes.before(source, at);
    return opened < 0
        ? null
        : unclosedQuote(source, opened, OpenQuotes.end(stumble.text(), opened) + 1);
  }

  /** A key without a space after its colon, in the lines that the parser took for one text. */
  private @Nullable Problem missingSpace() {
    SourceText source = stumble.source();
    int last = stumble.line();
    for (int line = last; line >= 1 && (line >= last - 1 || !stumble.hasKey(line + 1)); line--) {
      int end = source.lineEnd(line);
      int first = stumble.inkOf(line);
      while (stumble.text().startsWith("- ", first)) {
        first = Ink.first(stumble.text(), first + 2, end);
      }
      if (MissingSpace.colon(stumble.text(), first, end) >= 0) {
        return MissingSpace.in(source, first);
      }
    }
    return null;
  }

  private @Nullable Problem specialSign() {
    boolean began = during.endsWith("alias") || during.endsWith("anchor") || during.endsWith("tag");
    if (began || during.endsWith("directive")) {
      return stumble.problem(
          Code.ANCHOR_OR_TAG,
          this.began,
          stumble.endOfWord(this.began),
          "YAML reads `"
              + stumble.sign(this.began)
              + "` as a reference, a type or an instruction, which scenario files do not use.",
          "put quotes around the text: " + stumble.quoted(this.began));
    }
    if (said.startsWith("expected '<document start>'") && stumble.text().startsWith("%")) {
      return stumble.problem(
          Code.ANCHOR_OR_TAG,
          0,
          stumble.source().lineEnd(1),
          "A line that begins with `%` instructs YAML, which scenario files do not use.",
          "delete the line, or put quotes around the text");
    }
    if (said.startsWith("found undefined tag handle") || said.contains("directive")) {
      return stumble.problem(
          Code.ANCHOR_OR_TAG,
          at,
          stumble.endOfWord(at),
          "This is an instruction or a type of YAML, which scenario files do not use.",
          "delete it, or put quotes around the text");
    }
    return null;
  }

  private @Nullable Problem value() {
    if (said.contains("TAB")) {
      int tab = stumble.charAt(at) == '\t' ? at : Math.max(0, at - 1);
      return stumble.problem(
          Code.TAB_INDENT,
          tab,
          at + 1,
          "A tab stands here in the indentation.",
          "indent with spaces, two for each level");
    }
    boolean noValue = said.startsWith("expected the node content");
    if (noValue && stumble.charAt(at) == ':') {
      return LayoutMistake.noKey(stumble);
    }
    if (stumble.charAt(at) == ',' && ",[{".indexOf(Ink.before(stumble.text(), at)) >= 0) {
      return stumble.syntax(
          at, at + 1, "Nothing stands before this comma.", "delete it, or write what is missing");
    }
    if (noValue || said.contains("cannot start any token")) {
      return stumble.syntax(
          at,
          at + 1,
          "A value cannot begin with `" + stumble.sign(at) + "`.",
          QUOTE_IT + ": " + stumble.quoted(at));
    }
    if (during.startsWith("while scanning a block scalar")) {
      return stumble.syntax(
          began,
          began + 1,
          "A value that begins with `" + stumble.sign(began)
              + "` announces text on the lines below.",
          QUOTE_IT + ": " + stumble.quoted(began));
    }
    if (said.startsWith("sequence entries are not allowed")) {
      return stumble.syntax(
          at,
          at + 1,
          "A list cannot begin on the line of its key.",
          "begin it on the next line, write `[a, b]`, or put the value in quotes");
    }
    if (said.startsWith("mapping keys are not allowed")) {
      return stumble.syntax(
          at, at + 1, "A value cannot begin with a question mark and a space.", QUOTE_IT);
    }
    return null;
  }
}
