package tenor.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenor.check.FileCheck;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.PrintableText;
import tenor.problem.Problem;
import tenor.problem.SourceText;
import tenor.report.CheckOutcome;
import tenor.report.Nasty;
import tenor.report.Outcomes;

/**
 * Read back as GitHub's runner reads a log: a line that begins with two colons is a command, its properties
 * are parted by commas, its message stands behind the next two colons, and %25, %0D, %0A, %3A and %2C are
 * turned back. There is no library for that, so it is written here after the documentation.
 */
final class GithubReportTest {

  private record Command(String name, Map<String, String> properties, String message) {}

  @Test
  void aVerdictThatDiffersIsAnErrorOnItsLine() {
    FileCheck check = Nasty.claim("It takes 250 years.");
    Place place = check.judgements().get(0).claim().places().verdict();

    Command command = read(Outcomes.of(check)).stream()
        .filter(each -> each.name().equals("error"))
        .findFirst()
        .orElseThrow();

    assertThat(command.properties())
        .containsEntry("file", "test.scenario.yaml")
        .containsEntry("line", String.valueOf(place.line()))
        .containsEntry("endLine", String.valueOf(place.line()))
        .containsEntry("col", "14")
        .containsEntry("endColumn", "19")
        .containsEntry("title", "E080: a verdict that differs from the recorded one");
    assertThat(command.message().lines())
        .hasSize(3)
        .element(1)
        .asString()
        .contains("is 250 years; accepted: 245 years or more");
  }

  @Test
  void ofEachKindThereAreAtMostTenAndALineSaysHowManyMore() {
    List<Problem> problems = new ArrayList<>();
    for (int i = 1; i <= 13; i++) {
      problems.add(at(Code.UNUSED_TERM, i));
      problems.add(at(Code.UNKNOWN_KEY, i));
    }
    problems.add(at(Code.UNQUOTED_RATIO, 20));
    FileCheck check =
        new FileCheck("a", List.of(new SourceText("a", "")), null, problems, List.of());
    CheckOutcome outcome = Outcomes.of(check);

    List<Command> commands = read(outcome);

    assertThat(commands).filteredOn(each -> each.name().equals("error")).hasSize(10);
    assertThat(commands).filteredOn(each -> each.name().equals("notice")).hasSize(10);
    assertThat(commands).filteredOn(each -> each.name().equals("warning")).hasSize(1);
    assertThat(new GithubReport().render(outcome)).contains("\n6 more of 27 findings are not");
    // the summary has all: eleven columns of a table row each
    assertThat(new GithubReport()
            .jobSummary(outcome)
            .lines()
            .filter(line -> line.startsWith("| "))
            .filter(line -> line.contains("`a:")))
        .hasSize(27);
  }

  @Test
  void whatStandsInNoFileIsAnErrorWithoutAPlace() {
    Problem complaint = new Problem(
        Code.NO_SCENARIO_FILES, Place.NOWHERE, "There are no scenario files in `a`.", "Look.");

    Command command = read(Outcomes.of(List.of(), List.of(complaint))).get(0);

    assertThat(command.name()).isEqualTo("error");
    assertThat(command.properties()).containsOnlyKeys("title");
    assertThat(command.message()).isEqualTo("There are no scenario files in `a`.\nLook.");
  }

  @ParameterizedTest
  @MethodSource("tenor.report.Nasty#texts")
  void nothingThatAFileIsCalledOrSaysBecomesACommandOrAProperty(String text) {
    List<Command> commands = read(Outcomes.of(Nasty.file(text)));

    assertThat(commands).hasSize(1);
    Command command = commands.get(0);
    assertThat(command.name()).isEqualTo("error");
    assertThat(command.properties())
        .containsOnlyKeys("file", "line", "endLine", "col", "endColumn", "title")
        .containsEntry("file", PrintableText.of("f/" + text + ".scenario.yaml"))
        .containsEntry("line", "3");
    assertThat(command.message()).startsWith(PrintableText.of(text + " is not a key"));
    assertThat(new GithubReport().render(Outcomes.of(Nasty.claim(text))))
        .doesNotContain("\u001B", "\u202E");
  }

  private static Problem at(Code code, int line) {
    return new Problem(code, new Place("a", line, 1, 1), "Number " + line + ".", "");
  }

  private static List<Command> read(CheckOutcome outcome) {
    List<Command> commands = new ArrayList<>();
    for (String line : new GithubReport().render(outcome).split("[\r\n]+", -1)) {
      if (line.stripLeading().startsWith("::")) {
        commands.add(command(line.stripLeading().substring(2)));
      }
    }
    return commands;
  }

  private static Command command(String line) {
    int end = line.indexOf("::");
    String head = line.substring(0, end);
    int space = head.indexOf(' ');
    Map<String, String> properties = new LinkedHashMap<>();
    for (String pair : head.substring(space + 1).split(",", -1)) {
      int equals = pair.indexOf('=');
      properties.put(pair.substring(0, equals), unescaped(pair.substring(equals + 1)));
    }
    return new Command(head.substring(0, space), properties, unescaped(line.substring(end + 2)));
  }

  private static String unescaped(String text) {
    return text.replace("%0D", "\r")
        .replace("%0A", "\n")
        .replace("%3A", ":")
        .replace("%2C", ",")
        .replace("%25", "%");
  }
}
