package tenor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "plain", "500억 달러", "naïve e\u0301", "👨\u200D👩\u200D👧", "مي\u200Cخواهم"})
  void lettersOfEveryScriptPassUnchanged(String text) {
    assertThat(PrintableText.of(text)).isEqualTo(text);
  }

  @Test
  void whatCouldSteerATerminalIsSpelledOut() {
    assertThat(PrintableText.of("a\u001Bb")).isEqualTo("a<U+001B>b");
    assertThat(PrintableText.of("\u009B2J")).isEqualTo("<U+009B>2J");
    assertThat(PrintableText.of("\u2066x\u2069")).isEqualTo("<U+2066>x<U+2069>");
    assertThat(PrintableText.of("a\nb\tc")).isEqualTo("a<U+000A>b<U+0009>c");
    assertThat(PrintableText.of("\uD800")).isEqualTo("<U+D800>");
    // U+E0041 is an invisible copy of the letter A.
    assertThat(PrintableText.of(Character.toString(0xE0041))).isEqualTo("<U+E0041>");
  }

  @Test
  void theWidthOfATextIsCountedInCells() {
    assertThat(TextWidth.of("500억")).isEqualTo(5);
    assertThat(TextWidth.of("ｆｕｌｌ")).isEqualTo(8);
    assertThat(TextWidth.of("e\u0301")).isEqualTo(1);
    assertThat(TextWidth.of("… – €")).isEqualTo(5);
    // The syllable 한, taken apart into three letters that are drawn as one.
    assertThat(TextWidth.of("\u1112\u1161\u11AB")).isEqualTo(2);
  }
}
