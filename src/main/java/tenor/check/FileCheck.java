package tenor.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.evidence.Evidence;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.problem.SourceText;
import tenor.scenario.Scenario;

/**
 * What checking one file gave.
 *
 * @param texts the text of the file, and after it those of the files that it extends or takes figures
 *     from
 * @param scenario null where the file has errors
 * @param problems errors, warnings and notes of reading it, in the order of their places
 * @param judgements on the claims; empty where the file has errors
 * @param evidence what comparing its figures with the documents that they come from found
 * @param drift what comparing its results with its baseline found
 */
public record FileCheck(
    String file,
    List<SourceText> texts,
    @Nullable Scenario scenario,
    List<Problem> problems,
    List<Judgement> judgements,
    Evidence evidence,
    List<Problem> drift) {

  /** What reading and judging gave, before anything else is looked at. */
  public FileCheck(
      String file,
      List<SourceText> texts,
      @Nullable Scenario scenario,
      List<Problem> problems,
      List<Judgement> judgements) {
    this(file, texts, scenario, problems, judgements, Evidence.NONE, List.of());
  }

  /** The same, with what a comparison with documents found. */
  public FileCheck withEvidence(Evidence found) {
    return new FileCheck(file, texts, scenario, problems, judgements, found, drift);
  }

  /** The same, with what a comparison with the baseline found. */
  public FileCheck withDrift(List<Problem> found) {
    return new FileCheck(file, texts, scenario, problems, judgements, evidence, found);
  }

  /** The same for a reader to whom every warning and every note is an error. */
  public FileCheck strictly() {
    return new FileCheck(
        file,
        texts,
        scenario,
        asErrors(problems),
        judgements,
        evidence.strictly(),
        asErrors(drift));
  }

  /**
   * Everything that a reviewer should see at some place: the problems, the verdicts that differ from
   * the recorded ones, and what the comparisons with documents and baseline found; those of the file
   * itself first, in the order of their places.
   */
  public List<Problem> findings() {
    List<Problem> all = new ArrayList<>(problems);
    for (Judgement judgement : judgements) {
      if (!judgement.isAsRecorded()) {
        all.add(judgement.differs());
      }
    }
    all.addAll(evidence.problems());
    all.addAll(drift);
    all.sort(Comparator.comparing((Problem found) -> !found.place().file().equals(file))
        .thenComparing(found -> found.place().file())
        .thenComparing(found -> found.place().line())
        .thenComparing(found -> found.place().column()));
    return all;
  }

  /** The text of the file itself. */
  public SourceText source() {
    return texts.get(0);
  }

  /** The text that a place stands in; null where it is in none of the files. */
  public @Nullable SourceText sourceOf(Place place) {
    for (SourceText text : texts) {
      if (text.file().equals(place.file())) {
        return text;
      }
    }
    return null;
  }

  /** Whether the file could be read. */
  public boolean isValid() {
    return scenario != null;
  }

  /** Whether the file could be read and every verdict is the one that it records. */
  public boolean isAsRecorded() {
    return isValid() && judgements.stream().allMatch(Judgement::isAsRecorded);
  }

  private static List<Problem> asErrors(List<Problem> problems) {
    List<Problem> errors = new ArrayList<>();
    for (Problem problem : problems) {
      errors.add(problem.asError());
    }
    return errors;
  }
}
