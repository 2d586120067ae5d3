package tenor.report.github;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tenor.problem.Place;
import tenor.problem.PrintableText;
import tenor.problem.Severity;
import tenor.report.CheckOutcome;
import tenor.report.Finding;
import tenor.report.ReportFormat;
import tenor.report.markdown.MarkdownReport;

/**
 * GitHub's workflow commands, one for each finding. GitHub shows ten errors, ten warnings and ten notices
 * of a step and drops the others, so only as many are written; all findings are in the job's summary.
 *
 * <p>Source: GitHub's documentation, "Workflow commands for GitHub Actions", and its package
 * {@code @actions/core}, whose escapes these are.
 */
public final class GithubReport implements ReportFormat {
  private static final int MOST_OF_A_KIND = 10;

  @Override
  public String name() {
    return "github";
  }

  @Override
  public String summary() {
    return "annotations on the lines of a change, and the summary of the job";
  }

  @Override
  public String render(CheckOutcome outcome) {
    StringBuilder out = new StringBuilder(2048);
    Map<Severity, Integer> written = new EnumMap<>(Severity.class);
    List<Finding> findings = Finding.of(outcome);
    int left = 0;
    for (Finding finding : findings) {
      if (written.merge(finding.problem().severity(), 1, Integer::sum) <= MOST_OF_A_KIND) {
        out.append(command(outcome, finding)).append('\n');
      } else {
        left++;
      }
    }
    if (left > 0) {
      out.append(left).append(" more of ").append(findings.size());
      out.append(" findings are not annotated, since GitHub shows ten of a kind; ");
      out.append("the job's summary lists them all.\n");
    }
    return out.toString();
  }

  @Override
  public String jobSummary(CheckOutcome outcome) {
    return new MarkdownReport().render(outcome);
  }

  private static String command(CheckOutcome outcome, Finding finding) {
    StringBuilder out =
        new StringBuilder("::").append(kind(finding.problem().severity())).append(' ');
    Place place = finding.problem().place();
    if (finding.hasPlace()) {
      out.append("file=").append(property(outcome.path(place.file())));
      out.append(",line=").append(place.line()).append(",endLine=").append(place.line());
      out.append(",col=").append(place.column());
      out.append(",endColumn=").append(place.column() + place.length()).append(',');
    }
    String code =
        finding.problem().code().id() + ": " + finding.problem().code().title();
    out.append("title=").append(property(code)).append("::");
    out.append(message(finding.sentence()));
    for (String detail : finding.details()) {
      out.append("%0A").append(message(detail));
    }
    return out.toString();
  }

  private static String kind(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  /** Text behind the second pair of colons. */
  private static String message(String text) {
    return PrintableText.of(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** Text before it, where colons and commas mean something. */
  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
