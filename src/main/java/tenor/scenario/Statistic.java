package tenor.scenario;

import tenor.quantity.Expectation;

/** What a claim asks of many futures rather than of the one run at the values of the file. */
public sealed interface Statistic {

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
