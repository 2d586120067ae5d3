package tenor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tenor.clause.ClauseKind;
import tenor.clause.Clauses;
import tenor.clause.Field;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.problem.Severity;

/** The examples that keys are declared with are shown to people, so they are read like files of theirs. */
class DeclaredKeysTest {
  /** What an example may lack when it stands alone: the things that it names, and the keys beside it. */
  private static final Set<Code> BESIDE_THE_POINT = Set.of(
      Code.UNKNOWN_NAME,
      Code.MISSING_KEY,
      Code.CONFLICTING_KEYS,
      Code.MISSING_ORIGIN,
      Code.VARIANT_SETS_UNKNOWN,
      Code.UNKNOWN_METRIC,
      Code.EXTENDS_MISSING,
      Code.IMPOSSIBLE_DISTRIBUTION,
      Code.UNUSED_ASSUMPTION);

  private static final Documents FIGURES = path -> path.equals("data/oil.csv")
      ? new Documents.Loaded.Found("from,to,revenue [billion USD]\n2025,2025,1\n2026,2026,4\n"
          .getBytes(StandardCharsets.UTF_8))
      : new Documents.Loaded.Missing();

  static Stream<Arguments> fields() {
    List<Arguments> fields = new ArrayList<>();
    for (ClauseKind kind : Clauses.ALL) {
      for (Field field : kind.fields()) {
        fields.add(Arguments.of(kind, field));
      }
    }
    return fields.stream();
  }

  static Stream<Arguments> keys() {
    List<Arguments> keys = new ArrayList<>();
    for (Block block : Blocks.ALL) {
      for (Key key : block.keys()) {
        keys.add(Arguments.of(block, key));
      }
    }
    return keys.stream();
  }

  @ParameterizedTest
  @MethodSource("fields")
  void theExampleOfAFieldIsReadAsWhatTheFieldTakes(ClauseKind kind, Field field) {
    String clause = "{ " + field.name() + ": " + field.example() + " }";
    String block = switch (kind.naming()) {
      case NAME -> "{ it: " + clause + " }";
      case PAIR -> "{ UAH/USD: " + clause + " }";
      case ORDER -> "[" + clause + "]";
    };
    assertRight("agreement: { start: 2025, " + kind.block() + ": " + block + " }");
  }

  @ParameterizedTest
  @MethodSource("keys")
  void theExampleOfAKeyIsReadAsWhatTheKeyTakes(Block block, Key key) {
    String entry = key.name() + ": " + key.example();
    String text = switch (block.name()) {
      case "scenario" -> entry;
      case "agreement" -> "agreement: { " + entry + " }";
      case "claim" -> "claims: [{ " + entry + " }]";
      case "rival" -> "terms: { it: { rivals: [{ " + entry + " }] } }";
      case "simulation" -> "simulation: { " + entry + " }";
      case "correlation" -> "simulation: { correlations: [{ " + entry + " }] }";
      case "choice", "part" -> uncertain("shape: " + list(block) + "[{ " + entry + " }]");
      case "setting" -> "extends: a\nset: { it: { " + entry + " } }";
      case "uniform",
          "triangular",
          "pert",
          "normal",
          "lognormal",
          "choices",
          "mixture",
          "samples" ->
        uncertain(entry.replace("pN", "p5")
            + (key.name().equals("shape") ? "" : ", shape: " + block.name()));
      default -> block.name() + "s: { it: { " + entry + " } }";
    };
    assertRight(text);
  }

  private static String list(Block block) {
    return block.name().equals("choice") ? "choices, choices: " : "mixture, parts: ";
  }

  private static String uncertain(String keys) {
    return "assumptions: { it: { value: 2 billion USD/year, uncertainty: { " + keys + " } } }";
  }

  @Test
  void everyBlockAndEveryKindOfClauseHasATableInTheReference() {
    Map<String, String> tables = FormatReference.tables();
    for (Block block : Blocks.ALL) {
      block
          .keys()
          .forEach(
              key -> assertThat(tables.get(block.name())).contains("| `" + key.name() + "` |"));
    }
    for (ClauseKind kind : Clauses.ALL) {
      kind.fields()
          .forEach(
              field -> assertThat(tables.get(kind.block())).contains("| `" + field.name() + "` |"));
    }
    assertThat(tables.get("codes")).contains("| `E012` | error |");
    assertThat(tables.get("metrics")).contains("| `.paid by 2035` |");
    assertThat(tables.get("obligations.grows_by")).contains("| `ratio` |");
    tables.values().forEach(DeclaredKeysTest::assertEvenColumns);
  }

  @Test
  void everyKeyOfAShapeOrASimulationIsUsedByTheExampleFile() throws IOException {
    String text = Files.readString(Path.of("docs/examples/uncertainty.scenario.yaml"));
    List<Block> blocks = new ArrayList<>(ShapeBlocks.ALL);
    blocks.add(SimulationBlocks.SIMULATION);
    blocks.add(SimulationBlocks.CORRELATION);
    for (Block block : blocks) {
      for (Key key : block.keys()) {
        String used = key.name().equals("shape") && ShapeBlocks.isShape(block)
            ? "shape: " + block.name()
            : key.name().replace("pN", "p97.5") + ":";
        assertThat(text).as(block.name()).contains(used);
      }
    }
  }

  private static void assertEvenColumns(String table) {
    List<String> rows = table.lines().filter(line -> line.startsWith("|")).toList();
    assertThat(rows).hasSizeGreaterThan(2);
    assertThat(rows)
        .extracting(row -> row.chars().filter(c -> c == '|').count())
        .containsOnly(rows.get(0).chars().filter(c -> c == '|').count());
  }

  private static void assertRight(String text) {
    ReadScenario read = ScenarioReader.read(
        "a.scenario.yaml", (text + "\n").getBytes(StandardCharsets.UTF_8), FIGURES);
    List<Problem> wrong = read.problems().stream()
        .filter(problem -> problem.severity() != Severity.NOTE)
        .filter(problem -> !BESIDE_THE_POINT.contains(problem.code()))
        .toList();
    assertThat(wrong).as(text).isEmpty();
  }
}
