package tenor.uncertainty;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bell curve around a mean, without bounds to either side.
 *
 * <p>Worked example: with the mean 2 and the deviation 0.5, 97.5 % lies at or below 2.98.
 *
 * @param deviation the standard deviation, above zero
 */
record Normal(double mean, double deviation) implements Distribution {
  static final Shape SHAPE = new Shape(
      "normal",
      "The bell curve: many small causes add up, and nothing keeps it from going below zero.",
      List.of(
          Shape.value("mean", "The mean.", "2 billion USD/year"),
          new Shape.Key(
              "deviation",
              Shape.Takes.SPREAD,
              "The standard deviation, or what share of the mean it is.",
              "500 million USD/year")),
      List.of(Shape.Way.of("mean", "deviation"), Shape.Way.withQuantiles()),
      true,
      Normal::make);

  private static Made make(Figures figures) {
    boolean moments = figures.has("mean");
    Made.@Nullable Refused refused =
        moments ? Made.unlessAboveZero(figures, "deviation") : Made.unlessRising(figures);
    if (refused != null) {
      return refused;
    }
    return new Made.Is(
        moments
            ? new Normal(figures.number("mean"), figures.number("deviation"))
            : through(
                figures.quantiles().get(0),
                figures.quantiles().get(0).value(),
                figures.quantiles().get(1),
                figures.quantiles().get(1).value()));
  }

  /** The one that has two values as its quantiles of two probabilities. */
  static Normal through(Figures.Quantile first, double low, Figures.Quantile second, double high) {
    double below = standardQuantile(first.probability());
    double deviation = (high - low) / (standardQuantile(second.probability()) - below);
    return new Normal(low - below * deviation, deviation);
  }

  /** How many standard deviations the quantile of a probability lies above the mean. */
  static double standardQuantile(double probability) {
    return InverseNormal.of(probability);
  }

  /** The probability of at most so many standard deviations above the mean. */
  static double standardCumulative(double deviations) {
    return NormalCurve.cumulative(deviations);
  }

  @Override
  public double quantile(double probability) {
    return mean + deviation * standardQuantile(probability);
  }

  @Override
  public void quantiles(double[] inOut, int count) {
    double[] normal = new double[count];
    InverseNormal.of(inOut, normal, count);
    for (int i = 0; i < count; i++) {
      inOut[i] = mean + deviation * normal[i];
    }
  }

  @Override
  public double cumulative(double value) {
    return standardCumulative((value - mean) / deviation);
  }

  @Override
  public double lowest() {
    return Double.NEGATIVE_INFINITY;
  }

  @Override
  public double highest() {
    return Double.POSITIVE_INFINITY;
  }

  @Override
  public double meanUpTo(double value) {
    double z = (value - mean) / deviation;
    return mean * standardCumulative(z) - deviation * NormalCurve.density(z);
  }
}
