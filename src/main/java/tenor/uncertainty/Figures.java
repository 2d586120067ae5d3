package tenor.uncertainty;

import java.util.List;
import java.util.Map;

/**
 * What a file says of a shape, in base units.
 *
 * @param numbers by key
 * @param quantiles by rising probability
 * @param parts of a mixture, or the choices
 * @param values of given samples, in the order of the file
 */
public record Figures(
    Map<String, Figure> numbers, List<Quantile> quantiles, List<Part> parts, List<Double> values) {

  /**
   * One number.
   *
   * @param text as it is shown to people
   */
  public record Figure(double value, String text) {}

  /**
   * A value below which it lies with some probability.
   *
   * @param key such as {@code p5} or {@code median}
   * @param probability 0.05 for {@code p5}
   */
  public record Quantile(String key, double probability, Figure figure) {

    /** The value. */
    public double value() {
      return figure.value();
    }
  }

  /** One of several distributions, and the chance that it is this one. */
  public record Part(double chance, Distribution distribution) {}

  /** Whether the file has a key. */
  public boolean has(String key) {
    return numbers.containsKey(key);
  }

  /** The number behind a key that the file has. */
  public double number(String key) {
    return figure(key).value();
  }

  /** The number behind a key, or another one where the file does not have it. */
  public double number(String key, double otherwise) {
    Figure figure = numbers.get(key);
    return figure == null ? otherwise : figure.value();
  }

  /** The number behind a key that the file has, as it is shown to people. */
  public String text(String key) {
    return figure(key).text();
  }

  Figure figure(String key) {
    Figure figure = numbers.get(key);
    if (figure == null) {
      throw new IllegalArgumentException("no figure " + key);
    }
    return figure;
  }
}
