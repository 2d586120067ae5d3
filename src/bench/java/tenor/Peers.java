package tenor;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import tenor.engine.Workers;

/**
 * The workloads as a program, beside those of src/bench/peers: it says each result with the time of
 * the median of some repetitions in a warm machine. With one thread that is processor time.
 *
 * <pre>
 * w1 RUNS PERCENT THREADS plain|sobol     w2     w3     hand RUNS     guard RUNS     efficiency     classpath
 * </pre>
 */
public final class Peers {
  private static final int WARM = 6;
  private static final int COUNTED = 5;

  private Peers() {}

  /** Runs a workload. */
  public static void main(String[] words) throws Exception {
    switch (words[0]) {
      case "w1" -> manyFutures(words);
      case "w2" -> {
        Grid grid = new Grid();
        Timed<Double> timed = timed(false, grid::grid);
        System.out.printf("tenor W2: %.0f ms, years %.0f%n", timed.ms(), timed.result());
      }
      case "w3" -> {
        Grid grid = new Grid();
        Timed<String> timed = timed(false, grid::indices);
        System.out.printf("tenor W3: %.1f ms  %s%n", timed.ms(), timed.result());
      }
      case "hand" -> {
        int runs = Integer.parseInt(words[1]);
        Timed<ManyFutures.Found> timed = timed(false, () -> ManyFutures.byHand(1, runs));
        say("plain Java", timed);
      }
      case "guard" -> guard(Integer.parseInt(words[1]));
      case "efficiency" -> Efficiency.main();
      default -> System.out.println(System.getProperty("java.class.path"));
    }
  }

  private static void manyFutures(String[] words) throws Exception {
    int runs = Integer.parseInt(words[1]);
    ManyFutures futures = new ManyFutures(Integer.parseInt(words[2]));
    int threads = Integer.parseInt(words[3]);
    boolean sobol = words[4].equals("sobol");
    Workers workers = threads == 1
        ? Workers.ALONE
        : (tasks, task) -> IntStream.range(0, tasks).parallel().forEach(task);
    Timed<ManyFutures.Found> timed = timed(
        threads > 1,
        () ->
            sobol ? futures.run(futures.sobol(1), runs, workers) : futures.plain(1, runs, workers));
    say("tenor W1 " + words[4] + " r=" + words[2] + " % th=" + threads, timed);
  }

  /** Fails where the plan has lost its vectors: it must be well ahead of the loop by hand. */
  private static void guard(int runs) throws Exception {
    ManyFutures futures = new ManyFutures(0);
    Timed<ManyFutures.Found> plan = timed(false, () -> futures.plain(1, runs, Workers.ALONE));
    Timed<ManyFutures.Found> hand = timed(false, () -> ManyFutures.byHand(1, runs));
    double ratio =
        (plan.result().pathYears() / plan.ms()) / (hand.result().pathYears() / hand.ms());
    System.out.printf("plan over plain Java: %.2f (at least 2.5)%n", ratio);
    if (ratio < 2.5) {
      throw new IllegalStateException("the plan is only " + ratio + " times as fast as plain Java");
    }
  }

  private static void say(String who, Timed<ManyFutures.Found> timed) {
    System.out.printf(
        "%s: %s  %.3f s %.1f Mpy/s%n",
        who,
        timed.result().text(),
        timed.ms() / 1e3,
        timed.result().pathYears() / timed.ms() / 1e3);
  }

  private record Timed<T>(T result, double ms) {}

  private static <T> Timed<T> timed(boolean wall, Callable<T> work) throws Exception {
    double[] times = new double[COUNTED];
    T result = work.call();
    for (int i = 1 - WARM; i < COUNTED; i++) {
      long start = now(wall);
      result = work.call();
      times[Math.max(0, i)] = (now(wall) - start) / 1e6;
    }
    Arrays.sort(times);
    return new Timed<>(result, times[COUNTED / 2]);
  }

  private static long now(boolean wall) {
    return wall ? System.nanoTime() : ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
