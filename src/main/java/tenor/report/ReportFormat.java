package tenor.report;

/** A form in which what a check gave is written down for others. */
public interface ReportFormat {

  /** Its word on the command line, such as {@code sarif}. */
  String name();

  /** What it is and who reads it, in a few words without a full stop. */
  String summary();

  /** The whole text. */
  String render(CheckOutcome outcome);

  /** A summary in Markdown that belongs beside it, where the build keeps one; empty for none. */
  default String jobSummary(CheckOutcome outcome) {
    return "";
  }
}
