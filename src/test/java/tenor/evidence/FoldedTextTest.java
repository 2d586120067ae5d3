package tenor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldedTextTest {

  @Test
  void typographyAndWhiteSpaceAreFolded() {
    assertThat(FoldedText.of(" “$500\u00a0billion”  –\tthe\u2009‘fund’ "))
        .isEqualTo("\"$500 billion\" - the 'fund'");
  }

  @Test
  void anEmptyLineEndsAParagraphAndALineBreakDoesNot() {
    assertThat(FoldedText.of("one\r\ntwo\r\n\r\nthree")).isEqualTo("one two\nthree");
  }

  @Test
  void digitsSignsPointsCurrenciesAndCapitalsStay() {
    String text = "-1,234.5 % of US$2.50 and €3: ½, 10² — Kyiv";
    assertThat(FoldedText.of(text)).isEqualTo(text);
  }

  @Test
  void theMinusSignIsAHyphenAndAnEmDashIsNot() {
    assertThat(FoldedText.of("\u22125 — 6")).isEqualTo("-5 — 6");
  }

  @Test
  void accentsAreComposedAsUnicodeComposesThem() {
    String letters = "ÀÉÎÕÜÅÇŠžőйёїłñą";
    String apart = Normalizer.normalize(letters, Normalizer.Form.NFD);
    assertThat(apart).isNotEqualTo(letters);
    assertThat(FoldedText.of(apart)).isEqualTo(letters);
  }

  @Test
  void everyAccentOfTheTableIsOneThatUnicodeComposes() {
    for (char mark = '\u0300'; mark <= '\u036F'; mark++) {
      for (char letter = 'A'; letter < '\u0500'; letter++) {
        String folded = FoldedText.of("" + letter + mark);
        boolean folds = Character.isLetter(letter) && folded.length() == 1;
        if (folds) {
          assertThat(folded)
              .isEqualTo(Normalizer.normalize("" + letter + mark, Normalizer.Form.NFC));
        }
      }
    }
  }

  @Test
  void fullWidthFormsLigaturesAndInvisibleCharactersAreFolded() {
    assertThat(FoldedText.of("＄５００ ofﬁce so\u00ADft\u200B\u202E")).isEqualTo("$500 office soft");
  }

  @Test
  void theFirstAndTheLastOfEachSortIsFoldedAndItsNeighboursStay() {
    // Unicode: FF01 to FF5E are ! to ~; 200B-200F, 202A-202E and 2060-2069 are invisible.
    assertThat(FoldedText.of("\uFF00\uFF01\uFF5E\uFF5F")).isEqualTo("\uFF00!~\uFF5F");
    assertThat(FoldedText.of("a\u200B\u200Fb\u202A\u202Ec\u2060\u2069d\uFEFF")).isEqualTo("abcd");
    assertThat(FoldedText.of("a\u2010b\u202Fc\u205Fd\u206Ae")).isEqualTo("a-b c d\u206Ae");
    assertThat(FoldedText.of("a\u007Fb\u0085c\u001Fd!")).isEqualTo("a\u007Fb c d!");
    // A mark stays beside what it cannot be joined to.
    assertThat(FoldedText.of("\u0301a\u0336a\u0301")).isEqualTo("\u0301a\u0336á");
  }

  @Test
  void everySeparatorOfLinesCounts() {
    assertThat(FoldedText.of("a\rb")).isEqualTo("a b");
    assertThat(FoldedText.of("a\r\rb")).isEqualTo("a\nb");
    assertThat(FoldedText.of("a\u2028b\u2028\u2028c")).isEqualTo("a b\nc");
    assertThat(FoldedText.of("a\u2029b")).isEqualTo("a\nb");
    assertThat(FoldedText.of("a\r\nb\r\n\r\nc\r\n")).isEqualTo("a b\nc");
    assertThat(FoldedText.of("a\n b \n\n\n c\r")).isEqualTo("a b\nc");
  }

  @Test
  void theLineOfACharacterIsTheOneOnWhichItStoodBefore() {
    // Folded: "one two", a line feed, "three ae"; positions 0-6, 7, 8-15.
    String text = "\n  one\r\ntwo\n\n\nthree\rae\u0301";
    assertThat(FoldedText.of(text)).isEqualTo("one two\nthree aé");
    assertThat(FoldedText.line(text, 0)).isEqualTo(2);
    assertThat(FoldedText.line(text, 2)).isEqualTo(2);
    assertThat(FoldedText.line(text, 4)).isEqualTo(3);
    assertThat(FoldedText.line(text, 6)).isEqualTo(3);
    assertThat(FoldedText.line(text, 8)).isEqualTo(6);
    assertThat(FoldedText.line(text, 14)).isEqualTo(7);
    assertThat(FoldedText.line("one", 0)).isEqualTo(1);
  }
}
