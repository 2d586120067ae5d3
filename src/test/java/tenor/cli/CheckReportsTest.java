package tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static tenor.cli.InProcess.type;
import static tenor.cli.InProcess.typeInShell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenor.cli.InProcess.Ended;

/** The reports of {@code check}, as they are asked for on the command line. */
final class CheckReportsTest {
  @TempDir
  Path folder;

  @Test
  void theTableStaysWhereAllReportsGoToFiles() throws IOException {
    String file = Sample.fund(folder);

    Ended ended = type("check", file, "--report", "json=" + in("a.json"));

    assertThat(ended.status()).isZero();
    assertThat(ended.out()).isEqualTo(type("check", file).out());
    assertThat(Files.readString(folder.resolve("a.json")))
        .isEqualTo(type("check", file, "--format", "json").out());
  }

  @Test
  void aReportOnTheOutputTakesTheTablesPlace() {
    String file = Sample.fund(folder);

    assertThat(type("check", file, "--report", "csv=-").out()).startsWith("file,line,column,");
    assertThat(type("check", file, "--report=junit=-").out()).startsWith("<?xml");
    assertThat(type("check", file, "--report", "table=-").out())
        .isEqualTo(type("check", file).out());
  }

  @Test
  void onGithubThereAreAnnotationsBehindTheTableAndASummaryWithoutAnOption() throws IOException {
    String file = wrong();
    Path summary = folder.resolve("summary.md");
    Map<String, String> github = Map.of(
        "GITHUB_ACTIONS", "true",
        "GITHUB_STEP_SUMMARY", summary.toString(),
        "GITHUB_WORKSPACE", folder.toString());

    Ended ended = typeInShell(github, "check", file);

    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.out())
        .startsWith("A fund of 500 billion")
        .containsPattern("\n::error file=a.scenario.yaml,line=\\d+,endLine=\\d+,col=14,");
    assertThat(summary).content().contains("| error E080 | `a.scenario.yaml:");
  }

  @Test
  void onGithubNothingIsAddedWhereSomethingElseIsAskedFor() {
    String file = wrong();
    Map<String, String> github = Map.of("GITHUB_ACTIONS", "true");

    assertThat(typeInShell(github, "check", file, "--format", "table").out())
        .doesNotContain("::error");
    assertThat(
            typeInShell(github, "check", file, "--report", "csv=" + in("a.csv")).out())
        .doesNotContain("::error");
    assertThat(typeInShell(Map.of("GITHUB_ACTIONS", "false"), "check", file).out())
        .doesNotContain("::error");
  }

  @Test
  void aReportThatCannotBeWrittenEndsWith74AndLosesNoOther() {
    Ended ended = type(
        "check",
        wrong(),
        "--report",
        "json=" + in("no/such/a.json"),
        "--report",
        "sarif=" + in("a.sarif"));

    assertThat(ended.status()).isEqualTo(74);
    assertThat(ended.out()).contains("error[E080]");
    assertThat(ended.err()).contains("error[E082]", "its folder does not exist");
    assertThat(folder.resolve("a.sarif")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "csv", "junit", "sarif", "github", "markdown", "table"})
  void anEmptyFolderIsInEveryReport(String format) {
    Ended ended =
        type("check", folder.resolve(".").toString(), "--report", format + "=" + in("report"));

    assertThat(ended.status()).isEqualTo(6);
    assertThat(folder.resolve("report")).content().contains("no scenario files", "E053");
  }

  @Test
  void aPathThatLeadsNowhereIsInTheReportToo() {
    Ended ended = type("check", in("missing"), "--report", "json=" + in("a.json"));

    assertThat(ended.status()).isEqualTo(2);
    assertThat(folder.resolve("a.json")).content().contains("\"code\" : 2", "no file or folder");
  }

  @Test
  void aFormThatDoesNotExistIsRefusedBeforeAnythingIsChecked() {
    Ended ended = type("check", Sample.fund(folder), "--report", "sarf=a");

    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("error[E081]", "Did you mean `sarif`?");
  }

  @Test
  void strictMakesErrorsOfNotesInEveryReport() {
    type("check", "--strict", Sample.fund(folder), "--report", "github=" + in("a.txt"));

    assertThat(folder.resolve("a.txt")).content().contains("::error ").doesNotContain("::notice");
  }

  /** A file may be called what it likes, but for slashes. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void noNameOfAFileAndNoTextReachesTheLogAsACommandOrAnEscape() {
    String name = "\n::error::pwned \u001B[31m\u202E ##[error]x %0A::set-env a=b::c.scenario.yaml";
    Sample.write(
        folder,
        "x/" + name,
        Sample.FUND
            .replace("A fund of 500 billion", "\"::warning::a ##vso[b]c\"")
            .replace("It takes 250 years.", "\"\\e]0;title\\a ::error::text ##[debug]\"")
            .replace("verdict: holds", "verdict: fails"));

    for (String report : new String[] {"table", "json", "csv", "junit", "sarif", "markdown"}) {
      Ended ended = type("check", in("x"), "--report", report + "=-");

      assertThat(ended.status()).isEqualTo(1);
      for (String text : new String[] {ended.out(), ended.err()}) {
        assertThat(text)
            .as(report)
            .doesNotContainPattern("(?m)^\\s*::")
            .doesNotContainPattern("##[a-z]*\\[")
            .doesNotContain("\u001B", "\u202E", "\u0007");
      }
    }
    Ended github = type("check", in("x"), "--report", "github=-");
    assertThat(github.out().lines().filter(line -> line.stripLeading().startsWith("::")))
        .isNotEmpty()
        .allMatch(line -> line.matches("::(error|notice) file=.*"));
    assertThat(github.out()).doesNotContain("\u001B", "\u202E");
  }

  @Test
  void theSchemaOfTheReportIsPrinted() {
    assertThat(type("schema", "check").out()).contains("\"urn:tenor:check:1\"");
    assertThat(type("schema").out()).isEqualTo(type("schema", "scenario").out());
    assertThat(type("schema", "chek").err()).contains("Did you mean `check`?");
  }

  private String wrong() {
    return Sample.write(
        folder, "a.scenario.yaml", Sample.FUND.replace("verdict: holds", "verdict: fails"));
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }
}
