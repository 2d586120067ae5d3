package tenor.uncertainty;

import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;

/**
 * Finds the two bounds of a shape with a mode that has two given quantiles: the upper one for every
 * lower one, and then the lower one, each by Brent's method.
 *
 * <p>Worked example: a triangle with the mode 2 whose 1/24 quantile is 1.25 and whose 11/12
 * quantile is 3 has the bounds 0.75 and 3.87; it is found again to twelve digits.
 */
final class Bounds {
  private static final double EXACT = 1e-13;
  private static final double GOOD = 1e-7;
  private static final int DOUBLINGS = 40;
  private static final int MOST_STEPS = 200;

  private final Maker maker;
  private final double mode;
  private final Figures.Quantile first;
  private final Figures.Quantile second;
  private final double scale;
  private final double lowStart;
  private final double highStart;

  /** Makes a distribution of two bounds and a mode. */
  interface Maker {
    Distribution make(double low, double mode, double high);
  }

  private Bounds(Figures figures, Maker maker) {
    this.maker = maker;
    this.mode = figures.number("mode");
    this.first = figures.quantiles().get(0);
    this.second = figures.quantiles().get(1);
    this.lowStart = Math.min(mode, first.value());
    this.highStart = Math.max(mode, second.value());
    this.scale = highStart - lowStart;
  }

  /** The distribution of a mode and two quantiles, or the reason why there is none. */
  static Made solve(Figures figures, Maker maker) {
    Made.Refused backwards = Made.unlessRising(figures);
    if (backwards != null) {
      return backwards;
    }
    Distribution found = new Bounds(figures, maker).solve();
    if (found != null) {
      return new Made.Is(found);
    }
    Figures.Quantile first = figures.quantiles().get(0);
    Figures.Quantile second = figures.quantiles().get(1);
    return new Made.Refused(
        Code.IMPOSSIBLE_DISTRIBUTION,
        "mode",
        "No distribution of this shape has its mode at "
            + figures.figure("mode").text() + ", `"
            + first.key() + "` at " + first.figure().text() + " and `" + second.key() + "` at "
            + second.figure().text() + ".",
        "Move the mode between the two quantiles, or give `low` and `high` instead.");
  }

  private @Nullable Distribution solve() {
    if (excess(0) > 0) {
      return null;
    }
    double reach = 1.0 / 1024;
    int doublings = 0;
    while (excess(reach) <= 0) {
      reach *= 2;
      if (++doublings > DOUBLINGS) {
        return null;
      }
    }
    double down = new BrentSolver(EXACT, EXACT).solve(MOST_STEPS, this::excess, 0, reach);
    double low = lowStart - down * scale;
    Distribution found = maker.make(low, mode, upper(low));
    boolean right = Math.abs(found.cumulative(first.value()) - first.probability()) < GOOD
        && Math.abs(found.cumulative(second.value()) - second.probability()) < GOOD;
    return right ? found : null;
  }

  /** By how much the probability of at most the first value is too large, for a lower bound. */
  private double excess(double down) {
    double low = lowStart - down * scale;
    if (low >= first.value()) {
      return -first.probability();
    }
    double high = upper(low);
    return high > low
        ? maker.make(low, mode, high).cumulative(first.value()) - first.probability()
        : -first.probability();
  }

  /** The upper bound with which the second quantile is right; where there is none, the least. */
  private double upper(double low) {
    double nearest = excessAbove(low, 0);
    if (nearest <= 0) {
      return highStart;
    }
    double reach = 1.0 / 1024;
    int doublings = 0;
    while (excessAbove(low, reach) >= 0 && doublings++ < DOUBLINGS) {
      reach *= 2;
    }
    return doublings > DOUBLINGS
        ? highStart + reach * scale
        : highStart
            + scale
                * new BrentSolver(EXACT, EXACT)
                    .solve(MOST_STEPS, up -> excessAbove(low, up), 0, reach);
  }

  private double excessAbove(double low, double up) {
    double high = highStart + up * scale;
    double cumulative =
        high <= second.value() ? 1 : maker.make(low, mode, high).cumulative(second.value());
    return cumulative - second.probability();
  }
}
