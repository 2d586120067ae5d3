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
    if (counts.size() == 1) {
      return new Estimate.Known(
          p, plain, sum == 0 ? 0 : middle - half, sum == n ? 1 : middle + half, plain);
    }
    List<Double> shares = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      shares.add(counts.get(i) / tallies.get(i).runs());
    }
    double least = UNSEEN_RUNS / n;
    double margin = Math.max(least, STUDENT * error(shares));
    return new Estimate.Known(
        p, margin / STUDENT, Math.max(0, p - margin), Math.min(1, p + margin), plain);
  }

  /**
   * The value that a run stays at or below with a chance.
   *
   * @param share above 0 and below 1; ½ for the median
   */
  public Estimate quantile(double share) {
    double value = pooled.quantile(share);
    long n = runs();
    BinomialDistribution places = new BinomialDistribution(null, (int) n, share);
    long first = places.inverseCumulativeProbability(0.025) - 1L;
    long last = places.inverseCumulativeProbability(0.975);
    double low = pooled.at(Math.max(0, first));
    double high = pooled.at(Math.min(n - 1, last));
    double plain = Double.isFinite(high) ? (high - low) / (2 * NORMAL) : Double.POSITIVE_INFINITY;
    if (Double.isNaN(value)) {
      return withheld();
    }
    double unsure = Math.abs(value) * pooled.resolution();
    if (samples.size() == 1) {
      return new Estimate.Known(
          value, Math.max(plain, unsure / NORMAL), low - unsure, high + unsure, plain);
    }
    List<Double> values = new ArrayList<>();
    double least = Double.POSITIVE_INFINITY;
    for (Ranked sample : samples) {
      double one = sample.quantile(share);
      values.add(one);
      least = Math.min(least, one);
    }
    return values.stream().allMatch(Double::isFinite)
        ? around(mean(values), Math.max(error(values), unsure / STUDENT), plain, STUDENT)
        : new Estimate.Known(
            value, Double.POSITIVE_INFINITY, least, Double.POSITIVE_INFINITY, plain);
  }

  /** The mean, where every run has a figure and the largest of them allow one. */
  public Estimate mean() {
    if (all.finite() < runs()) {
      return withheld();
    }
    if (tailIndex() < NO_MEAN) {
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

  /** The standard deviation, where every run has a figure and the largest of them allow one. */
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
    List<Double> deviations = new ArrayList<>();
    tallies.forEach(tally -> deviations.add(Math.sqrt(tally.variance())));
    return known(deviations, plain);
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
   * are as rare as x^−index. Below 2 a mean has no error that could be told, if it exists at all.
   */
  double tailIndex() {
    long n = runs();
    long most = Math.round(Math.sqrt((double) n));
    long k = Math.max(FEWEST_OF_A_TAIL, Math.min(MOST_OF_A_TAIL, most));
    double threshold = k < n ? sizes.at(n - 1 - k) : 0;
    double mean = threshold > 0 ? sizes.meanLogAbove(threshold) : 0;
    return mean > 0 ? 1 / mean : Double.POSITIVE_INFINITY;
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
