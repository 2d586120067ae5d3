package tenor.model;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.quantity.Unit;

/**
 * What formulas can do. Each operation says side by side how it runs over a block of rows, what it
 * is in 34-digit decimals, what it makes of a steady tail, which unit it gives and how it is written.
 *
 * <p>Worked example, carried through all of them: with 500 and 2, the operations give 502, 498,
 * 1000, 250, 2 and 500 in the order of the constants up to {@link #MAXIMUM}.
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
      return worthKeeping(in.get(0).multiply(in.get(1), DECIMAL128));
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
  /** a / b, and 0 where b is 0; the units divide. */
  DIVIDE(" / ", 2) {
    @Override
    public void run(double[][] in, double[] out, int rows) {
      double[] a = in[0];
      double[] b = in[1];
      for (int i = 0; i < rows; i++) {
        out[i] = b[i] == 0 ? 0 : a[i] / b[i];
      }
    }

    @Override
    public BigDecimal exact(List<BigDecimal> in) {
      return in.get(1).signum() == 0
          ? BigDecimal.ZERO
          : worthKeeping(in.get(0).divide(in.get(1), DECIMAL128));
    }

    @Override
    public @Nullable Tail tail(List<Tail> in) {
      return in.get(0).dividedBy(in.get(1));
    }

    @Override
    Unit unit(List<Formula> arguments) {
      return arguments.get(0).unit().per(arguments.get(1).unit());
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
  /** One where the first of two values of one unit is the larger, otherwise zero; unknown stays so. */
  EXCEEDS(" > ", 0) {
    @Override
    public void run(double[][] in, double[] out, int rows) {
      double[] a = in[0];
      double[] b = in[1];
      for (int i = 0; i < rows; i++) {
        out[i] = a[i] > b[i] ? 1 : a[i] <= b[i] ? 0 : Double.NaN;
      }
    }

    @Override
    public BigDecimal exact(List<BigDecimal> in) {
      return in.get(0).compareTo(in.get(1)) > 0 ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    @Override
    public @Nullable Tail tail(List<Tail> in) {
      return Tail.exceeds(in.get(0), in.get(1));
    }

    @Override
    Unit unit(List<Formula> arguments) {
      Unit common = same(arguments.get(0).unit(), arguments.get(1).unit());
      return common.isConsistent() ? Unit.NONE : common;
    }
  },
  /**
   * The level instalment that pays off one unit of principal in n intervals at a rate of i for each.
   *
   * <pre>ANNUITY(i, n) = 1 / Σ_{j=1..n} (1 + i)^−j = i / (1 − (1 + i)^−n), and 1 / n where i is 0</pre>
   *
   * <p>The number of intervals is taken to the nearest whole number, a half to the lower one, and at
   * least 1; a rate of -100 % or less pays everything off by itself and gives 0. Worked example: 2 %
   * and 50 years give 0.03182321, the 31.823 per 1,000 of the loan agreement of 1945.
   */
  ANNUITY("level instalment ", 3) {
    @Override
    public void run(double[][] in, double[] out, int rows) {
      double[] rate = in[0];
      double[] intervals = in[1];
      for (int i = 0; i < rows; i++) {
        out[i] = Annuity.of(rate[i], intervals[i]);
      }
    }

    @Override
    public BigDecimal exact(List<BigDecimal> in) {
      return Annuity.exact(in.get(0), in.get(1));
    }

    @Override
    public @Nullable Tail tail(List<Tail> in) {
      return Annuity.tail(in.get(0), in.get(1));
    }

    @Override
    Unit unit(List<Formula> arguments) {
      return Unit.NONE;
    }
  },
  /**
   * e to the power of a value without a unit: what a change of the logarithm makes of a value.
   *
   * <p>Worked example: 0 gives 1, and −0.6931471805599453 gives 0.5.
   */
  EXP("e to the power of ", 3) {
    @Override
    public void run(double[][] in, double[] out, int rows) {
      Exponential.of(in[0], out, rows);
    }

    @Override
    public BigDecimal exact(List<BigDecimal> in) {
      return worthKeeping(Exponential.exact(in.get(0)));
    }

    @Override
    public @Nullable Tail tail(List<Tail> in) {
      BigDecimal exponent = in.get(0).constant();
      return exponent == null ? null : Tail.constant(exact(List.of(exponent)));
    }

    @Override
    Unit unit(List<Formula> arguments) {
      return arguments.get(0).unit();
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
        double c = condition[i];
        out[i] = c == 0 ? b[i] : Double.isNaN(c) ? c : a[i];
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
        out[i] = Growth.of(growth[i], ramp[i], from[i], to[i]);
      }
    }

    @Override
    public int scratch() {
      return 1;
    }

    @Override
    public void run(double[][] in, int alike, double[] out, int rows) {
      if ((alike & AGES) == AGES && rows > 1) {
        double[] ramp = in[1];
        Growth growth = new Growth(in[2][0], in[3][0]);
        growth.of(in[0], ramp, (alike & RAMP) != 0, in[4], out, rows);
      } else {
        run(in, out, rows);
      }
    }

    @Override
    public BigDecimal exact(List<BigDecimal> in) {
      return Growth.exact(in.get(0), in.get(1), in.get(2), in.get(3));
    }

    @Override
    public @Nullable Tail tail(List<Tail> in) {
      return Growth.tail(in);
    }

    @Override
    Unit unit(List<Formula> arguments) {
      return arguments.get(3).unit();
    }
  };

  /** Decimals with more zeros than this behind the point are nothing, long after doubles say so. */
  private static final int MOST_ZEROS = 2_000;

  /** The arguments of {@link #GROWN} that are its ages, and the one that is its ramp-up, as bits. */
  private static final int AGES = 0b1100;

  private static final int RAMP = 0b10;

  private final String sign;
  private final int binding;

  Operation(String sign, int binding) {
    this.sign = sign;
    this.binding = binding;
  }

  /** Runs the operation over the first {@code rows} entries of each argument column. */
  public abstract void run(double[][] in, double[] out, int rows);

  /** How many columns to work in {@link #run(double[][], int, double[], int)} wants. */
  public int scratch() {
    return 0;
  }

  /**
   * The same, with the same bits, where some arguments are known to be alike in all rows.
   *
   * @param in the arguments, and behind them {@link #scratch()} columns to work in
   * @param alike bit i is set where argument i is the same in all rows
   */
  public void run(double[][] in, int alike, double[] out, int rows) {
    run(in, out, rows);
  }

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

  /** How tightly it binds in a written formula: 1 sums, 2 products, 3 named operations; 0 comparisons. */
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

  /** What rounding left over and over would else run out of exponents, as it does with q^(2^k). */
  private static BigDecimal worthKeeping(BigDecimal value) {
    return value.scale() - value.precision() > MOST_ZEROS ? BigDecimal.ZERO : value;
  }
}
