package tenor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeTest {

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyCodeIsFoundByItsIdAndExplainedWithAWrongAndARightExample(Code code) {
    assertThat(Code.byId(code.id())).contains(code);
    assertThat(code.title()).isNotBlank().doesNotEndWith(".");
    assertThat(code.explanation()).contains("\n\nWrong:\n\n    ", "\n\nRight:\n\n    ");
    String text = code.explanation().substring(0, code.explanation().indexOf("\n\nWrong:"));
    long sentences = text.chars().filter(c -> c == '.').count();
    assertThat(text).endsWith(".").doesNotContain("  ");
    assertThat(sentences).as("sentences in the explanation of %s", code.id()).isGreaterThan(1);
    String[] examples = code.explanation().substring(text.length()).split("Right:", 2);
    assertThat(examples[0].replace("Wrong:", "")).isNotEqualTo(examples[1]);
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyExplanationFitsATerminalOfEightyColumns(Code code) {
    assertThat(code.explanation().lines()).allMatch(line -> TextWidth.of(line) <= 80);
  }

  @Test
  void noTwoCodesShareAnId() {
    Set<String> ids = new HashSet<>();
    assertThat(List.of(Code.values())).allMatch(code -> ids.add(code.id()));
  }

  @Test
  void theFirstLetterOfAnIdIsTheSeverity() {
    assertThat(Code.MISSING_KEY.severity()).isEqualTo(Severity.ERROR);
    assertThat(Code.UNQUOTED_RATIO.severity()).isEqualTo(Severity.WARNING);
    assertThat(Code.UNSOURCED_CLAIM.severity()).isEqualTo(Severity.NOTE);
  }

  @Test
  void anIdMayBeTypedInSmallLetters() {
    assertThat(Code.byId("e012")).contains(Code.MISSING_KEY);
    assertThat(Code.byId("E999")).isEmpty();
  }

  @Test
  void onlyAnErrorStopsAFile() {
    Problem note = new Problem(Code.UNUSED_TERM, Place.NOWHERE, "A note.", "");
    Problem warning = new Problem(Code.UNQUOTED_RATIO, Place.NOWHERE, "A warning.", "");
    Problem error = new Problem(Code.SYNTAX, Place.NOWHERE, "An error.", "");
    assertThat(Problem.anyError(List.of(note, warning))).isFalse();
    assertThat(Problem.anyError(List.of(note, error))).isTrue();
  }
}
