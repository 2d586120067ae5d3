package tenor.uncertainty;

/** How a number that nobody knows is distributed; in base units (USD, years, 0.5 for 50 %). */
public interface Distribution {

  /**
   * The value below which it lies with a probability.
   *
   * @param probability above 0 and below 1
   */
  double quantile(double probability);

  /** The probability that it lies at or below a value. */
  double cumulative(double value);

  /** Its mean; infinite where it has none. */
  double mean();

  /** The smallest value that it can have; negative infinity where there is none. */
  double lowest();

  /** The largest value that it can have; infinity where there is none. */
  double highest();

  /**
   * What the values up to one of them contribute to the mean.
   *
   * <pre>∫ x dF(x) from the lowest value to this one</pre>
   *
   * <p>Worked example: evenly between 0 and 2, the values up to 1 contribute 0.25 to the mean of 1.
   */
  double meanUpTo(double value);

  /** Replaces probabilities by the values at which they are reached. */
  default void quantiles(double[] inOut, int count) {
    for (int i = 0; i < count; i++) {
      inOut[i] = quantile(inOut[i]);
    }
  }
}
