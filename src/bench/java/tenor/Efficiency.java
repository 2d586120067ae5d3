package tenor;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import tenor.engine.Workers;
import tenor.uncertainty.PlainSampler;

/** How many times fewer runs Sobol' points need for the same error, on workload 1 with 2^14 runs. */
final class Efficiency {
  private static final int RUNS = 1 << 14;
  private static final int REPEATS = 200;

  private Efficiency() {}

  static void main() throws Exception {
    ManyFutures futures = new ManyFutures(0);
    double[][] plain = new double[3][REPEATS];
    double[][] even = new double[3][REPEATS];
    for (int i = 0; i < REPEATS; i++) {
      figures(futures.run(new PlainSampler(1000 + i), RUNS, Workers.ALONE), plain, i);
      figures(futures.run(futures.sobol(i), RUNS, Workers.ALONE), even, i);
    }
    System.out.printf(
        "times fewer runs for the same error: chance %.1f, median %.1f, mean capped at 500 %.1f%n",
        variance(plain[0]) / variance(even[0]),
        variance(plain[1]) / variance(even[1]),
        variance(plain[2]) / variance(even[2]));
  }

  private static void figures(ManyFutures.Found found, double[][] into, int at) {
    double[] years = found.years();
    Arrays.sort(years);
    ToDoubleFunction<double[]> within =
        all -> Arrays.stream(all).filter(y -> y <= 250).count() / (double) RUNS;
    into[0][at] = within.applyAsDouble(years);
    into[1][at] = years[RUNS / 2];
    into[2][at] = Arrays.stream(years).map(y -> Math.min(y, 500)).average().orElse(0);
  }

  private static double variance(double[] of) {
    double mean = Arrays.stream(of).average().orElse(0);
    return Arrays.stream(of).map(x -> (x - mean) * (x - mean)).sum() / (of.length - 1);
  }
}
