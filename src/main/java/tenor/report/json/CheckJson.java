package tenor.report.json;

import java.util.List;
import tenor.check.FileCheck;
import tenor.report.CheckOutcome;
import tenor.report.QuoteCounts;
import tenor.report.Verdicts;
import tenor.scenario.Scenario;
import tenor.scenario.Verdict;

/**
 * What checking files gave, as JSON: how it ends ({@code exit}), what could not be checked at all
 * ({@code complaints}), {@code files}, each with its {@code findings}, {@code claims} and {@code quotes}, and the {@code
 * total}.
 */
public final class CheckJson {
  private CheckJson() {}

  /** The document. */
  public static String render(CheckOutcome outcome) {
    return JsonText.document(json -> {
      json.object("exit", part -> {
        part.number("code", outcome.ending().code());
        part.text("meaning", outcome.ending().meaning());
      });
      json.objects("complaints", outcome.complaints(), Parts::finding);
      json.objects("files", outcome.files(), CheckJson::file);
      json.object("total", part -> total(part, outcome.files()));
    });
  }

  private static void file(JsonText json, FileCheck check) {
    Scenario scenario = check.scenario();
    json.text("file", check.file());
    json.text("title", scenario == null ? null : scenario.title());
    json.flag("valid", check.isValid());
    json.flag("as_recorded", check.isAsRecorded());
    json.objects("findings", check.findings(), Parts::problem);
    json.objects("claims", check.judgements(), ClaimParts::judgement);
    json.objects("quotes", check.evidence().quotes(), QuoteParts::checked);
  }

  private static void total(JsonText json, List<FileCheck> checks) {
    Verdicts verdicts = Verdicts.of(checks);
    json.number("files", verdicts.files());
    json.number("invalid_files", verdicts.invalidFiles());
    json.number("claims", verdicts.claims());
    for (Verdict verdict : Verdict.values()) {
      json.number(verdict.word(), verdicts.count(verdict));
    }
    json.number("differing", verdicts.differing());
    json.number("drifted", verdicts.drifted());
    json.object("quotes", part -> QuoteParts.counts(part, QuoteCounts.of(checks)));
  }
}
