package tenor.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines, tables and styles. */
final class TextTest {
  private static final Style NARROW = new Style(false, true, 40);

  private static String prose(String text, int indent, int hanging) {
    StringBuilder out = new StringBuilder();
    Prose.add(out, text, NARROW, indent, hanging);
    return out.toString();
  }

  @Test
  void linesBreakBetweenWordsAndHang() {
    assertThat(prose("one two three four five six seven eight nine", 2, 2))
        .isEqualTo("  one two three four five six seven\n    eight nine\n");
  }

  @Test
  void aNumberStaysWithItsUnit() {
    String text = "The fund is paid in full, all after 500 years, or 2 billion USD.";
    assertThat(prose(text, 0, 0))
        .isEqualTo("The fund is paid in full, all after\n500 years, or 2 billion USD.\n");
    assertThat(prose("a rate that is really rather high: 4 %/year.", 0, 0)).contains("\n4 %/year.");
  }

  @Test
  void wideLettersAndColoursAreCountedAsTheTerminalShowsThem() {
    assertThat(Prose.cells("500억")).isEqualTo(5);
    Style colour = new Style(true, true, 40);
    assertThat(Prose.cells(colour.bold("fund") + ": x")).isEqualTo(7);
  }

  @Test
  void aWordThatIsTooLongStandsAlone() {
    String word = "x".repeat(60);
    assertThat(prose("a " + word + " b", 0, 0)).isEqualTo("a\n" + word + "\nb\n");
  }

  @Test
  void aTextCanBeCutToItsCells() {
    assertThat(Prose.cut("minerals", 8)).isEqualTo("minerals");
    assertThat(Prose.cut("minerals", 5)).isEqualTo("mine…");
    assertThat(Prose.padded("a", 3)).isEqualTo("a  ");
  }

  @Test
  void columnsLineUp() {
    StringBuilder out = new StringBuilder();
    new TextTable(2, true)
        .head(List.of("", "A", "B"))
        .row("x", "1", "22")
        .row("long", "333", "4")
        .addTo(out, NARROW);
    assertThat(out.toString()).isEqualTo("""
                      A   B
              x       1  22
              long  333   4
            """);
  }

  @Test
  void aTableThatIsTooWideIsBrokenIntoParts() {
    TextTable table = new TextTable(0, false)
        .head(List.of("", "A", "B", "C"))
        .row("name", "a".repeat(15), "b".repeat(15), "c".repeat(15));
    StringBuilder out = new StringBuilder();
    table.addTo(out, NARROW);
    assertThat(table.fits(NARROW)).isFalse();
    assertThat(out.toString().lines())
        .containsExactly(
            "      A                B",
            "name  aaaaaaaaaaaaaaa  bbbbbbbbbbbbbbb",
            "",
            "      C",
            "name  ccccccccccccccc");
  }

  @Test
  void theLastColumnCanRunOnOverSeveralLines() {
    StringBuilder out = new StringBuilder();
    new TextTable(0, false)
        .row("name", "one two three four five six seven eight nine")
        .addWrappedTo(out, NARROW);
    assertThat(out.toString())
        .isEqualTo("name  one two three four five six seven\n      eight nine\n");
  }

  @Test
  void aTableCanBeTurned() {
    StringBuilder out = new StringBuilder();
    new TextTable(0, false)
        .head(List.of("", "A", "B"))
        .row("x", "1", "2")
        .transposed()
        .addTo(out, NARROW);
    assertThat(out.toString()).isEqualTo("   x\nA  1\nB  2\n");
  }

  @Test
  void aGroupStandsAboveItsColumns() {
    StringBuilder out = new StringBuilder();
    new TextTable(0, true)
        .groups(List.of("", "fund", "fund", "minerals"))
        .head(List.of("", "open", "paid", "x"))
        .row("2025", "1", "2", "3")
        .addTo(out, NARROW);
    assertThat(out.toString()).isEqualTo("""
                        fund  minerals
                  open  paid         x
            2025     1     2         3
            """);
  }

  @Test
  void withoutColourNothingIsPainted() {
    assertThat(Style.PLAIN.red("x") + Style.PLAIN.bold("x") + Style.PLAIN.dim("x"))
        .isEqualTo("xxx");
    assertThat(new Style(true, true, 80).red("x")).isEqualTo("\u001B[1;31mx\u001B[0m");
  }

  @Test
  void inAsciiOurOwnSignsAreSpelledOut() {
    Style ascii = new Style(false, false, 80);
    assertThat(ascii.finished(new StringBuilder("✓ a × b − c … “d” – Σ cᵢ")))
        .isEqualTo("+ a * b - c ... \"d\" - sum of c_i");
  }

  @Test
  void aTerminalNarrowerThanFortyColumnsWrapsByItself() {
    assertThat(new Style(false, true, 10).width()).isEqualTo(40);
  }

  @Test
  void versionsHaveLettersAsColumnsOfASheet() {
    assertThat(CompareText.letter(0)).isEqualTo("A");
    assertThat(CompareText.letter(25)).isEqualTo("Z");
    assertThat(CompareText.letter(26)).isEqualTo("AA");
    assertThat(CompareText.letter(27 + 25)).isEqualTo("BA");
  }
}
