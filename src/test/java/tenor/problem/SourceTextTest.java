package tenor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {

  @Test
  void linesEndInAnyOfTheThreeWays() {
    SourceText source = new SourceText("a", "one\ntwo\r\nthree\rfour\n");
    assertThat(source.lineCount()).isEqualTo(5);
    assertThat(source.line(1)).isEqualTo("one");
    assertThat(source.line(2)).isEqualTo("two");
    assertThat(source.line(3)).isEqualTo("three");
    assertThat(source.line(4)).isEqualTo("four");
    assertThat(source.line(5)).isEmpty();
    assertThat(source.line(6)).isEmpty();
    assertThat(source.line(0)).isEmpty();
  }

  @Test
  void aColumnCountsCharactersAsAPersonDoes() {
    // 한국 is two characters; the emoji is one, though Java stores it as two.
    SourceText source = new SourceText("a", "x: 1\n한국: 😀 달러\n");
    int won = source.text().indexOf("달러");
    assertThat(source.place(won, won + 2)).isEqualTo(new Place("a", 2, 7, 2));
    assertThat(source.index(2, 7)).isEqualTo(won);
    int emoji = source.text().indexOf("😀");
    assertThat(source.place(emoji, emoji + 2)).isEqualTo(new Place("a", 2, 5, 1));
  }

  @Test
  void aSpanOverSeveralLinesHasThePlaceOfItsFirstLine() {
    SourceText source = new SourceText("a", "why: two\n  lines\n");
    assertThat(source.place(5, 16)).isEqualTo(new Place("a", 1, 6, 3));
  }

  @Test
  void everyIndexOfATextComesBackFromItsPlace() {
    String text = "a😀b\r\n😀😀\n\nc\rd😀";
    SourceText source = new SourceText("a", text);
    for (int i = 0; i < text.length(); i++) {
      boolean lineEnd = text.charAt(i) == '\n' || text.charAt(i) == '\r';
      if (!lineEnd && !Character.isLowSurrogate(text.charAt(i))) {
        Place place = source.place(i, i + 1);
        assertThat(source.index(place.line(), place.column())).isEqualTo(i);
      }
    }
  }

  @Test
  void aPlaceBeyondTheEndOfALineIsItsEnd() {
    SourceText source = new SourceText("a", "ab\ncd\n");
    assertThat(source.index(1, 9)).isEqualTo(2);
    assertThat(source.index(7, 1)).isEqualTo(6);
  }
}
