package tenor.model;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * e to the power of a value.
 *
 * <p>Worked example: e^0 is 1, e^1 is 2.718281828459045.
 */
final class Exponential {
  private static final MathContext GUARDED = new MathContext(50);
  private static final int HALVINGS = 16;

  private Exponential() {}

  /** The powers of a column of exponents; the same bits on every machine. */
  static void of(double[] exponents, double[] out, int rows) {
    for (int i = 0; i < rows; i++) {
      out[i] = Num.exp(exponents[i]);
    }
  }

  /** The same in decimals of 34 digits: the series of x / 2^16, squared sixteen times. */
  static BigDecimal exact(BigDecimal exponent) {
    BigDecimal small = exponent.divide(BigDecimal.valueOf(1L << HALVINGS), GUARDED);
    BigDecimal sum = BigDecimal.ONE;
    BigDecimal term = BigDecimal.ONE;
    BigDecimal least = BigDecimal.ONE.movePointLeft(GUARDED.getPrecision());
    for (int n = 1; term.abs().compareTo(least) > 0; n++) {
      term = term.multiply(small, GUARDED).divide(BigDecimal.valueOf(n), GUARDED);
      sum = sum.add(term, GUARDED);
    }
    for (int i = 0; i < HALVINGS; i++) {
      sum = sum.multiply(sum, GUARDED);
    }
    return sum.round(DECIMAL128);
  }
}
