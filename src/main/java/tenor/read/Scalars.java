package tenor.read;

/**
 * Writes a text as a YAML scalar: plain where YAML reads it back unchanged, in quotes where it
 * would not.
 *
 * <p>Worked example: {@code $500 billion} stays plain, {@code The claim: 250 years} becomes
 * {@code "The claim: 250 years"}, and {@code 2:1} becomes {@code "2:1"}, since older readers take
 * it for a number.
 */
public final class Scalars {
  private static final String NEVER_FIRST = ",[]{}#&*!|>'\"%@`:";
  private static final String BRACKETS = ",[]{}";

  private Scalars() {}

  /** The text as a value of a block, on the line of its key. */
  public static String write(String text) {
    return isPlain(text, false) ? text : quoted(text);
  }

  /** The text as a value within { … } or [ … ], where commas and brackets part values. */
  public static String writeInBrackets(String text) {
    return isPlain(text, true) ? text : quoted(text);
  }

  /** The text in quotes: double ones, or single ones where that saves escapes. */
  static String quoted(String text) {
    boolean single = text.indexOf('\'') < 0 && (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0);
    for (int i = 0; i < text.length(); i++) {
      single &= !needsEscape(text.charAt(i));
    }
    if (single) {
      return "'" + text + "'";
    }
    return doubleQuoted(text);
  }

  /** The text in double quotes, as YAML and JSON both read it. */
  static String doubleQuoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (needsEscape(c)) {
            out.append("\\u").append(Integer.toHexString(0x10000 + c).substring(1));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  private static boolean isPlain(String text, boolean inBrackets) {
    if (text.isEmpty() || isTaken(text) || !mayBegin(text)) {
      return false;
    }
    int last = text.length() - 1;
    if (text.charAt(0) == ' ' || text.charAt(last) == ' ' || text.charAt(last) == ':') {
      return false;
    }
    for (int i = 0; i <= last; i++) {
      char c = text.charAt(i);
      boolean blankNext = i < last && text.charAt(i + 1) == ' ';
      if (needsEscape(c)
          || (c == ':' && (blankNext || (inBrackets && BRACKETS.indexOf(text.charAt(i + 1)) >= 0)))
          || (c == '#' && i > 0 && text.charAt(i - 1) == ' ')
          || (inBrackets && BRACKETS.indexOf(c) >= 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayBegin(String text) {
    char c = text.charAt(0);
    if (c == '-' || c == '?') {
      char next = text.length() == 1 ? ' ' : text.charAt(1);
      return next != ' ' && BRACKETS.indexOf(next) < 0 && !text.startsWith("---");
    }
    return NEVER_FIRST.indexOf(c) < 0 && !text.startsWith("...");
  }

  /** Whether YAML readers take the text for something other than a text or a number. */
  private static boolean isTaken(String text) {
    return switch (text) {
      case "~", "null", "Null", "NULL", "true", "True", "TRUE", "false", "False", "FALSE" -> true;
      case "yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF" -> true;
      default -> isSixties(text);
    };
  }

  /** Digits parted by colons, which YAML 1.1 counts in sixties. */
  private static boolean isSixties(String text) {
    boolean colon = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ':' && (c < '0' || c > '9')) {
        return false;
      }
      colon |= c == ':';
    }
    return colon;
  }

  private static boolean needsEscape(char c) {
    return c < ' '
        || (c >= 0x7F && c <= 0xA0)
        || c == 0x2028
        || c == 0x2029
        || c == 0xFEFF
        || c >= 0xFFFE;
  }
}
