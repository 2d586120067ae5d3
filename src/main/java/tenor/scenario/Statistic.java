package tenor.scenario;

import org.jspecify.annotations.Nullable;
import tenor.quantity.Expectation;

/** What a claim asks of many futures rather than of the one run at the values of the file. */
public sealed interface Statistic {

  /** A statistic by its word: median, mean, deviation, p90; null for any other. */
  static @Nullable Statistic named(String word) {
    switch (word) {
      case "median" -> {
        return new Percentile(50);
      }
      case "mean" -> {
        return new Mean();
      }
      case "deviation" -> {
        return new Deviation();
      }
      default -> {
        return percentile(word);
      }
    }
  }

  private static @Nullable Statistic percentile(String word) {
    boolean digits = word.length() > 1
        && word.length() < 8
        && word.chars().skip(1).allMatch(c -> ('0' <= c && c <= '9') || c == '.')
        && word.indexOf('.') == word.lastIndexOf('.')
        && word.charAt(1) != '.'
        && !word.endsWith(".");
    double percent = digits && word.charAt(0) == 'p' ? Double.parseDouble(word.substring(1)) : 0;
    return percent > 0 && percent < 100 ? new Percentile(percent) : null;
  }

  /** How likely the metric is as expected, such as at most 250 years. */
  record ChanceOf(Expectation of) implements Statistic {}

  /**
   * The value that the metric stays at or below with a probability.
   *
   * @param percent above 0 and below 100; 50 is the median
   */
  record Percentile(double percent) implements Statistic {}

  /** The mean, where there is one. */
  record Mean() implements Statistic {}

  /** The standard deviation, where there is one. */
  record Deviation() implements Statistic {}
}
