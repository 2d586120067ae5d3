package tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static tenor.cli.InProcess.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenor.cli.InProcess.Ended;

/** No result replaces what people write or what the run reads; the file stays as it was, to the byte. */
final class OverwritingTest {
  private static final String UNCERTAIN =
      "uncertainty: { shape: uniform, low: 1 billion USD/year, high: 4 billion USD/year }";

  @TempDir
  Path folder;

  @BeforeEach
  void aProject() {
    Sample.write(
        folder,
        "fund.scenario.yaml",
        Sample.FUND
            .replace("range: between", UNCERTAIN + "\n    range: between")
            .replace("1 March 2025 }", "1 March 2025, document: news.txt }"));
    Sample.write(folder, "other.scenario.yaml", Sample.FUND);
    Sample.write(folder, "docs/news.txt", "A fund of $500 billion would take 250 years to fill.");
    Sample.write(
        folder,
        "prices.csv",
        "from,to,revenue [billion USD]\n2025-01-01,2029-12-31,9\n2030-01-01,2034-12-31,9\n");
    Sample.write(folder, "series.scenario.yaml", """
        format: 1
        title: A fund
        agreement:
          start: 2025
          stop_after: 10 years
          revenues: { minerals: { series: "prices.csv#revenue" } }
          obligations: { fund: { amount: 5 billion USD } }
          payments: [{ from: minerals, share: share, to: fund }]
        assumptions:
          share: { value: 50 %, why: An example., range: between 10 % and 90 % }
        """);
  }

  static Stream<List<String>> commands() {
    return Stream.of(
        List.of("simulate", "fund.scenario.yaml", "--samples", "fund.scenario.yaml"),
        List.of("simulate", "fund.scenario.yaml", "--samples", "other.scenario.yaml"),
        List.of("simulate", "fund.scenario.yaml", "--samples", "fund.baseline.csv"),
        List.of("sweep", "fund.scenario.yaml", "--vary", "growth", "--csv", "fund.scenario.yaml"),
        List.of("sweep", "series.scenario.yaml", "--vary", "share", "--csv", "prices.csv"),
        List.of("lock", "fund.scenario.yaml", "--to", "new.scenario.json"),
        List.of(
            "check", "fund.scenario.yaml", "--sources", "docs", "--report", "table=docs/news.txt"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void whatTenorReadsIsNotReplaced(List<String> command) throws IOException {
    Path file = null;
    String[] typed = new String[command.size()];
    for (int i = 0; i < typed.length; i++) {
      String word = command.get(i);
      String name = word.substring(word.indexOf('=') + 1);
      boolean path = name.contains(".") || name.equals("docs");
      typed[i] =
          path ? word.substring(0, word.length() - name.length()) + folder.resolve(name) : word;
      file = path && !name.equals("docs") ? folder.resolve(name) : file;
    }
    assertThat(file).isNotNull();
    byte[] before = Files.exists(file) ? Files.readAllBytes(file) : null;

    Ended ended = type(typed);

    assertThat(ended.status()).as(ended.out()).isEqualTo(74);
    assertThat(ended.err()).contains("Tenor reads it").contains("Name another file");
    assertThat(Files.exists(file) ? Files.readAllBytes(file) : null).isEqualTo(before);
  }

  @Test
  void aLinkToWhatIsReadIsNoOtherFile() throws IOException {
    Path scenario = folder.resolve("fund.scenario.yaml");
    Path link = Files.createSymbolicLink(folder.resolve("runs.csv"), scenario);

    Ended ended = type("simulate", scenario.toString(), "--samples", link.toString());

    assertThat(ended.status()).isEqualTo(74);
    assertThat(Files.isSymbolicLink(link)).isTrue();
  }
}
