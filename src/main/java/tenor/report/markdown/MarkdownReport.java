package tenor.report.markdown;

import java.util.ArrayList;
import java.util.List;
import tenor.check.FileCheck;
import tenor.check.Judgement;
import tenor.problem.Place;
import tenor.problem.Severity;
import tenor.report.CheckOutcome;
import tenor.report.ClaimFigure;
import tenor.report.Finding;
import tenor.report.QuoteCounts;
import tenor.report.ReportFormat;
import tenor.report.Sentences;
import tenor.report.Verdicts;
import tenor.scenario.Scenario;

/**
 * Markdown: how it ended, a table of errors and warnings, a table of claims for each file, and the notes. Of more than
 * twenty files only those have a table of claims that have something to say. It is cut off, and says so,
 * before it is longer than the summary of a build may be.
 */
public final class MarkdownReport implements ReportFormat {
  private static final int MANY_FILES = 20;
  /** GitHub takes 1 MiB as the summary of a step; a character has up to three bytes. */
  private static final int LONGEST = 320_000;

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public String summary() {
    return "a summary with tables, for a build's page or a comment";
  }

  @Override
  public String render(CheckOutcome outcome) {
    StringBuilder out = new StringBuilder(8192);
    out.append("## Tenor: ").append(Markdown.text(outcome.ending().meaning())).append("\n\n");
    String quotes = QuoteCounts.of(outcome.files()).sentence();
    out.append(quotes.isEmpty() ? "" : Markdown.text(quotes) + "\n\n");
    out.append(Markdown.text(
            Verdicts.of(outcome.files(), outcome.complaints().size()).sentence()))
        .append('\n');
    List<String> findings = rows(outcome, Severity.ERROR);
    findings.addAll(rows(outcome, Severity.WARNING));
    table(out, "Findings", findings, LONGEST / 2);
    List<String> claims = new ArrayList<>();
    boolean quiet = outcome.files().size() > MANY_FILES;
    for (FileCheck check : outcome.files()) {
      if (!check.judgements().isEmpty() && (!quiet || hasSomethingToSay(check))) {
        claims.add(claims(outcome, check));
      }
    }
    add(out, claims, LONGEST * 3 / 4, "files");
    table(out, "Notes", rows(outcome, Severity.NOTE), LONGEST);
    return out.toString();
  }

  private static List<String> rows(CheckOutcome outcome, Severity severity) {
    List<String> rows = new ArrayList<>();
    for (Finding finding : Finding.of(outcome)) {
      if (finding.problem().severity() == severity) {
        rows.add(row(outcome, finding));
      }
    }
    return rows;
  }

  private static void table(StringBuilder out, String heading, List<String> rows, int most) {
    if (!rows.isEmpty()) {
      out.append("\n### ").append(heading).append("\n\n");
      out.append("| | where | what |\n| --- | --- | --- |\n");
      add(out, rows, most, "findings");
    }
  }

  /** Adds as many parts as there is room for, and says how many more there are. */
  private static void add(StringBuilder out, List<String> parts, int most, String what) {
    for (int i = 0; i < parts.size(); i++) {
      if (out.length() + parts.get(i).length() > most) {
        out.append("\n").append(parts.size() - i).append(" more ").append(what);
        out.append(" are left out here, since a build's summary has a limit.\n");
        return;
      }
      out.append(parts.get(i));
    }
  }

  private static boolean hasSomethingToSay(FileCheck check) {
    return check.findings().stream().anyMatch(each -> each.severity() != Severity.NOTE);
  }

  private static String row(CheckOutcome outcome, Finding finding) {
    Place place = finding.problem().place();
    String where = finding.hasPlace()
        ? Markdown.code(outcome.path(place.file()) + ":" + place.line() + ":" + place.column())
        : "";
    String what =
        finding.problem().severity().word() + " " + finding.problem().code().id();
    return "| " + what + " | " + where + " | " + Markdown.text(finding.line()) + " |\n";
  }

  private static String claims(CheckOutcome outcome, FileCheck check) {
    StringBuilder out = new StringBuilder(1024);
    Scenario scenario = check.scenario();
    String path = Markdown.code(outcome.path(check.file()));
    String title = scenario == null ? "" : scenario.title().strip();
    out.append("\n### ").append(title.isEmpty() ? path : Markdown.text(title)).append("\n\n");
    out.append(title.isEmpty() ? "" : path + "\n\n");
    out.append("| claim | verdict | computed | accepted | |\n| --- | --- | --- | --- | --- |\n");
    for (Judgement judgement : check.judgements()) {
      ClaimFigure figure = ClaimFigure.of(judgement);
      String verdict = judgement.verdict().word();
      String recorded = judgement.claim().verdict().word();
      out.append("| ").append(Markdown.text(judgement.claim().says())).append(' ');
      out.append(Markdown.code(judgement.claim().id())).append(" | ");
      out.append(
          judgement.isAsRecorded() ? verdict : "**" + verdict + "**, recorded as " + recorded);
      out.append(" | ").append(Markdown.text(figure.computed())).append(" | ");
      out.append(Markdown.text(figure.accepted())).append(" | ");
      out.append(Markdown.text(Sentences.standing(judgement))).append(" |\n");
    }
    return out.toString();
  }
}
