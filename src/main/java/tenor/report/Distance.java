package tenor.report;

import static java.math.MathContext.DECIMAL64;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * How far a value is from the one that is used: percentage points for shares and rates, years for
 * lengths of time and dates, otherwise how many times as much.
 *
 * <p>Worked examples: 100 % is 50 percentage points above 50 %; 5 billion is 2.5 times 2 billion.
 */
final class Distance {
  private static final BigDecimal DAYS_OF_A_YEAR = new BigDecimal("365.25");

  private Distance() {}

  /** The distance in words, with the value that is used; null where none is stated. */
  static @Nullable String of(BigDecimal value, @Nullable Quantity used) {
    if (used == null) {
      return null;
    }
    BigDecimal difference = value.subtract(used.value());
    String side = difference.signum() < 0 ? " below " : " above ";
    String size = switch (used.kind()) {
      case SHARE, RATE -> points(difference.abs());
      case DURATION -> Figures.text(difference.abs(), Kind.DURATION, null);
      case DATE -> days(difference.abs());
      default -> null;
    };
    String written = "the " + used.text() + " used here";
    if (difference.signum() == 0) {
      return written;
    }
    if (used.kind() == Kind.DATE) {
      return size + (difference.signum() < 0 ? " before " : " after ") + written;
    }
    if (size != null) {
      return size + side + written;
    }
    return used.value().signum() == 0
        ? "in place of " + written
        : times(value.divide(used.value(), DECIMAL64)) + " " + written;
  }

  private static String points(BigDecimal part) {
    String points = Figures.number(part.movePointRight(2), Figures.DIGITS);
    return points + (points.equals("1") ? " percentage point" : " percentage points");
  }

  private static String days(BigDecimal days) {
    return Figures.text(days.divide(DAYS_OF_A_YEAR, DECIMAL64), Kind.DURATION, null);
  }

  private static String times(BigDecimal factor) {
    return Figures.number(factor, Figures.DIGITS) + " times";
  }
}
