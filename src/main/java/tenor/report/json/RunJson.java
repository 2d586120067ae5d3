package tenor.report.json;

import java.util.List;
import tenor.metric.Horizon;
import tenor.model.Definition;
import tenor.report.KeyFigures;
import tenor.report.Sentences;
import tenor.report.YearByYear;
import tenor.study.Subject;

/**
 * What the terms come to, as JSON: {@code runs}, each with its {@code inputs} and {@code
 * obligations}, and with the {@code ledger} where it is asked for.
 */
public final class RunJson {
  private RunJson() {}

  /** The document without the ledgers. */
  public static String render(List<Subject> versions) {
    return render(versions, false);
  }

  /**
   * The document.
   *
   * @param ledger whether to add each run year by year
   */
  public static String render(List<Subject> versions, boolean ledger) {
    return JsonText.document(json -> json.objects("runs", versions, (part, subject) -> {
      Parts.version(part, subject.version());
      Parts.inputs(part, subject);
      part.objects(
          "obligations",
          KeyFigures.of(subject),
          (obligation, figures) -> obligation(obligation, subject, figures));
      if (ledger) {
        part.object("ledger", lines -> ledger(lines, subject));
      }
    }));
  }

  /** One obligation: how it ends, and its key figures by metric. */
  static void obligation(JsonText json, Subject subject, KeyFigures figures) {
    Horizon horizon = subject.point().horizon(figures.account().name());
    json.text("name", figures.account().name());
    json.text("currency", figures.account().unit().currency());
    json.texts("unstated", figures.unstated());
    json.text("sentence", Sentences.outcome(subject, figures.account()));
    if (figures.unstated().isEmpty() || horizon instanceof Horizon.NoTarget) {
      json.object("outcome", part -> Parts.outcome(part, horizon, subject.clock()));
    } else {
      json.nothing("outcome");
    }
    json.object("figures", part -> {
      for (KeyFigures.Entry entry : figures.figures()) {
        String metric = entry.measure().metric().name();
        Parts.answer(part, metric, entry.answer(), subject.clock());
      }
    });
  }

  private static void ledger(JsonText json, Subject subject) {
    YearByYear years = YearByYear.of(subject);
    json.number("periods", years.periods());
    json.texts("first_day", years.days(true));
    json.texts("last_day", years.days(false));
    json.objects("lines", years.lines(), (part, line) -> {
      part.text("name", line.name());
      part.text("label", line.label());
      part.text("unit", line.formula().unit().text());
      part.numbers("values", values(years, line));
    });
  }

  private static double[] values(YearByYear years, Definition line) {
    double[] values = new double[years.periods()];
    for (int k = 0; k < values.length; k++) {
      values[k] = years.value(line, k);
    }
    return values;
  }
}
