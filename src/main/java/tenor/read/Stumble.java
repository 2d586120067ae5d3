package tenor.read;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.problem.SourceText;

/**
 * Where a YAML parser stumbled, in indices of the text, and its own words for it.
 *
 * @param source the text
 * @param said what the parser says went wrong; only compared, never shown
 * @param during what it was reading
 * @param at where it stumbled
 * @param began where the thing begins that it was reading
 */
record Stumble(SourceText source, String said, String during, int at, int began) {

  /**
   * What an exception of the parser tells.
   *
   * @param source the text
   * @param mistake what the parser threw
   * @param reached how far in the text it had come before
   */
  static Stumble of(SourceText source, RuntimeException mistake, int reached) {
    if (!(mistake instanceof MarkedYamlEngineException marked)) {
      return new Stumble(source, "", "", reached, reached);
    }
    int at = index(source, marked.getProblemMark(), reached);
    int began = index(source, marked.getContextMark(), at);
    return new Stumble(
        source, orEmpty(marked.getProblem()), orEmpty(marked.getContext()), at, began);
  }

  String text() {
    return source.text();
  }

  /** The number of the line, from 1, on which the parser stumbled. */
  int line() {
    return source.lineAt(at);
  }

  /**
   * The index of the first character of a line that is not a space; its end where there is none.
   */
  int inkOf(int line) {
    return Ink.first(text(), source.lineStart(line), source.lineEnd(line));
  }

  /** How many spaces a line begins with. */
  int indentOf(int line) {
    return inkOf(line) - source.lineStart(line);
  }

  /**
   * The nearest line above that is neither blank nor a comment; the line itself where there is
   * none.
   */
  int lineAbove(int line) {
    for (int above = line - 1; above >= 1; above--) {
      int ink = inkOf(above);
      if (ink < source.lineEnd(above) && text().charAt(ink) != '#') {
        return above;
      }
    }
    return line;
  }

  /** Whether a line holds a colon with a space after it, or is a comment. */
  boolean hasKey(int line) {
    int start = inkOf(line);
    int end = source.lineEnd(line);
    for (int i = start; i < end; i++) {
      if (text().charAt(i) == ':' && (i + 1 == end || text().charAt(i + 1) == ' ')) {
        return true;
      }
    }
    return start < end && text().charAt(start) == '#';
  }

  /** The character at an index; a space beyond the end. */
  char charAt(int index) {
    return index < text().length() ? text().charAt(index) : ' ';
  }

  /** The character at an index, to be named in a sentence; nothing beyond the end. */
  String sign(int index) {
    return index < text().length() ? Character.toString(text().codePointAt(index)) : "";
  }

  int endOfWord(int start) {
    return Ink.endOfWord(text(), start, "");
  }

  /** The value that begins at an index, in quotes, as it should be written. */
  String quoted(int start) {
    int line = source.lineAt(start);
    int end = source.lineEnd(line);
    int open = 0;
    for (int i = source.lineStart(line); i < end; i++) {
      char c = text().charAt(i);
      boolean opens = c == '{' || c == '[';
      boolean closes = c == '}' || c == ']';
      if (i < start) {
        open += opens ? 1 : closes ? -1 : 0;
      } else if (i > start && open > 0 && (c == ',' || closes)) {
        end = i;
      }
    }
    String value = text().substring(Math.min(start, end), end).strip();
    return "`" + Scalars.quoted(Ink.shortened(value)) + "`";
  }

  Problem syntax(int start, int end, String sentence, String help) {
    return problem(Code.SYNTAX, start, end, sentence, help);
  }

  Problem problem(Code code, int start, int end, String sentence, String help) {
    int from = Math.min(start, text().length());
    return new Problem(code, source.place(from, Math.max(from + 1, end)), sentence, help);
  }

  private static int index(SourceText source, Optional<Mark> mark, int otherwise) {
    return mark.isPresent() ? source.indexOfCharacter(mark.get().getIndex()) : otherwise;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
