package tenor.report.text;

import java.util.List;
import tenor.check.FileCheck;
import tenor.check.Judgement;
import tenor.problem.Code;
import tenor.problem.PrintableText;
import tenor.problem.Problem;
import tenor.problem.ProblemText;
import tenor.problem.Severity;
import tenor.problem.SourceText;
import tenor.report.Figures;
import tenor.report.QuoteCounts;
import tenor.report.Verdicts;
import tenor.scenario.Scenario;

/**
 * What checking files gave: for each file its problems and its claims with verdict, figure, accepted
 * interval and standing, and last a line that sums it up.
 *
 * <p>Of more than twenty files only those are shown that have something to say: an error, a warning,
 * or a verdict that differs from the recorded one.
 */
public final class CheckText {
  private static final int MANY_FILES = 20;

  private final Style style;
  private final boolean everything;
  private final boolean quiet;
  private final StringBuilder out = new StringBuilder(4096);

  private CheckText(Style style, boolean everything, boolean quiet) {
    this.style = style;
    this.everything = everything;
    this.quiet = quiet;
  }

  /** What people want to see: everything of a few files, what stands out of many; notes as a count. */
  public static String render(List<FileCheck> checks, Style style) {
    return render(checks, 0, style, false);
  }

  /**
   * The same, or all there is.
   *
   * @param passedOver how many of the paths led to nothing that could be checked
   * @param everything whether to show every claim of every file and every note, however many
   */
  public static String render(
      List<FileCheck> checks, int passedOver, Style style, boolean everything) {
    CheckText text = new CheckText(style, everything, !everything && checks.size() > MANY_FILES);
    for (FileCheck check : checks) {
      text.file(check);
    }
    text.total(checks, passedOver);
    return style.finished(text.out);
  }

  private void file(FileCheck check) {
    if (quiet && !hasSomethingToSay(check)) {
      return;
    }
    heading(check);
    problems(check);
    String gap = "";
    for (Judgement judgement : check.judgements()) {
      if (!quiet || !judgement.isAsRecorded()) {
        out.append(gap);
        new ClaimLines(style).add(out, judgement);
        gap = judgement.isAsRecorded() ? "" : "\n";
        if (!judgement.isAsRecorded()) {
          differs(check, judgement);
        }
      }
    }
    if (check.isValid() && check.judgements().isEmpty()) {
      out.append("No claims.\n");
    }
    out.append('\n');
  }

  private static boolean hasSomethingToSay(FileCheck check) {
    for (Problem finding : check.findings()) {
      if (finding.severity() != Severity.NOTE) {
        return true;
      }
    }
    return false;
  }

  private void heading(FileCheck check) {
    Scenario scenario = check.scenario();
    String file = PrintableText.of(check.file());
    if (scenario == null || scenario.title().isBlank()) {
      out.append(style.bold(file)).append('\n');
      return;
    }
    Prose.title(out, PrintableText.of(scenario.title()), style);
    out.append(style.dim(file)).append('\n');
  }

  /** All findings but the verdicts that differ, which stand with their claims. */
  private void problems(FileCheck check) {
    int notes = 0;
    for (Problem problem : check.findings()) {
      if (problem.code() == Code.VERDICT_DIFFERS) {
        continue;
      }
      if (problem.severity() == Severity.NOTE && !everything) {
        notes++;
      } else {
        SourceText source = check.sourceOf(problem.place());
        out.append(ProblemText.render(problem, source, style.colour())).append('\n');
      }
    }
    if (notes > 0 && !quiet) {
      out.append(style.dim(Figures.counted(notes, "note", "notes") + " (--verbose shows them)"));
      out.append('\n');
    }
  }

  /** The recorded verdict where it stands in the file, and how to mend it. */
  private void differs(FileCheck check, Judgement judgement) {
    Problem problem = judgement.differs();
    SourceText source = check.sourceOf(problem.place());
    out.append('\n').append(ProblemText.render(problem, source, style.colour())).append('\n');
  }

  private void total(List<FileCheck> checks, int passedOver) {
    QuoteCounts quotes = QuoteCounts.of(checks);
    String counts = quotes.sentence();
    if (!counts.isEmpty()) {
      Prose.add(out, quotes.wrong() > 0 ? style.red(counts) : counts, style, 0, 0);
    }
    Verdicts verdicts = Verdicts.of(checks, passedOver);
    String text = verdicts.sentence();
    out.append(verdicts.isGood() ? style.bold(text) : style.red(text)).append('\n');
  }
}
