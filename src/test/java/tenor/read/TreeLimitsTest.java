package tenor.read;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.problem.ProblemText;

/** Files of any size and depth are answered at once; 4 MiB is the largest that is read. */
@Timeout(value = 60, unit = SECONDS)
class TreeLimitsTest {
  private static final int MOST = 4 << 20;

  private static Tree read(String file, String text) {
    return Trees.read(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Problem only(Tree tree) {
    assertThat(tree.problems()).hasSize(1);
    assertThat(ProblemText.render(tree.problems().get(0), tree.source(), false))
        .hasSizeLessThan(900);
    return tree.problems().get(0);
  }

  @Test
  void fourMebibytesAreReadAndNotAByteMore() {
    assertThat(read("a.yaml", "a: " + "x".repeat(MOST - 3)).problems()).isEmpty();
    Problem more = only(read("a.yaml", "a: " + "x".repeat(MOST - 2)));
    assertThat(more.code()).isEqualTo(Code.TOO_LARGE);
    assertThat(more.sentence())
        .isEqualTo("The file has 4194305 bytes; a scenario file has 4 MiB at most.");
    assertThat(only(read("a.yaml", "x".repeat(6 << 20))).sentence()).contains("6.0 MiB");
  }

  @Test
  void sixtyFourLevelsAreReadAndNotOneMore() {
    String deep = "a: " + "[".repeat(63) + "]".repeat(63);
    assertThat(read("a.yaml", deep).problems()).isEmpty();
    Problem deeper = only(read("a.yaml", "a: " + "[".repeat(64) + "]".repeat(64)));
    assertThat(deeper.code()).isEqualTo(Code.TOO_LARGE);
    // The mapping is the first level, so the 64th bracket, in column 67, is one too many.
    assertThat(deeper.place().column()).isEqualTo(67);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a.yaml | [",
        "a.yaml | {a: ",
        "a.yaml | `- `",
        "a.yaml | `? `",
        "a.json | [",
        "a.json | {\"a\":"
      })
  void nestingThousandsDeepIsRefusedAtOnce(String file, String opening) {
    Problem problem = only(read(file, opening.repeat(100_000)));
    assertThat(problem.code()).isEqualTo(Code.TOO_LARGE);
    assertThat(problem.sentence()).isEqualTo("The nesting goes deeper than 64 levels here.");
  }

  @Test
  void aMillionKeysAreRefusedAtTheFirstTooMany() {
    // Each line holds a key and a value, so 100,000 lines are allowed.
    Problem problem = only(read("a.yaml", "a:\n".repeat(1_000_000)));
    assertThat(problem.code()).isEqualTo(Code.TOO_LARGE);
    assertThat(problem.place().line()).isEqualTo(100_000);
    assertThat(only(read("a.json", "[" + "1,".repeat(1_000_000) + "1]")).code())
        .isEqualTo(Code.TOO_LARGE);
  }

  @Test
  void aScalarOfAMillionCharactersIsReadInAnyStyle() {
    String long1 = "x".repeat(1_000_000);
    for (String written :
        new String[] {long1, '"' + long1 + '"', "'" + long1 + "'", "|-\n  " + long1}) {
      Tree tree = read("a.yaml", "a: " + written + "\n");
      assertThat(tree.problems()).isEmpty();
      assertThat(((Scalar) tree.root().get("a")).text()).isEqualTo(long1);
    }
    Tree json = read(
        "a.json", "{\"a\": \"" + long1 + "\", \"" + long1 + "\": " + "1".repeat(1_000_000) + "}");
    assertThat(json.problems()).isEmpty();
  }

  @Test
  void aMistakeFarOutInALongLineIsShownAtOnce() {
    String text = "a: " + "x ".repeat(2_000_000) + "b: c: d";
    Tree tree = read("a.yaml", text);
    assertThat(only(tree).place().line()).isEqualTo(1);
    assertThat(only(read("a.yaml", "a: \"" + "x\n ".repeat(1_000_000))).code())
        .isEqualTo(Code.UNCLOSED_QUOTE);
    assertThat(only(read("a.yaml", "k".repeat(2000) + ": 1")).sentence())
        .isEqualTo("The text before this colon is too long for a key.");
  }

  @Test
  void manyMistakesOnOneLongLineAreAllShown() {
    Tree tree = read("a.yaml", "{" + "a: 1, ".repeat(10_000) + "b: 1}");
    assertThat(tree.problems()).hasSize(9_999);
    for (Problem problem : tree.problems()) {
      assertThat(ProblemText.render(problem, tree.source(), false)).contains("^");
    }
  }
}
