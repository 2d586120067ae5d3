package tenor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tenor.evidence.Evidence;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.problem.Severity;
import tenor.problem.SourceText;

final class FileCheckTest {
  private static final String FILE = "a.scenario.yaml";
  private static final Problem NOTE = at(Code.UNUSED_TERM, FILE, 9);
  private static final Problem DRIFT = at(Code.VERDICT_DIFFERS, FILE, 3);
  private static final Problem QUOTE = at(Code.NOT_A_QUANTITY, FILE, 5);
  private static final Problem ELSEWHERE = at(Code.UNQUOTED_RATIO, "0.scenario.yaml", 1);

  @Test
  void findingsStandInTheOrderOfTheirPlacesTheFileItselfFirst() {
    FileCheck check = check(ELSEWHERE, NOTE)
        .withEvidence(new Evidence(List.of(), List.of(QUOTE)))
        .withDrift(List.of(DRIFT));

    assertThat(check.findings()).containsExactly(DRIFT, QUOTE, NOTE, ELSEWHERE);
  }

  @Test
  void whoeverIsStrictTakesNotesAndWarningsForErrors() {
    FileCheck check = check(ELSEWHERE, NOTE).strictly();

    assertThat(check.findings()).extracting(Problem::severity).containsOnly(Severity.ERROR);
    assertThat(check.findings())
        .extracting(Problem::code)
        .containsExactly(NOTE.code(), ELSEWHERE.code());
  }

  private static FileCheck check(Problem... problems) {
    return new FileCheck(
        FILE, List.of(new SourceText(FILE, "")), null, List.of(problems), List.of());
  }

  private static Problem at(Code code, String file, int line) {
    return new Problem(code, new Place(file, line, 1, 1), "A sentence.", "");
  }
}
