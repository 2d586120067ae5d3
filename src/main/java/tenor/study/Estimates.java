package tenor.study;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.BinomialDistribution;
import tenor.scenario.Verdict;

/**
 * What many runs say of one measure: chances, quantiles, mean and deviation, each with its error.
 *
 * <p>Plain draws are one sample: the error of a mean is s/√n, that of a quantile comes from the order
 * of the numbers (binomial), and the interval of a chance is Wilson's. Randomised Sobol' points are
 * sixteen samples, each scrambled for itself: the estimate is the mean of the sixteen estimates, its
 * error their deviation/√16, and the interval Student's with 15 degrees of freedom.
 *
 * <p>Where few runs bear a figure, a rare event or an outer quantile, sixteen small samples tell too
 * little of their own error. Sobol' points are then taken as the one sample that they are together,
 * by the rules of plain draws, which makes their interval wider than it need be.
 *
 * <p>A run that is not reached counts as later than any that is, so quantiles below the share of
 * those are figures, and a mean is withheld.
 */
public final class Estimates {
  /** Two-sided 95 % of a normal variable. */
  static final double NORMAL = 1.959963984540054;

  /** Two-sided 95 % of Student's t with 15 degrees of freedom. */
  static final double STUDENT = 2.131449545559774;

  /** From sixteen alike counts a difference of this many runs would show with a chance of 97.5 %. */
  private static final double UNSEEN_RUNS = 3.3;

  /** Below so many runs on one side a chance takes Wilson's interval in as well. */
  private static final int RARE = 30;

  /** With fewer numbers of each scramble beyond it, a quantile is that of all of them together. */
  private static final int FEWEST_BEYOND = 10;

  /** One-sided 95 % of a normal variable. */
  private static final double ONE_SIDED = 1.6448536269514722;

  private static final double NO_MEAN = 2;
  private static final double NO_DEVIATION = 4;
  private static final int FEWEST_OF_A_TAIL = 20;
  private static final int MOST_OF_A_TAIL = 2000;

  private final List<Tally> tallies;
  private final List<Ranked> samples;
  private final Tally all;
  private final Ranked pooled;
  private final Ranked sizes;

  /** The estimates from samples that do not depend on each other. */
  Estimates(List<Tally> tallies, List<Ranked> samples, Ranked pooled, Ranked sizes, int events) {
    this.tallies = tallies;
    this.samples = samples;
    this.pooled = pooled;
    this.sizes = sizes;
    this.all = new Tally(events);
    tallies.forEach(all::add);
  }

  /** How many runs there are. */
  public long runs() {
    return all.runs();
  }

  /** How many runs end in some way. */
  public long runs(Ending ending) {
    return all.endings(ending);
  }

  /** The chance that a run ends in some way. */
  public Estimate chance(Ending ending) {
    List<Double> counts = new ArrayList<>();
    tallies.forEach(tally -> counts.add((double) tally.endings(ending)));
    return chance(counts);
  }

  /**
   * The chance that one of the events comes true.
   *
   * @param event its place among those that were asked for
   */
  public Estimate chance(int event) {
    long untold = all.events(event, Verdict.UNDECIDED);
    if (untold > 0) {
      return new Estimate.Withheld(Estimate.Reason.NOT_ALL_TELL, share(untold));
    }
    List<Double> counts = new ArrayList<>();
    tallies.forEach(tally -> counts.add((double) tally.events(event, Verdict.HOLDS)));
    return chance(counts);
  }

  private double share(long count) {
    return (double) count / runs();
  }

  private Estimate chance(List<Double> counts) {
    double sum = 0;
    for (double count : counts) {
      sum += count;
    }
    double n = runs();
    double p = sum / n;
    double width = NORMAL * NORMAL / n;
    double middle = (p + width / 2) / (1 + width);
    double half = Math.sqrt(width * (p * (1 - p) + width / 4)) / (1 + width);
    boolean inside = sum > 0 && sum < n;
    double plain = inside ? Math.sqrt(p * (1 - p) / n) : half / NORMAL;
    double low = sum == 0 ? 0 : middle - half;
    double high = sum == n ? 1 : middle + half;
    if (counts.size() == 1) {
      return new Estimate.Known(p, plain, low, high, plain);
    }
    List<Double> shares = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      shares.add(counts.get(i) / tallies.get(i).runs());
    }
    double least = UNSEEN_RUNS / n;
    double margin = Math.max(least, STUDENT * error(shares));
    double error = margin / STUDENT;
    double lower = Math.max(0, p - margin);
    double upper = Math.min(1, p + margin);
    return Math.min(sum, n - sum) < RARE
        ? new Estimate.Known(
            p, Math.max(error, plain), Math.min(lower, low), Math.max(upper, high), plain)
        : new Estimate.Known(p, error, lower, upper, plain);
  }

  /**
   * The value that a run stays at or below with a chance. Its interval is open on a side where there
   * are too few runs for any of them to bound it: the largest of 100 runs says nothing of how large
   * p99.9 may be.
   *
   * @param share above 0 and below 1; ½ for the median
   */
  public Estimate quantile(double share) {
    double value = pooled.quantile(share);
    long n = runs();
    BinomialDistribution places = new BinomialDistribution(null, (int) n, share);
    long first = places.inverseCumulativeProbability(0.025) - 1L;
    long last = places.inverseCumulativeProbability(0.975);
    double low = first < 0 ? Double.NEGATIVE_INFINITY : pooled.at(first);
    double high = last >= n ? Double.POSITIVE_INFINITY : pooled.at(last);
    double plain = Double.isFinite(low) && Double.isFinite(high)
        ? (high - low) / (2 * NORMAL)
        : Double.POSITIVE_INFINITY;
    if (Double.isNaN(value)) {
      return withheld();
    }
    double beyond = Math.min(share, 1 - share) * n / samples.size();
    if (samples.size() == 1 || beyond < FEWEST_BEYOND) {
      return new Estimate.Known(
          value, plain + unsure(value) / NORMAL, low - unsure(low), high + unsure(high), plain);
    }
    List<Double> values = new ArrayList<>();
    double least = Double.POSITIVE_INFINITY;
    for (Ranked sample : samples) {
      double one = sample.quantile(share);
      values.add(one);
      least = Math.min(least, one);
    }
    return values.stream().allMatch(Double::isFinite)
        ? around(mean(values), error(values) + unsure(value) / STUDENT, plain, STUDENT)
        : new Estimate.Known(
            value, Double.POSITIVE_INFINITY, least, Double.POSITIVE_INFINITY, plain);
  }

  /** How far a number may be from the one that is told. */
  private double unsure(double value) {
    return Double.isFinite(value) ? Math.abs(value) * pooled.resolution() : 0;
  }

  /** The mean, where every run has a figure and the largest of them allow one. */
  public Estimate mean() {
    if (all.finite() < runs()) {
      return withheld();
    }
    if (tailIndex() * (1 - ONE_SIDED / Math.sqrt((double) tail())) < NO_MEAN) {
      return new Estimate.Withheld(Estimate.Reason.HEAVY_TAIL, Double.NaN);
    }
    double plain = Math.sqrt(all.variance() / runs());
    if (tallies.size() == 1) {
      return around(all.mean(), plain, plain, NORMAL);
    }
    List<Double> means = new ArrayList<>();
    tallies.forEach(tally -> means.add(tally.mean()));
    return known(means, plain);
  }

  /**
   * The standard deviation, where every run has a figure and the largest of them allow one. The points
   * of a scramble depend on each other, so their squares are about the mean of all and divided by how
   * many they are, without the one less that independent draws ask for.
   */
  public Estimate deviation() {
    if (all.finite() < runs()) {
      return withheld();
    }
    if (tailIndex() < NO_DEVIATION) {
      return new Estimate.Withheld(Estimate.Reason.HEAVY_TAIL, Double.NaN);
    }
    double variance = all.variance();
    double deviation = Math.sqrt(variance);
    double spread = Math.max(0, all.fourthMoment() - variance * variance);
    double plain = deviation > 0 ? Math.sqrt(spread / runs()) / (2 * deviation) : 0;
    if (tallies.size() == 1) {
      return around(deviation, plain, plain, NORMAL);
    }
    List<Double> variances = new ArrayList<>();
    double middle = all.mean();
    tallies.forEach(tally -> variances.add(tally.squareFrom(middle)));
    double value = Math.sqrt(mean(variances));
    double error = value > 0 ? error(variances) / (2 * value) : 0;
    return around(value, error, plain, STUDENT);
  }

  private Estimate.Withheld withheld() {
    long none = runs(Ending.ENDED) + runs(Ending.NONE);
    return none > 0
        ? new Estimate.Withheld(Estimate.Reason.NOT_ALL_HAVE_ONE, share(none))
        : new Estimate.Withheld(
            Estimate.Reason.NOT_ALL_REACHED, share(runs(Ending.NOT_REACHED) + runs(Ending.NEVER)));
  }

  /**
   * How fast the largest numbers become rare, by Hill's estimate from the √n largest: numbers above x
   * are as rare as x^−index. Below 2 a mean has no error that could be told, if it exists at all; as
   * the estimate has an error itself, index / √k from the k largest, a mean is given only where the
   * index is above 2 with a confidence of 95 %.
   */
  double tailIndex() {
    long n = runs();
    long k = tail();
    double threshold = k < n ? sizes.at(n - 1 - k) : 0;
    double mean = threshold > 0 ? sizes.meanLogAbove(threshold) : 0;
    return mean > 0 ? 1 / mean : Double.POSITIVE_INFINITY;
  }

  /** How many of the largest numbers tell how fast they become rare. */
  private long tail() {
    long most = Math.round(Math.sqrt((double) runs()));
    return Math.max(FEWEST_OF_A_TAIL, Math.min(MOST_OF_A_TAIL, most));
  }

  private static Estimate.Known known(List<Double> values, double plain) {
    return around(mean(values), error(values), plain, STUDENT);
  }

  private static Estimate.Known around(double value, double error, double plain, double factor) {
    return new Estimate.Known(value, error, value - factor * error, value + factor * error, plain);
  }

  private static double mean(List<Double> values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.size();
  }

  private static double error(List<Double> values) {
    double mean = mean(values);
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return Math.sqrt(squares / (values.size() - 1) / values.size());
  }
}
