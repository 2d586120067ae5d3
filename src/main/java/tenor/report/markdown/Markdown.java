package tenor.report.markdown;

import tenor.problem.PrintableText;
import tenor.report.BuildLog;

/**
 * Text as Markdown that shows exactly that text: no heading, link, image, table, formula or HTML comes
 * about by what a file says, nobody is called by a name behind an at sign, and no issue is referred to.
 * What stands between backticks becomes code.
 *
 * <p>Worked example: {@code `a.years` is <b>5</b>} becomes {@code `a.years` is \<b\>5\</b\>}.
 */
final class Markdown {
  private static final String SPECIAL = "\\`*_[]<>|~$^&{}!";
  /** What a block, such as a heading or a list, begins with. */
  private static final String LEADING = "#+-=:.)";

  /** Stands between two characters that would mean something together, and shows as nothing. */
  private static final String APART = "<!-- -->";

  private Markdown() {}

  /** A text on one line. */
  static String text(String text) {
    String[] parts = BuildLog.safe(PrintableText.of(text)).split("`", -1);
    StringBuilder out = new StringBuilder(text.length() + 32);
    for (int i = 0; i < parts.length; i++) {
      boolean closed = i % 2 == 1 && i + 1 < parts.length;
      if (closed && !parts[i].isBlank()) {
        out.append(code(parts[i]));
      } else {
        out.append(i % 2 == 1 ? "\\`" : "");
        escape(out, parts[i]);
        out.append(closed ? "\\`" : "");
      }
    }
    return out.toString();
  }

  /** A text as code, such as the name of a file. */
  static String code(String text) {
    String shown = BuildLog.safe(PrintableText.of(text));
    int longest = 0;
    int run = 0;
    for (int i = 0; i < shown.length(); i++) {
      run = shown.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    boolean padded = shown.startsWith("`") || shown.endsWith("`");
    String inside = padded ? " " + shown + " " : shown;
    return fence + inside.replace("|", "\\|") + fence;
  }

  private static void escape(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escaped = SPECIAL.indexOf(c) >= 0
          || (LEADING.indexOf(c) >= 0 && isLeading(out) && !isInNumber(text, i))
          || (c == ':' && text.startsWith("//", i + 1))
          || (c == '.' && endsWith(out, "www"));
      out.append(escaped ? "\\" : "").append(c);
      if ((c == '@' || c == '#' || c == '-')
          && i + 1 < text.length()
          && isWord(text.charAt(i + 1))) {
        out.append(c == '-' && !endsWith(out, "gh-") ? "" : APART);
      }
    }
  }

  /** Whether nothing but digits and blanks stands before, so that a block could begin here. */
  private static boolean isLeading(StringBuilder out) {
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c != ' ' && (c < '0' || c > '9') && c != '\\' && LEADING.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a point stands between two digits, where it begins no list. */
  private static boolean isInNumber(String text, int at) {
    return text.charAt(at) == '.'
        && at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean endsWith(StringBuilder out, String word) {
    int from = out.length() - word.length();
    return from >= 0 && out.substring(from).equalsIgnoreCase(word);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
