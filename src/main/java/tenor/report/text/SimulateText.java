package tenor.report.text;

import java.util.List;
import tenor.problem.PrintableText;
import tenor.report.AcrossSentences;
import tenor.report.ChanceSentences;
import tenor.report.EstimateText;
import tenor.report.VersionName;
import tenor.scenario.Version;
import tenor.study.Estimate;
import tenor.study.Estimates;
import tenor.study.Simulated;

/** What many futures say: sentences, then a table of quantiles with their errors. */
public final class SimulateText {
  private SimulateText() {}

  /** The result of one version. */
  public static String render(Simulated simulated, Style style) {
    StringBuilder out = new StringBuilder();
    Version version = simulated.chance().subject().version();
    Prose.title(out, VersionName.title(version), style);
    if (!version.variants().isEmpty()) {
      Prose.add(out, VersionName.variants(version), style, 0, 2);
    }
    out.append('\n');
    ChanceSentences sentences = new ChanceSentences(simulated);
    for (String sentence : sentences.all()) {
      Prose.add(out, sentence, style, 0, 2);
    }
    out.append('\n');
    table(simulated, sentences).addTo(out, style);
    if (simulated.across() != null) {
      across(out, new AcrossSentences(simulated, simulated.across()), style);
    }
    out.append("\nUncertain here:\n");
    for (String input : sentences.inputs()) {
      Prose.add(out, PrintableText.of(input), style, 2, 2);
    }
    out.append('\n');
    Prose.add(out, style.dim(sentences.method()), style, 0, 0);
    return style.finished(out);
  }

  private static void across(StringBuilder out, AcrossSentences across, Style style) {
    out.append('\n');
    for (String sentence : across.all()) {
      Prose.add(out, sentence, style, 0, 2);
    }
    for (AcrossSentences.Asked asked : across.asked()) {
      out.append('\n');
      TextTable table = new TextTable(2, true)
          .head(
              List.of(PrintableText.of(asked.name()), "at the file's values", "lowest", "highest"));
      for (AcrossSentences.Line line : across.lines(asked)) {
        table.row(line.reading(), line.own(), line.low(), line.high());
      }
      table.addTo(out, style);
    }
  }

  private static TextTable table(Simulated simulated, ChanceSentences sentences) {
    String metric = simulated.chance().measure().text();
    TextTable table = new TextTable(2, true)
        .head(List.of(PrintableText.of(metric), "figure", "standard error", "95 % interval"));
    Estimates estimates = simulated.estimates();
    for (int percent : ChanceSentences.PERCENTS) {
      String name = percent == 50 ? "median" : "p" + percent;
      add(table, name, estimates.quantile(percent / 100.0), sentences);
    }
    add(table, "mean", estimates.mean(), sentences);
    add(table, "standard deviation", estimates.deviation(), sentences);
    return table;
  }

  private static void add(
      TextTable table, String name, Estimate estimate, ChanceSentences sentences) {
    if (estimate instanceof Estimate.Known known) {
      EstimateText text = sentences.text(known);
      table.row(name, text.value(), text.error(), text.interval());
    }
  }
}
