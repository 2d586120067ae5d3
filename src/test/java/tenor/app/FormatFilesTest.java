package tenor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tenor.read.StartFile;

final class FormatFilesTest {
  private static final String UNTIDY =
      StartFile.text("A fund").replace("500 billion USD", "$500bn");

  @TempDir
  Path folder;

  @Test
  void aFileTakesTheCanonicalFormAndNothingElseIsLeftBehind() throws IOException {
    Path file = write("a.scenario.yaml", UNTIDY);

    FormatFiles.Done done = format(file, true);

    assertThat(done.status()).isEqualTo(ExitStatus.AS_RECORDED);
    assertThat(done.changed()).containsExactly(file.toString());
    assertThat(Files.readString(file)).contains("value: 500 billion USD");
    assertThat(names()).containsExactly("a.scenario.yaml");
  }

  @Test
  void aCheckChangesNothing() throws IOException {
    Path file = write("a.scenario.yaml", UNTIDY);

    FormatFiles.Done done = format(file, false);

    assertThat(done.status()).isEqualTo(ExitStatus.DIFFERS);
    assertThat(done.changed()).containsExactly(file.toString());
    assertThat(Files.readString(file)).isEqualTo(UNTIDY);
  }

  @Test
  void aFileWithErrorsIsLeftAsItIs() throws IOException {
    String text = UNTIDY.replace("$500bn", "$500bn bananas");
    Path file = write("a.scenario.yaml", text);

    FormatFiles.Done done = format(file, true);

    assertThat(done.status()).isEqualTo(ExitStatus.INVALID_FILE);
    assertThat(done.mistakes()).isNotEmpty();
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theFileBehindALinkIsRewrittenAndTheLinkStays() throws IOException {
    Path file = write("real/a.scenario.yaml", UNTIDY);
    Path link = folder.resolve("link.scenario.yaml");
    Files.createSymbolicLink(link, file);

    format(link, true);

    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).contains("value: 500 billion USD");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void permissionsStayAsTheyWere() throws IOException {
    Path file = write("a.scenario.yaml", UNTIDY);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

    format(file, true);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void aFileThatCannotBeOpenedIsReported() throws IOException {
    Path file = folder.resolve("a.scenario.yaml");
    Files.createDirectory(file);
    write("b.scenario.yaml", UNTIDY);

    FormatFiles.Done done = format(folder, true);

    // a folder with the name of a file is a folder, and an empty one
    assertThat(done.status()).isEqualTo(ExitStatus.AS_RECORDED);
    assertThat(done.files()).isEqualTo(1);
  }

  private static FormatFiles.Done format(Path path, boolean write) {
    Reply<FormatFiles.Done> reply = FormatFiles.of(List.of(path.toString()), write);
    return ((Reply.Given<FormatFiles.Done>) reply).result();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
