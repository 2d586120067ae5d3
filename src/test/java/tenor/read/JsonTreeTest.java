package tenor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.problem.Place;
import tenor.problem.Problem;

class JsonTreeTest {
  private static final String FILE = "a.scenario.json";

  private static Tree read(String text) {
    return Trees.read(FILE, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Place place(int line, int column, int length) {
    return new Place(FILE, line, column, length);
  }

  @Test
  void jsonGivesTheSameTreeAsYaml() {
    String yaml = "format: '1'\nlist: [x, {y: z}]\nempty: {}\n";
    String json = "{\"format\": \"1\",\n\t\"list\": [\"x\", {\"y\": \"z\"}], \"empty\": {}}";
    Tree asYaml = Trees.read("a.scenario.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    assertThat(TreesTest.outline(read(json).root())).isEqualTo(TreesTest.outline(asYaml.root()));
  }

  @Test
  void everyValueHasItsPlaceAndItsStyle() {
    Mapping root =
        read("{\n  \"a\": \"한😀\\n\", \"b\": -1.5e3,\n  \"c\": [true, null] }").root();
    assertThat(root.get("a"))
        .isEqualTo(new Scalar("한😀\n", place(2, 8, 6), ScalarStyle.JSON_STRING));
    assertThat(root.get("b"))
        .isEqualTo(new Scalar("-1.5e3", place(2, 21, 6), ScalarStyle.JSON_NUMBER));
    assertThat(root.entry("c").key().place()).isEqualTo(place(3, 3, 3));
    Listing list = (Listing) root.get("c");
    assertThat(list.place()).isEqualTo(place(3, 8, 12));
    assertThat(list.items().get(1))
        .isEqualTo(new Scalar("null", place(3, 15, 4), ScalarStyle.JSON_WORD));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          ``                                | E001 1:1+1
          {"a": 5 "b": 1}                   | E007 1:9+1
          {"a": 5, }                        | E007 1:10+1
          {"a": 5-, "b": "x"}               | E007 1:7+2
          {"a": [1, 5-, "x"]}               | E007 1:11+2
          {"a": true-, "b": "x"}            | E007 1:7+5
          ["a", ]                           | E007 1:7+1
          {"a" 5}                           | E007 1:6+1
          {"a": "x⏎"b": 1}                  | E006 1:7+1
          {"a": "x}                         | E006 1:7+1
          {"a                               | E006 1:2+1
          {"a": 'x'}                        | E007 1:7+3
          {a: 1}                            | E007 1:2+1
          {"a": x}                          | E007 1:7+1
          {"a": [1, 2}                      | E007 1:12+1
          {"a": [1, 2]                      | E007 1:1+1
          {"b": 1, "a": [1, 2               | E007 1:15+1
          {"a": 05}                         | E007 1:7+2
          {"a": "\\d"}                       | E007 1:8+2
          {"a": "\\u12g4"}                   | E007 1:8+2
          {"a": "x⇥y"}                      | E007 1:9+1
          // c⏎{"a": 1}                     | E007 1:1+4
          {"a": 1} {"b": 2}                 | E010 1:10+1
          {"a": 1} x                        | E007 1:10+1
          {"a": 1}}                         | E007 1:9+1
          [1,2]                             | E013 1:1+5
          {"a": 1, "a": 2,⏎"a": {"c": 1, "c": 2}} | E008 1:10+3, E008 2:1+3, E008 2:15+3
          {"a": }                           | E007 1:7+1
          {"a": ,}                          | E007 1:7+1
          {,}                               | E007 1:2+1
          {"a": tru}                        | E007 1:7+3
          """)
  void aMistakeIsNamedOnceAndAtItsPlace(String text, String expected) {
    String json = text == null ? "" : text.replace("⏎", "\n").replace("⇥", "\t");
    StringBuilder out = new StringBuilder();
    for (Problem problem : read(json).problems()) {
      out.append(out.isEmpty() ? "" : ", ").append(problem.code().id()).append(' ');
      out.append(problem.place().line()).append(':').append(problem.place().column());
      out.append('+').append(problem.place().length());
    }
    assertThat(out).hasToString(expected);
  }

  @Test
  void theHelpNamesTheRemedy() {
    assertThat(read("{\"a\": 5, }").problems().get(0).help()).isEqualTo("delete the comma");
    assertThat(read("{\"a\": half}").problems().get(0).help()).isEqualTo("write `\"half\"`");
    assertThat(read("{\"a\": 05}").problems().get(0).help())
        .isEqualTo("write it with its unit, in double quotes");
  }
}
