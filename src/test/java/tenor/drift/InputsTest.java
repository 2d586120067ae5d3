package tenor.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tenor.read.FileDocuments;
import tenor.read.ReadScenario;
import tenor.read.ScenarioReader;
import tenor.scenario.Scenario;

/** Over every scenario file of the project, which between them use every key of the format. */
class InputsTest {

  static List<String> files() {
    List<String> all = new ArrayList<>();
    for (String folder : List.of("scenarios", "docs/examples", "docs/baselines")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files
            .map(file -> file.toString().replace('\\', '/'))
            .filter(file -> file.endsWith(".scenario.yaml"))
            .sorted()
            .forEach(all::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  private static String text(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Scenario scenario(String file, String text) {
    ReadScenario read =
        ScenarioReader.read(file, text.getBytes(StandardCharsets.UTF_8), new FileDocuments());
    Scenario scenario = read.scenario();
    if (scenario == null) {
      throw new AssertionError(file + ": " + read.problems());
    }
    return scenario;
  }

  @ParameterizedTest
  @MethodSource("files")
  void whereTextsStandInTheFileDoesNotMatter(String file) {
    String text = text(file);
    Scenario moved = scenario(file, "# moved\n\n" + text.replaceFirst("title: ", "title:    "));

    SortedMap<Piece, String> inputs = Inputs.of(scenario(file, text));

    assertThat(Inputs.of(moved)).isEqualTo(inputs).isNotEmpty();
    assertThat(inputs.values()).noneMatch(input -> input.contains("Place["));
  }

  /** From any state to any other: with every change kept, each input is that of the older one. */
  @Test
  void aBlendThatKeepsEveryChangeHasTheOldInputs() {
    List<String> files = files();
    for (int i = 0; i < files.size(); i++) {
      String other = files.get((i + 1) % files.size());
      Scenario before = scenario(files.get(i), text(files.get(i)));
      Scenario now = scenario(other, text(other));
      SortedMap<Piece, String> old = Inputs.of(before);
      Set<Piece> changed = new LinkedHashSet<>();
      Inputs.changes(old, Inputs.of(now)).forEach(change -> changed.add(change.piece()));

      SortedMap<Piece, String> kept = Inputs.of(Blend.of(before, now, changed));

      for (Map.Entry<Piece, String> input : old.entrySet()) {
        boolean own = input.getKey().variant().isEmpty()
            && input.getKey().aspect() != Aspect.READING
            && input.getKey().aspect() != Aspect.SIMULATION
            && !input.getKey().name().endsWith(Inputs.ORDER);
        if (own) {
          assertThat(kept).as(files.get(i) + " → " + other).contains(input);
        }
      }
      assertThat(Blend.of(before, now, Set.of())).isSameAs(now);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "scenarios/history/uncc-iraq.scenario.yaml, 30 %, 31 %",
    "docs/examples/over-time.scenario.yaml, 12000 USD/t: 85 %, 12000 USD/t: 86 %",
    "docs/examples/over-time.scenario.yaml, at_least: 4.5 %/year, at_least: 4.6 %/year",
    "docs/examples/over-time.scenario.yaml, above 5200 USD/t, 5200 USD/t",
    "docs/examples/over-time.scenario.yaml, to: treasury, to: levy",
    "docs/examples/conditions.scenario.yaml, below, above"
  })
  void whatIsComputedWithIsPartOfIt(String file, String from, String to) {
    String text = text(file);
    assertThat(text).contains(from);
    SortedMap<Piece, String> before = Inputs.of(scenario(file, text));
    Scenario now = scenario(file, text.replace(from, to));

    assertThat(Inputs.changes(before, Inputs.of(now))).isNotEmpty();
  }
}
