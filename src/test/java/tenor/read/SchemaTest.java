package tenor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema for editors: in step with the declarations, and never stricter than the reader. */
class SchemaTest {
  private static final Path FILE =
      Path.of("src", "main", "resources", "tenor", "scenario-1.schema.json");
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(SchemaWriter.text());

  static Stream<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : List.of(Path.of("scenarios"), Path.of("docs", "examples"), GOLDEN)) {
      try (Stream<Path> found = Files.walk(folder)) {
        found.filter(file -> file.toString().contains(".scenario.")).sorted().forEach(files::add);
      }
    }
    return files.stream();
  }

  @Test
  void theSchemaInTheProjectIsTheOneThatTheDeclarationsGive() throws IOException {
    if (Boolean.getBoolean("tenor.write")) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, SchemaWriter.text());
    }
    assertThat(FILE)
        .as("run `mvn test -Dtest=SchemaTest -Dtenor.write=true` to write it anew")
        .hasContent(SchemaWriter.text());
  }

  @ParameterizedTest
  @MethodSource("files")
  void whateverTheReaderAcceptsTheSchemaAccepts(Path file) throws IOException {
    ReadScenario read =
        ScenarioReader.read(file.toString(), Files.readAllBytes(file), new FileDocuments());
    if (read.scenario() != null) {
      assertThat(errors(file)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e011-unknown-key",
        "e011-key-elsewhere",
        "e011-no-such-key",
        "e011-indented-too-little",
        "e012-missing-key",
        "e012-no-start",
        "e012-no-agreement",
        "e013-wrong-shape",
        "e013-bad-address",
        "e013-absolute-path",
        "e013-block-for-quantity",
        "e015-bad-name",
        "e015-bad-id",
        "e016-unknown-format",
        "e018-two-forms",
        "e019-condition",
        "e019-unknown-word",
        "e019-verdict",
        "e020-number-without-unit",
        "e040-term-without-origin",
        "e040-assumption-without-why",
        "e040-variant-without-why",
        "e040-claim-without-origin",
        "e047-unknown-metric"
      })
  void theSchemaSeesWhatKeysAndShapesShow(String name) throws IOException {
    assertThat(errors(GOLDEN.resolve(name + ".scenario.yaml"))).isNotEmpty();
  }

  @Test
  void theRightFileOfTheseTestsIsValid() {
    assertThat(errors(Trees.read("a.yaml", Scenarios.RIGHT.getBytes(StandardCharsets.UTF_8))))
        .isEmpty();
  }

  private static List<Error> errors(Path file) throws IOException {
    return errors(Trees.read(file.toString(), Files.readAllBytes(file)));
  }

  private static List<Error> errors(Tree tree) {
    assertThat(tree.root()).isNotNull();
    return SCHEMA.validate(JsonText.of(asEditorsSeeIt(tree.root())), InputFormat.JSON);
  }

  /** A tree as a YAML 1.2 reader hands it to a validator: plain digits are numbers, true and null are no texts. */
  private static Object asEditorsSeeIt(Node node) {
    if (node instanceof Mapping mapping) {
      Map<String, Object> object = new LinkedHashMap<>();
      mapping.entries().forEach(e -> object.put(e.key().text(), asEditorsSeeIt(e.value())));
      return object;
    }
    if (node instanceof Listing listing) {
      return listing.items().stream().map(SchemaTest::asEditorsSeeIt).toList();
    }
    Scalar scalar = (Scalar) node;
    String text = scalar.text();
    return switch (scalar.style()) {
      case PLAIN, JSON_NUMBER, JSON_WORD -> {
        if (text.matches("[-+]?[0-9]+(\\.[0-9]+)?")) {
          yield new java.math.BigDecimal(text);
        }
        boolean truth = text.matches("true|True|TRUE|false|False|FALSE");
        yield truth ? Boolean.valueOf(text) : text.isEmpty() ? List.of() : text;
      }
      default -> text;
    };
  }
}
