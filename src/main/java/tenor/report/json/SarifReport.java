package tenor.report.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tenor.check.FileCheck;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Severity;
import tenor.report.CheckOutcome;
import tenor.report.Finding;
import tenor.report.ReportFormat;

/**
 * SARIF 2.1.0, the form in which code scanning reads what a tool found: a result for each finding, a rule
 * for each of their codes, and the files that were looked at. What could not be checked at all stands
 * among the notifications, and then the run counts as one that did not succeed.
 *
 * <p>Source: OASIS, Static Analysis Results Interchange Format Version 2.1.0.
 */
public final class SarifReport implements ReportFormat {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT = "%SRCROOT%";
  private static final String UNRESERVED = "-._~/";

  @Override
  public String name() {
    return "sarif";
  }

  @Override
  public String summary() {
    return "SARIF 2.1.0, for code scanning and editors";
  }

  @Override
  public String render(CheckOutcome outcome) {
    List<Finding> results = new ArrayList<>();
    List<Finding> notifications = new ArrayList<>();
    Set<Code> codes = new LinkedHashSet<>();
    for (Finding finding : Finding.of(outcome)) {
      (finding.hasPlace() ? results : notifications).add(finding);
      codes.add(finding.problem().code());
    }
    List<Code> rules = List.copyOf(codes);
    return JsonText.object(log -> {
      log.text("$schema", SCHEMA);
      log.text("version", "2.1.0");
      log.objects("runs", List.of(outcome), (run, all) -> {
        run.object("tool", tool -> tool.object("driver", driver -> driver(driver, all, rules)));
        run.objects(
            "invocations", List.of(all), (part, one) -> invocation(part, one, notifications));
        run.text("columnKind", "unicodeCodePoints");
        run.objects(
            "artifacts",
            files(all),
            (part, path) -> part.object("location", location -> location(location, path)));
        run.objects("results", results, (part, finding) -> result(part, all, rules, finding));
      });
    });
  }

  private static void driver(JsonText json, CheckOutcome outcome, List<Code> rules) {
    json.text("name", "Tenor");
    if (!outcome.version().isEmpty()) {
      json.text("version", outcome.version());
    }
    json.objects("rules", rules, (rule, code) -> {
      rule.text("id", code.id());
      rule.object("shortDescription", text -> text.text("text", sentence(code.title())));
      rule.object("help", text -> text.text("text", code.explanation()));
      rule.object("defaultConfiguration", part -> part.text("level", level(code.severity())));
    });
  }

  private static String sentence(String title) {
    return Character.toUpperCase(title.charAt(0)) + title.substring(1) + ".";
  }

  private static void invocation(JsonText json, CheckOutcome outcome, List<Finding> notifications) {
    json.flag("executionSuccessful", notifications.isEmpty());
    json.number("exitCode", outcome.ending().code());
    json.text("exitCodeDescription", outcome.ending().meaning());
    json.objects("toolExecutionNotifications", notifications, (part, finding) -> {
      part.text("level", level(finding.problem().severity()));
      part.object("message", message -> message.text("text", finding.line()));
      part.object(
          "associatedRule", rule -> rule.text("id", finding.problem().code().id()));
    });
  }

  /** The paths of all files, each once. */
  private static Set<String> files(CheckOutcome outcome) {
    Set<String> paths = new LinkedHashSet<>();
    for (FileCheck check : outcome.files()) {
      paths.add(outcome.path(check.file()));
    }
    return paths;
  }

  private static void result(
      JsonText json, CheckOutcome outcome, List<Code> rules, Finding finding) {
    Place place = finding.problem().place();
    json.text("ruleId", finding.problem().code().id());
    json.number("ruleIndex", rules.indexOf(finding.problem().code()));
    json.text("level", level(finding.problem().severity()));
    json.object("message", message -> message.text("text", finding.line()));
    json.objects(
        "locations",
        List.of(place),
        (location, at) -> location.object("physicalLocation", physical -> {
          physical.object("artifactLocation", part -> location(part, outcome.path(at.file())));
          physical.object("region", region -> {
            region.number("startLine", at.line());
            region.number("startColumn", at.column());
            region.number("endLine", at.line());
            region.number("endColumn", at.column() + at.length());
          });
        }));
  }

  /** A path as an address: below the root of the repository, unless it is outside of it. */
  private static void location(JsonText json, String path) {
    if (path.startsWith("/")) {
      json.text("uri", "file://" + encoded(path));
    } else {
      json.text("uri", encoded(path));
      json.text("uriBaseId", ROOT);
    }
  }

  /** A path with everything percent-encoded that has a meaning in an address (RFC 3986). */
  static String encoded(String path) {
    StringBuilder uri = new StringBuilder(path.length() + 16);
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xFF);
      boolean plain = (c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= '0' && c <= '9')
          || UNRESERVED.indexOf(c) >= 0;
      if (plain) {
        uri.append(c);
      } else {
        uri.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
        uri.append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
      }
    }
    return uri.toString();
  }

  private static String level(Severity severity) {
    return severity.word();
  }
}
