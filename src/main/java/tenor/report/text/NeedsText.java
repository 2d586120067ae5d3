package tenor.report.text;

import java.util.List;
import tenor.check.Judgement;
import tenor.check.Needs;
import tenor.problem.PrintableText;
import tenor.report.ClaimFigure;
import tenor.report.NeedSentences;
import tenor.report.Sentences;
import tenor.report.VersionName;

/** What would have to be true for a claim to hold, in sentences. */
public final class NeedsText {
  private static final int INDENT = 2;

  private NeedsText() {}

  /** The needs of one claim: each input alone, then what the text should have said. */
  public static String render(Needs needs, Style style) {
    Judgement judgement = needs.judgement();
    StringBuilder out = new StringBuilder();
    Prose.title(out, VersionName.title(judgement.subject().version()), style);
    out.append('\n');
    String says = PrintableText.of(judgement.claim().says());
    String id = PrintableText.of(judgement.claim().id());
    Prose.add(out, "Claim " + id + ": " + says, style, 0, INDENT);
    Prose.add(out, verdict(judgement), style, 0, 0);
    out.append('\n');
    if (needs.needs().isEmpty()) {
      Prose.add(out, nothing(judgement), style, 0, 0);
    } else {
      out.append("Each input alone, with all others as they are:\n");
      for (Needs.Need need : needs.needs()) {
        Prose.add(out, NeedSentences.of(needs, need), style, INDENT, INDENT);
      }
    }
    out.append('\n');
    Prose.add(out, NeedSentences.gap(needs), style, 0, 0);
    return style.finished(out);
  }

  private static String verdict(Judgement judgement) {
    String word = switch (judgement.verdict()) {
      case HOLDS -> "It holds: ";
      case FAILS -> "It fails: ";
      case UNDECIDED -> "It is undecided: ";
    };
    return word + ClaimFigure.sentence(judgement);
  }

  private static String nothing(Judgement judgement) {
    List<String> unstated = List.copyOf(judgement.unstated());
    return unstated.size() > 1
        ? "No input alone can make it true: the text does not state "
            + Sentences.list(unstated, "and")
            + "."
        : "It depends on no term or assumption that has a value or a range.";
  }
}
