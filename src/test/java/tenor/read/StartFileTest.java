package tenor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenor.problem.Code;

class StartFileTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"The draft", "A title: with a colon", "\"Quoted\" # and marked", "", "500"})
  void aNewFileChecksWithoutErrorsOrWarningsAndIsFormatted(String title) {
    String text = StartFile.text(title);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ReadScenario read = ScenarioReader.read("new.scenario.yaml", bytes, Documents.NONE);
    assertThat(read.scenario()).as(String.join("\n", Scenarios.rendered(read))).isNotNull();
    assertThat(read.scenario().title()).isEqualTo(title.isEmpty() ? "My first scenario" : title);
    assertThat(read.problems()).allMatch(problem -> problem.code() == Code.UNSOURCED_CLAIM);
    assertThat(Formatter.format("new.scenario.yaml", bytes, Documents.NONE).text())
        .isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"The draft"})
  void aNewFileFitsOnTwoScreens(String title) {
    assertThat(StartFile.text(title).lines())
        .hasSizeLessThan(90)
        .allMatch(line -> line.length() <= 100);
  }
}
