package tenor.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenor.drift.Figure;
import tenor.drift.Lock;
import tenor.drift.Result;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.problem.SourceText;
import tenor.scenario.Verdict;

/** Reads the lock of a report. The first mistake is enough, since nobody writes one by hand. */
public final class LockReader {
  private static final String REMEDY =
      "Take it from the report again, or write it with `tenor lock`.";
  private static final String FORMAT = "1";

  private final Map<String, Place> places = new HashMap<>();
  private @Nullable Problem problem;

  private LockReader() {}

  /**
   * What came of reading a file.
   *
   * @param lock null exactly where there is a problem
   * @param places of the paths in the lock
   */
  public record Read(
      SourceText source,
      @Nullable Lock lock,
      @Nullable Problem problem,
      Map<String, Place> places) {

    private Read(SourceText source, Problem problem) {
      this(source, null, problem, Map.of());
    }
  }

  /** Reads the bytes of a file whose name ends in {@code .json}. */
  public static Read read(String file, byte[] bytes) {
    Tree tree = Trees.read(file, bytes);
    Mapping root = tree.root();
    if (root == null || !tree.problems().isEmpty()) {
      Problem first = tree.problems().isEmpty() ? null : tree.problems().get(0);
      Place place = first == null ? Place.startOf(file) : first.place();
      String why = first == null ? "It is empty." : first.sentence();
      return new Read(tree.source(), new Problem(Code.BAD_BASELINE, place, why, REMEDY));
    }
    LockReader reader = new LockReader();
    Lock lock = reader.lock(root);
    Problem found = reader.problem;
    return found == null
        ? new Read(tree.source(), lock, null, reader.places)
        : new Read(tree.source(), found);
  }

  private void refuse(Code code, Place place, String sentence) {
    if (problem == null) {
      problem = new Problem(code, place, sentence, REMEDY);
    }
  }

  private Lock lock(Mapping root) {
    String version = text(root, "lock");
    if (problem == null && !version.equals(FORMAT)) {
      Node node = root.get("lock");
      refuse(
          Code.OTHER_BASELINE_FORMAT,
          node == null ? root.place() : node.place(),
          "The lock is written in version " + Ink.shortened(version)
              + " of its format; this Tenor has version " + FORMAT + ".");
    }
    List<Lock.Scenario> scenarios = new ArrayList<>();
    for (Mapping scenario : list(root, "scenarios")) {
      List<Result> results = new ArrayList<>();
      for (Mapping result : list(scenario, "results")) {
        results.add(result(result));
      }
      boolean chance = scenario.get("simulation") != null;
      scenarios.add(new Lock.Scenario(
          file(scenario),
          files(scenario, "reads"),
          files(scenario, "documents"),
          chance ? text(scenario, "simulation") : null,
          results));
    }
    return new Lock(text(root, "engine"), text(root, "inputs"), scenarios);
  }

  private List<Lock.File> files(Mapping mapping, String key) {
    List<Lock.File> files = new ArrayList<>();
    for (Mapping file : list(mapping, key)) {
      files.add(file(file));
    }
    return files;
  }

  private Lock.File file(Mapping mapping) {
    if (mapping.get("file") instanceof Scalar path) {
      places.putIfAbsent(path.text(), path.place());
    }
    return new Lock.File(text(mapping, "file"), text(mapping, "sha256"));
  }

  private Result result(Mapping mapping) {
    List<Figure> figures = new ArrayList<>();
    for (Mapping figure : list(mapping, "figures")) {
      String error = text(figure, "error");
      BigDecimal wide = error.isEmpty() ? null : Figure.plain(error);
      figures.add(new Figure(text(figure, "value"), text(figure, "unit"), wide));
    }
    if (figures.isEmpty()) {
      refuse(Code.BAD_BASELINE, mapping.place(), "This result has no figure.");
    }
    return new Result(
        text(mapping, "claim"),
        text(mapping, "asks"),
        text(mapping, "under"),
        text(mapping, "expects"),
        verdict(mapping),
        figures,
        text(mapping, "standing"));
  }

  private Verdict verdict(Mapping mapping) {
    String word = text(mapping, "verdict");
    for (Verdict verdict : Verdict.values()) {
      if (verdict.word().equals(word)) {
        return verdict;
      }
    }
    refuse(
        Code.BAD_BASELINE,
        mapping.place(),
        "`" + Ink.shortened(word) + "` is no verdict; those are holds, fails and undecided.");
    return Verdict.UNDECIDED;
  }

  private String text(Mapping mapping, String key) {
    if (mapping.get(key) instanceof Scalar scalar) {
      return scalar.text();
    }
    refuse(Code.BAD_BASELINE, mapping.place(), "The text `" + key + "` is missing here.");
    return "";
  }

  private List<Mapping> list(Mapping mapping, String key) {
    List<Mapping> items = new ArrayList<>();
    if (mapping.get(key) instanceof Listing listing) {
      for (Node item : listing.items()) {
        if (item instanceof Mapping part) {
          items.add(part);
        } else {
          refuse(Code.BAD_BASELINE, item.place(), "An object is wanted here.");
        }
      }
    } else {
      refuse(Code.BAD_BASELINE, mapping.place(), "The list `" + key + "` is missing here.");
    }
    return items;
  }
}
