package tenor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTextTest {

  private static Problem at(int line, int column, int length) {
    return new Problem(
        Code.UNKNOWN_KEY,
        new Place("a.scenario.yaml", line, column, length),
        "`amout` is not a key of an obligation.",
        "write `amount`");
  }

  private static String excerpt(String text, int column, int length) {
    String shown = ProblemText.render(at(1, column, length), new SourceText("a", text), false);
    List<String> lines = shown.lines().toList();
    return lines.get(3) + "\n" + lines.get(4);
  }

  @Test
  void aProblemShowsItsLineWithACaretUnderTheExactSpan() {
    SourceText source = new SourceText("a", "fund:\n    amout: 500 billion USD\n");
    assertThat(ProblemText.render(at(2, 5, 5), source, false)).isEqualTo("""
            error[E011]: `amout` is not a key of an obligation.
             --> a.scenario.yaml:2:5
               |
             2 |     amout: 500 billion USD
               |     ^^^^^
            help: write `amount`""");
  }

  @Test
  void aProblemThatStandsInNoFileShowsNoPlace() {
    Problem problem = new Problem(Code.OUT_OF_BOUNDS, Place.NOWHERE, "150 % is too much.", "");
    assertThat(ProblemText.render(problem, null, false))
        .isEqualTo("error[E025]: 150 % is too much.");
  }

  @Test
  void withoutTheTextOnlyThePlaceIsShown() {
    assertThat(ProblemText.render(at(7, 3, 5), null, false)).isEqualTo("""
            error[E011]: `amout` is not a key of an obligation.
             --> a.scenario.yaml:7:3
            help: write `amount`""");
  }

  @Test
  void aCaretMayStandAfterTheEndOfItsLine() {
    assertThat(excerpt("amount:", 8, 1)).isEqualTo(" 1 | amount:\n   |        ^");
  }

  @Test
  void wideLettersTakeTwoCellsAndAccentsNone() {
    // 500억 is five cells wide, 달러 four; the e with a joined accent is one.
    assertThat(excerpt("500억 달러", 6, 2)).isEqualTo(" 1 | 500억 달러\n   |       ^^^^");
    assertThat(excerpt("e\u0301 x", 4, 1)).isEqualTo(" 1 | e\u0301 x\n   |   ^");
    assertThat(excerpt("😀 x", 3, 1)).isEqualTo(" 1 | 😀 x\n   |    ^");
  }

  @Test
  void aCaretIsShownEvenUnderALetterWithoutWidth() {
    assertThat(excerpt("e\u0301", 2, 1)).endsWith("^");
  }

  @Test
  void aTabIsShownAsFourSpaces() {
    assertThat(excerpt("\ta: 1", 1, 1)).isEqualTo(" 1 |     a: 1\n   | ^^^^");
  }

  @Test
  void terminalEscapesAndTurnedWritingAreShownHarmlessly() {
    String shown = excerpt("a: \u001B[31m\u202Ered", 4, 1);
    assertThat(shown).isEqualTo(" 1 | a: <U+001B>[31m<U+202E>red\n   |    ^^^^^^^^");
    Problem problem = new Problem(
        Code.UNKNOWN_KEY, new Place("b\u0007", 1, 1, 1), "`\u001B[2J` is not a key.", "\u0000");
    assertThat(ProblemText.render(problem, null, false))
        .isEqualTo("error[E011]: `<U+001B>[2J` is not a key.\n --> b<U+0007>:1:1\nhelp: <U+0000>");
  }

  @Test
  void aVeryLongLineIsCutAroundItsSpan() {
    String line = "x".repeat(1_000_000) + "amout" + "y".repeat(1_000_000);
    String shown = excerpt(line, 1_000_001, 5);
    // 30 characters before the span and 100 in all, after the mark of the cut.
    assertThat(shown)
        .isEqualTo(" 1 | …"
            + "x".repeat(30)
            + "amout"
            + "y".repeat(65)
            + "…\n   |  "
            + " ".repeat(30)
            + "^".repeat(5));
  }

  @Test
  void aSpanLongerThanTheWindowIsCutToo() {
    String shown = excerpt("x".repeat(5000), 1, 5000);
    assertThat(shown).isEqualTo(" 1 | " + "x".repeat(100) + "…\n   | " + "^".repeat(100));
  }

  @Test
  void aCutNeverSplitsACharacter() {
    String shown = excerpt("😀".repeat(500), 250, 1);
    assertThat(shown.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    assertThat(shown).doesNotContain("<U+D");
  }

  @Test
  void theGutterGrowsWithTheNumberOfTheLine() {
    SourceText source = new SourceText("a", "\n".repeat(1233) + "amout: 1");
    assertThat(ProblemText.render(at(1234, 1, 5), source, false)).contains("""
             --> a.scenario.yaml:1234:1
                  |
             1234 | amout: 1
                  | ^^^^^
            """);
  }

  @Test
  void furtherLinesOfHelpAreIndented() {
    Problem problem = new Problem(Code.UNKNOWN_WORD, Place.NOWHERE, "No.", "one\ntwo");
    assertThat(ProblemText.render(problem, null, false)).endsWith("help: one\n      two");
  }

  @Test
  void colourIsUsedOnlyWhereItIsAskedFor() {
    SourceText source = new SourceText("a", "amout: 1");
    String plain = ProblemText.render(at(1, 1, 5), source, false);
    String coloured = ProblemText.render(at(1, 1, 5), source, true);
    assertThat(plain).doesNotContain("\u001B");
    assertThat(coloured).contains("\u001B[1;31merror[E011]\u001B[0m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void aWarningAndANoteSayWhatTheyAre() {
    Problem warning = new Problem(Code.UNQUOTED_RATIO, Place.NOWHERE, "W.", "");
    Problem note = new Problem(Code.UNUSED_TERM, Place.NOWHERE, "N.", "");
    assertThat(ProblemText.render(warning, null, false)).isEqualTo("warning[W030]: W.");
    assertThat(ProblemText.render(note, null, false)).isEqualTo("note[N042]: N.");
  }
}
