package tenor.read;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Plain numbers without a unit. */
final class Numbers {
  private static final int LONGEST = 30;

  private Numbers() {}

  /** The number of a text of digits with at most one sign and one point; null for others. */
  static @Nullable BigDecimal plain(String text) {
    int start = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
    boolean digit = false;
    boolean point = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && !point && i > start) {
        point = true;
      } else if (c >= '0' && c <= '9') {
        digit = true;
      } else {
        return null;
      }
    }
    boolean whole = digit && text.length() <= LONGEST && !text.endsWith(".");
    return whole ? new BigDecimal(text) : null;
  }

  /** The percentage of a key such as {@code p5} or {@code p97.5}; null for other keys. */
  static @Nullable BigDecimal percentile(String key) {
    boolean candidate =
        key.length() > 1 && key.charAt(0) == 'p' && Character.isDigit(key.charAt(1));
    return candidate ? plain(key.substring(1)) : null;
  }
}
