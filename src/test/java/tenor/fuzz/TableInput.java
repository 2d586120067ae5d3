package tenor.fuzz;

import java.nio.charset.StandardCharsets;
import tenor.read.BaselineReader;
import tenor.read.BaselineText;
import tenor.read.Documents;
import tenor.read.LockReader;
import tenor.read.ReadScenario;
import tenor.read.ScenarioReader;

/** Any bytes as a file of figures, a baseline and a lock: a result or a reason, and what is understood is read back. */
public final class TableInput {
  private static final byte[] FILE = """
      format: 1
      title: A fund
      agreement:
        start: 2025
        stop_after: 20 years
        revenues: { minerals: { amount: { series: "a.csv#revenue" } } }
        obligations: { fund: { amount: 500 billion USD } }
        payments: [{ from: minerals, share: { series: "a.csv#share" }, to: fund }]
      """.getBytes(StandardCharsets.UTF_8);

  private TableInput() {}

  public static void fuzzerTestOneInput(byte[] input) {
    ReadScenario read =
        ScenarioReader.read("a.scenario.yaml", FILE, path -> new Documents.Loaded.Found(input));
    ScenarioInput.sound(read);

    BaselineReader.Read baseline = BaselineReader.read("a.baseline.csv", input);
    Located.hold(
        (baseline.baseline() == null) == (baseline.problem() != null), "neither or both", baseline);
    if (baseline.problem() != null) {
      Located.one(baseline.problem(), baseline.source());
    }
    if (baseline.baseline() != null) {
      String text = BaselineText.of(baseline.baseline());
      BaselineReader.Read again =
          BaselineReader.read("a.baseline.csv", text.getBytes(StandardCharsets.UTF_8));
      Located.hold(
          baseline.baseline().equals(again.baseline()), "a baseline that is not read back", text);
    }
    LockReader.Read lock = LockReader.read("a.lock.json", input);
    Located.hold((lock.lock() == null) == (lock.problem() != null), "neither or both", lock);
    if (lock.problem() != null) {
      Located.one(lock.problem(), lock.source());
    }
  }
}
