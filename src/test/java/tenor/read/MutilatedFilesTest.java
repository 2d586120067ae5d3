package tenor.read;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenor.problem.Problem;
import tenor.problem.ProblemText;
import tenor.problem.SourceText;

/**
 * Two hundred copies of every scenario file, each spoilt by chance with a seed: bytes flipped, lines dropped, doubled or
 * swapped, values exchanged. Whatever comes of it, the answer is a scenario or located errors, never an exception.
 */
@Timeout(value = 120, unit = SECONDS)
class MutilatedFilesTest {
  private static final int COPIES = 200;

  static Stream<Path> files() throws IOException {
    try (Stream<Path> scenarios = Files.walk(Path.of("scenarios"));
        Stream<Path> examples = Files.walk(Path.of("docs", "examples"))) {
      return Stream.concat(
          scenarios.filter(file -> file.toString().contains(".scenario.")),
          // The examples with values of every form.
          examples.filter(file -> file.endsWith("over-time.scenario.yaml")
              || file.endsWith("conditions.scenario.yaml")))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aSpoiltFileGivesAScenarioOrLocatedErrors(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(file.getFileName().toString().hashCode());
    int refused = 0;
    for (int copy = 0; copy < COPIES; copy++) {
      byte[] spoilt = spoilt(bytes, random, copy);
      ReadScenario read = ScenarioReader.read(file.toString(), spoilt, new FileDocuments());
      assertThat(read.scenario() == null).isEqualTo(Problem.anyError(read.problems()));
      for (Problem problem : read.problems()) {
        assertLocated(problem, read);
      }
      if (read.scenario() == null) {
        refused++;
      } else {
        assertThat(
                Formatter.format(file.toString(), spoilt, new FileDocuments()).text())
            .isNotNull();
      }
    }
    // Most kinds of damage cannot go unseen; were all copies accepted, nothing would be checked.
    assertThat(refused).isBetween(COPIES / 4, COPIES - 1);
  }

  private static void assertLocated(Problem problem, ReadScenario read) {
    SourceText source = read.sourceOf(problem.place());
    assertThat(source).as(problem.sentence()).isNotNull();
    assertThat(problem.place().line()).isBetween(1, source.lineCount());
    assertThat(problem.sentence()).isNotBlank();
    assertThat(ProblemText.render(problem, source, false))
        .contains(problem.code().id());
  }

  private static byte[] spoilt(byte[] bytes, Random random, int copy) {
    if (copy % 4 == 0) {
      byte[] flipped = bytes.clone();
      for (int i = random.nextInt(3); i >= 0; i--) {
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
      }
      return flipped;
    }
    List<String> lines =
        new ArrayList<>(List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1)));
    int one = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    switch (copy % 4) {
      case 1 -> lines.remove(one);
      case 2 -> exchangeValues(lines, one, other);
      default -> {
        String line = lines.get(one);
        lines.set(one, random.nextBoolean() ? lines.get(other) : line + "\n" + line);
        lines.set(other, line);
      }
    }
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static void exchangeValues(List<String> lines, int one, int other) {
    String first = lines.get(one);
    String second = lines.get(other);
    int here = first.indexOf(": ");
    int there = second.indexOf(": ");
    if (here > 0 && there > 0 && one != other) {
      lines.set(one, first.substring(0, here) + second.substring(there));
      lines.set(other, second.substring(0, there) + first.substring(here));
    }
  }
}
