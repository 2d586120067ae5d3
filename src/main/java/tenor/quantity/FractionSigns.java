package tenor.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Fractions behind whole numbers and alone: the signs {@code ½}, {@code ⅔}, {@code ⅞}, and {@code 1/2}, as
 * in {@code 22½ years}, {@code 2 1/2 years} and {@code 1/2 percent}.
 */
final class FractionSigns {
  private static final String SIGNS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";
  private static final int[] PARTS = {1, 1, 2, 1, 3, 1, 2, 3, 4, 1, 5, 1, 1, 3, 5, 7, 1, 1};
  private static final int[] OF = {2, 3, 3, 4, 4, 5, 5, 5, 5, 6, 6, 7, 8, 8, 8, 8, 9, 10};

  /** The place of the last digit that counts where the decimals of a fraction never end. */
  private static final int ENDLESS = -2;

  private FractionSigns() {}

  /** A fraction less than one: {@code 3} of {@code 4}. */
  record Fraction(int part, int of) {

    /** A whole number and this, with the sign of the number. */
    Numeral behind(BigDecimal whole, boolean negative) {
      BigDecimal numerator =
          whole.abs().multiply(BigDecimal.valueOf(of)).add(BigDecimal.valueOf(part));
      BigDecimal value =
          numerator.divide(BigDecimal.valueOf(of), MathContext.DECIMAL128).stripTrailingZeros();
      boolean ends = value.multiply(BigDecimal.valueOf(of)).compareTo(numerator) == 0;
      int place = ends ? -Math.max(0, value.scale()) : ENDLESS;
      return new Numeral(negative ? value.negate() : value, place);
    }
  }

  /** The fraction that a sign stands for; null for any other character. */
  static @Nullable Fraction of(char sign) {
    int at = SIGNS.indexOf(sign);
    return at < 0 ? null : new Fraction(PARTS[at], OF[at]);
  }

  /** Takes the fraction that comes next; null, taking nothing, for none. */
  static @Nullable Fraction take(Scanner scanner) {
    int start = scanner.at();
    Fraction sign = of(scanner.peek());
    if (sign != null) {
      scanner.skip(1);
      return sign;
    }
    Fraction digits = takeDigits(scanner);
    if (digits == null) {
      scanner.goTo(start);
    }
    return digits;
  }

  /** Takes the fraction behind a whole number, also behind a blank; null, taking nothing, for none. */
  static @Nullable Fraction takeBehind(Scanner scanner) {
    int start = scanner.at();
    Fraction tight = of(scanner.peek());
    if (tight != null) {
      scanner.skip(1);
      return tight;
    }
    scanner.skip(scanner.peek() == ' ' || scanner.peek() == '-' ? 1 : 0);
    Fraction apart = scanner.at() > start ? take(scanner) : null;
    if (apart == null) {
      scanner.goTo(start);
    }
    return apart;
  }

  /** {@code 1/2} to {@code 9/10}, with nothing that sticks to it. */
  private static @Nullable Fraction takeDigits(Scanner scanner) {
    if (!Scanner.isDigit(scanner.peek()) || scanner.peek(1) != '/') {
      return null;
    }
    int part = scanner.peek() - '0';
    scanner.skip(2);
    int of = 0;
    for (int i = 0; i < 2 && Scanner.isDigit(scanner.peek()); i++) {
      of = 10 * of + scanner.peek() - '0';
      scanner.skip(1);
    }
    boolean ends = !Scanner.isDigit(scanner.peek()) && scanner.peek() != '/';
    return ends && part > 0 && part < of && (of <= 10 || of == 16) ? new Fraction(part, of) : null;
  }
}
