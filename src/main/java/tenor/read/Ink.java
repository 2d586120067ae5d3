package tenor.read;

/** Walks over the characters of a text: where something visible begins, where a word ends. */
final class Ink {
  private Ink() {}

  /** The index of the first character from {@code start} on that is not a space, or {@code end}. */
  static int first(String text, int start, int end) {
    int i = start;
    while (i < end && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** The last character before an index that is not white space; a space where there is none. */
  static char before(String text, int index) {
    int i = Math.min(index, text.length()) - 1;
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i < 0 ? ' ' : text.charAt(i);
  }

  /** The index where the spaces begin that stand before {@code index}. */
  static int blanksBefore(String text, int index) {
    int i = index;
    while (i > 0 && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i;
  }

  /**
   * The index after a word, which white space or one of the characters {@code stops} ends; beyond
   * {@code start}.
   */
  static int endOfWord(String text, int start, String stops) {
    int i = Math.min(start, text.length());
    while (i < text.length()
        && !Character.isWhitespace(text.charAt(i))
        && stops.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return Math.max(i, start + 1);
  }

  /** A text cut to a length that fits into a sentence. */
  static String shortened(String text) {
    if (text.length() <= 60) {
      return text;
    }
    int end = Character.isLowSurrogate(text.charAt(60)) ? 59 : 60;
    return text.substring(0, end) + "…";
  }
}
