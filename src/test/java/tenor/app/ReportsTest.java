package tenor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tenor.problem.Problem;
import tenor.report.CheckOutcome;
import tenor.report.Drafts;
import tenor.report.Outcomes;
import tenor.report.ReportFormat;

final class ReportsTest {
  @TempDir
  Path folder;

  private static final CheckOutcome OUTCOME = Outcomes.of(Drafts.check(Drafts.FUND));

  @Test
  void everyFormHasAWordOfItsOwnAndSaysWhatItIs() {
    assertThat(ReportFormats.names())
        .containsExactly("table", "json", "csv", "junit", "sarif", "github", "markdown");
    assertThat(ReportFormats.all()).allSatisfy(format -> {
      assertThat(format.summary()).isNotBlank().doesNotEndWith(".");
      assertThat(format.render(OUTCOME)).isNotBlank().endsWith("\n");
      assertThat(format.render(Outcomes.of())).as("nothing checked").isNotNull();
    });
  }

  @Test
  void severalReportsAreWrittenInOneRun() {
    Reports reports = read("json=" + in("a.json"), "junit=" + in("a.xml"), "csv=-");

    assertThat(reports.write(OUTCOME, Set.of(), null)).isEmpty();

    assertThat(folder.resolve("a.json")).content().startsWith("{\n");
    assertThat(folder.resolve("a.xml")).content().startsWith("<?xml");
    assertThat(reports.onOutput()).isNotNull();
    assertThat(reports.onOutput().name()).isEqualTo("csv");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.json", "a.xml");
  }

  @Test
  void oneThatCannotBeWrittenKeepsNoOtherFromBeingWrittenAndLeavesTheOldOne() throws IOException {
    Files.createDirectory(folder.resolve("taken"));
    Reports reports =
        read("json=" + in("no/such/a.json"), "csv=" + in("taken"), "sarif=" + in("a.sarif"));

    List<Mistake> unwritten = reports.write(OUTCOME, Set.of(), null);

    assertThat(unwritten)
        .extracting(mistake -> mistake.problem().sentence())
        .satisfiesExactly(
            first -> assertThat(first).contains("its folder does not exist"),
            second -> assertThat(second).contains("it is a folder"));
    assertThat(folder.resolve("a.sarif")).content().contains("\"2.1.0\"");
  }

  @Test
  void oneThatCannotBeMadeKeepsNoOtherFromBeingWritten() throws IOException {
    Path old = Files.writeString(folder.resolve("broken"), "as it was");
    Reports reports = new Reports(List.of(
        new Reports.Wanted(new Broken(), in("broken")),
        new Reports.Wanted(ReportFormats.named("csv").orElseThrow(), in("a.csv"))));

    assertThatThrownBy(() -> reports.write(OUTCOME, Set.of(), null))
        .isInstanceOf(Failure.class)
        .hasMessage("writing the report broken");

    assertThat(folder.resolve("a.csv")).content().startsWith("file,line");
    assertThat(old).hasContent("as it was");
    assertThat(folder.toFile().list()).hasSize(2);
  }

  @Test
  void theSummaryOfTheJobIsAddedToWhatIsThere() throws IOException {
    Path summary = Files.writeString(folder.resolve("summary.md"), "before\n");

    assertThat(read("github=-").write(OUTCOME, Set.of(), summary.toString())).isEmpty();

    assertThat(summary).content().startsWith("before\n## Tenor: ");
    assertThat(read("github=-").write(OUTCOME, Set.of(), in("no/summary.md")))
        .singleElement()
        .satisfies(mistake -> assertThat(mistake.problem().code().id()).isEqualTo("E082"));
  }

  @Test
  void aFormThatDoesNotExistIsRefusedWithTheNearest() {
    assertThat(refused("sarf=a"))
        .satisfies(problem -> assertThat(problem.sentence()).contains("`sarf`"))
        .satisfies(problem -> assertThat(problem.help()).isEqualTo("Did you mean `sarif`?"));
    assertThat(refused("a.xml").help()).startsWith("There are: table, json");
    assertThat(refused("junit").help()).startsWith("Write `--report junit=FILE`");
    assertThat(refused("junit=").help()).startsWith("Write `--report junit=FILE`");
  }

  @Test
  void twoReportsCannotGoToOnePlace() {
    assertThat(refused("json=a", "csv=./a").sentence()).contains("same place", "`json=a`");
    assertThat(refused("json=-", "csv=-").sentence()).contains("same place");
    Reply<Reports> beside = Reports.read(List.of("csv=-"), true);
    assertThat(((Reply.Refused<Reports>) beside).mistakes().get(0).problem().sentence())
        .contains("`--format` goes there already");
  }

  @Test
  void pathsAreCountedFromTheRootOfTheRepository() {
    RepositoryPath paths =
        RepositoryPath.from(Path.of("").toAbsolutePath().getParent().toString());
    String here = Path.of("").toAbsolutePath().getFileName().toString();

    assertThat(paths.apply("a/../b.scenario.yaml")).isEqualTo(here + "/b.scenario.yaml");
    assertThat(RepositoryPath.from(null).apply("./b.scenario.yaml")).isEqualTo("b.scenario.yaml");
    assertThat(RepositoryPath.from(null).apply("../b.scenario.yaml"))
        .isEqualTo("../b.scenario.yaml");
    assertThat(RepositoryPath.from(null).apply("a\0b")).isEqualTo("a\0b");
  }

  /** Stands for a mistake of ours in one of the forms. */
  private static final class Broken implements ReportFormat {
    @Override
    public String name() {
      return "broken";
    }

    @Override
    public String summary() {
      return "nothing";
    }

    @Override
    public String render(CheckOutcome outcome) {
      throw new IllegalStateException("broken");
    }
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }

  private static Reports read(String... typed) {
    return ((Reply.Given<Reports>) Reports.read(List.of(typed), false)).result();
  }

  private static Problem refused(String... typed) {
    return ((Reply.Refused<Reports>) Reports.read(List.of(typed), false))
        .mistakes()
        .get(0)
        .problem();
  }
}
