package tenor.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The decimal that is meant by a double: the one with the fewest of 15, 16 or 17 digits that reads
 * back as the same double, whatever the version of Java.
 */
final class Shortest {
  private static final int CERTAIN = 15;
  private static final int ENOUGH = 17;

  private Shortest() {}

  /**
   * The decimal of a finite double; 0.1 for 0.1.
   */
  static BigDecimal decimal(double value) {
    BigDecimal all = new BigDecimal(value);
    for (int digits = CERTAIN; digits <= ENOUGH; digits++) {
      BigDecimal some = all.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (some.doubleValue() == value) {
        return some;
      }
    }
    return all;
  }
}
