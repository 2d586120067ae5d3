package tenor;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tenor.engine.Workers;
import tenor.metric.Measure;
import tenor.metric.MeasureReading;
import tenor.study.Futures;
import tenor.study.Outcomes;
import tenor.uncertainty.PlainSampler;

/** The workloads of docs/performance.md: many futures, a grid, and Sobol' indices. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WorkloadBenchmark {
  private static final int RUNS = 100_000;

  private ManyFutures futures;
  private Grid grid;
  private Measure years;

  /** Reads and compiles the scenarios. */
  @Setup
  public void read() throws Exception {
    futures = new ManyFutures(0);
    grid = new Grid();
    MeasureReading.Read read = (MeasureReading.Read) Measure.read("fund.years", List.of("fund"));
    years = read.measure();
  }

  /** Workload 1 with plain draws, 100,000 runs. */
  @Benchmark
  public Object manyFutures() {
    return futures.plain(1, RUNS, Workers.ALONE);
  }

  /** The same with Sobol' points. */
  @Benchmark
  public Object manyFuturesEvenly() {
    return futures.run(futures.sobol(1), RUNS, Workers.ALONE);
  }

  /** The same as a study measures it: the years of every run, and how each ends. */
  @Benchmark
  public Object outcomes() {
    return Outcomes.of(
        futures.subject(),
        years,
        new Futures(futures.subject(), new PlainSampler(1), RUNS),
        Outcomes.Never.LEFT_OPEN,
        Workers.ALONE);
  }

  /** The same deal as a loop in plain Java. */
  @Benchmark
  public Object byHand() {
    return ManyFutures.byHand(1, RUNS);
  }

  /** Workload 2: a million cells. */
  @Benchmark
  public Object grid() {
    return grid.grid();
  }

  /** Workload 3: Sobol' indices of six constants. */
  @Benchmark
  public Object indices() {
    return grid.indices();
  }
}
