package tenor.uncertainty;

/**
 * A distribution with everything below or above a bound left out, and the rest scaled up.
 *
 * <pre>F(x) = (G(x) − G(low)) / (G(high) − G(low))     G: the whole one</pre>
 *
 * <p>Worked example: evenly between 0 and 4, cut off below 1 and above 2, is evenly between 1 and 2.
 */
final class Cut implements Distribution {
  private final Distribution whole;
  private final double low;
  private final double high;
  private final double below;
  private final double mass;

  Cut(Distribution whole, double low, double high) {
    this.whole = whole;
    this.low = Math.max(low, whole.lowest());
    this.high = Math.min(high, whole.highest());
    this.below = low > whole.lowest() ? whole.cumulative(low) : 0;
    this.mass = (high < whole.highest() ? whole.cumulative(high) : 1) - below;
  }

  @Override
  public double quantile(double probability) {
    return Math.max(low, Math.min(high, whole.quantile(below + probability * mass)));
  }

  @Override
  public double cumulative(double value) {
    if (value < low || value >= high) {
      return value < low ? 0 : 1;
    }
    return Math.max(0, Math.min(1, (whole.cumulative(value) - below) / mass));
  }

  @Override
  public double mean() {
    return meanUpTo(high);
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
    if (value <= low) {
      return 0;
    }
    double start = low > whole.lowest() ? whole.meanUpTo(low) : 0;
    double last = Math.min(value, high);
    double end = last < whole.highest() ? whole.meanUpTo(last) : whole.mean();
    return (end - start) / mass;
  }
}
