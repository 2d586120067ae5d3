package tenor.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.report.CheckOutcome;
import tenor.report.Drafts;
import tenor.report.Nasty;
import tenor.report.Outcomes;

/** Held against the schema that OASIS publishes with SARIF 2.1.0. */
final class SarifReportTest {
  private static Schema schema;

  @BeforeAll
  static void theSchemaOfOasis() throws IOException {
    try (InputStream stream =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text);
    }
  }

  @Test
  void aVerdictThatDiffersIsAResultAtItsPlace() {
    String sarif = valid(Outcomes.of(Nasty.claim("It takes 250 years.")));

    assertThat(JsonTest.allLeaves(sarif))
        .containsEntry("version", "2.1.0")
        .containsEntry("runs[0].tool.driver.name", "Tenor")
        .containsEntry("runs[0].tool.driver.version", "1.2.3")
        .containsEntry("runs[0].artifacts[0].location.uri", "test.scenario.yaml")
        .containsEntry("runs[0].invocations[0].executionSuccessful", true)
        .containsEntry("runs[0].columnKind", "unicodeCodePoints")
        .containsValue("E080")
        .containsValue("error");
    assertThat(sarif).contains("is 250 years; accepted: 245 years or more");
  }

  @Test
  void everyResultPointsAtItsRule() {
    String sarif = valid(Outcomes.of(Drafts.check(Drafts.FUND), Nasty.file("amout")));

    var leaves = JsonTest.allLeaves(sarif);
    int results = (int) leaves.get("runs[0].results.length");
    assertThat(results).isGreaterThan(1);
    for (int i = 0; i < results; i++) {
      Object rule = leaves.get("runs[0].results[" + i + "].ruleIndex");
      assertThat(leaves.get("runs[0].tool.driver.rules[" + rule + "].id"))
          .isEqualTo(leaves.get("runs[0].results[" + i + "].ruleId"));
    }
  }

  @Test
  void whatCouldNotBeCheckedMakesARunThatDidNotSucceed() {
    Problem complaint = new Problem(
        Code.NO_SCENARIO_FILES, Place.NOWHERE, "There are no scenario files in `a`.", "Look.");

    String sarif = valid(Outcomes.of(List.of(), List.of(complaint)));

    assertThat(JsonTest.allLeaves(sarif))
        .containsEntry("runs[0].invocations[0].executionSuccessful", false)
        .containsEntry(
            "runs[0].invocations[0].toolExecutionNotifications[0].message.text",
            "There are no scenario files in `a`. Look.")
        .containsEntry("runs[0].results.length", 0);
  }

  @ParameterizedTest
  @MethodSource("tenor.report.Nasty#texts")
  void everyFileNameIsALegalAddressThatLeadsBackToIt(String text) {
    CheckOutcome outcome = Outcomes.of(Nasty.file(text), Nasty.claim(text));

    String sarif = valid(outcome);

    String uri =
        JsonTest.allLeaves(sarif).get("runs[0].artifacts[0].location.uri").toString();
    assertThat(URI.create(uri).getPath()).isEqualTo("f/" + text + ".scenario.yaml");
    assertThat(sarif.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c < 127));
    assertThat(sarif).doesNotContain("##[", "##vso[", "\\u202e", "\\u202E", "\\u001b", "\\u001B");
  }

  @Test
  void aFileOutsideOfTheRepositoryHasAWholeAddress() {
    assertThat(SarifReport.encoded("/a b/c:d%.yaml")).isEqualTo("/a%20b/c%3Ad%25.yaml");
  }

  private static String valid(CheckOutcome outcome) {
    String sarif = new SarifReport().render(outcome);
    assertThat(schema.validate(sarif, InputFormat.JSON)).isEmpty();
    return sarif;
  }
}
