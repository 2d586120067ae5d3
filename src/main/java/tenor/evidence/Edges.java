package tenor.evidence;

import java.util.List;
import tenor.quantity.Mentions;

/**
 * Where a match may begin and end: never inside a word or a number.
 *
 * <p>{@code 50 billion} does not match inside {@code 350 billion} or {@code $50 billion}, {@code 5
 * billion} not inside {@code 2.5 billion} or {@code -5 billion}, {@code $500 billion} not inside {@code
 * US$500 billion}, {@code $2.5} not inside {@code $2.5 million}, {@code five years} not inside {@code
 * twenty-five years}, and {@code $2 billion} not inside {@code $2 billion a year}. A footnote that
 * sticks to a word, as in {@code Ukrainians2}, is no part of it.
 */
final class Edges {
  /** How much of the text is looked at on each side; no number is longer. */
  private static final int WINDOW = 100;

  private static final int SHORTEST_WORD_WITH_FOOTNOTE = 4;
  private static final int LONGEST_FOOTNOTE = 3;

  private final String text;

  Edges(String text) {
    this.text = text;
  }

  /** Whether a match from one position up to another cuts through a word or a number. */
  boolean cut(int start, int end) {
    return joined(start, end) || cutsNumber(start, end);
  }

  private boolean joined(int start, int end) {
    return joinedBefore(start) || joinedBehind(start, end);
  }

  /** Whether a match begins or ends between two letters or digits. */
  boolean splits(int start, int end) {
    return (start > 0 && isWord(text.charAt(start - 1)) && isWord(text.charAt(start)))
        || (end < text.length() && isWord(text.charAt(end - 1)) && isWord(text.charAt(end)));
  }

  private boolean joinedBefore(int start) {
    if (start == 0) {
      return false;
    }
    char first = text.charAt(start);
    char before = text.charAt(start - 1);
    if (isWord(before)) {
      return isWord(first) || isCurrency(first);
    }
    boolean number = isDigit(first) || isCurrency(first);
    if (before == '-') {
      boolean tight = start > 1 && isWord(text.charAt(start - 2));
      return number || (tight && isWord(first));
    }
    if (!number) {
      return false;
    }
    boolean digits = start > 1 && isDigit(text.charAt(start - 2));
    return isCurrency(before)
        || (digits && (before == ',' || before == ':' || before == '/' || before == '\''))
        || (before == '.' && (digits || start == 1 || !isWord(text.charAt(start - 2))));
  }

  private boolean joinedBehind(int start, int end) {
    if (end >= text.length()) {
      return false;
    }
    char last = text.charAt(end - 1);
    char behind = text.charAt(end);
    if (isWord(last) && isWord(behind)) {
      return !isFootnote(start, end);
    }
    if (isCurrency(last)) {
      return isDigit(behind)
          || (behind == ' ' && end + 1 < text.length() && isDigit(text.charAt(end + 1)));
    }
    boolean more = end + 1 < text.length() && isWord(text.charAt(end + 1));
    if (behind == '-') {
      return isWord(last) && more;
    }
    boolean digit = more && isDigit(text.charAt(end + 1));
    return isDigit(last)
        && (behind == '%' || isCurrency(behind) || (digit && ".,:/'".indexOf(behind) >= 0));
  }

  /** Whether digits behind a word are a footnote: few of them, and nothing sticks to them. */
  private boolean isFootnote(int start, int end) {
    int word = end;
    while (word > start && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    int digits = end;
    while (digits < text.length() && isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean alone = digits == text.length() || !isWord(text.charAt(digits));
    return end - word >= SHORTEST_WORD_WITH_FOOTNOTE
        && digits > end
        && digits - end <= LONGEST_FOOTNOTE
        && alone;
  }

  private boolean cutsNumber(int start, int end) {
    int from = Math.max(0, start - WINDOW);
    while (from > 0 && text.charAt(from - 1) != ' ' && start - from < 2 * WINDOW) {
      from--;
    }
    String window = text.substring(from, Math.min(text.length(), end + WINDOW));
    List<int[]> spans = Mentions.solidSpans(window);
    for (int[] span : spans) {
      boolean atStart = from + span[0] < start && start < from + span[1];
      boolean atEnd = from + span[0] < end && end < from + span[1];
      if (atStart || atEnd) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c)
        || (c >= '\u00BC' && c <= '\u00BE')
        || (c >= '\u2150' && c <= '\u215E')
        || c == '_';
  }

  private static boolean isCurrency(char c) {
    return c == '$' || (c >= '\u00A2' && c <= '\u00A5') || (c >= '\u20A0' && c <= '\u20CF');
  }
}
