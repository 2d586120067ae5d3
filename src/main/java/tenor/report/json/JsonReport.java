package tenor.report.json;

import tenor.report.CheckOutcome;
import tenor.report.ReportFormat;

/** The whole check as JSON, of which {@code tenor schema check} prints the schema. */
public final class JsonReport implements ReportFormat {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String summary() {
    return "everything that is known, for programs (`tenor schema check` describes it)";
  }

  @Override
  public String render(CheckOutcome outcome) {
    return CheckJson.render(outcome);
  }
}
