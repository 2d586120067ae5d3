package tenor.model;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.quantity.Unit;

/**
 * What formulas can do. Each operation says side by side how it runs over a block of rows, what it
 * is in 34-digit decimals, what it makes of a steady tail, which unit it gives and how it is written.
 *
 * <p>Worked example, carried through all of them: with 500 and 2, the operations give 502, 498,
 * 1000, 2 and 500 in the order of the constants up to {@link #MAXIMUM}.
 */
public enum Operation {
  /** a + b, both of one unit. */
  ADD(" + ", 1) {
    @Override
    public void run(double[][] in, double[] out, int rows) {
      double[] a = in[0];
      double[] b = in[1];
      for (int i = 0; i < rows; i++) {
        out[i] = a[i] + b[i];
      }
    }

    @Override
    public BigDecimal exact(List<BigDecimal> in) {
      return in.get(0).add(in.get(1), DECIMAL128);
    }

    @Override
    public @Nullable Tail tail(List<Tail> in) {
      return in.get(0).plus(in.get(1));
    }
  },
  /** a − b, both of one unit. */
  SUBTRACT(" − ", 1) {
    @Override
    public void run(double[][] in, double[] out, int rows) {
      double[] a = in[0];
      double[] b = in[1];
      for (int i = 0; i < rows; i++) {
        out[i] = a[i] - b[i];
      }
    }

    @Override
    public BigDecimal exact(List<BigDecimal> in) {
      return in.get(0).subtract(in.get(1), DECIMAL128);
    }

    @Override
    public @Nullable Tail tail(List<Tail> in) {
      return in.get(0).plus(in.get(1).negated());
    }
  },
  /** a × b; the units multiply. */
  MULTIPLY(" × ", 2) {
    @Override
    public void run(double[][] in, double[] out, int rows) {
      double[] a = in[0];
      double[] b = in[1];
      for (int i = 0; i < rows; i++) {
        out[i] = a[i] * b[i];
      }
    }

    @Override
    public BigDecimal exact(List<BigDecimal> in) {
      return in.get(0).multiply(in.get(1), DECIMAL128);
    }

    @Override
    public @Nullable Tail tail(List<Tail> in) {
      return in.get(0).times(in.get(1));
    }

    @Override
    Unit unit(List<Formula> arguments) {
      return arguments.get(0).unit().times(arguments.get(1).unit());
    }
  },
  /** The smaller of two values of one unit. */
  MINIMUM("the smaller of ", 3) {
    @Override
    public void run(double[][] in, double[] out, int rows) {
      double[] a = in[0];
      double[] b = in[1];
      for (int i = 0; i < rows; i++) {
        out[i] = Math.min(a[i], b[i]);
      }
    }

    @Override
    public BigDecimal exact(List<BigDecimal> in) {
      return in.get(0).min(in.get(1));
    }

    @Override
    public @Nullable Tail tail(List<Tail> in) {
      return Tail.smaller(in.get(0), in.get(1));
    }
  },
  /** The larger of two values of one unit. */
  MAXIMUM("the larger of ", 3) {
    @Override
    public void run(double[][] in, double[] out, int rows) {
      double[] a = in[0];
      double[] b = in[1];
      for (int i = 0; i < rows; i++) {
        out[i] = Math.max(a[i], b[i]);
      }
    }

    @Override
    public BigDecimal exact(List<BigDecimal> in) {
      return in.get(0).max(in.get(1));
    }

    @Override
    public @Nullable Tail tail(List<Tail> in) {
      return Tail.larger(in.get(0), in.get(1));
    }
  },
  /** Where the first value is not zero the second, otherwise the third; nothing is multiplied. */
  CHOOSE("choose ", 3) {
    @Override
    public void run(double[][] in, double[] out, int rows) {
      double[] condition = in[0];
      double[] a = in[1];
      double[] b = in[2];
      for (int i = 0; i < rows; i++) {
        out[i] = condition[i] != 0 ? a[i] : b[i];
      }
    }

    @Override
    public BigDecimal exact(List<BigDecimal> in) {
      return in.get(0).signum() != 0 ? in.get(1) : in.get(2);
    }

    @Override
    public @Nullable Tail tail(List<Tail> in) {
      BigDecimal condition = in.get(0).constant();
      if (condition == null) {
        return null;
      }
      return condition.signum() != 0 ? in.get(1) : in.get(2);
    }

    @Override
    Unit unit(List<Formula> arguments) {
      return same(arguments.get(1).unit(), arguments.get(2).unit());
    }
  },
  /**
   * The years of a revenue stream that fall between two ages of it, each weighed by its growth and
   * its ramp-up.
   *
   * <pre>GROWN(g, n, from, to) [years] = ∫ from..to of (1 + g)^⌊u⌋ × min(1, (⌊u⌋ + 1) / n) du</pre>
   *
   * <p>Arguments: growth a year, ramp-up in years (0: none), age of the stream at the start and at
   * the end of the period in years; a period is at most one year long. Growth steps on the
   * anniversary and holds evenly within the year. Worked example: at 3 % a year, ages 1.5 to 2.5
   * give 0.5 × 1.03 + 0.5 × 1.03² = 1.04545 years.
   */
  GROWN("years of growth ", 3) {
    @Override
    public void run(double[][] in, double[] out, int rows) {
      double[] growth = in[0];
      double[] ramp = in[1];
      double[] from = in[2];
      double[] to = in[3];
      for (int i = 0; i < rows; i++) {
        double year = Math.floor(from[i]);
        double early = Math.min(to[i], year + 1) - from[i];
        double late = to[i] - (year + 1);
        double q = 1 + growth[i];
        double power = power(q, (int) year);
        double sum = early <= 0 ? 0 : early * ramped(power, year + 1, ramp[i]);
        out[i] = late <= 0 ? sum : sum + late * ramped(power * q, year + 2, ramp[i]);
      }
    }

    @Override
    public BigDecimal exact(List<BigDecimal> in) {
      BigDecimal q = BigDecimal.ONE.add(in.get(0));
      BigDecimal year = in.get(2).setScale(0, RoundingMode.FLOOR);
      BigDecimal next = year.add(BigDecimal.ONE);
      BigDecimal early = in.get(3).min(next).subtract(in.get(2));
      BigDecimal late = in.get(3).subtract(next);
      BigDecimal power = q.pow(year.intValueExact(), DECIMAL128);
      BigDecimal sum = BigDecimal.ZERO;
      if (early.signum() > 0) {
        sum = early.multiply(ramped(power, next, in.get(1)), DECIMAL128);
      }
      if (late.signum() > 0) {
        BigDecimal grown = power.multiply(q, DECIMAL128);
        BigDecimal weight = ramped(grown, next.add(BigDecimal.ONE), in.get(1));
        sum = sum.add(late.multiply(weight, DECIMAL128), DECIMAL128);
      }
      return sum;
    }

    @Override
    public @Nullable Tail tail(List<Tail> in) {
      BigDecimal growth = in.get(0).constant();
      BigDecimal ramp = in.get(1).constant();
      if (growth == null
          || ramp == null
          || !in.get(2).isStraight()
          || !in.get(3).isStraight()) {
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
      BigDecimal weight = exact(List.of(growth, ramp, from, to));
      return Tail.geometric(weight, growth.add(BigDecimal.ONE));
    }

    @Override
    Unit unit(List<Formula> arguments) {
      return arguments.get(3).unit();
    }
  };

  private final String sign;
  private final int binding;

  Operation(String sign, int binding) {
    this.sign = sign;
    this.binding = binding;
  }

  /** Runs the operation over the first {@code rows} entries of each argument column. */
  public abstract void run(double[][] in, double[] out, int rows);

  /** The same in decimals of 34 digits. */
  public abstract BigDecimal exact(List<BigDecimal> in);

  /** The same for sequences that have become steady, or null where it cannot be said for good. */
  public abstract @Nullable Tail tail(List<Tail> in);

  /** The unit of the result; adding and comparing need one unit on both sides. */
  Unit unit(List<Formula> arguments) {
    return same(arguments.get(0).unit(), arguments.get(1).unit());
  }

  /** How it is written between or before its arguments. */
  public String sign() {
    return sign;
  }

  /** How tightly it binds in a written formula: 1 sums, 2 products, 3 named operations. */
  public int binding() {
    return binding;
  }

  /** The operation on these arguments. */
  public Formula of(Formula... arguments) {
    List<Formula> list = List.of(arguments);
    return new Formula.Applied(this, list, unit(list));
  }

  private static Unit same(Unit a, Unit b) {
    return a.equals(b) ? a : Unit.INCONSISTENT;
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
