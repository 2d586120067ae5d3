package tenor.model;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The years of a revenue stream between two ages of it, each weighed by its growth and its ramp-up.
 *
 * <pre>growth(g, n, from, to) [years] = ∫ from..to of (1 + g)^⌊u⌋ × min(1, (⌊u⌋ + 1) / n) du</pre>
 *
 * <p>Worked example: at 3 % a year, ages 1.5 to 2.5 give 0.5 × 1.03 + 0.5 × 1.03² = 1.04545 years.
 */
final class Growth {
  private Growth() {}

  /** The years in doubles; the two ages lie a year apart at most. */
  static double of(double growth, double ramp, double from, double to) {
    double year = Math.floor(from);
    double early = Math.min(to, year + 1) - from;
    double late = to - (year + 1);
    double q = 1 + growth;
    double power = power(q, (int) year);
    double sum = early <= 0 ? 0 : early * ramped(power, year + 1, ramp);
    return late <= 0 ? sum : sum + late * ramped(power * q, year + 2, ramp);
  }

  /** The same in decimals of 34 digits. */
  static BigDecimal exact(BigDecimal growth, BigDecimal ramp, BigDecimal from, BigDecimal to) {
    BigDecimal q = BigDecimal.ONE.add(growth);
    BigDecimal year = from.setScale(0, RoundingMode.FLOOR);
    BigDecimal next = year.add(BigDecimal.ONE);
    BigDecimal early = to.min(next).subtract(from);
    BigDecimal late = to.subtract(next);
    BigDecimal power = q.pow(year.intValueExact(), DECIMAL128);
    BigDecimal sum = BigDecimal.ZERO;
    if (early.signum() > 0) {
      sum = early.multiply(ramped(power, next, ramp), DECIMAL128);
    }
    if (late.signum() > 0) {
      BigDecimal grown = power.multiply(q, DECIMAL128);
      BigDecimal weight = ramped(grown, next.add(BigDecimal.ONE), ramp);
      sum = sum.add(late.multiply(weight, DECIMAL128), DECIMAL128);
    }
    return sum;
  }

  /** q^n by repeated squaring: the same bits on every machine. */
  static double power(double q, int n) {
    double result = 1;
    double square = q;
    for (int rest = n; rest > 0; rest >>= 1) {
      if ((rest & 1) != 0) {
        result *= square;
      }
      square *= square;
    }
    return result;
  }

  private static double ramped(double power, double year, double ramp) {
    return year >= ramp ? power : power * (year / ramp);
  }

  private static BigDecimal ramped(BigDecimal power, BigDecimal year, BigDecimal ramp) {
    return year.compareTo(ramp) >= 0
        ? power
        : power.multiply(year, DECIMAL128).divide(ramp, DECIMAL128);
  }
}
