package tenor.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers in words: {@code seven}, {@code two hundred and fifty}, {@code a hundred}, {@code two dozen}. */
final class NumberWords {

  private static final String[] BELOW_TWENTY = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };

  private static final String[] TENS = {
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };

  private static final int DOZEN = 12;

  private NumberWords() {}

  /**
   * Takes a number in words. A scale at its end is left alone, so of {@code five hundred billion}
   * it takes {@code five hundred}; a scale inside belongs to it, as in {@code two thousand five
   * hundred}.
   *
   * @return the number; null, taking nothing, when no number word comes next
   */
  static @Nullable Numeral take(Scanner scanner) {
    Numeral decimal = takeDecimal(scanner);
    if (decimal != null) {
      return decimal;
    }
    long group = takeGroup(scanner);
    if (group < 0) {
      return null;
    }
    long total = 0;
    while (true) {
      int beforeScale = scanner.at();
      scanner.skipJoint();
      int scale = Scales.ofWord(scanner.letters());
      if (scale == 0) {
        scanner.goTo(beforeScale);
        return Numeral.of(Long.toString(total + group));
      }
      scanner.skip(scanner.letters().length());
      int afterScale = scanner.at();
      skipAnd(scanner);
      long next = takeGroup(scanner);
      if (next < 0 && total == 0) {
        scanner.goTo(beforeScale);
        return Numeral.of(Long.toString(group));
      }
      total += group * Scales.factor(scale);
      group = Math.max(0, next);
      if (next < 0) {
        scanner.goTo(afterScale);
        return Numeral.of(Long.toString(total));
      }
      if (total > Scales.factor(15)) {
        return Numeral.of(Long.toString(total + group));
      }
    }
  }

  /** {@code two point five}, {@code nought point three five}; null, taking nothing, for others. */
  private static @Nullable Numeral takeDecimal(Scanner scanner) {
    int start = scanner.at();
    long whole = scanner.takeWords("oh") ? 0 : takeGroup(scanner);
    scanner.skipJoint();
    boolean point = whole >= 0 && scanner.takeWords("point");
    StringBuilder digits = new StringBuilder();
    int end = start;
    while (point) {
      scanner.skipJoint();
      String word = scanner.letters();
      int digit = word.equals("oh") ? 0 : small(word);
      if (digit < 0) {
        break;
      }
      point = digit <= 9 && digits.length() < Numeral.MOST_DIGITS;
      digits.append(digit);
      scanner.skip(word.length());
      end = scanner.at();
    }
    scanner.goTo(point && end > start ? end : start);
    return scanner.at() > start ? Numeral.of(whole + "." + digits) : null;
  }

  /** The number that a word stands for, 0 to 19 or a multiple of ten below 100; −1 for others. */
  static int small(String word) {
    if (word.length() < 3 || word.length() > 9) {
      return -1;
    }
    if (word.equals("nought") || word.equals("naught")) {
      return 0;
    }
    for (int i = 0; i < BELOW_TWENTY.length; i++) {
      if (word.equals(BELOW_TWENTY[i])) {
        return i;
      }
    }
    for (int i = 0; i < TENS.length; i++) {
      if (word.equals(TENS[i])) {
        return 20 + 10 * i;
      }
    }
    return -1;
  }

  /** The words of all numbers below a hundred that are one word. */
  static List<String> all() {
    List<String> words = new ArrayList<>(List.of(BELOW_TWENTY));
    words.addAll(List.of(TENS));
    return words;
  }

  private static long takeGroup(Scanner scanner) {
    int start = scanner.at();
    if (scanner.takeWords("a")) {
      scanner.skipJoint();
      if (Scales.ofWord(scanner.letters()) > 0) {
        return 1;
      }
      if (scanner.takeWords("dozen")) {
        return DOZEN;
      }
      if (!scanner.letters().equals("hundred")) {
        scanner.goTo(start);
        return -1;
      }
    }
    int hundreds = 1;
    if (!scanner.letters().equals("hundred")) {
      hundreds = takeBelowHundred(scanner);
      int beforeJoint = scanner.at();
      scanner.skipJoint();
      if (hundreds >= 1 && scanner.takeWords("dozen")) {
        return (long) hundreds * DOZEN;
      }
      if (hundreds < 1 || !scanner.letters().equals("hundred")) {
        scanner.goTo(hundreds < 0 ? start : beforeJoint);
        return hundreds;
      }
    }
    scanner.skip("hundred".length());
    int afterHundred = scanner.at();
    skipAnd(scanner);
    int rest = takeBelowHundred(scanner);
    if (rest < 1) {
      scanner.goTo(afterHundred);
      return 100L * hundreds;
    }
    return 100L * hundreds + rest;
  }

  private static int takeBelowHundred(Scanner scanner) {
    String word = scanner.letters();
    int number = small(word);
    if (number < 0) {
      return -1;
    }
    scanner.skip(word.length());
    if (number >= 20) {
      int beforeJoint = scanner.at();
      scanner.skipJoint();
      String unit = scanner.letters();
      int ones = small(unit);
      if (ones >= 1 && ones <= 9) {
        scanner.skip(unit.length());
        return number + ones;
      }
      scanner.goTo(beforeJoint);
    }
    return number;
  }

  private static void skipAnd(Scanner scanner) {
    scanner.skipJoint();
    if (scanner.takeWords("and")) {
      scanner.skipJoint();
    }
  }
}
