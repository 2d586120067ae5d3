package tenor;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tenor.engine.Engine;
import tenor.engine.Ledger;
import tenor.engine.Observer;
import tenor.engine.Table;
import tenor.metric.Projection;
import tenor.model.Plan;
import tenor.model.PlanCompiler;
import tenor.read.FileDocuments;
import tenor.read.ScenarioReader;
import tenor.scenario.Version;

/** How long it takes to compile a plan and to run one scenario for some sixty years. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ProjectionBenchmark {
  private static final String SIXTY_YEARS = """
      format: 1
      title: Sixty years
      as_of: 2025-01-01
      sources:
        here: { title: A benchmark }
      terms:
        target: { value: 120 billion USD, source: here, quote: 120 billion }
      assumptions:
        revenue: { value: 2 billion USD/year, why: A benchmark. }
      agreement:
        start: 2025
        revenues:
          minerals: { amount: revenue }
        obligations:
          fund: { amount: target }
        payments:
          - { from: minerals, to: fund }
      """;

  private Version version;
  private Plan plan;
  private Map<String, BigDecimal> values;
  private Table design;
  private byte[] file;

  /** Reads and compiles the scenario. */
  @Setup
  public void read() {
    file = SIXTY_YEARS.getBytes(StandardCharsets.UTF_8);
    version = ScenarioReader.read("bench.scenario.yaml", file, new FileDocuments())
        .scenario()
        .base();
    plan = version.compile().plan();
    values = version.exactValues();
    design = Table.single(Map.of("target", 120e9, "revenue", 2e9));
  }

  /** Clauses to plan. */
  @Benchmark
  public PlanCompiler.Compiled compile() {
    return version.compile();
  }

  /** A run with its ledger, the proof of its end included. */
  @Benchmark
  public Projection project() {
    return Projection.of(plan, values);
  }

  /** The columns alone, sixty periods. */
  @Benchmark
  public Ledger run() {
    Ledger ledger = new Ledger(plan, 0);
    Engine.run(plan, design, List.of(ledger, Observer.ofPeriods(60)));
    return ledger;
  }

  /** From bytes to a checked scenario. */
  @Benchmark
  public Object readFile() {
    return ScenarioReader.read("bench.scenario.yaml", file, new FileDocuments());
  }
}
