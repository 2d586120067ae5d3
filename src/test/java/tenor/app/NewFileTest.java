package tenor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewFileTest {
  @TempDir
  Path folder;

  @Test
  void theEndingMayBeLeftOut() {
    Reply<String> reply = NewFile.of(folder.resolve("deal").toString(), "A deal");

    assertThat(((Reply.Given<String>) reply).result()).endsWith("deal.scenario.yaml");
    assertThat(folder.resolve("deal.scenario.yaml")).exists();
  }

  @Test
  void aFileThatIsThereStays() throws IOException {
    Path file = folder.resolve("deal.scenario.yaml");
    Files.writeString(file, "mine");

    assertThat(sentence(NewFile.of(file.toString(), ""))).contains("is there already");
    assertThat(Files.readString(file)).isEqualTo("mine");
  }

  @Test
  void aFolderThatIsMissingIsSaid() {
    assertThat(sentence(NewFile.of(folder.resolve("x/deal").toString(), "")))
        .contains("its folder does not exist");
  }

  @Test
  void anotherEndingIsRefused() {
    assertThat(sentence(NewFile.of(folder.resolve("deal.yml").toString(), "")))
        .contains("not the name of a scenario file");
  }

  private static String sentence(Reply<String> reply) {
    return ((Reply.Refused<String>) reply).mistakes().get(0).problem().sentence();
  }
}
