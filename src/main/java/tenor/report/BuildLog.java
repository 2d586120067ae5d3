package tenor.report;

/**
 * Text that is safe in the log of a build. Build services obey lines of the log that look like their
 * commands: those that begin with two colons, and those with {@code ##[} or {@code ##vso[} in them. A
 * file could be named, or a claim worded, so that such a line comes about.
 *
 * <p>Worked example: {@code ::error::done} becomes {@code <U+003A>:error::done}, and {@code ##[group]}
 * becomes {@code #<U+0023>[group]}; everything else passes unchanged.
 */
public final class BuildLog {
  private static final String COLON = "<U+003A>";
  private static final String SHARP = "<U+0023>";

  private BuildLog() {}

  /** The text with every line disarmed that would be obeyed. */
  public static String safe(String text) {
    if (!text.contains("::") && !text.contains("##")) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 32);
    boolean atStart = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (atStart && text.startsWith("::", i)) {
        safe.append(COLON);
      } else if (c == '#' && beginsCommand(text, i)) {
        safe.append(SHARP);
      } else {
        safe.append(c);
      }
      atStart = c == '\n' || c == '\r' || (atStart && isBlank(c));
    }
    return safe.toString();
  }

  /** Whether the second sharp of {@code ##[} or {@code ##word[} stands here. */
  private static boolean beginsCommand(String text, int at) {
    if (at == 0 || text.charAt(at - 1) != '#') {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '[';
  }

  private static boolean isOfWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whatever a build service may take for white space at the beginning of a line. */
  private static boolean isBlank(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
