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
}
