package tenor.problem;

/**
 * How many cells of a terminal a text takes: two for the wide letters of East Asia and for emoji,
 * none for accents that join the letter before them, one for the rest.
 *
 * <p>Worked example: {@code "500억"} takes five cells. The ranges are the wide and full-width blocks
 * of Unicode Standard Annex 11, taken block by block.
 */
public final class TextWidth {
  private TextWidth() {}

  /** The cells that a text takes on one line. */
  public static int of(String text) {
    int cells = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      cells += of(character);
      i += Character.charCount(character);
    }
    return cells;
  }

  /** The cells that one character (code point) takes: 0, 1 or 2. */
  public static int of(int character) {
    if (character < 0x300) {
      return 1;
    }
    if (joinsTheLetterBefore(character)) {
      return 0;
    }
    return isWide(character) ? 2 : 1;
  }

  private static boolean joinsTheLetterBefore(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || (character >= 0x1160 && character <= 0x11FF);
  }

  private static boolean isWide(int c) {
    if (c < 0x1100) {
      return false;
    }
    return c <= 0x115F
        || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
        || (c >= 0xA960 && c <= 0xA97F)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1F64F)
        || (c >= 0x1F680 && c <= 0x1F6FF)
        || (c >= 0x1F900 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
