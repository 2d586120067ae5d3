package tenor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class ScenarioFilesTest {
  @TempDir
  Path folder;

  @Test
  void filesOfAFolderAndItsSubfoldersComeSortedByName() throws IOException {
    touch("b/z.scenario.yaml", "b/a.scenario.json", "a.scenario.yaml", "c.scenario.yaml");

    assertThat(found(folder.toString()))
        .containsExactly(
            "a.scenario.yaml", "b/a.scenario.json", "b/z.scenario.yaml", "c.scenario.yaml");
  }

  @Test
  void inAFolderOnlyTheEndingsOfScenariosCountAndHiddenFoldersDoNot() throws IOException {
    touch("a.yaml", "scenario.yaml.txt", ".git/x.scenario.yaml", "b.scenario.yaml");

    assertThat(found(folder.toString())).containsExactly("b.scenario.yaml");
  }

  @Test
  void aFileGivenByNameIsTakenWhateverItIsCalled() throws IOException {
    touch("a.yaml");

    assertThat(found(folder.resolve("a.yaml").toString())).containsExactly("a.yaml");
  }

  @Test
  void aFileIsTakenOnceHoweverOftenItIsGiven() throws IOException {
    touch("x/a.scenario.yaml");
    String path = folder.toString();

    ScenarioFiles.Found found = ScenarioFiles.under(
        List.of(path, path + "/x/../x/a.scenario.yaml", path + "/", path + "/x"));

    assertThat(found.files()).containsExactly(path + "/x/a.scenario.yaml");
    assertThat(found.empty()).isEmpty();
  }

  @Test
  void aPathThatLeadsNowhereIsReportedWithTheOthersLeftToStand() throws IOException {
    touch("a.scenario.yaml");

    ScenarioFiles.Found found =
        ScenarioFiles.under(List.of(folder.resolve("b").toString(), folder.toString(), ""));

    assertThat(found.missing()).hasSize(2);
    assertThat(found.files()).hasSize(1);
  }

  @Test
  void aFolderWithoutScenariosIsReported() throws IOException {
    touch("docs/readme.md", "a.scenario.yaml");

    ScenarioFiles.Found found =
        ScenarioFiles.under(List.of(folder.toString(), folder.resolve("docs").toString()));

    assertThat(found.empty())
        .singleElement()
        .satisfies(mistake -> assertThat(mistake.problem().sentence()).contains("docs"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aCircleOfLinksIsNotFollowed() throws IOException {
    touch("a/x.scenario.yaml");
    Files.createSymbolicLink(folder.resolve("a/again"), folder);
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));

    assertThat(found(folder.toString())).containsExactly("a/x.scenario.yaml");
    // a link that is given itself is entered
    assertThat(found(folder.resolve("b").toString())).containsExactly("b/x.scenario.yaml");
  }

  private List<String> found(String path) {
    return ScenarioFiles.under(List.of(path)).files().stream()
        .map(file -> folder.relativize(Path.of(file)).toString().replace('\\', '/'))
        .toList();
  }

  private void touch(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.createFile(file);
    }
  }
}
