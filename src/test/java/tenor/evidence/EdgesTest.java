package tenor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a match, here in brackets, may begin and end. What is right follows from how people read the text. */
class EdgesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Inside of words; ½ and _ belong to what they stand at.
        "Ukr[aine]",
        "[Ukr]aine",
        "2[¼]",
        "[x]¾",
        "[fund]_target",
        "fund_[target]",
        // A currency sign belongs to its number, whichever currency it is of, and to the letters
        // before it.
        "\u20A0[5]",
        "\u20CF[5]",
        "\u00A2[5]",
        "\u00A5[5]",
        "[\u20A0]5",
        "[\u20A0] 5",
        "[5]\u20CF",
        "US[$ 5]",
        // A sign belongs to its number, a hyphen to its words.
        "-[5]",
        "a -[5]",
        "-[$5]",
        "twenty-[five]",
        "[twenty]-five",
        "a ten-[year] loan",
        "[ten]-9",
        // Digits go on behind a point, a comma, a colon, a slash, an apostrophe.
        "12,[5]",
        "12:[30]",
        "1/[2]",
        "12'[500]",
        "1.[5]",
        ".[5]",
        "a .[5]",
        "[12],5",
        "[12]:30",
        "[1]/2",
        "[12]'500",
        "[1].5",
        "[50]%",
        // Behind a word of three letters, or with more than three digits, it is no footnote.
        "[aid]2",
        "[Ukrainians]1234",
        "[Ukrainians]2a",
        "[Ukrainians2]2",
      })
  void aMatchCutsThere(String marked) {
    assertThat(cut(marked)).as(marked).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Ukraine]",
        "of [Ukraine] only",
        "([Ukraine])",
        "\u209F[x]",
        "\u20A0[x]",
        "-[x]",
        "- [5] men",
        "ten-[\"x\"]",
        "the -[rest]",
        "[ten]- or",
        "[ten]-",
        "[ten.]-year",
        "a,[5] men",
        "a/[5] men",
        "a'[5] men",
        "12,[a]",
        "12;[5] men",
        "end.[5] men",
        "[12]. Men",
        "[12], 5 men",
        "[12].a",
        "[12];5 men",
        "[a],5",
        "[\u20A0] x",
        "[\u20A0]",
        "[Ukrainians]2",
        "[Ukrainians]123",
        "the [text]12 of it",
        "[Ukrainians]2.",
      })
  void aMatchDoesNotCutThere(String marked) {
    assertThat(cut(marked)).as(marked).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ukr[aine]", "[Ukr]aine", "2[2]", "[2]2", "a[½]", "[x]_"})
  void aMatchBetweenTwoLettersOrDigitsSplits(String marked) {
    assertThat(splits(marked)).as(marked).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Ukraine]", "a [b] c", "$[5]%", "-[5]", "a[-]b", "1.[5]"})
  void aMatchElsewhereDoesNotSplit(String marked) {
    assertThat(splits(marked)).as(marked).isFalse();
  }

  @Test
  void aNumberIsSeenAcrossAHundredCharacters() {
    // The number begins far before the match: it is one run of digits, grouped by blanks.
    String words = "x".repeat(300) + " ";
    assertThat(cut(words + "12 [500 dollars]")).isTrue();
    assertThat(cut(words + "12 men [500 dollars]")).isFalse();
    assertThat(cut(words + "[500] billion dollars " + words)).isTrue();
    assertThat(cut(words + "[500 billion dollars] " + words)).isFalse();
  }

  private static boolean cut(String marked) {
    return new Edges(plain(marked)).cut(marked.indexOf('['), marked.indexOf(']') - 1);
  }

  private static boolean splits(String marked) {
    return new Edges(plain(marked)).splits(marked.indexOf('['), marked.indexOf(']') - 1);
  }

  private static String plain(String marked) {
    return marked.replace("[", "").replace("]", "");
  }
}
