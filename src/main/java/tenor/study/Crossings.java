package tenor.study;

import static java.math.MathContext.DECIMAL64;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * Where a number that depends on one input takes a wanted value: every crossing, touch, flat stretch
 * and jump that a grid over the domain shows, each refined by Brent's method.
 *
 * <p>Times are compared by their reciprocal, so that never, an infinite time, is an ordinary value
 * of zero. Worked example: years = 500 / x crosses 100 once, at x = 5.
 */
public final class Crossings {
  private static final int HALVINGS = 200;
  private static final int EVALUATIONS = 2000;
  private static final double CLOSE = 1e-9;
  private static final double ROUNDING = 1e-15;
  private static final double FAR = 1e100;

  private final DoubleUnaryOperator difference;

  private Crossings(DoubleUnaryOperator difference) {
    this.difference = difference;
  }

  /** A place where the wanted value is taken, or jumped over. */
  public sealed interface Crossing {
    /** The wanted value is taken here. */
    record Root(BigDecimal at) implements Crossing {}

    /** The wanted value is taken everywhere between. */
    record Flat(BigDecimal from, BigDecimal to) implements Crossing {}

    /** The number jumps past the wanted value here. */
    record Jump(BigDecimal at) implements Crossing {}
  }

  /**
   * All crossings on a grid.
   *
   * @param grid rising points of the input
   * @param numbers the number at each point: infinity and NaN allowed
   * @param at the number at any point of the domain
   * @param wanted the value to take, not zero for a time
   * @param time whether it is compared by its reciprocal
   */
  public static List<Crossing> of(
      List<BigDecimal> grid,
      double[] numbers,
      DoubleUnaryOperator at,
      double wanted,
      boolean time) {
    Crossings search = new Crossings(x -> distance(at.applyAsDouble(x), wanted, time));
    double[] distances = new double[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      distances[i] = distance(numbers[i], wanted, time);
    }
    return search.crossings(grid, distances);
  }

  /** How far a number is from the wanted one, relative to it; 0 when it is the same. */
  private static double distance(double number, double wanted, boolean time) {
    if (time) {
      return wanted / number - 1;
    }
    return wanted == 0 ? number : (number - wanted) / Math.abs(wanted);
  }

  private List<Crossing> crossings(List<BigDecimal> grid, double[] d) {
    List<Crossing> found = new ArrayList<>();
    for (int i = 0; i < d.length; i++) {
      if (isZero(d[i])) {
        int last = i;
        while (last + 1 < d.length && isZero(d[last + 1])) {
          last++;
        }
        found.add(flatOrRoot(grid, i, last));
        i = last;
      } else if (i + 1 < d.length && d[i] * d[i + 1] < 0 && !isZero(d[i + 1])) {
        found.add(between(x(grid, i), x(grid, i + 1)));
      } else if (i > 0 && i + 1 < d.length && touches(d[i - 1], d[i], d[i + 1])) {
        double at = smallest(x(grid, i - 1), x(grid, i + 1));
        if (Math.abs(difference.applyAsDouble(at)) <= CLOSE) {
          found.add(new Crossing.Root(decimal(at)));
        }
      }
    }
    return found;
  }

  private static boolean isZero(double distance) {
    return Math.abs(distance) <= 1e-13;
  }

  private static boolean touches(double before, double here, double after) {
    return Math.abs(here) < Math.abs(before)
        && Math.abs(here) <= Math.abs(after)
        && Math.abs(here) < 0.5
        && here * before > 0
        && here * after > 0;
  }

  private Crossing flatOrRoot(List<BigDecimal> grid, int first, int last) {
    if (first == last) {
      return new Crossing.Root(grid.get(first));
    }
    double from = first == 0 ? x(grid, 0) : edge(x(grid, first), x(grid, first - 1));
    double to = last == grid.size() - 1 ? x(grid, last) : edge(x(grid, last), x(grid, last + 1));
    return new Crossing.Flat(decimal(from), decimal(to));
  }

  /** The last point from inside towards outside at which the wanted value is still taken. */
  private double edge(double inside, double outside) {
    double in = inside;
    double out = outside;
    for (int i = 0; i < HALVINGS && in != out; i++) {
      double middle = in + (out - in) / 2;
      if (middle == in || middle == out) {
        break;
      }
      if (isZero(difference.applyAsDouble(middle))) {
        in = middle;
      } else {
        out = middle;
      }
    }
    return in;
  }

  private Crossing between(double left, double right) {
    BrentSolver solver = new BrentSolver(ROUNDING, 0, ROUNDING);
    double at = solver.solve(EVALUATIONS, this::bounded, left, right);
    boolean taken = Math.abs(difference.applyAsDouble(at)) <= CLOSE;
    return taken ? new Crossing.Root(decimal(at)) : new Crossing.Jump(decimal(at));
  }

  /** The point of the smallest distance between two points. */
  private double smallest(double left, double right) {
    return new BrentOptimizer(CLOSE, Double.MIN_NORMAL)
        .optimize(
            new MaxEval(EVALUATIONS),
            GoalType.MINIMIZE,
            new UnivariateObjectiveFunction(x -> Math.abs(bounded(x))),
            new SearchInterval(left, right))
        .getPoint();
  }

  /** The distance; infinity or no number as a very large one, which the solvers can work with. */
  private double bounded(double x) {
    double distance = difference.applyAsDouble(x);
    return Double.isNaN(distance) ? FAR : Math.max(-FAR, Math.min(FAR, distance));
  }

  private static double x(List<BigDecimal> grid, int i) {
    return grid.get(i).doubleValue();
  }

  private static BigDecimal decimal(double x) {
    return new BigDecimal(Double.toString(x)).round(DECIMAL64);
  }
}
