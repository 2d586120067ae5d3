package tenor.report.text;

import java.util.ArrayList;
import java.util.List;
import tenor.problem.Problem;
import tenor.problem.ProblemText;
import tenor.report.BuildLog;
import tenor.report.CheckOutcome;
import tenor.report.ReportFormat;

/** The table that people read, with every file, every claim and every note. */
public final class TableReport implements ReportFormat {

  @Override
  public String name() {
    return "table";
  }

  @Override
  public String summary() {
    return "text for people, as on a terminal of 80 columns";
  }

  @Override
  public String render(CheckOutcome outcome) {
    List<String> parts = new ArrayList<>();
    parts.add(CheckText.render(outcome.files(), outcome.complaints().size(), Style.PLAIN, true));
    for (Problem complaint : outcome.complaints()) {
      parts.add(ProblemText.render(complaint, null, false) + "\n");
    }
    return BuildLog.safe(String.join("\n", parts));
  }
}
