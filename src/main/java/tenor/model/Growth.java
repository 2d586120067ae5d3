package tenor.model;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The years of a revenue stream between two ages of it, each weighed by its growth and its ramp-up.
 *
 * <pre>growth(g, n, from, to) [years] = ∫ from..to of (1 + g)^⌊u⌋ × min(1, (⌊u⌋ + 1) / n) du</pre>
 *
 * <p>Worked example: at 3 % a year, ages 1.5 to 2.5 give 0.5 × 1.03 + 0.5 × 1.03² = 1.04545 years.
 */
final class Growth {
  private final double year;
  private final double early;
  private final double late;

  /** Between two ages that lie a year apart at most. */
  Growth(double from, double to) {
    this.year = Math.floor(from);
    this.early = Math.min(to, year + 1) - from;
    this.late = to - (year + 1);
  }

  /** The years in doubles; the two ages lie a year apart at most. */
  static double of(double growth, double ramp, double from, double to) {
    return new Growth(from, to).of(growth, ramp);
  }

  private double of(double growth, double ramp) {
    double q = 1 + growth;
    double power = power(q, (int) year);
    double sum = early <= 0 ? 0 : early * ramped(power, year + 1, ramp);
    return late <= 0 ? sum : sum + late * ramped(power * q, year + 2, ramp);
  }

  /**
   * The same for columns, with the same bits.
   *
   * @param sameRamp whether the ramp-up is the same in all rows
   * @param work a column to work in
   */
  void of(double[] growth, double[] ramp, boolean sameRamp, double[] work, double[] out, int rows) {
    powers(growth, work, out, rows);
    if (late <= 0) {
      if (early <= 0) {
        Arrays.fill(out, 0, rows, 0);
      } else {
        weigh(early, year + 1, out, ramp, sameRamp, out, rows);
      }
      return;
    }
    for (int i = 0; i < rows; i++) {
      work[i] = out[i] * (1 + growth[i]);
    }
    weigh(late, year + 2, work, ramp, sameRamp, work, rows);
    if (early <= 0) {
      Arrays.fill(out, 0, rows, 0);
    } else {
      weigh(early, year + 1, out, ramp, sameRamp, out, rows);
    }
    for (int i = 0; i < rows; i++) {
      out[i] += work[i];
    }
  }

  /** {@link #power} over a column, bit for bit: the same products in the same order. */
  private void powers(double[] growth, double[] square, double[] out, int rows) {
    for (int i = 0; i < rows; i++) {
      square[i] = 1 + growth[i];
    }
    Arrays.fill(out, 0, rows, 1);
    for (int rest = (int) year; rest > 0; rest >>= 1) {
      if ((rest & 1) != 0) {
        for (int i = 0; i < rows; i++) {
          out[i] *= square[i];
        }
      }
      for (int i = 0; i < rows; i++) {
        square[i] *= square[i];
      }
    }
  }

  private static void weigh(
      double part,
      double age,
      double[] powers,
      double[] ramp,
      boolean sameRamp,
      double[] out,
      int rows) {
    if (!sameRamp) {
      for (int i = 0; i < rows; i++) {
        out[i] = part * (powers[i] * Math.min(1, age / Math.max(ramp[i], 0)));
      }
      return;
    }
    double ramped = ramped(1, age, ramp[0]);
    for (int i = 0; i < rows; i++) {
      out[i] = part * (powers[i] * ramped);
    }
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

  /**
   * The same for good, where growth and ramp-up stay as they are and the ages move on by a year a
   * period; null where that cannot be said.
   *
   * @param in growth, ramp-up, and the ages at the start and the end of a period
   */
  static @Nullable Tail tail(List<Tail> in) {
    BigDecimal growth = in.get(0).constant();
    BigDecimal ramp = in.get(1).constant();
    if (growth == null || ramp == null || !in.get(2).isStraight() || !in.get(3).isStraight()) {
      return null;
    }
    BigDecimal from = in.get(2).first();
    BigDecimal to = in.get(3).first();
    boolean still = in.get(2).slope().signum() == 0 && from.compareTo(to) == 0;
    if (still && in.get(3).slope().signum() == 0) {
      return Tail.constant(BigDecimal.ZERO);
    }
    boolean yearly = in.get(2).slope().compareTo(BigDecimal.ONE) == 0
        && in.get(3).slope().compareTo(BigDecimal.ONE) == 0;
    BigDecimal age = from.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
    if ((growth.signum() != 0 && !yearly) || ramp.compareTo(age) > 0) {
      return null;
    }
    BigDecimal weight = exact(growth, ramp, from, to);
    return Tail.geometric(weight, growth.add(BigDecimal.ONE));
  }
}
