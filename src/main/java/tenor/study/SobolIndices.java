package tenor.study;

import java.util.Arrays;
import tenor.engine.Workers;

/**
 * How much of the variance of a number each of its inputs explains: alone (Sobol' first index) and
 * together with others (total index).
 *
 * <pre>
 * first = mean((f(B) − m)(f(AB) − f(A))) / V      Saltelli and others (2010)
 * total = mean((f(A) − f(AB))²) / 2V              Jansen (1999)
 * </pre>
 *
 * <p>A and B are two independent sets of points, AB is A with one input taken from B, m and V are
 * mean and variance over A and B. The points come in independent replicates; every replicate gives an
 * estimate of its own, and the interval is Student's t of these, never taken from points that depend
 * on each other.
 *
 * <p>Worked example: of x + 2y with x and y uniform, x explains 1/5 and y 4/5, alone as in total.
 */
public final class SobolIndices {
  /** How many replicates: point i belongs to replicate i mod 16. */
  public static final int REPLICATES = 16;

  /** Student's t for 95 % with 15 degrees of freedom. */
  static final double T15 = 2.131449545559323;

  private final Index[] first;
  private final Index[] total;
  private final Index dummy;
  private final double variance;

  private SobolIndices(Index[] first, Index[] total, Index dummy, double variance) {
    this.first = first;
    this.total = total;
    this.dummy = dummy;
    this.variance = variance;
  }

  /**
   * An estimate.
   *
   * @param error half of its 95 % interval
   */
  public record Index(double value, double error) {
    /** Its standard error. */
    public double standardError() {
      return error / T15;
    }

    /** The lower end of its interval. */
    public double low() {
      return value - error;
    }

    /** The upper end of its interval. */
    public double high() {
      return value + error;
    }

    /** The estimate that some independent replicates make together. */
    static Index of(double[] replicates) {
      double mean = Arrays.stream(replicates).sum() / replicates.length;
      double squares = 0;
      for (double each : replicates) {
        squares += (each - mean) * (each - mean);
      }
      double deviation = Math.sqrt(squares / (replicates.length - 1));
      return new Index(mean, T15 * deviation / Math.sqrt(replicates.length));
    }
  }

  /** A number that depends on columns of inputs: fills in one for each row. */
  @FunctionalInterface
  public interface Function {
    /**
     * Computes some rows.
     *
     * @param inputs a column for each input
     */
    void apply(double[][] inputs, double[] out);
  }

  /**
   * Indices of numbers that are known.
   *
   * @param a the number at each point of A
   * @param b the number at each point of B
   * @param mixed for each input, or group of inputs, the number at each point of A with it from B
   */
  public static SobolIndices of(double[] a, double[] b, double[][] mixed, Workers workers) {
    double[][] firsts = new double[mixed.length][REPLICATES];
    double[][] totals = new double[mixed.length][REPLICATES];
    double[] dummies = new double[REPLICATES];
    double[] variances = new double[REPLICATES];
    workers.each(REPLICATES, r -> {
      double mean = mean(a, b, r);
      double variance = variance(a, b, r, mean);
      variances[r] = variance;
      dummies[r] = variance == 0 ? 0 : product(a, b, r, mean) / variance;
      for (int j = 0; j < mixed.length; j++) {
        firsts[j][r] = variance == 0 ? 0 : gain(a, b, mixed[j], r, mean) / variance;
        totals[j][r] = variance == 0 ? 0 : squares(a, mixed[j], r) / (2 * variance);
      }
    });
    Index[] first = new Index[mixed.length];
    Index[] total = new Index[mixed.length];
    for (int j = 0; j < mixed.length; j++) {
      first[j] = Index.of(firsts[j]);
      total[j] = Index.of(totals[j]);
    }
    double variance = Arrays.stream(variances).sum() / REPLICATES;
    return new SobolIndices(first, total, Index.of(dummies), variance);
  }

  /**
   * Indices of a function.
   *
   * @param a a column for each input
   * @param b the same of other points, independent of these
   */
  public static SobolIndices of(Function function, double[][] a, double[][] b, Workers workers) {
    int points = a[0].length;
    double[] atA = new double[points];
    double[] atB = new double[points];
    double[][] mixed = new double[a.length][points];
    workers.each(a.length + 2, task -> {
      if (task >= a.length) {
        function.apply(task == a.length ? a : b, task == a.length ? atA : atB);
        return;
      }
      double[][] inputs = a.clone();
      inputs[task] = b[task];
      function.apply(inputs, mixed[task]);
    });
    return of(atA, atB, mixed, workers);
  }

  private static double mean(double[] a, double[] b, int replicate) {
    double sum = 0;
    int count = 0;
    for (int i = replicate; i < a.length; i += REPLICATES) {
      sum += a[i] + b[i];
      count += 2;
    }
    return sum / count;
  }

  private static double variance(double[] a, double[] b, int replicate, double mean) {
    double sum = 0;
    int count = 0;
    for (int i = replicate; i < a.length; i += REPLICATES) {
      sum += (a[i] - mean) * (a[i] - mean) + (b[i] - mean) * (b[i] - mean);
      count += 2;
    }
    return sum / count;
  }

  private static double product(double[] a, double[] b, int replicate, double mean) {
    double sum = 0;
    int count = 0;
    for (int i = replicate; i < a.length; i += REPLICATES) {
      sum += (a[i] - mean) * (b[i] - mean);
      count++;
    }
    return sum / count;
  }

  private static double gain(double[] a, double[] b, double[] mixed, int replicate, double mean) {
    double sum = 0;
    int count = 0;
    for (int i = replicate; i < a.length; i += REPLICATES) {
      sum += (b[i] - mean) * (mixed[i] - a[i]);
      count++;
    }
    return sum / count;
  }

  private static double squares(double[] a, double[] mixed, int replicate) {
    double sum = 0;
    int count = 0;
    for (int i = replicate; i < a.length; i += REPLICATES) {
      sum += (a[i] - mixed[i]) * (a[i] - mixed[i]);
      count++;
    }
    return sum / count;
  }

  /** How many inputs or groups. */
  public int size() {
    return first.length;
  }

  /** The part of the variance that an input explains alone. */
  public Index first(int input) {
    return first[input];
  }

  /** The part that it explains alone and together with others. */
  public Index total(int input) {
    return total[input];
  }

  /** The first index of an input that nothing depends on, by how A and B differ by chance. */
  public Index dummy() {
    return dummy;
  }

  /** What cannot be told apart from nothing: as much as the dummy input seems to explain. */
  public double floor() {
    return Math.max(0, dummy.value());
  }

  /** The variance. */
  public double variance() {
    return variance;
  }

  /**
   * Whether the total index of an input is above what the dummy seems to explain, its whole interval.
   * The total index of the dummy itself is 0 by Jansen's estimator, however few the draws.
   */
  public boolean isAboveNothing(int input) {
    return total[input].low() > floor();
  }
}
