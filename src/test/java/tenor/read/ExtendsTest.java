package tenor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static tenor.read.Scenarios.codes;
import static tenor.read.Scenarios.read;
import static tenor.read.Scenarios.rendered;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.clause.Obligation;
import tenor.problem.SourceText;
import tenor.scenario.Scenario;

class ExtendsTest {
  private static final Map<String, String> BASE = Map.of("base.scenario.yaml", Scenarios.RIGHT);

  private static final String CHILD = """
      format: 1
      title: A later draft
      extends: ../base.scenario.yaml
      """;

  @Test
  void aFileTakesOverAllButTheClaimsOfTheOneItExtends() {
    Scenario scenario = accepted(CHILD);
    assertThat(scenario.title()).isEqualTo("A later draft");
    assertThat(scenario.sources()).containsKey("report");
    assertThat(scenario.parameters()).containsKeys("fund_target", "revenue");
    assertThat(scenario.variants()).containsKeys("half_share", "moving");
    assertThat(scenario.agreement().clauses()).hasSize(3);
    assertThat(scenario.claims()).isEmpty();
  }

  @Test
  void setReplacesAFigureTogetherWithItsOrigin() {
    Scenario scenario = accepted(CHILD + """
                set:
                  revenue: { value: 1 billion USD/year, source: report, quote: $1 billion }
                  fund_target: { value: 350 billion USD, why: A what-if of ours. }
                """);
    assertThat(scenario.parameters().get("revenue").value().text()).isEqualTo("1 billion USD/year");
    assertThat(scenario.parameters().get("revenue").said()).isTrue();
    assertThat(scenario.parameters().get("revenue").range()).isNull();
    assertThat(scenario.parameters().get("fund_target").said()).isFalse();
  }

  @Test
  void anAgreementReplacesAndRemovesNamedBlocksLikeAVariant() {
    Scenario scenario = accepted(CHILD + """
                agreement:
                  start: 2026
                  obligations:
                    fund: none
                    loan: { amount: fund_target, interest: 4 %/year }
                  payments:
                    - { from: minerals, share: share, to: loan }
                """.replace("A later", "A later"));
    assertThat(scenario.agreement().clauses(Obligation.KIND))
        .extracting(clause -> clause.name())
        .containsExactly("loan");
    assertThat(scenario.base().clock().start()).hasToString("2026-01-01");
  }

  @Test
  void mistakesOfTheExtendedFileAreShownInThatFile() {
    ReadScenario read =
        read(CHILD, Map.of("base.scenario.yaml", Scenarios.with("500 billion", "500 bilion")));
    assertThat(read.scenario()).isNull();
    assertThat(codes(read)).containsExactly("E021:7");
    SourceText source = read.sourceOf(read.problems().get(0).place());
    assertThat(source.file()).isEqualTo("base.scenario.yaml");
    assertThat(rendered(read).get(0)).contains("--> base.scenario.yaml:7:29");
  }

  @Test
  void notesOfTheExtendedFileAreItsOwnAffair() {
    String base = Scenarios.RIGHT.replace(
        "terms:", "terms:\n  other: { value: 1 year, source: report, quote: a }");
    assertThat(codes(read(base))).containsExactly("N042:7");
    assertThat(codes(read(CHILD, Map.of("base.scenario.yaml", base)))).isEmpty();
  }

  @Test
  void threeStepsAreFollowedAndAFourthIsRefused() {
    Map<String, String> chain = Map.of(
        "base.scenario.yaml", CHILD.replace("../base", "b/two"),
        "b/two.scenario.yaml", CHILD.replace("../base", "three"),
        "b/three.scenario.yaml", Scenarios.RIGHT);
    assertThat(read(CHILD, chain).scenario()).isNotNull();
    assertThat(codes(read(
            CHILD.replace("../base", "one"),
            Map.of(
                "a/one.scenario.yaml",
                CHILD,
                "base.scenario.yaml",
                CHILD.replace("../base", "b/two"),
                "b/two.scenario.yaml",
                CHILD.replace("../base", "three"),
                "b/three.scenario.yaml",
                Scenarios.RIGHT))))
        .containsExactly("E052:3");
  }

  @ParameterizedTest
  @CsvSource({
    "scenarios/2025/a.yaml, ../base.yaml, scenarios/base.yaml",
    "a.yaml, base.yaml, base.yaml",
    "a.yaml, ../base.yaml, ../base.yaml",
    "../b/a.yaml, ../../base.yaml, ../../base.yaml",
    "/home/a.yaml, ../base.yaml, /base.yaml",
    "/a.yaml, b/./base.yaml, /b/base.yaml",
    "./a.yaml, base.yaml, ./base.yaml",
    "b\\a.yaml, base.yaml, b/base.yaml"
  })
  void pathsStartFromTheFolderOfTheFileThatNamesThem(String from, String relative, String path) {
    assertThat(Extends.resolve(from, relative)).isEqualTo(path);
  }

  private static Scenario accepted(String text) {
    ReadScenario read = read(text, BASE);
    assertThat(read.scenario()).as(String.join("\n", rendered(read))).isNotNull();
    return read.scenario();
  }
}
