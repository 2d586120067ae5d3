package tenor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.problem.SourceText;
import tenor.read.Documents;
import tenor.read.ScenarioReader;
import tenor.scenario.Scenario;

/** What is said against figures of a report, in sentences of our own. */
class ReportedFiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "It is not a gift of $3.6 billion. | 3.6 billion USD | the words around it deny it, or make another figure of it",
        "That is nowhere near €7 billion. | 7 billion EUR | the words around it deny it, or make another figure of it",
        "The bank lends $3.6 billion. | 3.6 billion USD | ''",
        "It costs €2.500 in all. | '' | it can mean 2.500 EUR or 2500 EUR",
      })
  void aFigureThatItsWordsDenyHasAHint(String report, String value, String hint) {
    ReportedFigures figures = ReportedFigures.of(new SourceText("report.txt", report), scenario());
    assertThat(figures.figures()).singleElement().satisfies(figure -> {
      assertThat(figure.value()).isEqualTo(value);
      assertThat(figure.hint()).isEqualTo(hint);
    });
  }

  private static Scenario scenario() {
    String file = """
        format: 1
        title: A draft

        agreement:
          start: 2025
          revenues: { minerals: { amount: 2 billion USD/year } }
          obligations: { fund: { amount: 500 billion USD } }
          payments: [{ from: minerals, to: fund }]
        """;
    return Objects.requireNonNull(ScenarioReader.read(
            "a.scenario.yaml", file.getBytes(StandardCharsets.UTF_8), Documents.NONE)
        .scenario());
  }
}
