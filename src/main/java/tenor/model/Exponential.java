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

  /**
   * The powers of a column of exponents; the same bits on every machine, and alone as in a column.
   *
   * <p>Up to an exponent of one either way, a polynomial for half of it, squared; beyond, {@link
   * Num#exp}. The error is below three units in the last place.
   */
  static void of(double[] exponents, double[] out, int rows) {
    for (int i = 0; i < rows; i++) {
      double x = 0.5 * exponents[i];
      double y = x * x;
      double even = 2.090278620879246e-9 * y + 2.755745242123801e-7;
      double odd = 2.516260172571127e-8 * y + 2.7557043251483206e-6;
      even = even * y + 2.4801586794900934e-5;
      odd = odd * y + 1.9841270142579751e-4;
      even = even * y + 1.3888888889437053e-3;
      odd = odd * y + 8.33333333319917e-3;
      even = even * y + 4.166666666666477e-2;
      odd = odd * y + 0.16666666666666835;
      even = even * y + 0.5;
      double more = x + y * (even + x * odd);
      out[i] = 1 + more * (2 + more);
    }
    int i = 0;
    for (; i + 7 < rows; i += 8) {
      // One comparison for eight, of which none is large unless the sum of their squares is.
      double a = squares(exponents, i) + squares(exponents, i + 2);
      double b = squares(exponents, i + 4) + squares(exponents, i + 6);
      if (!(a + b <= 1)) {
        large(exponents, out, i, i + 8);
      }
    }
    large(exponents, out, i, rows);
  }

  private static double squares(double[] exponents, int i) {
    return exponents[i] * exponents[i] + exponents[i + 1] * exponents[i + 1];
  }

  private static void large(double[] exponents, double[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!(Math.abs(exponents[i]) <= 1)) {
        out[i] = Num.exp(exponents[i]);
      }
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
