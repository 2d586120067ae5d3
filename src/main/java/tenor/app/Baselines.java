package tenor.app;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.check.FileCheck;
import tenor.check.Judgement;
import tenor.drift.Baseline;
import tenor.drift.Drift;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.problem.SourceText;
import tenor.read.BaselineReader;
import tenor.read.Checksum;
import tenor.read.Documents;
import tenor.report.DriftFindings;
import tenor.scenario.Scenario;

/** The baselines beside scenario files: {@code a.scenario.yaml} has {@code a.baseline.csv}. */
final class Baselines {
  static final String ENDING = ".baseline.csv";

  private Baselines() {}

  /** The path of a file's baseline. Any other name than that of a YAML scenario keeps its ending. */
  static String path(String file) {
    String usual = ScenarioFiles.ENDINGS.get(0);
    return (file.endsWith(usual) ? file.substring(0, file.length() - usual.length()) : file)
        + ENDING;
  }

  /** What was computed now. */
  static Baseline of(Scenario scenario, List<Judgement> judgements) {
    return Baseline.of(Engine.version(), scenario, judgements, Checksum::shortened);
  }

  /** The bytes of the file of that name; null where there is none. */
  static Documents.@Nullable Loaded load(String baseline) {
    Documents.Loaded loaded = ProjectFiles.loadBeside(baseline, List.of());
    return loaded instanceof Documents.Loaded.Missing ? null : loaded;
  }

  /** A checked file, with what comparing it with its baseline found; as it is where it has none. */
  static FileCheck compared(FileCheck check) {
    Scenario scenario = check.scenario();
    String path = path(check.file());
    Documents.Loaded loaded = scenario == null ? null : load(path);
    if (scenario == null || loaded == null) {
      return check;
    }
    if (!(loaded instanceof Documents.Loaded.Found found)) {
      return check.withDrift(List.of(new Problem(
          Code.BAD_BASELINE,
          Place.startOf(path),
          "The baseline cannot be opened: " + ((Documents.Loaded.Unreadable) loaded).why() + ".",
          "Check whether it is a file that you may read.")));
    }
    BaselineReader.Read read = BaselineReader.read(path, found.bytes());
    List<SourceText> texts = new ArrayList<>(check.texts());
    texts.add(read.source());
    FileCheck beside = new FileCheck(
        check.file(),
        texts,
        scenario,
        check.problems(),
        check.judgements(),
        check.evidence(),
        List.of());
    if (read.problem() != null) {
      return beside.withDrift(List.of(read.problem()));
    }
    Baseline before = read.baseline();
    if (before == null) {
      throw new IllegalStateException(path + " was neither read nor refused");
    }
    Drift drift = Drift.since(before, of(scenario, check.judgements()), scenario);
    return beside.withDrift(DriftFindings.of(drift, check.file(), path));
  }
}
