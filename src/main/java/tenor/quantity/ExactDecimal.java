package tenor.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Doubles as decimals that lose nothing. */
public final class ExactDecimal {
  private static final int CERTAIN_DIGITS = 15;
  private static final int MOST_DIGITS = 17;

  private ExactDecimal() {}

  /**
   * A number in full, so that reading it gives the same bits: the fewest of 15, 16 or 17 digits that
   * do. Independent of how a Java version writes doubles.
   *
   * <p>Worked example: 0.1 is {@code 0.1}, and 0.1 + 0.2 is {@code 0.30000000000000004}.
   *
   * @param value finite
   */
  public static BigDecimal of(double value) {
    BigDecimal all = new BigDecimal(value);
    for (int digits = CERTAIN_DIGITS; digits <= MOST_DIGITS; digits++) {
      BigDecimal some = all.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (some.doubleValue() == value) {
        return some.signum() == 0 ? BigDecimal.ZERO : some.stripTrailingZeros();
      }
    }
    return all;
  }
}
