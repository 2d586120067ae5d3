package tenor.quantity;

/**
 * A cursor over a part of a text, which looks at characters the way a reader does: every blank is a
 * space, every dash or minus sign is {@code -}, every slash of a fraction is {@code /}, every apostrophe is {@code '}, and case is ignored.
 * Positions are always those of the whole text.
 */
final class Scanner {

  /** What {@link #peek} answers behind the last character. */
  static final char END = '\0';

  private final String text;
  private final int end;
  private int at;

  Scanner(String text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  int at() {
    return at;
  }

  int end() {
    return end;
  }

  void goTo(int position) {
    at = position;
  }

  boolean isAtEnd() {
    return at >= end;
  }

  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    int position = at + ahead;
    return position < end ? plain(text.charAt(position)) : END;
  }

  void skip(int characters) {
    at += characters;
  }

  void skipBlanks() {
    while (peek() == ' ') {
      at++;
    }
  }

  /** The characters as they stand, from a position up to the cursor. */
  String since(int start) {
    return text.substring(start, at);
  }

  /** Whether some part of the text is written in these characters. */
  boolean isWritten(int start, int end, String characters) {
    return text.substring(start, end).equals(characters);
  }

  /** Takes the character when it comes next. */
  boolean take(char wanted) {
    if (peek() == wanted) {
      at++;
      return true;
    }
    return false;
  }

  /** The letters that come next, as they stand; empty when no letter comes next. */
  String lettersAsWritten() {
    int stop = at;
    while (stop < end && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    return text.substring(at, stop);
  }

  /** The letters that come next, in lower case; empty when no letter comes next. */
  String letters() {
    return lower(lettersAsWritten());
  }

  /**
   * Takes words, separated by blanks or single hyphens, when they come next and end there.
   *
   * <p>Worked example: {@code takeWords("at least")} takes {@code At  least} but not {@code at
   * leastwise}.
   */
  boolean takeWords(String words) {
    int start = at;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ') {
        skipJoint();
        continue;
      }
      boolean matches = at < end && lower(text.charAt(at)) == c;
      boolean endsWord = i + 1 == words.length() || words.charAt(i + 1) == ' ';
      if (!matches || (endsWord && at + 1 < end && Character.isLetter(text.charAt(at + 1)))) {
        at = start;
        return false;
      }
      at++;
    }
    return true;
  }

  /** Takes a sign or an abbreviation exactly as it is written, but for case. */
  boolean takeSign(String sign) {
    for (int i = 0; i < sign.length(); i++) {
      if (lower(peek(i)) != sign.charAt(i)) {
        return false;
      }
    }
    at += sign.length();
    return true;
  }

  /** Skips what joins two words: blanks or one hyphen. */
  void skipJoint() {
    if (peek() == '-' && Character.isLetter(peek(1))) {
      at++;
    } else {
      skipBlanks();
    }
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static char plain(char c) {
    if (c > ' ' && c < 0x7F) {
      return c;
    }
    if (c <= ' ') {
      return ' ';
    }
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      case '\u2018', '\u2019' -> '\'';
      case '\u2236' -> ':';
      case '\u2044', '\u2215' -> '/';
      case '\uFEFF', '\u200B', '\u00A0', '\u202F' -> ' ';
      default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
    };
  }

  static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }

  static String lower(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != lower(word.charAt(i))) {
        char[] characters = word.toCharArray();
        for (int k = i; k < characters.length; k++) {
          characters[k] = lower(characters[k]);
        }
        return new String(characters);
      }
    }
    return word;
  }
}
