package tenor.report.text;

import org.jspecify.annotations.Nullable;
import tenor.check.Judgement;
import tenor.metric.Measure;
import tenor.problem.PrintableText;
import tenor.quantity.Quantity;
import tenor.quantity.Range;
import tenor.report.ClaimFigure;
import tenor.report.Explanation;
import tenor.report.Figures;
import tenor.report.Input;
import tenor.report.Sentences;
import tenor.report.VersionName;
import tenor.scenario.Claim;
import tenor.scenario.Origin;
import tenor.scenario.Quote;
import tenor.scenario.Version;
import tenor.study.Subject;
import tenor.uncertainty.Uncertainty;

/**
 * Where the figure of a claim comes from: what is claimed, what the terms give and why, then every
 * line behind it with its formula in names and in numbers, and the inputs.
 */
public final class ExplainText {
  private final Style style;
  private final Explanation explanation;
  private final Subject subject;
  private final StringBuilder out = new StringBuilder(4096);

  private ExplainText(Explanation explanation, Style style) {
    this.style = style;
    this.explanation = explanation;
    this.subject = explanation.judgement().subject();
  }

  /** The explanation of one judged claim. */
  public static String render(Judgement judgement, Style style) {
    ExplainText text = new ExplainText(Explanation.of(judgement), style);
    text.claim(judgement);
    text.lines();
    text.measure(judgement);
    text.inputs();
    return style.finished(text.out);
  }

  private void claim(Judgement judgement) {
    Claim claim = judgement.claim();
    Version version = subject.version();
    Prose.title(out, VersionName.title(version), style);
    out.append('\n');
    prose("Claim " + PrintableText.of(claim.id()) + ": " + PrintableText.of(claim.says()), 0, 2);
    prose(origin(claim.origin()), 2, 2);
    if (!version.variants().isEmpty()) {
      prose("It is made " + VersionName.variants(version) + ".", 2, 2);
    }
    out.append('\n');
    prose(Sentences.answer(judgement), 0, 0);
    prose(verdict(judgement), 0, 0);
    boolean said = judgement.answer() == null && judgement.standing().readings().size() == 1;
    prose(said ? "" : Sentences.standing(judgement), 0, 0);
  }

  private static String verdict(Judgement judgement) {
    String verdict = switch (judgement.verdict()) {
      case HOLDS -> "The claim holds: ";
      case FAILS -> "The claim fails: ";
      case UNDECIDED -> "The claim is undecided: ";
    };
    return judgement.answer() == null
        ? verdict + "accepted is " + ClaimFigure.of(judgement).accepted() + "."
        : verdict + ClaimFigure.sentence(judgement);
  }

  private String origin(Origin origin) {
    String quote = quote(origin.cited());
    String source = origin.source() == null ? "" : source(origin.source());
    String said = quote.isEmpty() || source.isEmpty() ? quote + source : quote + ", " + source;
    String why = origin.why() == null ? "" : PrintableText.of(origin.why());
    return said.isEmpty() || why.isEmpty() ? said + why : why + " (" + said + ")";
  }

  /** The quote, with how the figure follows from it or in what unit it is, where the file says so. */
  private static String quote(@Nullable Quote cited) {
    if (cited == null) {
      return "";
    }
    String words = "“" + PrintableText.of(cited.words()) + "”";
    String unit = cited.unit() == null ? "" : " (in " + PrintableText.of(cited.unit()) + ")";
    return cited.derived() == null
        ? words + unit
        : words + " (from which it follows: " + PrintableText.of(cited.derived()) + ")";
  }

  private String source(String name) {
    var source = subject.version().scenario().sources().get(name);
    String title = source == null ? name : source.title();
    return PrintableText.of(title);
  }

  private void lines() {
    out.append('\n').append(style.bold("How it is computed, line by line")).append('\n');
    for (Explanation.Line line : explanation.lines()) {
      out.append('\n');
      prose(style.bold(line.definition().name()) + "  " + line.definition().label(), 0, 2);
      prose(line.definition().because(), 2, 0);
      prose("= " + line.formula(), 2, 2);
      for (Explanation.InNumbers numbers : line.numbers()) {
        prose(inNumbers(numbers), 2, 4);
      }
    }
  }

  /** How the figure follows from the lines. */
  private void measure(Judgement judgement) {
    Measure measure = judgement.measure();
    out.append('\n');
    prose(style.bold(PrintableText.of(measure.text())) + "  " + measure.metric().summary(), 0, 2);
    prose("Formula: " + measure.formula(), 2, 4);
    String step = explanation.lastStep();
    prose(step == null ? "" : "In numbers: " + step, 2, 4);
  }

  private String inNumbers(Explanation.InNumbers numbers) {
    String period = Sentences.period(subject.clock(), numbers.period());
    boolean repeats = numbers.formula().equals(numbers.result());
    return period + ": " + numbers.formula() + (repeats ? "" : " = " + numbers.result());
  }

  private void inputs() {
    out.append('\n').append(style.bold("It depends on")).append('\n');
    for (Input input : explanation.dependsOn()) {
      input(input);
    }
    if (explanation.dependsOn().isEmpty()) {
      prose("no term and no assumption of the file; all its numbers stand in the agreement.", 2, 2);
    }
    if (!explanation.independentOf().isEmpty()) {
      out.append('\n').append(style.bold("It does not depend on")).append('\n');
      StringBuilder names = new StringBuilder();
      for (Input input : explanation.independentOf()) {
        names.append(names.length() == 0 ? "" : ", ").append(PrintableText.of(input.name()));
      }
      prose(names.toString(), 2, 2);
    }
  }

  private void input(Input input) {
    Quantity given = input.given();
    StringBuilder text = new StringBuilder(style.bold(PrintableText.of(input.name())));
    text.append(": ").append(Figures.text(input.parameter().value()));
    text.append(", ").append(input.status());
    if (input.variant() != null || input.isSetForThisRun()) {
      text.append(" (the file: ").append(Figures.text(given)).append(')');
    }
    String origin = input.isSetForThisRun() ? "" : origin(input.origin());
    text.append(origin.isEmpty() ? "" : ": " + origin);
    Range range = input.parameter().range();
    if (range != null) {
      text.append(endsSentence(origin) ? " Held possible: " : "; held possible: ");
      text.append(range.text());
    }
    Uncertainty uncertainty = input.parameter().uncertainty();
    if (uncertainty != null) {
      boolean begins = range == null && endsSentence(origin);
      text.append(begins ? " Uncertain: " : "; uncertain: ").append(uncertainty.text());
    }
    prose(text.toString(), 2, 4);
  }

  private static boolean endsSentence(String text) {
    return text.endsWith(".") || text.endsWith("?") || text.endsWith("!");
  }

  private void prose(String text, int indent, int hanging) {
    if (!text.isEmpty()) {
      Prose.add(out, text, style, indent, hanging);
    }
  }
}
