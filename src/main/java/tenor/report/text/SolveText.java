package tenor.report.text;

import tenor.metric.Answer;
import tenor.metric.Measure;
import tenor.problem.PrintableText;
import tenor.quantity.Quantity;
import tenor.report.ClaimFigure;
import tenor.report.Figures;
import tenor.report.Sentences;
import tenor.report.SolveSentences;
import tenor.report.VersionName;
import tenor.study.Solve;
import tenor.study.Subject;

/** Which values of an input give a wanted figure, in sentences. */
public final class SolveText {
  private SolveText() {}

  /**
   * What a search found.
   *
   * @param wanted the figure that was to be reached
   * @param subject the version that was searched
   */
  public static String render(
      Solve.Solved solved, Measure measure, Quantity wanted, Subject subject, Style style) {
    StringBuilder out = new StringBuilder();
    Prose.title(out, VersionName.title(subject.version()), style);
    if (!subject.version().variants().isEmpty()) {
      Prose.add(out, VersionName.variants(subject.version()), style, 0, 2);
    }
    out.append('\n');
    for (String sentence : SolveSentences.found(solved, measure, wanted, subject)) {
      Prose.add(out, sentence, style, 0, 2);
    }
    Quantity value = subject.parameter(solved.name()).value();
    if (value != null && subject.unstated(measure).isEmpty()) {
      Answer answer = subject.answer(measure);
      String now =
          "As it stands, `" + PrintableText.of(solved.name()) + "` is " + Figures.text(value)
              + ", and " + Sentences.measure(measure) + " is " + ClaimFigure.text(answer) + ".";
      Prose.add(out, now, style, 0, 0);
    }
    Prose.add(out, style.dim(SolveSentences.searched(solved)), style, 0, 0);
    return style.finished(out);
  }
}
