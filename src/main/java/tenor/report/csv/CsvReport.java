package tenor.report.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import tenor.check.FileCheck;
import tenor.check.Judgement;
import tenor.problem.Place;
import tenor.problem.PrintableText;
import tenor.problem.SpreadsheetCell;
import tenor.report.BuildLog;
import tenor.report.CheckOutcome;
import tenor.report.ClaimFigure;
import tenor.report.Finding;
import tenor.report.ReportFormat;
import tenor.report.Sentences;
import tenor.scenario.Claim;

/**
 * CSV after RFC 4180: a record for each claim and one for each finding, told apart by the column {@code
 * kind}. A cell that a spreadsheet would take for a formula has an apostrophe before it.
 */
public final class CsvReport implements ReportFormat {
  private static final String[] HEADER = {
    "file",
    "line",
    "column",
    "kind",
    "name",
    "result",
    "recorded",
    "computed",
    "accepted",
    "text",
    "more"
  };

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String summary() {
    return "a record for each claim and each finding, for spreadsheets";
  }

  @Override
  public String render(CheckOutcome outcome) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(HEADER);
      Set<Finding> told = new LinkedHashSet<>();
      for (FileCheck check : outcome.files()) {
        for (Judgement judgement : check.judgements()) {
          claim(csv, outcome, judgement);
        }
        for (Finding finding : Finding.of(check)) {
          if (told.add(finding)) {
            finding(csv, outcome, finding);
          }
        }
      }
      for (Finding finding : Finding.of(outcome)) {
        if (told.add(finding)) {
          finding(csv, outcome, finding);
        }
      }
    } catch (IOException e) {
      // Nothing is written to but memory.
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void claim(CsvWriter csv, CheckOutcome outcome, Judgement judgement) {
    Claim claim = judgement.claim();
    Place place = claim.places().id();
    ClaimFigure figure = ClaimFigure.of(judgement);
    csv.writeRecord(
        cell(outcome.path(place.file())),
        Integer.toString(place.line()),
        Integer.toString(place.column()),
        "claim",
        cell(claim.id()),
        judgement.verdict().word(),
        claim.verdict().word(),
        cell(figure.computed()),
        cell(figure.accepted()),
        cell(claim.says()),
        cell(Sentences.standing(judgement)));
  }

  private static void finding(CsvWriter csv, CheckOutcome outcome, Finding finding) {
    Place place = finding.problem().place();
    csv.writeRecord(
        finding.hasPlace() ? cell(outcome.path(place.file())) : "",
        finding.hasPlace() ? Integer.toString(place.line()) : "",
        finding.hasPlace() ? Integer.toString(place.column()) : "",
        "finding",
        finding.problem().code().id(),
        finding.problem().severity().word(),
        "",
        "",
        "",
        cell(finding.sentence()),
        cell(String.join(" ", finding.details())));
  }

  /** A text that neither a terminal nor a build nor a spreadsheet takes for anything but text. */
  static String cell(String text) {
    return SpreadsheetCell.of(BuildLog.safe(PrintableText.of(text)));
  }
}
