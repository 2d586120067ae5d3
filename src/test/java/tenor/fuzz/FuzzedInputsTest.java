package tenor.fuzz;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzing once found, and a few inputs of each sort, so that a mistake does not come back. */
@Timeout(value = 60, unit = SECONDS)
class FuzzedInputsTest {
  private static final Path FOUND = Path.of("src/test/resources/tenor/fuzz");

  private static final Map<String, Consumer<byte[]>> TARGETS = Map.of(
      "scenario", ScenarioInput::fuzzerTestOneInput,
      "quantity", QuantityInput::fuzzerTestOneInput,
      "quote", QuoteInput::fuzzerTestOneInput,
      "table", TableInput::fuzzerTestOneInput);

  static Stream<Path> found() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(FOUND)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("found")
  void whatWasFoundOnceDoesNotComeBack(Path file) throws IOException {
    TARGETS.get(file.getParent().getFileName().toString()).accept(Files.readAllBytes(file));
  }

  static Stream<String> texts() {
    return Stream.of(
        "",
        "\n",
        "{",
        "500 billion USD",
        "between 1 and 4 billion USD/year",
        "50 %\nhalf of the revenue\nThey pay half of the revenue to the fund.",
        "from,to,revenue [billion USD],share\n2025,2026,1,50 %\n",
        "\uFEFFa: \"\n😀");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyReaderAnswersAnyText(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    TARGETS.values().forEach(target -> target.accept(bytes));
  }
}
