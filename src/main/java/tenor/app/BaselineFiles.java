package tenor.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenor.check.Check;
import tenor.check.Judgement;
import tenor.read.BaselineText;
import tenor.read.Documents;
import tenor.read.ReadScenario;
import tenor.scenario.Scenario;

/**
 * {@code baseline}: writes beside each scenario what its claims came to. A file with errors gets none, and
 * a baseline that says the same already is left alone.
 */
public final class BaselineFiles {
  private BaselineFiles() {}

  /** What became of one baseline. */
  public enum Outcome {
    NEW,
    CHANGED,
    UNCHANGED,
    NO_CLAIMS,
    NOT_WRITTEN
  }

  /**
   * One scenario with its baseline.
   *
   * @param mistakes what stands in its way
   */
  public record Written(
      String file, String baseline, Outcome outcome, int claims, List<Mistake> mistakes) {}

  /** What was written, and how the program ends. */
  public record Baselined(List<Written> files, List<Mistake> complaints, ExitStatus status) {}

  /** Writes the baselines of all files that the paths lead to. */
  public static Reply<Baselined> of(List<String> paths) {
    ManyFiles many = ManyFiles.under(paths);
    if (!many.refusal().isEmpty()) {
      return new Reply.Refused<>(many.status(), many.refusal());
    }
    ExitStatus status = many.status();
    List<Written> files = new ArrayList<>();
    for (Computed computed : Work.onEach(many.files(), new Computing())) {
      Written written = written(computed);
      files.add(written);
      if (computed.text() == null && !computed.isValid()) {
        status = status.or(ExitStatus.INVALID_FILE);
      } else if (written.outcome() == Outcome.NOT_WRITTEN) {
        status = status.or(ExitStatus.NOT_WRITTEN);
      }
    }
    boolean nothing = files.stream().allMatch(f -> f.outcome() == Outcome.NO_CLAIMS);
    if (nothing && status == ExitStatus.AS_RECORDED) {
      status = ExitStatus.NOTHING_TO_CHECK;
    }
    return new Reply.Given<>(new Baselined(files, many.complaints(), status), List.of(), List.of());
  }

  /** The text of a baseline; null where the file has errors or no claims. */
  private record Computed(ReadScenario file, @Nullable String text, int claims) {

    boolean isValid() {
      return file.scenario() != null;
    }
  }

  private static final class Computing implements Work<ReadScenario, Computed> {
    @Override
    public String during(ReadScenario file) {
      return "computing " + file.source().file();
    }

    @Override
    public Computed on(ReadScenario file) {
      Scenario scenario = file.scenario();
      if (scenario == null || scenario.claims().isEmpty()) {
        return new Computed(file, null, 0);
      }
      List<Judgement> judgements = new Check(scenario, Map.of()).claims();
      String text = BaselineText.of(Baselines.of(scenario, judgements));
      return new Computed(file, text, judgements.size());
    }
  }

  private static Written written(Computed computed) {
    String file = computed.file().source().file();
    String baseline = Baselines.path(file);
    String text = computed.text();
    if (text == null) {
      return computed.isValid()
          ? new Written(file, baseline, Outcome.NO_CLAIMS, 0, List.of())
          : new Written(file, baseline, Outcome.NOT_WRITTEN, 0, Opening.mistakes(computed.file()));
    }
    Documents.Loaded there = Baselines.load(baseline);
    if (there instanceof Documents.Loaded.Found found
        && text.equals(new String(found.bytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"))) {
      return new Written(file, baseline, Outcome.UNCHANGED, computed.claims(), List.of());
    }
    Mistake refused = ResultFile.write(baseline, out -> out.accept(text));
    if (refused != null) {
      return new Written(file, baseline, Outcome.NOT_WRITTEN, 0, List.of(refused));
    }
    Outcome outcome = there == null ? Outcome.NEW : Outcome.CHANGED;
    return new Written(file, baseline, outcome, computed.claims(), List.of());
  }
}
