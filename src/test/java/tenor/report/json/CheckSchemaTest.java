package tenor.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tenor.app.CheckFiles;
import tenor.app.CheckSettings;
import tenor.app.Choice;
import tenor.app.ExitStatus;
import tenor.app.PublishedSchema;
import tenor.app.Reply;
import tenor.metric.Horizon;
import tenor.quantity.Expectation;
import tenor.quantity.Kind;
import tenor.report.CheckOutcome;
import tenor.report.Drafts;
import tenor.report.Nasty;
import tenor.report.Outcomes;

/** The published schema describes every field that is written, and no other. */
final class CheckSchemaTest {
  private static final String PUBLISHED = PublishedSchema.text("check");

  /** The schema with nothing allowed beside what it describes. */
  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(PUBLISHED.replace(
          "\"type\": \"object\",", "\"type\": \"object\", \"additionalProperties\": false,"));

  @ParameterizedTest
  @ValueSource(strings = {"scenarios/ukraine-2025", "docs/examples", "src/test/resources/golden"})
  void whateverACheckWritesIsDescribed(String folder) {
    Reply<CheckFiles.Checked> reply =
        CheckFiles.of(List.of(Path.of(folder).toString()), CheckSettings.of(Choice.NONE));
    CheckFiles.Checked checked = ((Reply.Given<CheckFiles.Checked>) reply).result();

    assertThat(checked.files()).isNotEmpty();
    assertThat(errors(checked.outcome("1", null))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tenor.report.Nasty#texts")
  void whateverAFileIsCalledOrSaysIsAText(String text) {
    CheckOutcome outcome = Outcomes.of(Nasty.file(text), Nasty.claim(text));

    assertThat(errors(outcome)).isEmpty();
    String json = new JsonReport().render(outcome);
    assertThat(json.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c < 127));
    assertThat(json).doesNotContain("##");
    assertThat(JsonTest.allLeaves(json)).containsValue("f/" + text + ".scenario.yaml");
  }

  @Test
  void aTermThatIsNotStatedIsDescribed() {
    assertThat(errors(Outcomes.of(Drafts.check(Drafts.OPEN)))).isEmpty();
  }

  @Test
  void theSchemaKnowsEveryWordThatTheProgramHas() {
    for (Enum<?>[] words :
        List.of(Kind.values(), Expectation.Shape.values(), Horizon.Reason.values())) {
      assertThat(Arrays.stream(words).map(word -> word.name().toLowerCase(Locale.ROOT)))
          .allSatisfy(word -> assertThat(PUBLISHED).contains("\"" + word + "\""));
    }
    for (ExitStatus status : ExitStatus.values()) {
      assertThat(PUBLISHED).containsPattern("\\n +" + status.code() + ",?\\n");
    }
  }

  @Test
  void aDocumentOfAnotherVersionOrWithoutItsTotalIsRefused() {
    String json = new JsonReport().render(Outcomes.of());

    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(SCHEMA.validate(json.replace("\"tenor\" : 1", "\"tenor\" : 2"), InputFormat.JSON))
        .isNotEmpty();
    assertThat(SCHEMA.validate(json.replace("\"total\"", "\"sum\""), InputFormat.JSON))
        .isNotEmpty();
  }

  private static List<Error> errors(CheckOutcome outcome) {
    return SCHEMA.validate(new JsonReport().render(outcome), InputFormat.JSON);
  }
}
