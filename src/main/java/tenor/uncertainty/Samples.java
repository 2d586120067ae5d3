package tenor.uncertainty;

import java.util.Arrays;
import java.util.List;

/**
 * Given values, such as those of past years or of another model's runs; each is as likely as any
 * other.
 *
 * <p>Worked example: of the values 1, 2 and 4, the middle one is the median, and the mean is 7/3.
 */
final class Samples implements Distribution {
  static final Shape SHAPE = new Shape(
      "samples",
      "Given values, each as likely as any other: what past years brought, or what another model drew.",
      List.of(
          new Shape.Key(
              "samples",
              Shape.Takes.VALUES,
              "The values.",
              "[1.6 billion USD/year, 2 billion USD/year, 2.7 billion USD/year]"),
          new Shape.Key(
              "series",
              Shape.Takes.COLUMN,
              "In place of a list: a column of a file of figures. Totals are taken by the year.",
              "data/oil.csv#revenue")),
      List.of(Shape.Way.of("samples"), Shape.Way.of("series")),
      false,
      figures -> new Made.Is(new Samples(
          figures.values().stream().mapToDouble(Double::doubleValue).sorted().toArray())));

  private final double[] sorted;

  /**
   * Some values.
   *
   * @param sorted at least one, rising
   */
  Samples(double[] sorted) {
    this.sorted = sorted;
  }

  @Override
  public double quantile(double probability) {
    return sorted[Math.min(sorted.length - 1, (int) (probability * sorted.length))];
  }

  @Override
  public double cumulative(double value) {
    int at = Arrays.binarySearch(sorted, value);
    int after = at < 0 ? -at - 1 : at;
    while (after < sorted.length && sorted[after] <= value) {
      after++;
    }
    return (double) after / sorted.length;
  }

  @Override
  public double mean() {
    return meanUpTo(Double.POSITIVE_INFINITY);
  }

  @Override
  public double lowest() {
    return sorted[0];
  }

  @Override
  public double highest() {
    return sorted[sorted.length - 1];
  }

  @Override
  public double meanUpTo(double value) {
    double sum = 0;
    for (int i = 0; i < sorted.length && sorted[i] <= value; i++) {
      sum += sorted[i];
    }
    return sum / sorted.length;
  }
}
