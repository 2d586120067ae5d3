package tenor.report.junit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import tenor.check.FileCheck;
import tenor.check.Judgement;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.problem.Severity;
import tenor.report.CheckOutcome;
import tenor.report.ClaimFigure;
import tenor.report.Finding;
import tenor.report.ReportFormat;
import tenor.report.Sentences;
import tenor.scenario.Scenario;

/**
 * JUnit XML: a suite for each file, a case for each claim, which fails where its verdict is not the
 * recorded one. An error in a file is a case of its own, in error; what could not be checked is a case
 * that was skipped. Warnings and notes of reading stand in the suite's output.
 */
public final class JunitReport implements ReportFormat {

  @Override
  public String name() {
    return "junit";
  }

  @Override
  public String summary() {
    return "JUnit XML, which build services show as test results";
  }

  @Override
  public String render(CheckOutcome outcome) {
    List<Suite> suites = suites(outcome);
    return Xml.document(xml -> xml.element(
        "testsuites",
        all -> {
          for (Suite suite : suites) {
            suite(all, suite);
          }
        },
        "name",
        "Tenor",
        "tests",
        cases(suites),
        "failures",
        count(suites, Result.FAILURE),
        "errors",
        count(suites, Result.ERROR),
        "skipped",
        count(suites, Result.SKIPPED),
        "time",
        "0"));
  }

  /** What a case comes to; the words are the elements. */
  private enum Result {
    PASSED(""),
    FAILURE("failure"),
    ERROR("error"),
    SKIPPED("skipped");

    private final String element;

    Result(String element) {
      this.element = element;
    }
  }

  /**
   * A case.
   *
   * @param type the code of what is wrong; empty where nothing is
   * @param message why it did not pass; for one that passed what was found
   */
  private record Case(String name, Result result, String type, String message, String text) {}

  private record Suite(String name, String file, List<Case> cases, List<String> notes) {
    int count(Result result) {
      return (int) cases.stream().filter(each -> each.result() == result).count();
    }
  }

  private static int count(List<Suite> suites, Result result) {
    int count = 0;
    for (Suite suite : suites) {
      count += suite.count(result);
    }
    return count;
  }

  private static int cases(List<Suite> suites) {
    int count = 0;
    for (Suite suite : suites) {
      count += suite.cases().size();
    }
    return count;
  }

  private static List<Suite> suites(CheckOutcome outcome) {
    List<Suite> suites = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (FileCheck check : outcome.files()) {
      String path = outcome.path(check.file());
      Scenario scenario = check.scenario();
      boolean first = names.add(path);
      String name = first || scenario == null ? path : path + ": " + scenario.title();
      suites.add(suite(name, path, check));
    }
    List<Case> complaints = new ArrayList<>();
    for (Finding finding : Finding.of(outcome)) {
      if (!finding.hasPlace()) {
        complaints.add(of(finding, Result.ERROR));
      }
    }
    if (!complaints.isEmpty() || suites.isEmpty()) {
      suites.add(new Suite("Tenor", "", complaints, List.of()));
    }
    return suites;
  }

  private static Suite suite(String name, String path, FileCheck check) {
    List<Case> cases = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Judgement judgement : check.judgements()) {
      cases.add(claim(judgement));
    }
    for (Finding finding : Finding.of(check)) {
      Problem problem = finding.problem();
      boolean compared =
          check.evidence().problems().contains(problem) || check.drift().contains(problem);
      if (problem.code() == Code.VERDICT_DIFFERS) {
        continue;
      }
      if (problem.severity() == Severity.ERROR) {
        cases.add(of(finding, compared ? Result.FAILURE : Result.ERROR));
      } else if (compared) {
        cases.add(of(finding, Result.SKIPPED));
      } else {
        notes.add(problem.severity().word() + "[" + problem.code().id() + "] " + problem.place()
            + ": " + finding.line());
      }
    }
    if (cases.isEmpty()) {
      cases.add(new Case("claims", Result.SKIPPED, "", "The file has no claims.", ""));
    }
    return new Suite(name, path, cases, notes);
  }

  private static Case claim(Judgement judgement) {
    String name = judgement.claim().id() + ": " + judgement.claim().says();
    if (judgement.isAsRecorded()) {
      String found = judgement.verdict().word() + ": " + ClaimFigure.sentence(judgement) + " "
          + Sentences.standing(judgement);
      return new Case(name, Result.PASSED, "", "", found);
    }
    Finding finding = Finding.of(judgement);
    return new Case(
        name, Result.FAILURE, finding.problem().code().id(), finding.sentence(), text(finding));
  }

  private static Case of(Finding finding, Result result) {
    String id = finding.problem().code().id();
    String where = finding.hasPlace()
        ? " at " + finding.problem().place().line() + ":"
            + finding.problem().place().column()
        : "";
    return new Case(id + where, result, id, finding.sentence(), text(finding));
  }

  private static String text(Finding finding) {
    List<String> lines = new ArrayList<>();
    if (finding.hasPlace()) {
      lines.add(finding.problem().place().toString());
    }
    lines.add(finding.sentence());
    lines.addAll(finding.details());
    return String.join("\n", lines);
  }

  private static void suite(Xml xml, Suite suite) throws XMLStreamException {
    xml.element(
        "testsuite",
        part -> {
          for (Case each : suite.cases()) {
            testcase(part, suite, each);
          }
          if (!suite.notes().isEmpty()) {
            part.text("system-out", String.join("\n", suite.notes()));
          }
        },
        "name",
        suite.name(),
        "tests",
        suite.cases().size(),
        "failures",
        suite.count(Result.FAILURE),
        "errors",
        suite.count(Result.ERROR),
        "skipped",
        suite.count(Result.SKIPPED),
        "time",
        "0");
  }

  private static void testcase(Xml xml, Suite suite, Case each) throws XMLStreamException {
    Xml.Part result = part -> {
      if (each.result() == Result.PASSED) {
        part.text("system-out", each.text());
      } else if (each.result() == Result.SKIPPED) {
        part.text("skipped", "", "message", each.message());
      } else {
        part.text(
            each.result().element, each.text(), "message", each.message(), "type", each.type());
      }
    };
    if (suite.file().isEmpty()) {
      xml.element("testcase", result, "name", each.name(), "classname", suite.name(), "time", "0");
    } else {
      xml.element(
          "testcase",
          result,
          "name",
          each.name(),
          "classname",
          suite.name(),
          "time",
          "0",
          "file",
          suite.file());
    }
  }
}
