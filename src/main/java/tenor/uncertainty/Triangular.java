package tenor.uncertainty;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The likeliest value and two bounds, with straight lines between them.
 *
 * <pre>
 * F(x) = (x − low)² / ((high − low)(mode − low))           up to the mode
 * F(x) = 1 − (high − x)² / ((high − low)(high − mode))     above it
 * </pre>
 *
 * <p>Worked example: from 1 to 4 with the mode 2, a third lies at or below 2, and the mean is 7/3.
 */
record Triangular(double lowest, double mode, double highest) implements Distribution {
  static final Shape SHAPE = new Shape(
      "triangular",
      "A likeliest value and two bounds, with straight lines between them: simple, and generous towards the bounds.",
      List.of(
          Shape.value("low", "The smallest value.", "1 billion USD/year"),
          Shape.value("mode", "The likeliest value.", "2 billion USD/year"),
          Shape.value("high", "The largest value.", "4 billion USD/year")),
      List.of(Shape.Way.of("low", "mode", "high"), Shape.Way.withQuantiles("mode")),
      true,
      Triangular::make);

  private static Made make(Figures figures) {
    if (!figures.has("low")) {
      return Bounds.solve(figures, Triangular::new);
    }
    Made.@Nullable Refused refused = Made.unlessRising(figures, "low", "mode", "high");
    return refused != null
        ? refused
        : new Made.Is(
            new Triangular(figures.number("low"), figures.number("mode"), figures.number("high")));
  }

  @Override
  public double quantile(double probability) {
    double width = highest - lowest;
    return probability * width <= mode - lowest
        ? Math.min(mode, lowest + Math.sqrt(probability * width * (mode - lowest)))
        : Math.max(mode, highest - Math.sqrt((1 - probability) * width * (highest - mode)));
  }

  @Override
  public double cumulative(double value) {
    if (value <= lowest || value >= highest) {
      return value <= lowest ? 0 : 1;
    }
    double width = highest - lowest;
    return value <= mode
        ? square(value - lowest) / (width * (mode - lowest))
        : 1 - square(highest - value) / (width * (highest - mode));
  }

  @Override
  public double mean() {
    return lowest + ((mode - lowest) + (highest - lowest)) / 3;
  }

  @Override
  public double meanUpTo(double value) {
    double x = Math.max(lowest, Math.min(highest, value));
    // ∫ t dF = x F(x) − ∫ F, and F is a parabola on either side of the mode.
    double width = highest - lowest;
    double rising = Math.min(x, mode) - lowest;
    double area = mode > lowest ? rising * rising * rising / (3 * width * (mode - lowest)) : 0;
    if (x > mode) {
      double above = highest - mode;
      double left = highest - x;
      area += x - mode - (above * above * above - left * left * left) / (3 * width * above);
    }
    return x * cumulative(x) - area;
  }

  private static double square(double x) {
    return x * x;
  }
}
