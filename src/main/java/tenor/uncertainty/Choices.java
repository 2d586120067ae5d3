package tenor.uncertainty;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A few values, each with its chance.
 *
 * <p>Worked example: 50 % with a chance of 70 % and 100 % with one of 30 % have the mean 65 %.
 */
final class Choices implements Distribution {
  static final Shape SHAPE = new Shape(
      "choices",
      "A few values, each with its chance: one reading or another, a deal with or without a clause.",
      List.of(
          new Shape.Key(
              "choices",
              Shape.Takes.CHOICES,
              "The values with their chances, which add up to 100 %.",
              "[{ value: 1 billion USD/year, chance: 30 % }, { value: 2 billion USD/year, chance: 70 % }]")),
      List.of(Shape.Way.of("choices")),
      false,
      figures -> new Made.Is(of(figures.parts())));

  private final double[] values;
  private final double[] chances;
  private final double[] cumulative;

  /**
   * Some values.
   *
   * @param values rising
   * @param chances above zero, adding up to 1
   */
  Choices(double[] values, double[] chances) {
    this.values = values;
    this.chances = chances;
    this.cumulative = new double[values.length];
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += chances[i];
      cumulative[i] = sum;
    }
    cumulative[values.length - 1] = 1;
  }

  private static Choices of(List<Figures.Part> parts) {
    List<Figures.Part> sorted = parts.stream()
        .sorted(Comparator.comparingDouble(part -> part.distribution().lowest()))
        .toList();
    return new Choices(
        sorted.stream().mapToDouble(part -> part.distribution().lowest()).toArray(),
        sorted.stream().mapToDouble(Figures.Part::chance).toArray());
  }

  @Override
  public double quantile(double probability) {
    int at = Arrays.binarySearch(cumulative, probability);
    return values[Math.min(values.length - 1, at < 0 ? -at - 1 : at)];
  }

  @Override
  public double cumulative(double value) {
    int at = Arrays.binarySearch(values, value);
    int last = at < 0 ? -at - 2 : at;
    return last < 0 ? 0 : cumulative[last];
  }

  @Override
  public double mean() {
    return meanUpTo(Double.POSITIVE_INFINITY);
  }

  @Override
  public double lowest() {
    return values[0];
  }

  @Override
  public double highest() {
    return values[values.length - 1];
  }

  @Override
  public double meanUpTo(double value) {
    double sum = 0;
    for (int i = 0; i < values.length && values[i] <= value; i++) {
      sum += values[i] * chances[i];
    }
    return sum;
  }
}
