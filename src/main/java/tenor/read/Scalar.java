package tenor.read;

import tenor.problem.Place;

/**
 * A single text: a quantity, a name, a sentence.
 *
 * @param text the text after unquoting; line ends inside folded text are spaces
 * @param place all of the token as it is written, quotes included; of a token over several lines,
 *     the first line
 * @param style how the token is written
 */
public record Scalar(String text, Place place, ScalarStyle style) implements Node {

  /** Whether nothing was written, as after {@code amount:}. */
  public boolean isMissing() {
    return style == ScalarStyle.PLAIN && text.isEmpty();
  }

  /**
   * The place of a part of the text. Where the text cannot be matched with what is written
   * (escapes, several lines), it is the place of the whole token.
   *
   * <p>Worked example: in {@code "5 bilion USD"} (quoted, at column 9) the part at offset 2, length
   * 6, is column 12.
   *
   * @param offset index in {@link #text()} of the first character
   * @param length number of {@code char}s of the text
   */
  public Place within(int offset, int length) {
    int whole = text.codePointCount(0, text.length());
    int quotes = place.length() - whole;
    boolean plain = style == ScalarStyle.PLAIN
        || style == ScalarStyle.JSON_NUMBER
        || style == ScalarStyle.JSON_WORD;
    boolean matches = plain ? quotes == 0 : quotes == 2 && isQuoted();
    if (!matches || offset < 0 || offset > text.length()) {
      return place;
    }
    int end = Math.max(offset, Math.min(text.length(), offset + length));
    return place.within(
        text.codePointCount(0, offset) + quotes / 2, text.codePointCount(offset, end));
  }

  private boolean isQuoted() {
    return style == ScalarStyle.SINGLE_QUOTED
        || style == ScalarStyle.DOUBLE_QUOTED
        || style == ScalarStyle.JSON_STRING;
  }
}
