package tenor.read;

import tenor.problem.SourceText;

/**
 * Finds the quotation mark that swallowed the lines after it, once a parser has stumbled over the
 * remains.
 *
 * <p>Worked example: in {@code a: "x}, {@code b: "y"} on two lines, the mark before {@code x} is
 * closed by the one before {@code y}, and the parser stumbles over the {@code y} after it. The
 * culprit is the mark before {@code x}.
 */
final class OpenQuotes {
  private final String text;
  private final int stop;
  private int at;
  private int brackets;

  private OpenQuotes(String text, int stop) {
    this.text = text;
    this.stop = stop;
  }

  /**
   * The index of the mark that opens a text over several lines which ends on the line of
   * {@code mistake} or after it; -1 where there is none.
   */
  static int before(SourceText source, int mistake) {
    return new OpenQuotes(source.text(), mistake).culprit(source);
  }

  private int culprit(SourceText source) {
    int mistakeLine = source.lineAt(stop);
    while (at < stop) {
      int opened = nextQuote(source);
      if (opened < 0) {
        return -1;
      }
      int closed = end(text, opened);
      boolean severalLines = source.lineAt(opened) < source.lineAt(Math.min(closed, text.length()));
      if (severalLines && source.lineAt(Math.min(closed, text.length())) >= mistakeLine) {
        return opened;
      }
      at = closed + 1;
    }
    return -1;
  }

  /**
   * Walks to the next mark that opens a quoted text, and stands on it; -1 where none comes before
   * the stop.
   */
  private int nextQuote(SourceText source) {
    boolean beginning = at == 0;
    while (at < stop) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        beginning = true;
      } else if (beginning && (c == '"' || c == '\'')) {
        return at;
      } else if (c == '#' && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))) {
        at = source.lineEnd(source.lineAt(at)) - 1;
      } else if (beginning && brackets == 0 && (c == '|' || c == '>')) {
        skipBlockText(source);
        beginning = true;
      } else if ((c == '[' || c == '{') && (beginning || brackets > 0)) {
        brackets++;
        beginning = true;
      } else if ((c == ']' || c == '}') && brackets > 0) {
        brackets--;
        beginning = false;
      } else if (c == ',' && brackets > 0) {
        beginning = true;
      } else if ((c == ':' || c == '-' || c == '?') && blankFollows()) {
        beginning = c == ':' || beginning;
      } else if (c != ' ' && c != '\t') {
        beginning = false;
      }
      at++;
    }
    return -1;
  }

  private boolean blankFollows() {
    return at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
  }

  /**
   * Moves to the last character of a block of text, whose lines are indented more than the line
   * that begins it.
   */
  private void skipBlockText(SourceText source) {
    int line = source.lineAt(at);
    int indent = indent(source, line);
    while (line < source.lineCount()) {
      boolean blank =
          indent(source, line + 1) == source.lineEnd(line + 1) - source.lineStart(line + 1);
      if (!blank && indent(source, line + 1) <= indent) {
        break;
      }
      line++;
    }
    at = Math.max(at, source.lineEnd(line) - 1);
  }

  private int indent(SourceText source, int line) {
    int first = source.lineStart(line);
    return Ink.first(text, first, source.lineEnd(line)) - first;
  }

  /**
   * The index of the mark that closes the quoted text which begins at {@code opened}; the end of
   * the text if none.
   */
  static int end(String text, int opened) {
    char mark = text.charAt(opened);
    int i = opened + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\\' && mark == '"') {
        i++;
      } else if (c == mark && mark == '\'' && text.startsWith("'", i + 1)) {
        i++;
      } else if (c == mark) {
        return i;
      }
      i++;
    }
    return text.length();
  }
}
