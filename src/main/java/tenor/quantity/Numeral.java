package tenor.quantity;

import java.math.BigDecimal;

/**
 * A number as written, with the place of the last digit that counts: decimals count as written, a
 * whole number counts down to its last non-zero digit, or to its second digit where that is finer.
 *
 * <p>Worked example: the last digit that counts of 250 and of 100 is that of the tens (place 1), of
 * 10 and of 5 that of the ones (place 0), of 2000 that of the hundreds (place 2), of 10.0 that of
 * the tenths (place −1).
 *
 * @param value the number
 * @param place the power of ten of its last digit that counts
 */
record Numeral(BigDecimal value, int place) {

  /** More digits than any amount of money in the world needs. */
  static final int MOST_DIGITS = 40;

  /** Reads plain digits with at most one dot, such as {@code -2.50}. */
  static Numeral of(String digits) {
    return new Numeral(new BigDecimal(digits), placeOf(digits));
  }

  /** The place of the last digit that counts of plain digits with at most one dot. */
  static int placeOf(String digits) {
    int dot = digits.indexOf('.');
    if (dot >= 0) {
      return dot + 1 - digits.length();
    }
    int first = 0;
    while (first < digits.length() && (digits.charAt(first) < '1' || digits.charAt(first) > '9')) {
      first++;
    }
    int zeros = 0;
    while (digits.length() - zeros - 1 > first
        && digits.charAt(digits.length() - zeros - 1) == '0') {
      zeros++;
    }
    return Math.min(zeros, Math.max(0, digits.length() - first - 2));
  }

  /** This number plus one half, as in "one and a half". */
  Numeral andAHalf() {
    return new Numeral(value.add(new BigDecimal("0.5")), -1);
  }
}
