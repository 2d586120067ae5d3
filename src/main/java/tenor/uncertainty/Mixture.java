package tenor.uncertainty;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of several distributions, each with its chance.
 *
 * <pre>F(x) = Σ chance × F of the part (x)</pre>
 *
 * <p>Worked example: with a chance of 20 % evenly between 0 and 1 and else evenly between 2 and 4,
 * the median is 2.75. Its inverse is found by secants and bisection, to thirteen digits.
 */
final class Mixture implements Distribution {
  static final Shape SHAPE = new Shape(
      "mixture",
      "One of several shapes, each with its chance: a good and a bad case, with a spread around both.",
      List.of(new Shape.Key(
          "parts",
          Shape.Takes.PARTS,
          "The shapes with their chances, which add up to 100 %.",
          "[{ chance: 20 %, shape: uniform, low: 0 USD/year, high: 1 billion USD/year }, { chance: 80 %,"
              + " shape: uniform, low: 2 billion USD/year, high: 4 billion USD/year }]")),
      List.of(Shape.Way.of("parts")),
      true,
      figures -> new Made.Is(new Mixture(figures.parts())));

  private static final int STEPS = 256;
  private static final int MOST_STEPS = 300;
  private static final double EXACT = 1e-13;

  private final List<Figures.Part> parts;
  private volatile double @Nullable [] known;

  Mixture(List<Figures.Part> parts) {
    this.parts = List.copyOf(parts);
  }

  @Override
  public double quantile(double probability) {
    double[] grid = known;
    if (grid == null) {
      grid = grid();
      known = grid;
    }
    int step = (int) (probability * STEPS);
    double low = step == 0 ? bound(probability, true) : grid[step - 1];
    double high = step == STEPS - 1 ? bound(probability, false) : grid[step];
    return solve(probability, low, high);
  }

  private double[] grid() {
    double[] grid = new double[STEPS - 1];
    for (int i = 0; i < grid.length; i++) {
      double probability = (i + 1.0) / STEPS;
      grid[i] = solve(probability, bound(probability, true), bound(probability, false));
    }
    return grid;
  }

  /** The least or the greatest of the quantiles of the parts, between which that of all lies. */
  private double bound(double probability, boolean least) {
    double bound = least ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    for (Figures.Part part : parts) {
      double quantile = part.distribution().quantile(probability);
      bound = least ? Math.min(bound, quantile) : Math.max(bound, quantile);
    }
    return bound;
  }

  /** The smallest value between two, up to rounding, at which the probability is reached. */
  private double solve(double probability, double from, double to) {
    double low = from;
    double high = to;
    double below = cumulative(low) - probability;
    if (below >= 0) {
      return low;
    }
    double above = cumulative(high) - probability;
    for (int i = 0; i < MOST_STEPS; i++) {
      double middle = low + (high - low) / 2;
      if (middle <= low || middle >= high) {
        break;
      }
      double secant = low - below * (high - low) / (above - below);
      double next = i % 2 == 0 && secant > low && secant < high ? secant : middle;
      double there = cumulative(next) - probability;
      if (Math.abs(there) < EXACT * probability) {
        return next;
      }
      if (there < 0) {
        low = next;
        below = there;
      } else {
        high = next;
        above = there;
      }
    }
    return high;
  }

  @Override
  public double cumulative(double value) {
    double sum = 0;
    for (Figures.Part part : parts) {
      sum += part.chance() * part.distribution().cumulative(value);
    }
    return Math.min(1, sum);
  }

  @Override
  public double mean() {
    double sum = 0;
    for (Figures.Part part : parts) {
      sum += part.chance() * part.distribution().mean();
    }
    return sum;
  }

  @Override
  public double lowest() {
    return parts.stream()
        .mapToDouble(part -> part.distribution().lowest())
        .min()
        .orElse(0);
  }

  @Override
  public double highest() {
    return parts.stream()
        .mapToDouble(part -> part.distribution().highest())
        .max()
        .orElse(0);
  }

  @Override
  public double meanUpTo(double value) {
    double sum = 0;
    for (Figures.Part part : parts) {
      sum += part.chance() * part.distribution().meanUpTo(value);
    }
    return sum;
  }
}
