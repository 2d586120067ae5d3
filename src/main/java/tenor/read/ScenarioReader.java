package tenor.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.model.Plan;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.problem.Severity;
import tenor.problem.SourceText;
import tenor.scenario.Scenario;

/**
 * Reads a scenario file: its text, its keys, its quantities and names, and whether the agreement can be computed in every
 * version that the file names.
 *
 * <p>All that is wrong is reported in one pass, each mistake once. Only a text that is no YAML or JSON at all is not
 * looked into beyond that. Worked example: in a file whose only mistake is {@code amout: 500 bilion USD}, the key and the
 * scale are reported, and nothing is said of an obligation without an amount.
 */
public final class ScenarioReader {
  private final Documents documents;
  private final List<SourceText> extended = new ArrayList<>();
  private final SeriesFiles series;
  private final List<Problem> problemsElsewhere = new ArrayList<>();

  private ScenarioReader(Documents documents) {
    this.documents = documents;
    this.series = new SeriesFiles(documents);
  }

  /**
   * The scenario of a file, or what stands in its way.
   *
   * @param file the file as messages shall name it; paths after {@code extends} start from its folder
   * @param bytes all of its bytes
   * @param documents where the files come from that it extends or takes figures from
   */
  public static ReadScenario read(String file, byte[] bytes, Documents documents) {
    return new ScenarioReader(documents).read(Trees.read(file, bytes), new Findings());
  }

  /** The same for a tree that was read already, with the canonical spellings noted in the findings. */
  static ReadScenario read(Tree tree, Findings findings, Documents documents) {
    return new ScenarioReader(documents).read(tree, findings);
  }

  private ReadScenario read(Tree tree, Findings findings) {
    String file = tree.source().file();
    Draft draft = draft(tree, findings, new Extends(documents, List.of(file)));
    Scenario scenario = draft == null ? null : draft.scenario(file);
    boolean sound = findings.errors() == 0 && problemsElsewhere.isEmpty();
    Map<List<String>, Plan> plans = Map.of();
    if (scenario != null) {
      plans = new VersionChecks(scenario, findings, sound).plans();
    }
    sound &= findings.errors() == 0;
    List<SourceText> others = new ArrayList<>(extended);
    others.addAll(series.texts());
    return new ReadScenario(
        sound ? scenario : null, tree.source(), problems(file, findings), others, plans);
  }

  /** What a file says; null where its text or its format could not be read. */
  private @Nullable Draft draft(Tree tree, Findings findings, Extends steps) {
    findings.addAll(tree.problems());
    Mapping root = tree.root();
    DraftReader reader =
        root == null ? null : DraftReader.of(root, Place.startOf(tree.source().file()), findings);
    if (reader == null) {
      return null;
    }
    Scalar path = reader.base();
    Extends.Base base = path == null ? null : steps.follow(path, findings);
    Draft inherited = base == null ? Draft.empty() : base(base);
    return inherited == null ? null : reader.read(inherited.inherited(), series);
  }

  private @Nullable Draft base(Extends.Base base) {
    Tree tree = Trees.read(base.file(), base.bytes());
    extended.add(tree.source());
    Findings findings = new Findings();
    Draft draft = draft(tree, findings, base.next());
    for (Problem problem : findings.problems()) {
      if (problem.severity() == Severity.ERROR) {
        problemsElsewhere.add(problem);
      }
    }
    return draft;
  }

  private List<Problem> problems(String file, Findings findings) {
    Set<Problem> all = new LinkedHashSet<>(problemsElsewhere);
    List<Problem> here = new ArrayList<>();
    for (Problem problem : findings.problems()) {
      if (problem.place().file().equals(file)) {
        here.add(problem);
      } else {
        all.add(problem);
      }
    }
    here.sort(Comparator.comparingInt((Problem problem) -> problem.place().line())
        .thenComparingInt(problem -> problem.place().column()));
    all.addAll(here);
    return Flood.dammed(new ArrayList<>(all));
  }
}
