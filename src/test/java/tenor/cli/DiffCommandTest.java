package tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static tenor.cli.InProcess.type;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tenor.app.PublishedSchema;
import tenor.cli.InProcess.Ended;

/** The fund takes 500 / 2 = 250 years; at 2.5 billion a year 200, and for 400 billion 160. */
final class DiffCommandTest {
  @TempDir
  Path folder;

  private String with(String name, String... replaced) {
    String text = Sample.FUND;
    for (int i = 0; i < replaced.length; i += 2) {
      text = text.replace(replaced[i], replaced[i + 1]);
    }
    return Sample.write(folder, name, text);
  }

  @Test
  void twoFilesAreComparedAndEachChangeHasItsPart() {
    String old = with("old.scenario.yaml");
    String other = with(
        "new.scenario.yaml",
        "value: 2 billion",
        "value: 2.5 billion",
        "value: 500 b",
        "value: 400 b");

    Ended ended = type("diff", old, other);

    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.out())
        .contains("`fund_target`, 500 billion USD → 400 billion USD")
        .contains("holds → fails: It takes 250 years. [250-years]")
        .contains("−45 years  by `annual_revenue`; alone it gives 200 years (fails)")
        .contains("−45 years  by `fund_target`; alone it gives 200 years (fails)")
        .contains("2 changes, 2 of 2 claims moved, 1 verdict turned.");
  }

  @Test
  void itEndsWith0WhereNothingThatCountsDiffers() {
    String old = with("old.scenario.yaml");
    String other = with("new.scenario.yaml", "why: An example.", "why: Another reason.");

    Ended ended = type("diff", old, other);

    assertThat(ended.status()).isZero();
    assertThat(ended.out()).isEqualTo("In 1 file nothing differs.\n");
  }

  @Test
  void asJsonItHasEveryPartInFull() {
    String old = with("old.scenario.yaml");
    String other = with("new.scenario.yaml", "value: 2 billion", "value: 3 billion");

    assertThat(type("diff", old, other, "--format", "json").out())
        .contains("\"amount\" : -83.3333333333333")
        .contains("\"name\" : \"annual_revenue\"")
        .contains("\"now\" : \"3 billion USD/year\"");
  }

  @Test
  void oneFileOrAFileThatIsNotThereIsAMistakeOfTheCommandLine() {
    String old = with("old.scenario.yaml");

    assertThat(type("diff", old).status()).isEqualTo(2);
    assertThat(type("diff", old).err()).contains("tenor diff --git HEAD " + old);
    assertThat(type("diff", old, folder.resolve("no.scenario.yaml").toString()).status())
        .isEqualTo(2);
  }

  @Test
  void aFileWithErrorsIsRefusedWithItsErrors() {
    String old = with("old.scenario.yaml", "start: 2025", "start: 20x5");

    Ended ended = type("diff", old, with("new.scenario.yaml"));

    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.err()).contains("old.scenario.yaml:");
  }

  @Test
  void aFolderIsComparedWithARevisionAndSoAreTheFilesThatItReads() throws Exception {
    repository();
    with("sub/fund.scenario.yaml", "value: 2 billion", "value: 2.5 billion");
    Sample.write(folder, "sub/new.scenario.yaml", Sample.FUND);
    Files.delete(folder.resolve("sub/gone.scenario.yaml"));
    String base = Files.readString(folder.resolve("base.scenario.yaml"));
    Sample.write(
        folder, "base.scenario.yaml", base.replace("value: 2 billion", "value: 4 billion"));

    Ended ended = type("diff", "--git", "HEAD", folder.resolve("sub").toString());

    assertThat(ended.status()).as(ended.err()).isEqualTo(1);
    assertThat(ended.out())
        .contains("HEAD:sub/fund.scenario.yaml → " + folder.resolve("sub/fund.scenario.yaml"))
        .contains("250 years and is 200 years")
        // 500 / 2 at the revision, 500 / 4 now: the extended file is taken from there too
        .contains("HEAD:sub/deep/extends.scenario.yaml")
        .contains("250 years and is 125 years")
        .contains(folder.resolve("sub/new.scenario.yaml") + " is new.")
        .contains("HEAD:sub/gone.scenario.yaml is gone.");
  }

  @Test
  void aFileWithErrorsDoesNotKeepTheOthersFromBeingCompared() throws Exception {
    repository();
    with("sub/fund.scenario.yaml", "value: 2 billion", "value: 2.5 billion");
    with("sub/gone.scenario.yaml", "start: 2025", "start: 20x5");
    String path = folder.resolve("sub").toString();

    Ended ended = type("diff", "--git", "HEAD", path);
    Ended json = type("diff", "--git", "HEAD", path, "--format", "json");

    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.out()).contains("250 years and is 200 years");
    assertThat(ended.err()).contains("error[E", "gone.scenario.yaml:");
    assertThat(json.status()).isEqualTo(3);
    assertThat(errors("diff", json.out())).isEmpty();
    assertThat(json.out()).contains("\"complaints\" : [", "\"severity\" : \"error\"");
  }

  @Test
  void whatItWritesAsJsonIsDescribedByItsSchema() {
    String old = with("old.scenario.yaml");
    String moved = with("new.scenario.yaml", "value: 2 billion", "value: 3 billion");
    String other = with(
        "other.scenario.yaml",
        "value: 2 billion",
        "value: 1 billion",
        "growth: growth }",
        "growth: growth, costs: 10 % }",
        "id: 250-years\n",
        "id: other\n");

    for (String now : List.of(old, moved, other)) {
      Ended ended = type("diff", old, now, "--format", "json");
      assertThat(ended.err()).isEmpty();
      String json = ended.out();
      assertThat(errors("diff", json)).isEmpty();
      assertThat(errors("diff", json.replace("\"pairs\"", "\"pears\""))).isNotEmpty();
    }
  }

  /** What a published schema says against a text, with nothing allowed beside what it describes. */
  static List<Error> errors(String schema, String json) {
    String strict = PublishedSchema.text(schema)
        .replace("\"type\": \"object\",", "\"type\": \"object\", \"additionalProperties\": false,");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(strict)
        .validate(json, InputFormat.JSON);
  }

  @Test
  void aRevisionThatIsNotThereOrLooksLikeAnOptionIsRefused() throws Exception {
    repository();
    String file = folder.resolve("sub/fund.scenario.yaml").toString();

    for (String revision :
        List.of("no-such-branch", "--output=x", "-1", "HEAD^{tree}", "HEAD~9", "")) {
      Ended ended = type("diff", "--git=" + revision, file);
      assertThat(ended.status()).as(revision).isEqualTo(2);
      assertThat(ended.err())
          .as(revision)
          .containsAnyOf("is no revision of the repository", "--git");
    }
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void outsideOfARepositoryItSaysSo() {
    String file = with("a.scenario.yaml");

    Ended ended = type("diff", "--git", "HEAD", file);

    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).containsAnyOf("is in no git repository", "cannot be started");
  }

  private void repository() throws IOException, InterruptedException {
    with("sub/fund.scenario.yaml");
    with("sub/gone.scenario.yaml");
    with("base.scenario.yaml");
    Sample.write(folder, "sub/deep/extends.scenario.yaml", """
        format: 1
        title: The same
        extends: ../../base.scenario.yaml
        claims:
          - { id: same, says: The same., unsourced: A test., metric: fund.years, expect: 250 years, verdict: holds }
        """);
    assumeTrue(git("init", "-q", ".") == 0, "git is there");
    assertThat(git("add", ".")).isZero();
    assertThat(git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "One"))
        .isZero();
  }

  private int git(String... arguments) throws InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      return new ProcessBuilder(command)
          .directory(folder.toFile())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      return -1;
    }
  }
}
