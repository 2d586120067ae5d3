package tenor.evidence;

import java.util.Locale;
import tenor.quantity.Mentions;

/**
 * Whether the words right around a figure multiply it: {@code 3 × $1 billion}, {@code $1 billion times
 * ten}, {@code ten tranches of $1 billion}.
 */
final class Multiplying {
  private static final String TIMES = "x×*";
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2200;

  private Multiplying() {}

  static boolean around(String text, int start, int end) {
    return before(text.substring(0, start)) || behind(text.substring(end));
  }

  private static boolean before(String head) {
    String text = head.stripTrailing().toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (TIMES.indexOf(last) >= 0) {
      String number = text.substring(0, text.length() - 1).stripTrailing();
      return last != 'x' || (!number.isEmpty() && isDigit(number.charAt(number.length() - 1)));
    }
    String[] words = text.split(" ", -1);
    int count = words.length;
    if (count < 3 || !(words[count - 1].equals("of") || words[count - 1].equals("worth"))) {
      return false;
    }
    String noun = words[count - 2];
    boolean plural = noun.length() > 3 && noun.endsWith("s") && !noun.endsWith("ss");
    return plural && !Mentions.isNumberWord(noun) && isNumber(words[count - 3]);
  }

  private static boolean isNumber(String word) {
    if (word.chars().allMatch(c -> c >= '0' && c <= '9') && word.length() < 6) {
      int number = word.isEmpty() ? 0 : Integer.parseInt(word);
      return number > 1 && (number < FIRST_YEAR || number > LAST_YEAR);
    }
    return Mentions.isNumberWord(word) && !word.equals("one");
  }

  private static boolean behind(String tail) {
    String text = tail.stripLeading().toLowerCase(Locale.ROOT);
    return text.startsWith("²")
        || text.startsWith("³")
        || text.startsWith("×")
        || text.startsWith("* ")
        || text.startsWith("times ")
        || (text.startsWith("x ") && text.length() > 2 && isDigit(text.charAt(2)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
