package tenor.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tenor.check.FileCheck;
import tenor.check.Judgement;
import tenor.problem.PrintableText;
import tenor.problem.Problem;

/**
 * A finding with what a reviewer has to read of it, in text that is safe to show.
 *
 * @param problem what was found, and where
 * @param sentence what is wrong
 * @param details what belongs to it, a sentence each: the computed figure, and what to do
 */
public record Finding(Problem problem, String sentence, List<String> details) {

  /** All findings of a check, each once, file by file, and before them what could not be checked. */
  public static List<Finding> of(CheckOutcome outcome) {
    Set<Finding> all = new LinkedHashSet<>();
    for (Problem complaint : outcome.complaints()) {
      all.add(of(complaint, ""));
    }
    for (FileCheck check : outcome.files()) {
      all.addAll(of(check));
    }
    return new ArrayList<>(all);
  }

  /** The findings of one file, in the order of their places. */
  public static List<Finding> of(FileCheck check) {
    List<Finding> findings = new ArrayList<>();
    for (Problem problem : check.findings()) {
      findings.add(of(problem, figure(check, problem)));
    }
    return findings;
  }

  /** That a verdict differs, with the computed figure. */
  public static Finding of(Judgement judgement) {
    return of(judgement.differs(), ClaimFigure.sentence(judgement));
  }

  /** Whether it stands at a place of a file. */
  public boolean hasPlace() {
    return !problem.place().file().isEmpty();
  }

  /** All of it in one line. */
  public String line() {
    return details.isEmpty() ? sentence : sentence + " " + String.join(" ", details);
  }

  private static Finding of(Problem problem, String figure) {
    List<String> details = new ArrayList<>();
    if (!figure.isEmpty()) {
      details.add(PrintableText.of(figure));
    }
    if (!problem.help().isEmpty()) {
      for (String line : problem.help().split("\n", -1)) {
        details.add(PrintableText.of(line.strip()));
      }
    }
    return new Finding(problem, PrintableText.of(problem.sentence()), details);
  }

  /** The computed figure, where the finding is about a verdict. */
  private static String figure(FileCheck check, Problem problem) {
    for (Judgement judgement : check.judgements()) {
      if (!judgement.isAsRecorded() && judgement.differs().equals(problem)) {
        return ClaimFigure.sentence(judgement);
      }
    }
    return "";
  }
}
