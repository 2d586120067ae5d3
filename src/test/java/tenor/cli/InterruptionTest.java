package tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C half-way through a simulation of the program as a process of its own. */
final class InterruptionTest {
  private static final String SCENARIO = """
      format: 1
      title: More runs than anybody waits for
      assumptions:
        revenue:
          value: 2 billion USD/year
          why: A test.
          uncertainty: { shape: lognormal, mean: 2 billion USD/year, deviation: 1 billion USD/year }
      agreement:
        start: 2025
        stop_after: 1000 years
        revenues:
          minerals: { amount: revenue }
        obligations:
          fund: { amount: 500 billion USD }
        payments:
          - { from: minerals, share: 100 %, to: fund }
      """;

  @TempDir
  Path folder;

  @Test
  @Timeout(120)
  void itGivesWhatThereIsSoFar() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "no kill on this system");
    Path file = folder.resolve("long.scenario.yaml");
    Path samples = folder.resolve("runs.csv");
    Path out = folder.resolve("out.txt");
    Files.writeString(file, SCENARIO);
    List<String> command = new ArrayList<>(listening());
    command.addAll(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        Main.class.getName(),
        "simulate",
        file.toString(),
        "--points",
        "plain",
        "--draws",
        "10000000",
        "--samples",
        samples.toString()));
    Process process = new ProcessBuilder(command)
        .redirectOutput(out.toFile())
        .redirectErrorStream(true)
        .start();
    while (!hasRows(folder)) {
      Thread.sleep(50);
    }
    new ProcessBuilder("/bin/kill", "-INT", Long.toString(process.pid()))
        .start()
        .waitFor();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    // 128 and the number of the signal, as a shell counts it
    assertThat(process.exitValue()).isEqualTo(130);
    String said = Files.readString(out);
    int runs = -1;
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(samples)) {
      for (CsvRecord row : rows) {
        assertThat(row.getFieldCount()).isEqualTo(4);
        runs++;
      }
    }
    assertThat(runs).isBetween(1_000, 9_999_999);
    assertThat(said)
        .contains("median")
        .contains(String.format(Locale.ROOT, "%,d runs with plain draws", runs))
        .doesNotContain("Exception");
    assertThat(Files.readString(samples, StandardCharsets.UTF_8)).endsWith("\n");
  }

  /**
   * What makes a process heed Ctrl-C again: a shell's background job, in which a build may run, ignores it, and passes that
   * on to all that it starts.
   */
  private static List<String> listening() throws Exception {
    List<String> heeding = List.of("/usr/bin/env", "--default-signal=INT");
    if (!Files.isExecutable(Path.of(heeding.get(0)))) {
      return List.of();
    }
    List<String> attempt = new ArrayList<>(heeding);
    attempt.add("true");
    Process known = new ProcessBuilder(attempt).redirectErrorStream(true).start();
    known.getInputStream().readAllBytes();
    return known.waitFor() == 0 ? heeding : List.of();
  }

  /** Whether some runs have been written, under the name that they will have or another one. */
  private static boolean hasRows(Path folder) throws Exception {
    try (var all = Files.list(folder)) {
      List<Path> files =
          all.filter(p -> p.getFileName().toString().contains("runs")).collect(Collectors.toList());
      for (Path each : files) {
        if (Files.size(each) > 100_000) {
          return true;
        }
      }
      return false;
    }
  }
}
