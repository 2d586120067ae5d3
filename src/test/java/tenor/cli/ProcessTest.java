package tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, as the shell sees it. */
final class ProcessTest {
  @TempDir
  Path folder;

  @Test
  void theShellGetsTheStatusAndUtf8() throws Exception {
    String file = Sample.write(
        folder,
        "a.scenario.yaml",
        Sample.FUND.replace("A fund", "Ein Fonds für").replace("verdict: holds", "verdict: fails"));

    // a charset of the platform that cannot show the title
    Process process = start("-Dfile.encoding=US-ASCII", "check", file);
    String out = read(process.getInputStream());

    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(out).contains("Ein Fonds für");
    assertThat(read(process.getErrorStream())).isEmpty();
  }

  @Test
  void aReaderThatGoesAwayIsNotTroubledWithATrace() throws Exception {
    Process process = start("-Xss512k", "codes");
    process.getInputStream().close();

    assertThat(read(process.getErrorStream())).isEmpty();
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void theShortPathLoadsNeitherPicocliNorJson() throws Exception {
    Process process = start("-Xlog:class+load", "check", Sample.fund(folder));

    List<String> classes = read(process.getInputStream())
        .lines()
        .filter(line -> line.contains("[class,load]"))
        .map(line -> line.replaceAll("^\\S+ ", ""))
        .toList();
    assertThat(classes).anyMatch(name -> name.startsWith("tenor.check.Check "));
    for (String heavy : List.of("picocli.", "com.fasterxml.", "tenor.report.json.")) {
      assertThat(classes).noneMatch(name -> name.startsWith(heavy));
    }
  }

  private static Process start(String option, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", option, "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.addAll(List.of(args));
    return new ProcessBuilder(command).start();
  }

  private static String read(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
  }
}
