package tenor.cli;

import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where results and messages go, and what is known about whoever reads them.
 *
 * @param out for results
 * @param err for messages
 * @param outIsTerminal whether results are read on a terminal, and not by a file or another program
 * @param errIsTerminal the same for messages
 * @param environment the variables of the shell
 * @param charset of the terminal where the system itself knows it; null where only the variables tell
 */
record Terminal(
    OutputStream out,
    OutputStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Map<String, String> environment,
    @Nullable String charset) {

  private static final int USUAL_WIDTH = 80;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 200;

  /** A variable of the shell; null where it is absent or empty. */
  @Nullable String variable(String name) {
    String value = environment.get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  /** Whether a terminal is likely to show colours: https://no-color.org turns them off. */
  boolean likesColour() {
    return variable("NO_COLOR") == null && !"dumb".equals(variable("TERM"));
  }

  /** Whether a terminal is likely to show 256 colours. */
  boolean showsManyColours() {
    String term = variable("TERM");
    return variable("COLORTERM") != null || (term != null && term.contains("256"));
  }

  /**
   * Whether the terminal shows characters beyond ASCII, by the first of the variables LC_ALL, LC_CTYPE
   * and LANG that is set, or else by what the system says. Where nobody says anything, UTF-8 is what
   * terminals show today.
   */
  boolean showsUnicode() {
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String value = variable(name);
      if (value != null) {
        return namesUtf8(value);
      }
    }
    return charset == null || namesUtf8(charset);
  }

  private static boolean namesUtf8(String locale) {
    int point = locale.indexOf('.');
    String charset = locale.substring(point + 1).replace("-", "");
    return charset.regionMatches(true, 0, "utf8", 0, 4);
  }

  /** How many characters fit on a line. */
  int width() {
    String columns = variable("COLUMNS");
    int width = 0;
    for (int i = 0; columns != null && i < columns.length() && i < 4; i++) {
      char digit = columns.charAt(i);
      if (digit < '0' || digit > '9') {
        return USUAL_WIDTH;
      }
      width = 10 * width + digit - '0';
    }
    return width == 0 ? USUAL_WIDTH : Math.max(NARROWEST, Math.min(WIDEST, width));
  }
}
