package tenor.report.text;

import tenor.metric.Metric;
import tenor.metric.Metrics;

/** The glossary of metrics: how each is written, what it says and how it is computed. */
public final class MetricsText {
  private MetricsText() {}

  /** All metrics, in the order of the registry. */
  public static String render(Style style) {
    StringBuilder out = new StringBuilder();
    Prose.add(
        out,
        "A claim measures one obligation of its file, such as `fund.years`; where the glossary says"
            + " so, `total.` in place of the obligation adds up all of them.",
        style,
        0,
        0);
    for (Metric metric : Metrics.ALL) {
      Metric.Argument argument = metric.argument();
      String example =
          argument == Metric.Argument.NONE ? "" : " " + argument.word() + " " + argument.example();
      out.append('\n');
      out.append(style.bold("OBLIGATION." + metric.name() + example));
      out.append("  (").append(metric.result().label()).append(")\n");
      Prose.add(out, metric.summary(), style, 2, 0);
      Prose.add(out, "Formula: " + metric.formula(), style, 2, 4);
      if (metric.sums()) {
        Prose.add(out, "Also: total." + metric.name() + example, style, 2, 4);
      }
    }
    return style.finished(out);
  }
}
