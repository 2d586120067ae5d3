package tenor.report.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tenor.evidence.ReportedFigures;
import tenor.evidence.ReportedFigures.Reported;
import tenor.problem.PrintableText;
import tenor.report.Figures;
import tenor.scenario.Scenario;
import tenor.scenario.Source;

/** The figures of a report: which the scenario quotes, and a block to paste for each that it does not. */
public final class QuotesText {
  private static final int MOST = 40;

  private final Style style;
  private final StringBuilder out = new StringBuilder(4096);

  private QuotesText(Style style) {
    this.style = style;
  }

  /**
   * The list.
   *
   * @param report the path of the report
   * @param everything whether to show all figures, however many
   */
  public static String render(
      Scenario scenario, String report, ReportedFigures figures, Style style, boolean everything) {
    QuotesText text = new QuotesText(style);
    text.list(figures, everything ? Integer.MAX_VALUE : MOST);
    text.proposals(scenario, report, figures, everything ? Integer.MAX_VALUE : MOST);
    return style.finished(text.out);
  }

  private void list(ReportedFigures figures, int most) {
    List<Reported> all = figures.figures();
    int shown = 0;
    int quoted = 0;
    for (Reported figure : all) {
      quoted += figure.quotedBy().isEmpty() ? 0 : 1;
      if (shown < most) {
        shown++;
        figure(figure);
      }
    }
    String rest =
        all.size() > shown ? " The first " + shown + " are shown; --verbose shows them all." : "";
    Prose.add(
        out,
        Figures.counted(all.size(), "figure", "figures") + " in the report, " + quoted
            + " of them quoted by the scenario already; dates and numbers without a unit ("
            + figures.leftOut() + ") are left out." + rest,
        style,
        0,
        0);
  }

  private void figure(Reported figure) {
    String value = figure.value().isEmpty() ? "" : " = " + figure.value();
    String by = figure.quotedBy().isEmpty()
        ? style.bold("not quoted")
        : "quoted by " + String.join(", ", figure.quotedBy());
    Prose.add(
        out,
        style.bold(PrintableText.of(figure.words())) + value + "  ("
            + figure.place().line() + ":" + figure.place().column() + ", " + by
            + (figure.hint().isEmpty() ? "" : "; " + figure.hint()) + ")",
        style,
        0,
        4);
    Prose.add(out, "“" + PrintableText.of(figure.sentence()) + "”", style, 4, 0);
    out.append('\n');
  }

  /** A term for each figure that nothing quotes, under a name that a person has to replace. */
  private void proposals(Scenario scenario, String report, ReportedFigures figures, int most) {
    if (figures.firstOpen() == null) {
      return;
    }
    String source = source(scenario, report);
    out.append('\n');
    Prose.add(
        out,
        "To paste under `terms`, where one of them matters; give it a name, and look whether it says "
            + "what the scenario means:",
        style,
        0,
        0);
    out.append('\n');
    int number = 0;
    Map<String, List<Reported>> open = new LinkedHashMap<>();
    for (Reported figure : figures.figures()) {
      if (figure.quotedBy().isEmpty() && !figure.value().isEmpty()) {
        open.computeIfAbsent(figure.value() + " " + figure.words(), k -> new ArrayList<>())
            .add(figure);
      }
    }
    for (List<Reported> same : open.values()) {
      if (number < most) {
        number++;
        Reported figure = plainest(same);
        out.append(same.size() > 1 ? "  # " + places(same) + "\n" : "");
        out.append(figure.hint().isEmpty() ? "" : "  # Look first: " + figure.hint() + ".\n");
        out.append("  figure_").append(number).append(":\n");
        out.append("    value: ").append(figure.value()).append('\n');
        out.append("    source: ").append(source).append('\n');
        out.append("    quote: ").append(scalar(figure.words())).append('\n');
      }
    }
  }

  /** The first of several against which nothing speaks; else the first. */
  private static Reported plainest(List<Reported> same) {
    for (Reported figure : same) {
      if (figure.hint().isEmpty()) {
        return figure;
      }
    }
    return same.get(0);
  }

  /** How often a figure stands in the report, and on which lines. */
  private static String places(List<Reported> same) {
    Set<String> lines = new LinkedHashSet<>();
    same.forEach(figure -> lines.add(Integer.toString(figure.place().line())));
    return "Stands " + same.size() + " times in the report, on "
        + (lines.size() == 1 ? "line " : "lines ") + String.join(", ", lines) + ".";
  }

  /** The source that names the report as its document; else a name for a new one. */
  private static String source(Scenario scenario, String report) {
    String name = report.substring(Math.max(report.lastIndexOf('/'), report.lastIndexOf('\\')) + 1);
    for (Map.Entry<String, Source> source : scenario.sources().entrySet()) {
      String document = source.getValue().document();
      if (document != null && (document.equals(name) || document.endsWith("/" + name))) {
        return source.getKey();
      }
    }
    return scenario.sources().containsKey("report") ? "new_report" : "report";
  }

  /** Words as a YAML scalar: plain where that is safe, else in double quotes. */
  private static String scalar(String words) {
    String text = PrintableText.of(words);
    boolean plain = !text.isEmpty()
        && (Character.isLetterOrDigit(text.charAt(0)) || "$€£".indexOf(text.charAt(0)) >= 0)
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.endsWith(":")
        && text.chars().noneMatch(c -> "\"\\[]{},".indexOf(c) >= 0)
        && !List.of("true", "false", "yes", "no", "null").contains(text.toLowerCase(Locale.ROOT));
    return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
