package tenor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormatterTest {

  static Stream<Path> files() throws IOException {
    return MutilatedFilesTest.files();
  }

  @Test
  void quantitiesRangesAndExpectationsGetTheirCanonicalSpelling() {
    String text = Scenarios.RIGHT
        .replace("value: 500 billion USD", "value: US$500bn")
        .replace("range: between 1 and 4 billion USD/year", "range: \"$1-4 billion a year\"")
        .replace("share: { value: 100 %", "share: { value: all")
        .replace("set: { share: 50 % }", "set: { share: half }")
        .replace("expect: 250 years", "expect: 'roughly 250 yrs'")
        .replace("start: 2025", "start: 1 January 2025");
    assertThat(formatted(text))
        .isEqualTo(Scenarios.RIGHT
            .replace("expect: 250 years", "expect: about 250 years")
            .replace("start: 2025", "start: 2025-01-01"));
  }

  @Test
  void theTopLevelIsPutInOrderAndEveryCommentStays() {
    String claims = Scenarios.RIGHT.substring(Scenarios.RIGHT.indexOf("claims:"));
    String text = "# what is claimed\n" + claims + "\n"
        + Scenarios.RIGHT
            .replace(claims, "")
            .replace("terms:", "# what the text says\nterms:")
            .replace("  start: 2025", "  start: 2025 # a year alone");
    String formatted = formatted(text);
    assertThat(formatted)
        .startsWith("format: 1\n")
        .contains("# what is claimed\nclaims:")
        .contains("# what the text says\nterms:")
        .contains("  start: 2025 # a year alone\n");
    assertThat(formatted.indexOf("variants:")).isLessThan(formatted.indexOf("claims:"));
    assertThat(formatted(formatted)).isEqualTo(formatted);
  }

  @Test
  void theOrderIsThatOfTheFormat() {
    assertThat(Blocks.FILE.keyNames())
        .containsExactly(
            "format",
            "title",
            "as_of",
            "extends",
            "set",
            "sources",
            "terms",
            "assumptions",
            "agreement",
            "variants",
            "simulation",
            "claims");
  }

  @Test
  void aFileWithErrorsIsLeftAlone() {
    Formatted formatted = format("a.scenario.yaml", Scenarios.with("500 billion", "500 bilion"));
    assertThat(formatted.text()).isNull();
    assertThat(formatted.read().scenario()).isNull();
    assertThat(formatted.refusals()).isEmpty();
  }

  @Test
  void jsonKeepsItsQuotes() {
    String json = """
        { "format": 1, "title": "A", "agreement": { "start": "2025",
          "obligations": { "fund": { "amount": "$500bn" } } } }
        """;
    assertThat(format("a.scenario.json", json).text())
        .isEqualTo(json.replace("$500bn", "500 billion USD"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsFormattedSaysTheSameAndIsFormattedAlready(Path file) throws IOException {
    String once = format(file.toString(), Files.readString(file)).text();
    assertThat(once).isNotNull();
    assertThat(format(file.toString(), once).text()).isEqualTo(once);
    assertThat(once.lines().filter(line -> line.strip().startsWith("#")).count())
        .isEqualTo(Files.readString(file)
            .lines()
            .filter(line -> line.strip().startsWith("#"))
            .count());
  }

  private static String formatted(String text) {
    Formatted formatted = format("a.scenario.yaml", text);
    assertThat(formatted.text())
        .as(formatted.refusals() + " " + String.join("\n", Scenarios.rendered(formatted.read())))
        .isNotNull();
    return formatted.text();
  }

  private static Formatted format(String file, String text) {
    return Formatter.format(file, text.getBytes(StandardCharsets.UTF_8), new FileDocuments());
  }
}
