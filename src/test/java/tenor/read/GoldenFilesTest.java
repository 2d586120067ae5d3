package tenor.read;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.problem.ProblemText;

/**
 * Bad scenario files with what is said about them, word for word. Each file is named after the code that it shows. The
 * expected texts are meant to be read: they are what a person sees.
 *
 * <p>{@code mvn test -Dtest=GoldenFilesTest -Dtenor.write=true} writes the texts anew; read each of them before you keep
 * it.
 */
class GoldenFilesTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  /** Codes that no single file brings about when it is read, and why. */
  private static final Map<Code, String> ELSEWHERE = Map.ofEntries(
      entry(Code.NO_SCENARIO_FILES, "about the paths on the command line"),
      entry(Code.OUTGREW_NUMBERS, "comes up when the agreement is run"),
      entry(Code.VERDICT_DIFFERS, "comes up when the claims are judged"),
      entry(Code.QUOTE_NOT_FOUND, "about a document"),
      entry(Code.NUMBER_DIFFERS, "comes up when quotes are compared"),
      entry(Code.UNIT_DIFFERS, "comes up when quotes are compared"),
      entry(Code.SEVERAL_NUMBERS, "comes up when quotes are compared"),
      entry(Code.NO_NUMBER_IN_QUOTE, "comes up when quotes are compared"),
      entry(Code.DOCUMENT_CHANGED, "about a document"),
      entry(Code.DOCUMENT_REFUSED, "about a document"),
      entry(Code.DOCUMENT_NOT_AT_HAND, "about a document"),
      entry(Code.DERIVED_FIGURE, "comes up when quotes are compared"),
      entry(Code.BAD_QUOTED, "comes up when quotes are compared"),
      entry(Code.NOT_A_REPORT, "about the command line"),
      entry(Code.NOT_WRITTEN, "about where results go"),
      entry(Code.RESULT_DRIFTED, "about a baseline beside the file"),
      entry(Code.BAD_BASELINE, "about a baseline beside the file"),
      entry(Code.OTHER_BASELINE_FORMAT, "about a baseline beside the file"),
      entry(Code.NOT_IN_BASELINE, "about a baseline beside the file"),
      entry(Code.ONLY_IN_BASELINE, "about a baseline beside the file"),
      entry(Code.OUTSIDE_PROJECT, "about where the file lies"),
      entry(Code.TOO_MANY_PROBLEMS, "takes a thousand mistakes"),
      entry(Code.TOO_MUCH_TO_COMPUTE, "takes hundreds of clauses"));

  static Stream<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.contains(".scenario."))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsWrongIsSaidInTheseWords(String file) throws IOException {
    ReadScenario read = read(file);
    Path expected = FOLDER.resolve(file.substring(0, file.indexOf(".scenario.")) + ".txt");
    String text = text(read);
    if (Boolean.getBoolean("tenor.write")) {
      Files.writeString(expected, text);
    }
    assertThat(text).isEqualTo(Files.readString(expected));
    assertThat(read.scenario() == null).isEqualTo(Problem.anyError(read.problems()));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileThatShowsOneMistakeGetsOneProblemOfThatCode(String file) throws IOException {
    int dash = file.indexOf('-');
    List<Code> codes = read(file).problems().stream().map(Problem::code).toList();
    Code shown = Code.byId(file.substring(0, Math.max(0, dash))).orElse(null);
    if (shown != null) {
      assertThat(codes).containsExactly(shown);
    } else {
      assertThat(file).isIn("valid.scenario.yaml", "several-mistakes.scenario.yaml");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyCodeIsShownByAFile(Code code) throws IOException {
    boolean shown =
        files().anyMatch(file -> file.startsWith(code.id().toLowerCase(Locale.ROOT) + "-"));
    assertThat(shown).as(code.id()).isNotEqualTo(ELSEWHERE.containsKey(code));
  }

  @Test
  void severalMistakesAreReportedInTheOrderOfTheirLines() throws IOException {
    List<Problem> problems = read("several-mistakes.scenario.yaml").problems();
    List<Integer> lines =
        problems.stream().map(problem -> problem.place().line()).toList();
    assertThat(lines).hasSizeGreaterThan(3).isSorted();
    assertThat(problems).doesNotHaveDuplicates();
  }

  private static ReadScenario read(String file) throws IOException {
    Documents documents = path -> new FileDocuments().load(FOLDER.resolve(path).toString());
    return ScenarioReader.read(file, Files.readAllBytes(FOLDER.resolve(file)), documents);
  }

  private static String text(ReadScenario read) {
    List<String> texts = new ArrayList<>();
    for (Problem problem : read.problems()) {
      texts.add(ProblemText.render(problem, read.sourceOf(problem.place()), false) + "\n");
    }
    return String.join("\n", texts);
  }
}
