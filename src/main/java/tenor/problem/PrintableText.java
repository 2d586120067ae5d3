package tenor.problem;

import java.util.Locale;

/**
 * Text from a file or a command line, made safe to print: nothing in it can move the cursor, change
 * colours or turn the direction of writing in the reader's terminal.
 *
 * <p>Worked example: the escape character shows as {@code <U+001B>} and a right-to-left override as
 * {@code <U+202E>}. Letters of every script, accents and emoji pass unchanged.
 */
public final class PrintableText {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private PrintableText() {}

  /** The text with every harmful character spelled out; line ends and tabs count as harmful too. */
  public static String of(String text) {
    int clean = 0;
    while (clean < text.length() && isPlain(text.charAt(clean))) {
      clean++;
    }
    if (clean == text.length()) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, clean);
    for (int i = clean; i < text.length(); ) {
      int character = text.codePointAt(i);
      append(shown, character);
      i += Character.charCount(character);
    }
    return shown.toString();
  }

  /** Adds one character, spelled out where it is harmful. */
  static void append(StringBuilder shown, int character) {
    if (isHarmful(character)) {
      String digits = Integer.toHexString(character).toUpperCase(Locale.ROOT);
      shown.append("<U+").append("0".repeat(Math.max(0, 4 - digits.length())));
      shown.append(digits).append('>');
    } else {
      shown.appendCodePoint(character);
    }
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7F;
  }

  private static boolean isHarmful(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> character != ZERO_WIDTH_JOINER && character != ZERO_WIDTH_NON_JOINER;
      default -> false;
    };
  }
}
