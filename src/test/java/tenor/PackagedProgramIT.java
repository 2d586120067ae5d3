package tenor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tenor.app.ReportFormats;
import tenor.read.StartFile;

/**
 * The jar that is released, run by Java as a CI does: what can happen ends in exit codes that differ. The
 * file is the one that {@code tenor new} writes: 500 billion at half of 2 billion a year take 500 years.
 */
final class PackagedProgramIT {
  private static final Path JAR =
      Path.of(System.getProperty("tenor.jar", "target/tenor.jar")).toAbsolutePath();

  @TempDir
  Path folder;

  /** What one start did. */
  private record Ended(int status, String out, String err) {}

  @Test
  void allAsRecordedEndsWith0() throws Exception {
    write("a.scenario.yaml", StartFile.text("A"));

    Ended ended = tenor("check", "a.scenario.yaml");

    assertThat(ended.status()).isZero();
    assertThat(ended.out()).contains("all as recorded");
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void aVerdictThatFlipsEndsWith1() throws Exception {
    write("a.scenario.yaml", StartFile.text("A").replaceFirst("verdict: fails", "verdict: holds"));

    Ended ended = tenor("check", "a.scenario.yaml");

    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.out()).contains("error[E080]", "recorded as `holds`", "a.scenario.yaml:");
  }

  @Test
  void aCommandLineThatIsWrongEndsWith2() throws Exception {
    Ended ended = tenor("check", "a.scenario.yaml");

    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("There is no file or folder `a.scenario.yaml`.");
  }

  @Test
  void aBadFileEndsWith3() throws Exception {
    write("a.scenario.yaml", StartFile.text("A").replace("agreement:", "agreemnt:"));

    Ended ended = tenor("check", "a.scenario.yaml");

    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.out()).contains("error[E011]", "agreemnt");
  }

  @Test
  void aFileOfAnUnknownFormatSaysSoAndEndsWith3() throws Exception {
    write("a.scenario.yaml", StartFile.text("A").replace("format: 1", "format: 7"));

    Ended ended = tenor("check", "a.scenario.yaml");

    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.out()).contains("error[E016]", "format: 7");
  }

  @Test
  void aNoteEndsWith3WhereSomebodyIsStrict() throws Exception {
    // two of its claims are unsourced, which is worth a note
    write("a.scenario.yaml", StartFile.text("A"));

    assertThat(tenor("check", "a.scenario.yaml").status()).isZero();
    Ended strict = tenor("check", "--strict", "a.scenario.yaml");

    assertThat(strict.status()).isEqualTo(3);
    assertThat(strict.out()).contains("error[N049]", "names nobody who made it");
  }

  @Test
  void aResultThatDriftsEndsWith4() throws Exception {
    String text = StartFile.text("A");
    write("a.scenario.yaml", text);
    assertThat(tenor("baseline", "a.scenario.yaml").status()).isZero();
    // still fails, but by 400 years in place of 500
    write(
        "a.scenario.yaml",
        text.replace("value: 2 billion USD/year", "value: 2.5 billion USD/year"));

    Ended ended = tenor("check", "a.scenario.yaml");

    assertThat(ended.status()).isEqualTo(4);
    assertThat(ended.out()).contains("error[E085]", "was 500 years and is 400 years");
  }

  @Test
  void aMissingDocumentEndsWith5WhereItIsRequired() throws Exception {
    write(
        "a.scenario.yaml",
        StartFile.text("A")
            .replaceFirst("(?m)^( +)(title: A newspaper.*)$", "$1$2\n$1document: news.txt"));
    Files.createDirectory(folder.resolve("documents"));

    Ended usual = tenor("check", "a.scenario.yaml", "--sources", "documents");
    Ended ended = tenor("check", "a.scenario.yaml", "--sources", "documents", "--require-sources");

    assertThat(usual.status()).as(usual.out()).isZero();
    assertThat(usual.out()).contains("not checked");
    assertThat(ended.status()).isEqualTo(5);
    assertThat(ended.out()).contains("error[N077]", "`news.txt` is not among the documents");
  }

  @Test
  void anEmptyFolderEndsWith6() throws Exception {
    Ended ended = tenor("check", ".");

    assertThat(ended.status()).isEqualTo(6);
    assertThat(ended.err()).contains("error[E053]", "There are no scenario files in `.`.");
  }

  /** Java with 5 MB of memory cannot check what comes with Tenor. */
  @Test
  void aCrashEndsWith70() throws Exception {
    Path scenarios = Path.of("scenarios").toAbsolutePath();

    Ended ended = java(List.of("-Xmx5m"), "check", scenarios.toString());

    assertThat(ended.status()).isEqualTo(70);
    assertThat(ended.err()).contains("Tenor itself failed", "OutOfMemoryError");
    assertThat(ended.out()).isEmpty();
  }

  @Test
  void aReportThatCannotBeWrittenEndsWith74() throws Exception {
    write("a.scenario.yaml", StartFile.text("A"));

    Ended ended = tenor("check", "a.scenario.yaml", "--report", "json=no/such/folder/a.json");

    assertThat(ended.status()).isEqualTo(74);
    assertThat(ended.err()).contains("error[E082]", "its folder does not exist");
  }

  @Test
  void everyFormOfReportIsInTheJar() throws Exception {
    write("a.scenario.yaml", StartFile.text("A"));
    List<String> arguments = new ArrayList<>(List.of("check", "a.scenario.yaml"));
    for (String name : ReportFormats.names()) {
      arguments.addAll(List.of("--report", name + "=report." + name));
    }

    Ended ended = tenor(arguments.toArray(String[]::new));

    assertThat(ended.status()).as(ended.err()).isZero();
    for (String name : ReportFormats.names()) {
      assertThat(folder.resolve("report." + name)).as(name).exists();
    }
    assertThat(tenor("schema", "check").out()).contains("\"urn:tenor:check:1\"");
    assertThat(tenor("--version").out()).startsWith("tenor ").doesNotContain("without a version");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Ended tenor(String... arguments) throws Exception {
    return java(List.of(), arguments);
  }

  private Ended java(List<String> options, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(folder.resolve(".out").toFile())
        .redirectError(folder.resolve(".err").toFile());
    builder.environment().remove("GITHUB_ACTIONS");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    int status = builder.start().waitFor();
    return new Ended(
        status,
        Files.readString(folder.resolve(".out"), UTF_8),
        Files.readString(folder.resolve(".err"), UTF_8));
  }
}
