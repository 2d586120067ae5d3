package tenor.read;

import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.problem.SourceText;

/**
 * Recognises {@code amount:5}, a key whose colon lacks the space after it.
 *
 * <p>A key is a name, or a date from the year on; what follows the colon is neither a space nor a
 * slash, so that {@code https://…}, {@code 2:1} and {@code 12:30} are left alone.
 */
final class MissingSpace {
  private MissingSpace() {}

  /** Whether a key of { … } holds a second key with its value. */
  static boolean isIn(Scalar key) {
    return key.style() == ScalarStyle.PLAIN && colon(key.text(), 0, key.text().length()) >= 0;
  }

  /**
   * Whether only indentation and dashes stand before an index on its line, so that a key may begin
   * there.
   */
  static boolean mayBeginAt(SourceText source, int start) {
    for (int i = source.lineStart(source.lineAt(start)); i < start; i++) {
      if (source.text().charAt(i) != ' ' && source.text().charAt(i) != '-') {
        return false;
      }
    }
    return true;
  }

  /**
   * The index of the colon that lacks its space, for a key that begins at {@code start}; -1 where
   * there is none.
   */
  static int colon(String text, int start, int end) {
    int i = start;
    boolean date = true;
    while (i < end && isNamed(text.charAt(i))) {
      date &= !isLetter(text.charAt(i));
      i++;
    }
    boolean named = i > start && (isLetter(text.charAt(start)) || (date && i >= start + 4));
    while (named && i < end && text.charAt(i) == ' ') {
      i++;
    }
    boolean slipped =
        named && i + 1 < end && text.charAt(i) == ':' && " /\t\r\n".indexOf(text.charAt(i + 1)) < 0;
    return slipped ? i : -1;
  }

  /** The problem of the key that begins at {@code start}. */
  static Problem in(SourceText source, int start) {
    String text = source.text();
    int end = source.lineEnd(source.lineAt(start));
    int colon = colon(text, start, end);
    String key = text.substring(start, colon).strip();
    return new Problem(
        Code.MISSING_SPACE_AFTER_COLON,
        source.place(colon, colon + 1),
        "There is no space after the colon of `" + Ink.shortened(key) + "`.",
        "write `" + Ink.shortened(key + ": " + firstValue(text, colon + 1, end)) + "`");
  }

  private static String firstValue(String text, int start, int end) {
    int i = start;
    while (i < end && ",}]".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return text.substring(start, i).strip();
  }

  private static boolean isNamed(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
