package tenor.report.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.problem.PrintableText;
import tenor.quantity.Range;
import tenor.report.BalanceCurve;
import tenor.report.ClaimFigure;
import tenor.report.ClauseText;
import tenor.report.Figures;
import tenor.report.Input;
import tenor.report.KeyFigures;
import tenor.report.Sentences;
import tenor.report.VersionName;
import tenor.scenario.Parameter;
import tenor.scenario.Version;
import tenor.study.Subject;
import tenor.uncertainty.Uncertainty;

/**
 * What the terms come to: for each version the answer in a sentence, the key figures, a chart of the
 * balance, and the values that went in.
 */
public final class RunText {
  private RunText() {}

  /** The versions one after the other; of a later one, only the values that differ are shown. */
  public static String render(List<Subject> versions, Style style) {
    StringBuilder out = new StringBuilder();
    Subject first = null;
    for (Subject subject : versions) {
      if (first != null) {
        out.append('\n');
      }
      version(out, subject, first, style);
      first = first == null ? subject : first;
    }
    return style.finished(out);
  }

  private static void version(
      StringBuilder out, Subject subject, @Nullable Subject first, Style style) {
    Version version = subject.version();
    boolean same = first != null
        && first.version().scenario().file().equals(version.scenario().file());
    if (!same) {
      Prose.title(out, VersionName.title(version), style);
    }
    String variants = VersionName.variants(version);
    boolean base = version.variants().isEmpty();
    if (!base || same) {
      Prose.title(out, capital(variants), style);
    }
    for (KeyFigures figures : KeyFigures.of(subject)) {
      out.append('\n');
      obligation(out, subject, figures, style);
    }
    values(out, subject, same ? first : null, style);
    if (same && first != null) {
      clauses(out, version, first.version(), style);
    }
  }

  /** The clauses that a later version has otherwise than the first. */
  private static void clauses(StringBuilder out, Version version, Version first, Style style) {
    Map<String, String> mine = ClauseText.all(version);
    Map<String, String> theirs = ClauseText.all(first);
    Set<String> names = new LinkedHashSet<>(theirs.keySet());
    names.addAll(mine.keySet());
    String head = "\nClauses otherwise than above:\n";
    for (String name : names) {
      String clause = mine.getOrDefault(name, "left out");
      if (!clause.equals(theirs.get(name))) {
        out.append(head);
        Prose.add(out, name + ": " + clause, style, 2, 2);
        head = "";
      }
    }
  }

  private static void obligation(
      StringBuilder out, Subject subject, KeyFigures figures, Style style) {
    Prose.add(out, Sentences.outcome(subject, figures.account()), style, 0, 0);
    TextTable table = new TextTable(2, false);
    for (KeyFigures.Entry entry : figures.figures()) {
      if (entry.hasFigure()) {
        table.row(entry.label(), ClaimFigure.text(entry.answer()));
      }
    }
    if (!table.isEmpty()) {
      out.append('\n');
      table.addTo(out, style);
    }
    if (figures.unstated().isEmpty()) {
      StringBuilder chart = new StringBuilder();
      BalanceCurve curve = BalanceCurve.of(subject.point(), figures.account());
      Chart.add(chart, curve, figures.account(), subject.clock(), style);
      if (chart.length() > 0) {
        out.append('\n').append(chart);
      }
    }
  }

  private static void values(
      StringBuilder out, Subject subject, @Nullable Subject first, Style style) {
    TextTable table = new TextTable(2, false);
    List<String> unused = new ArrayList<>();
    for (Input input : Input.of(subject)) {
      Parameter parameter = input.parameter();
      if (first != null && !differs(parameter, first.version().parameters())) {
        continue;
      }
      if (input.isUsed()) {
        Range range = parameter.range();
        Uncertainty uncertainty = parameter.uncertainty();
        table.row(
            PrintableText.of(parameter.name()),
            Figures.text(parameter.value()),
            input.status()
                + (range == null ? "" : ", held possible: " + range.text())
                + (uncertainty == null ? "" : ", uncertain: " + uncertainty.text()));
      } else {
        unused.add(PrintableText.of(parameter.name()));
      }
    }
    if (!table.isEmpty()) {
      out.append(first == null ? "\nWhat went in:\n" : "\nValues otherwise than above:\n");
      table.addWrappedTo(out, style);
    }
    if (!unused.isEmpty() && first == null) {
      Prose.add(out, "Not used here: " + String.join(", ", unused) + ".", style, 2, 2);
    }
  }

  private static boolean differs(Parameter parameter, Map<String, Parameter> others) {
    Parameter other = others.get(parameter.name());
    return other == null || !Objects.equals(parameter.value(), other.value());
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
