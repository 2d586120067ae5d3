package tenor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tenor.quantity.Kind;

/** Sentences of our own, each with a figure between bars. */
class SurroundingsTest {

  private static Surroundings around(String marked) {
    int start = marked.indexOf('|');
    int end = marked.indexOf('|', start + 1) - 1;
    return new Surroundings(marked.replace("|", ""), start, end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it is no longer |$500 billion|",
        "it was hardly |$500 billion|",
        "nowhere near |$500 billion|",
        "far from |$500 billion|",
        "less, rather than |$500 billion|",
        "a loan instead of |$500 billion|",
        "neither |$500 billion| nor a trillion",
        "he denied that it was |$500 billion|",
        "|$500 billion| is not owed",
        "|$500 billion| would be wrong",
        "half of |$500 billion|",
        "a tenth of the |$500 billion|",
        "10 % of |$500 billion|",
        "½ of |$500 billion|",
        "3/4 of the |$500 billion|",
        "10 percent of |$500 billion|",
        "twice |$500 billion|",
        "less than half of |$500 billion|",
        "|$500 billion| minus $100 billion",
        "|$500 billion| less"
      })
  void whatTakesAFigureBackOrChangesItIsSeen(String marked) {
    assertThat(around(marked).deny()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a fund of |$500 billion|",
        "not $100 billion but |$500 billion|",
        "He did not sign. It is |$500 billion|",
        "no less than |$500 billion|",
        "not only |$500 billion|",
        "shall not exceed |30 per cent|",
        "not expected before |2040|",
        "|$500 billion|, not a loan",
        "|$500 billion| in half a year"
      })
  void whatLeavesAFigureAsItIsDoesNotDisturb(String marked) {
    assertThat(around(marked).deny()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "shrinks by |1 percent a year|, true",
    "falling |1 % a year|, true",
    "a decline of |1 % a year|, true",
    "grows by |1 percent a year|, false",
    "It fell. Revenue grows by |1 percent a year|, false"
  })
  void aRateThatGoesDownIsSeen(String marked, boolean shrinks) {
    assertThat(around(marked).shrinks()).isEqualTo(shrinks);
  }

  @ParameterizedTest
  @CsvSource({
    "|half| a dozen, SHARE, true",
    "|a quarter| century, SHARE, true",
    "|half| of it, SHARE, false",
    "|250 years| ago, DURATION, true",
    "|250 years| to repay, DURATION, false",
    "|twice| a year, RATIO, true",
    "|twice| the aid, RATIO, false"
  })
  void aFigureThatIsAnotherThingIsSeen(String marked, Kind kind, boolean another) {
    assertThat(around(marked).isAnotherThing(kind)).isEqualTo(another);
  }
}
