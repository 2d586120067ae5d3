package tenor.report.text;

import tenor.check.Judgement;
import tenor.metric.Answer;
import tenor.metric.Horizon;
import tenor.problem.PrintableText;
import tenor.report.ClaimFigure;
import tenor.report.Sentences;
import tenor.scenario.Verdict;

/** The lines of one claim: verdict and what it says, figure and accepted interval, standing. */
final class ClaimLines {
  private static final int MARGIN = 4;

  private final Style style;

  ClaimLines(Style style) {
    this.style = style;
  }

  void add(StringBuilder out, Judgement judgement) {
    String verdict = sign(judgement.verdict()) + " " + judgement.verdict().word() + ": ";
    String says = PrintableText.of(judgement.claim().says());
    String id = "[" + PrintableText.of(judgement.claim().id()) + "]";
    boolean first = true;
    for (String line : Prose.lines(verdict + says + " " + id, style.width(), MARGIN)) {
      String shown = line.endsWith(id) ? line.substring(0, line.length() - id.length()) : line;
      out.append(first ? painted(judgement.verdict(), shown) : " ".repeat(MARGIN) + shown);
      out.append(line.endsWith(id) ? style.dim(id) : "").append('\n');
      first = false;
    }
    String figure = ClaimFigure.sentence(judgement);
    String standing = Sentences.standing(judgement);
    boolean plain = judgement.standing().word() == Judgement.Word.FOLLOWS
        && judgement.standing().readings().size() == 1;
    add(out, plain ? figure + " " + standing : figure);
    if (judgement.answer() instanceof Answer.Open open && isTold(open.horizon())) {
      add(out, Sentences.answer(judgement));
    }
    if (!plain) {
      add(out, standing);
    }
  }

  /** Whether a sentence says more of how it ends than its word. */
  private static boolean isTold(Horizon horizon) {
    return horizon instanceof Horizon.Never || horizon instanceof Horizon.Ended;
  }

  private void add(StringBuilder out, String text) {
    Prose.add(out, text, style, MARGIN, 0);
  }

  /** The verdict of a first line in its colour. */
  private String painted(Verdict verdict, String line) {
    int end = Math.min(line.length(), line.indexOf(':') + 1);
    String word = line.substring(0, end);
    String rest = line.substring(end);
    return switch (verdict) {
      case HOLDS -> style.green(word) + rest;
      case FAILS -> style.red(word) + rest;
      case UNDECIDED -> style.yellow(word) + rest;
    };
  }

  private static String sign(Verdict verdict) {
    return switch (verdict) {
      case HOLDS -> "✓";
      case FAILS -> "✗";
      case UNDECIDED -> "?";
    };
  }
}
