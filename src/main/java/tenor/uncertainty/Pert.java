package tenor.uncertainty;

import java.util.List;
import org.apache.commons.math3.special.Beta;
import org.jspecify.annotations.Nullable;

/**
 * The likeliest value and two bounds, with a smooth curve that favours the middle: a beta
 * distribution stretched between the bounds.
 *
 * <pre>
 * α = 1 + weight × (mode − low) / (high − low)     β = 1 + weight × (high − mode) / (high − low)
 * mean = (low + weight × mode + high) / (weight + 2)
 * </pre>
 *
 * <p>Worked example: from 1 to 4 with the mode 2 and the usual weight of 4, the mean is 13/6. The
 * shape and its weight of 4 come from the programme evaluation and review technique (Malcolm,
 * Roseboom, Clark and Fazar 1959).
 */
final class Pert implements Distribution {
  static final Shape SHAPE = new Shape(
      "pert",
      "A likeliest value and two bounds, with a smooth curve that favours the middle: what an expert can say.",
      List.of(
          Shape.value("low", "The smallest value.", "1 billion USD/year"),
          Shape.value("mode", "The likeliest value.", "2 billion USD/year"),
          Shape.value("high", "The largest value.", "4 billion USD/year"),
          new Shape.Key(
              "weight",
              Shape.Takes.NUMBER,
              "How much the mode counts against the bounds; 4 unless said, 100 at most.",
              "4")),
      List.of(Shape.Way.of("low", "mode", "high"), Shape.Way.withQuantiles("mode")),
      true,
      Pert::make);

  private static final double USUAL_WEIGHT = 4;

  private final double low;
  private final double high;
  private final double alpha;
  private final double beta;
  private @Nullable BetaQuantile inverse;

  Pert(double low, double mode, double high, double weight) {
    this.low = low;
    this.high = high;
    this.alpha = 1 + weight * (mode - low) / (high - low);
    this.beta = 1 + weight * (high - mode) / (high - low);
  }

  private static Made make(Figures figures) {
    double weight = figures.number("weight", USUAL_WEIGHT);
    if (!figures.has("low")) {
      return Bounds.solve(figures, (low, mode, high) -> new Pert(low, mode, high, weight));
    }
    Made.@Nullable Refused refused = Made.unlessRising(figures, "low", "mode", "high");
    return refused != null
        ? refused
        : new Made.Is(new Pert(
            figures.number("low"), figures.number("mode"), figures.number("high"), weight));
  }

  @Override
  public double quantile(double probability) {
    BetaQuantile known = inverse;
    if (known == null) {
      known = new BetaQuantile(alpha, beta);
      inverse = known;
    }
    return low + (high - low) * known.of(probability);
  }

  @Override
  public double cumulative(double value) {
    if (value <= low || value >= high) {
      return value <= low ? 0 : 1;
    }
    return Beta.regularizedBeta((value - low) / (high - low), alpha, beta);
  }

  @Override
  public double mean() {
    return low + (high - low) * alpha / (alpha + beta);
  }

  @Override
  public double lowest() {
    return low;
  }

  @Override
  public double highest() {
    return high;
  }

  @Override
  public double meanUpTo(double value) {
    double x = Math.max(0, Math.min(1, (value - low) / (high - low)));
    return low * cumulative(value)
        + (high - low) * alpha / (alpha + beta) * Beta.regularizedBeta(x, alpha + 1, beta);
  }
}
