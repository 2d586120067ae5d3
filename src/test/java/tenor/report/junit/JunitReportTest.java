package tenor.report.junit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenor.check.FileCheck;
import tenor.evidence.Evidence;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.report.CheckOutcome;
import tenor.report.Drafts;
import tenor.report.Nasty;
import tenor.report.Outcomes;

/** Read back by the reader with which Maven makes its own report of test results. */
final class JunitReportTest {

  @Test
  void aFileIsASuiteAndAClaimACase() throws Exception {
    List<ReportTestSuite> suites = read(Outcomes.of(Drafts.check(Drafts.FUND)));

    assertThat(suites).hasSize(1);
    ReportTestSuite suite = suites.get(0);
    assertThat(suite.getNumberOfTests()).isEqualTo(5);
    assertThat(suite.getNumberOfFailures()).isZero();
    assertThat(suite.getNumberOfErrors()).isZero();
    assertThat(suite.getTestCases().get(0).getName()).startsWith("250-years: ");
    assertThat(suite.getTestCases().get(0).isSuccessful()).isTrue();
  }

  @Test
  void aVerdictThatDiffersFailsItsCaseWithTheFigure() throws Exception {
    ReportTestSuite suite =
        read(Outcomes.of(Nasty.claim("It takes 250 years."))).get(0);

    assertThat(suite.getNumberOfFailures()).isEqualTo(1);
    ReportTestCase claim = suite.getTestCases().get(0);
    assertThat(claim.hasFailure()).isTrue();
    assertThat(claim.getFailureType()).isEqualTo("E080");
    assertThat(claim.getFailureMessage())
        .isEqualTo("The claim `250-years` is recorded as `fails`, but computed it is `holds`.");
    assertThat(claim.getFailureDetail()).contains("is 250 years; accepted: 245 years or more");
  }

  @Test
  void anErrorInAFileIsACaseInError() throws Exception {
    ReportTestSuite suite = read(Outcomes.of(Nasty.file("amout"))).get(0);

    assertThat(suite.getNumberOfTests()).isEqualTo(1);
    assertThat(suite.getNumberOfErrors()).isEqualTo(1);
    assertThat(suite.getTestCases().get(0).getFailureType()).isEqualTo("E011");
  }

  @Test
  void whatWasNotCheckedAgainstItsDocumentIsSkippedAndDoesNotLookPassed() throws Exception {
    FileCheck check = Drafts.check(Drafts.FUND);
    Problem unchecked = new Problem(
        Code.UNUSED_TERM, new Place(check.file(), 9, 1, 1), "The document is not at hand.", "");

    ReportTestSuite suite = read(Outcomes.of(
            check.withEvidence(new Evidence(List.of(), List.of(unchecked)))))
        .get(0);

    assertThat(suite.getNumberOfSkipped()).isEqualTo(1);
    assertThat(suite.getTestCases().get(5).hasSkipped()).isTrue();
  }

  @Test
  void aDriftFailsAndAFileWithoutClaimsIsSkipped() throws Exception {
    FileCheck check = Drafts.check(Drafts.FUND);
    Problem drift = new Problem(Code.WRONG_KIND, new Place(check.file(), 9, 1, 1), "It moved.", "");
    FileCheck empty = new FileCheck("b", check.texts(), check.scenario(), List.of(), List.of());

    List<ReportTestSuite> suites = read(Outcomes.of(check.withDrift(List.of(drift)), empty));

    assertThat(suites.get(0).getNumberOfFailures()).isEqualTo(1);
    assertThat(suites.get(1).getNumberOfSkipped()).isEqualTo(1);
  }

  @Test
  void anEmptyFolderIsACaseInErrorAndNotAnEmptySuccess() throws Exception {
    Problem complaint = new Problem(
        Code.NO_SCENARIO_FILES, Place.NOWHERE, "There are no scenario files in `a`.", "");

    ReportTestSuite suite = read(Outcomes.of(List.of(), List.of(complaint))).get(0);

    assertThat(suite.getNumberOfErrors()).isEqualTo(1);
    assertThat(suite.getTestCases().get(0).getFailureMessage()).contains("no scenario files");
  }

  @ParameterizedTest
  @MethodSource("tenor.report.Nasty#texts")
  void whateverAFileIsCalledOrSaysStaysText(String text) throws Exception {
    CheckOutcome outcome = Outcomes.of(Nasty.file(text), Nasty.claim(text));

    List<ReportTestSuite> suites = read(outcome);

    assertThat(suites).hasSize(2);
    assertThat(suites.get(0).getNumberOfTests()).isEqualTo(1);
    assertThat(suites.get(1).getNumberOfTests()).isEqualTo(5);
    String xml = new JunitReport().render(outcome);
    assertThat(xml).doesNotContain("##[", "\u202E", "\u001B").doesNotContainPattern("(?m)^\\s*::");
  }

  private static List<ReportTestSuite> read(CheckOutcome outcome) throws Exception {
    byte[] xml = new JunitReport().render(outcome).getBytes(UTF_8);
    return new TestSuiteXmlParser(new NullConsoleLogger())
        .parse(new InputStreamReader(new ByteArrayInputStream(xml), UTF_8));
  }
}
