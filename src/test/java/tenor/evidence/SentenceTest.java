package tenor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paragraphs of our own, `/` for a line feed: the sentence that holds the word HERE. */
class SentenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was signed. HERE it goes on. Then it ended. | HERE it goes on.",
        "The U.S. Treasury is HERE now. It left. | The U.S. Treasury is HERE now.",
        "It hurts the U.S. The fund is HERE. | The fund is HERE.",
        "It hurts the US. It is HERE. | It is HERE.",
        "By Sen. Smith, HERE on Jan. 5 of that year. | By Sen. Smith, HERE on Jan. 5 of that year.",
        "A line that is wrapped at its full width in/Ukraine is HERE. | A line that is wrapped at its full width in/Ukraine is HERE.",
        "THE DEAL/The fund that is HERE has a heading above it. | The fund that is HERE has a heading above it.",
        "A list of items that are all in the draft of May/- one is HERE/- another | - one is HERE",
        "A list of items that are all in the draft of May/- one is HERE of the very same width/Then text. | - one is HERE of the very same width",
        "Is it HERE? No. | Is it HERE?",
        "He said: \"It is HERE.\" Then he left. | He said: \"It is HERE.\"",
      })
  void aSentenceEndsWhereItsMeaningDoes(String marked, String expected) {
    String text = marked.replace('/', '\n');
    Sentence sentence = new Sentence(text);
    int at = text.indexOf("HERE");
    assertThat(text.substring(sentence.startBefore(at), sentence.endBehind(at + 4)))
        .isEqualTo(expected.replace('/', '\n'));
  }
}
