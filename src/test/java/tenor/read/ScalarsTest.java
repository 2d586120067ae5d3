package tenor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$500 billion",
        "500 billion USD",
        "2 to 1",
        "50 %",
        "2025-02-24",
        "every dollar … two dollars",
        "it's",
        "-1 %/year",
        "a:b",
        "C#",
        "not stated",
        "500억",
        "a, b"
      })
  void aTextThatYamlReadsBackUnchangedStaysPlain(String text) {
    assertThat(Scalars.write(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
          2:1                        | "2:1"
          The claim: 250 years       | "The claim: 250 years"
          no. 5 #1                   | "no. 5 #1"
          *five*                     | "*five*"
          %50                        | "%50"
          > 5 years                  | "> 5 years"
          - x                        | "- x"
          ~~                         | ""
          ~ x~                       | " x"
          ends:                      | "ends:"
          null                       | "null"
          no                         | "no"
          "quoted"                   | '"quoted"'
          "it's"                     | "\\"it's\\""
          {x}                        | "{x}"
          """)
  void aTextThatYamlWouldReadOtherwiseIsQuoted(String text, String written) {
    assertThat(Scalars.write(text)).isEqualTo(written);
  }

  @Test
  void withinBracketsCommasNeedQuotesToo() {
    assertThat(Scalars.write("a, b")).isEqualTo("a, b");
    assertThat(Scalars.writeInBrackets("a, b")).isEqualTo("\"a, b\"");
    assertThat(Scalars.writeInBrackets("50 %")).isEqualTo("50 %");
  }

  @Test
  void lineEndsAndControlCharactersAreEscaped() {
    assertThat(Scalars.write("a\nb\t\u0007\u0085\u2028"))
        .isEqualTo("\"a\\nb\\t\\u0007\\u0085\\u2028\"");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whateverIsWrittenIsReadBackUnchanged(long seed) {
    Random random = new Random(seed);
    String alphabet = "ab1 :#-?,[]{}&*!|>'\"%@`\\\n\t\r~.$원😀\u00A0\u0085\u2028\uFEFF\u0001<";
    int[] characters = alphabet.codePoints().toArray();
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(7); n >= 0; n--) {
        text.appendCodePoint(characters[random.nextInt(characters.length)]);
      }
      String value = text.toString();
      String yaml = "a: " + Scalars.write(value) + "\nb: { c: " + Scalars.writeInBrackets(value)
          + ", d: 1 }\n";
      Tree tree = Trees.read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8));
      assertThat(tree.problems()).as(yaml).isEmpty();
      assertThat(((Scalar) tree.root().get("a")).text()).as(yaml).isEqualTo(value);
      Mapping braces = (Mapping) tree.root().get("b");
      assertThat(((Scalar) braces.get("c")).text()).as(yaml).isEqualTo(value);
    }
  }
}
