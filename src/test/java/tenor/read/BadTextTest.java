package tenor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.problem.Code;
import tenor.problem.Problem;

class BadTextTest {

  private static Tree read(String text) {
    return Trees.read("a.scenario.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * All problems as `E005 2:9+1`, one after the other; line ends are written as `⏎`, tabs as `⇥`.
   */
  private static String problems(String text) {
    Tree tree = read(text.replace("⏎", "\n").replace("⇥", "\t"));
    StringBuilder out = new StringBuilder();
    for (Problem problem : tree.problems()) {
      out.append(out.isEmpty() ? "" : ", ").append(problem.code().id()).append(' ');
      out.append(problem.place().line()).append(':').append(problem.place().column());
      out.append('+').append(problem.place().length());
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          ``                                                | E001 1:1+1
          ⏎⏎                                                | E001 1:1+1
          # notes only⏎                                     | E001 1:1+1
          ---⏎                                              | E001 1:1+1
          a:⏎⇥b: 1⏎⇥c: 2⏎                                   | E004 2:1+1
          a:⏎  ⇥b: 1⏎                                       | E004 2:3+1
          fund:⏎  amount:5⏎  growth: x⏎                     | E005 2:9+1
          a: 1⏎amount:5⏎b: 2                                | E005 2:7+1
          a: 1⏎amount:5                                     | E005 2:7+1
          amount:5                                          | E005 1:7+1
          fund:⏎  value:5 USD⏎  source:x⏎b: 1               | E005 2:8+1, E005 3:9+1
          pay:⏎  - from:minerals⏎    to: fund⏎              | E005 2:9+1
          pay:⏎  - to:fund⏎                                 | E005 2:7+1
          a: {amount:5, why:x, y: 3}                        | E005 1:11+1, E005 1:18+1
          steps: {1996-12-10:30 %, 2000: 5 %}               | E005 1:19+1
          steps:⏎  2035:100 %⏎                              | E005 2:7+1
          a: "x⏎b: 1⏎                                       | E006 1:4+1
          a: "x⏎b: "def"⏎                                   | E006 1:4+1
          a: "x⏎b: "def: x"⏎c: 1                            | E006 1:4+1
          a: "x⏎b: "⏎c: 1                                   | E006 1:4+1
          a: 'tis the year⏎b: don't⏎                        | E006 1:4+1
          a: {b: "x}⏎                                       | E006 1:8+1
          - x⏎- "y⏎---⏎                                     | E006 2:3+1
          # don't⏎a: 5 "x⏎b: |⏎  "y⏎c: "z⏎                  | E006 5:4+1
          a: "two" dollars⏎b: 1                             | E007 1:10+7
          a: 'it's fine'⏎b: 1                               | E007 1:8+7
          says: The claim: 250 years⏎                       | E007 1:16+1
          title: abc⏎  as_of: 2025⏎                         | E007 2:3+5
          title: "abc"⏎  as_of: 2025⏎                       | E007 2:3+6
          a:⏎   b: 1⏎  c: 2⏎                                | E007 3:3+2
          claims:⏎  - id: a⏎   says: b⏎                     | E007 3:4+5
          a: 1⏎foo bar⏎c: d⏎                                | E007 2:1+7
          a⏎b: c⏎                                           | E007 1:1+1
          a: {b: 1⏎c: 2⏎                                    | E007 1:4+1
          a: [1, 2⏎                                         | E007 1:4+1
          a: {b: 1 c: 2}                                    | E007 1:11+1
          a: {⏎  b: 1⏎  c: 2⏎}                              | E007 3:3+1
          a: {b: 1}}⏎                                       | E007 1:10+1
          a: [b}⏎                                           | E007 1:6+1
          a: [x,,y]⏎                                        | E007 1:7+1
          quote: @x⏎                                        | E007 1:8+1
          share: %50⏎                                       | E007 1:8+1
          expect: > 5 years⏎                                | E007 1:9+1
          expect: >5⏎b: 1⏎                                  | E007 1:9+2
          a: - b⏎                                           | E007 1:4+1
          a: "\\d"⏎                                          | E007 1:5+2
          a: 1⏎- b⏎                                         | E007 2:1+1
          - b⏎a: 1⏎                                         | E007 2:1+2
          : b⏎                                              | E007 1:1+1
          a: {: b}⏎                                         | E007 1:5+1
          --- a: 1⏎                                         | E007 1:1+3
          a: ? b⏎                                           | E007 1:4+1
          a: 1⏎b: 2⏎a: 3⏎b: 4⏎                              | E008 3:1+1, E008 4:1+1
          c: {d: 1, "d": 2, d: 3}                           | E008 1:11+3, E008 1:19+1
          a: *five* dollars⏎                                | E009 1:4+6
          a: *five dollars⏎                                 | E009 1:4+5
          a: &x 5⏎b: *x⏎                                    | E009 1:4+2, E009 2:4+2
          a: &x⏎  b: 1⏎                                     | E009 1:4+2
          c:⏎  <<: *x⏎  d: 1⏎                               | E009 2:3+2
          c:⏎  <<: [*x, *y]⏎  d: 1⏎                         | E009 2:3+2
          a: ! x⏎b: !!str 5⏎                                | E009 1:4+1, E009 2:4+5
          ? a⏎: b⏎                                          | E009 1:3+1
          [a]: b⏎c: d⏎                                      | E009 1:1+1
          %YAML 1.2⏎---⏎a: 1⏎                               | E009 1:1+9
          %YAML 9.9⏎---⏎a: 1⏎                               | E009 1:1+9
          %a: 1⏎                                            | E009 1:1+3
          %FOO x⏎a: 1⏎                                      | E009 1:1+6
          a: 1⏎---⏎b: 2⏎                                    | E010 2:1+3
          a: 1⏎...⏎b: 2⏎                                    | E010 3:1+2
          just text⏎                                        | E013 1:1+9
          - a⏎- b⏎                                          | E013 1:1+1
          """)
  void aMistakeIsNamedOnceAndAtItsPlace(String text, String expected) {
    assertThat(problems(text == null ? "" : text)).isEqualTo(expected);
  }

  @Test
  void aCleanFileHasNoProblem() {
    assertThat(problems("a: 1⏎b: [x, {c: d}]⏎")).isEmpty();
  }

  @Test
  void structuralMistakesAreAllFoundInOnePassAndInTheOrderOfTheFile() {
    String text = "a: &x 1⏎b: *x⏎b: 2⏎c: {d:5}⏎e: !t 1⏎a: 3⏎f: {g: h⏎";
    assertThat(problems(text))
        .isEqualTo(
            "E009 1:4+2, E009 2:4+2, E008 3:1+1, E005 4:6+1, E009 5:4+2, E008 6:1+1, E007 7:4+1");
  }

  @Test
  void theFirstOfTwoKeysIsKeptAndNamed() {
    Tree tree = read("a: 1\nb: 2\na: 3\n");
    assertThat(tree.problems().get(0).sentence())
        .isEqualTo("`a` stands twice in this block; the first is on line 1.");
    assertThat(TreesTest.outline(tree.root())).isEqualTo("{a: 1, b: 2}");
  }

  @Test
  void aKeyWithoutASpaceInBracesIsReadAsItWasMeant() {
    Tree tree = read("steps: {2030:5 %, b: 1}\n");
    Mapping steps = (Mapping) tree.root().get("steps");
    assertThat(TreesTest.outline(steps)).isEqualTo("{2030: 5 %, b: 1}");
    assertThat(steps.get("2030").place().column()).isEqualTo(14);
    assertThat(tree.problems().get(0).help()).isEqualTo("write `2030: 5 %`");
  }

  @Test
  void whatIsRefusedLeavesAMarkSoThatNothingMoreIsSaidAboutIt() {
    Mapping root =
        read("a: *x\nb:\n  amount:5\nc:\n  <<: *y\n  d: 1\ne: >5\nf: 1\n").root();
    assertThat(root.entries())
        .extracting(entry -> ((Scalar) entry.value()).style())
        .containsExactly(
            ScalarStyle.REFUSED,
            ScalarStyle.REFUSED,
            ScalarStyle.REFUSED,
            ScalarStyle.REFUSED,
            ScalarStyle.PLAIN);
  }

  @Test
  void aSyntaxErrorEndsTheFile() {
    assertThat(read("a: 1\nb: {c: d\n").root()).isNull();
    assertThat(read("a: 1\na: 2\n").root()).isNotNull();
  }

  @Test
  void theHelpShowsTheValueInQuotes() {
    assertThat(read("says: The claim: 250 years\n").problems().get(0).help())
        .isEqualTo("put the whole value in quotes: `\"The claim: 250 years\"`");
    assertThat(read("a: { share: %50, to: fund }\n").problems().get(0).help())
        .isEqualTo("put the whole value in quotes: `\"%50\"`");
    assertThat(read("a: *five* dollars\n").problems().get(0).help())
        .isEqualTo("put quotes around the text: `\"*five* dollars\"`");
  }

  @Test
  void tabsAreOneMistakeHoweverManyLinesTheyIndent() {
    assertThat(read("a:\n\tb: 1\n").problems().get(0).sentence())
        .isEqualTo("This line is indented with a tab.");
    assertThat(read("a:\n\tb: 1\n\tc: 1\n").problems().get(0).sentence())
        .isEqualTo("This line is indented with a tab, and so is one further line.");
    assertThat(read("a:\n\tb: 1\n\tc: 1\n\td: 1\n\n\t\n").problems().get(0).sentence())
        .isEqualTo("This line is indented with a tab, and so are 2 further lines.");
  }

  @Test
  void aByteThatIsNotUtf8IsNamedWithItsPlace() {
    // Windows-1252: é is the one byte 0xE9. Line 2, column 10; byte 5 + 10 of the file.
    byte[] bytes = "a: 1\ntitle: Br\u00E9sil\n".getBytes(StandardCharsets.ISO_8859_1);
    Problem problem = Trees.read("a", bytes).problems().get(0);
    assertThat(problem.code()).isEqualTo(Code.NOT_UTF8);
    assertThat(problem.place().line()).isEqualTo(2);
    assertThat(problem.place().column()).isEqualTo(10);
    assertThat(problem.sentence())
        .isEqualTo(
            "The file is not UTF-8 text: byte 15 of the file, 0xE9, belongs to no character there.");
  }

  @Test
  void aFileInUtf16IsRecognised() {
    Problem marked =
        Trees.read("a", "a: 1".getBytes(StandardCharsets.UTF_16)).problems().get(0);
    assertThat(marked.code()).isEqualTo(Code.NOT_UTF8);
    assertThat(marked.help()).contains("looks like UTF-16");
    Problem bare =
        Trees.read("a", "a: 1".getBytes(StandardCharsets.UTF_16LE)).problems().get(0);
    assertThat(bare.help()).contains("UTF-16");
    assertThat(bare.place().column()).isEqualTo(2);
  }

  @Test
  void aBrokenCharacterAtTheEndAndAReplacementCharacterInTheTextAreToldApart() {
    byte[] cut = {'a', ':', ' ', (byte) 0xED, (byte) 0x95};
    assertThat(Trees.read("a", cut).problems())
        .extracting(Problem::code)
        .containsExactly(Code.NOT_UTF8);
    assertThat(problems("a: \uFFFD⏎")).isEmpty();
  }

  @Test
  void aControlCharacterIsNamed() {
    Problem problem = read("a: x\u0007y\n").problems().get(0);
    assertThat(problem.place().column()).isEqualTo(5);
    assertThat(problem.sentence()).contains("U+0007");
  }

  @Test
  void noMessageSpeaksTheLanguageOfTheParser() {
    String[] texts = {
      "a: {b: c", "a: b: c", "a\nb: c", "- a\nb", "a: @", "a: |x", "&", "!<", "\"\\q\""
    };
    for (String text : texts) {
      for (Problem problem : read(text).problems()) {
        assertThat(problem.sentence() + problem.help())
            .doesNotContainIgnoringCase(
                "token", "scalar", "mapping", "flow", "stream", "<block", "snakeyaml");
      }
    }
  }
}
