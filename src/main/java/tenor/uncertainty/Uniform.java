package tenor.uncertainty;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every value between two bounds is as likely as any other.
 *
 * <pre>F(x) = (x − low) / (high − low)</pre>
 *
 * <p>Worked example: between 1 and 4 billion a year, the chance of at most 2 billion is one third.
 */
record Uniform(double lowest, double highest) implements Distribution {
  static final Shape SHAPE = new Shape(
      "uniform",
      "Every value between two bounds is as likely as any other: the bounds are known and nothing else.",
      List.of(
          Shape.value("low", "The smallest value.", "1 billion USD/year"),
          Shape.value("high", "The largest value.", "4 billion USD/year")),
      List.of(Shape.Way.of("low", "high"), Shape.Way.withQuantiles()),
      true,
      Uniform::make);

  private static Made make(Figures figures) {
    boolean bounds = figures.has("low");
    Made.@Nullable Refused refused =
        bounds ? Made.unlessRising(figures, "low", "high") : Made.unlessRising(figures);
    if (refused != null) {
      return refused;
    }
    if (bounds) {
      return new Made.Is(new Uniform(figures.number("low"), figures.number("high")));
    }
    Figures.Quantile first = figures.quantiles().get(0);
    Figures.Quantile second = figures.quantiles().get(1);
    double width = (second.value() - first.value()) / (second.probability() - first.probability());
    double low = first.value() - first.probability() * width;
    return new Made.Is(new Uniform(low, low + width));
  }

  @Override
  public double quantile(double probability) {
    return lowest + probability * (highest - lowest);
  }

  @Override
  public double cumulative(double value) {
    return Math.max(0, Math.min(1, (value - lowest) / (highest - lowest)));
  }

  @Override
  public double mean() {
    return lowest + (highest - lowest) / 2;
  }

  @Override
  public double meanUpTo(double value) {
    double x = Math.max(lowest, Math.min(highest, value));
    return (x - lowest) / (highest - lowest) * (x + lowest) / 2;
  }
}
