package tenor.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tenor.report.ReportFormat;
import tenor.report.csv.CsvReport;
import tenor.report.github.GithubReport;
import tenor.report.json.JsonReport;
import tenor.report.json.SarifReport;
import tenor.report.junit.JunitReport;
import tenor.report.markdown.MarkdownReport;
import tenor.report.text.TableReport;

/** The registry of the forms in which a check is reported: a new form is one file and one word here. */
public final class ReportFormats {
  private static final List<ReportFormat> ALL = List.of(
      new TableReport(),
      new JsonReport(),
      new CsvReport(),
      new JunitReport(),
      new SarifReport(),
      new GithubReport(),
      new MarkdownReport());

  private ReportFormats() {}

  /** All of them, in the order of the documentation. */
  public static List<ReportFormat> all() {
    return ALL;
  }

  /** Their words. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    for (ReportFormat format : ALL) {
      names.add(format.name());
    }
    return names;
  }

  /** The form of a word. */
  static Optional<ReportFormat> named(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }
}
