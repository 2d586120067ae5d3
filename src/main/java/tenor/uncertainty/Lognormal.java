package tenor.uncertainty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.model.Num;
import tenor.problem.Code;

/**
 * Its logarithm has a bell curve: always above zero, with a long tail upwards.
 *
 * <pre>
 * σ² = ln(1 + (deviation / mean)²)     median = mean / exp(σ² / 2)
 * F(x) = Φ(ln(x / median) / σ)
 * </pre>
 *
 * <p>Worked example: with the mean 2 and the deviation 1, the median is 1.789 and σ is 0.472.
 *
 * @param centre the mean of the logarithm
 * @param spread the standard deviation of the logarithm, σ
 */
record Lognormal(double centre, double spread) implements Distribution {
  static final Shape SHAPE = new Shape(
      "lognormal",
      "Always above zero with a long tail upwards: many causes multiply, as in prices and revenues.",
      List.of(
          Shape.value("mean", "The mean, not the median.", "2 billion USD/year"),
          new Shape.Key(
              "deviation",
              Shape.Takes.SPREAD,
              "The standard deviation, or what share of the mean it is.",
              "50 %"),
          new Shape.Key(
              "deviation_of_logarithm",
              Shape.Takes.NUMBER,
              "The standard deviation of the natural logarithm, beside a `median`.",
              "0.5")),
      List.of(
          Shape.Way.of("mean", "deviation"),
          new Shape.Way(List.of(Shape.MEDIAN, "deviation_of_logarithm"), 0),
          Shape.Way.withQuantiles()),
      true,
      Lognormal::make);

  private static Made make(Figures figures) {
    Made.@Nullable Refused refused = refused(figures);
    if (refused != null) {
      return refused;
    }
    if (figures.has("mean")) {
      double mean = figures.number("mean");
      double ratio = figures.number("deviation") / mean;
      double variance = Num.log1p(ratio * ratio);
      return new Made.Is(new Lognormal(Num.log(mean) - variance / 2, Math.sqrt(variance)));
    }
    Figures.Quantile first = figures.quantiles().get(0);
    if (figures.has("deviation_of_logarithm")) {
      return new Made.Is(
          new Lognormal(Num.log(first.value()), figures.number("deviation_of_logarithm")));
    }
    Figures.Quantile second = figures.quantiles().get(1);
    Normal logarithm =
        Normal.through(first, Num.log(first.value()), second, Num.log(second.value()));
    return new Made.Is(new Lognormal(logarithm.mean(), logarithm.deviation()));
  }

  private static Made.@Nullable Refused refused(Figures figures) {
    if (figures.has("mean")) {
      Made.Refused mean = Made.unlessAboveZero(figures, "mean");
      return mean != null ? mean : Made.unlessAboveZero(figures, "deviation");
    }
    for (Figures.Quantile quantile : figures.quantiles()) {
      if (quantile.value() <= 0) {
        return new Made.Refused(
            Code.IMPOSSIBLE_DISTRIBUTION,
            quantile.key(),
            "A lognormal value is always above zero, so `" + quantile.key() + "` cannot be "
                + quantile.figure().text() + ".",
            "Write a value above zero, or take another shape, such as `normal`.");
      }
    }
    return figures.has("deviation_of_logarithm")
        ? Made.unlessAboveZero(figures, "deviation_of_logarithm")
        : Made.unlessRising(figures);
  }

  @Override
  public double quantile(double probability) {
    return Num.exp(centre + spread * Normal.standardQuantile(probability));
  }

  @Override
  public void quantiles(double[] inOut, int count) {
    double[] normal = new double[count];
    InverseNormal.of(inOut, normal, count);
    for (int i = 0; i < count; i++) {
      inOut[i] = Num.exp(centre + spread * normal[i]);
    }
  }

  @Override
  public double cumulative(double value) {
    return value <= 0 ? 0 : Normal.standardCumulative((Num.log(value) - centre) / spread);
  }

  @Override
  public double mean() {
    return Num.exp(centre + spread * spread / 2);
  }

  @Override
  public double lowest() {
    return 0;
  }

  @Override
  public double highest() {
    return Double.POSITIVE_INFINITY;
  }

  @Override
  public double meanUpTo(double value) {
    return value <= 0
        ? 0
        : mean() * Normal.standardCumulative((Num.log(value) - centre) / spread - spread);
  }
}
