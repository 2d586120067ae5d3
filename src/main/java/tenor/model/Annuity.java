package tenor.model;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The level instalment that pays off one unit of principal.
 *
 * <pre>annuity(i, n) = 1 / Σ_{j=1..n} (1 + i)^−j</pre>
 *
 * <p>The sum is built by doubling, so that it is as exact at a rate of zero as at any other, with the
 * same bits on every machine. Worked example: 2 % and 50 intervals give 0.03182321.
 */
final class Annuity {
  /** The most intervals of an annuity: months in ten thousand years. */
  private static final int MOST_INTERVALS = 120_000;

  private Annuity() {}

  /** One over the sum of v + v² + … + v^n, by doubling: as exact at a rate of zero as at any other. */
  static double of(double rate, double intervals) {
    if (Double.isNaN(rate) || Double.isNaN(intervals)) {
      return Double.NaN;
    }
    if (rate <= -1) {
      return 0;
    }
    double v = 1 / (1 + rate);
    int n = (int) Math.max(1, Math.min(MOST_INTERVALS, Math.ceil(intervals - 0.5)));
    double sum = 0;
    double power = 1;
    for (int bit = Integer.highestOneBit(n); bit > 0; bit >>= 1) {
      sum += power * sum;
      power *= power;
      if ((n & bit) != 0) {
        sum = v * (1 + sum);
        power *= v;
      }
    }
    return 1 / sum;
  }

  /** The same in decimals of 34 digits. */
  static BigDecimal exact(BigDecimal rate, BigDecimal intervals) {
    if (rate.compareTo(BigDecimal.ONE.negate()) <= 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal v = BigDecimal.ONE.divide(BigDecimal.ONE.add(rate, DECIMAL128), DECIMAL128);
    BigDecimal whole = intervals.setScale(0, RoundingMode.HALF_DOWN).max(BigDecimal.ONE);
    int n = whole.min(BigDecimal.valueOf(MOST_INTERVALS)).intValueExact();
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal power = BigDecimal.ONE;
    for (int bit = Integer.highestOneBit(n); bit > 0; bit >>= 1) {
      sum = sum.add(power.multiply(sum, DECIMAL128), DECIMAL128);
      power = power.multiply(power, DECIMAL128);
      if ((n & bit) != 0) {
        sum = v.multiply(BigDecimal.ONE.add(sum, DECIMAL128), DECIMAL128);
        power = power.multiply(v, DECIMAL128);
      }
    }
    return BigDecimal.ONE.divide(sum, DECIMAL128);
  }

  /** The same for good, where rate and intervals stay as they are; otherwise null. */
  static @Nullable Tail tail(Tail rate, Tail intervals) {
    BigDecimal i = rate.constant();
    BigDecimal n = intervals.constant();
    return i == null || n == null ? null : Tail.constant(exact(i, n));
  }
}
