package tenor;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tenor.metric.Answer;
import tenor.metric.Horizon;
import tenor.metric.Measure;
import tenor.metric.MeasureReading;
import tenor.model.Account;
import tenor.problem.Problem;
import tenor.problem.ProblemText;
import tenor.quantity.Quantity;
import tenor.read.Documents;
import tenor.read.FileDocuments;
import tenor.read.ReadScenario;
import tenor.read.ScenarioReader;
import tenor.scenario.Scenario;
import tenor.study.Subject;

/** Scenarios for tests, read by the real reader from texts in the real format. */
public final class TestScenarios {
  private static final String HEADER = "format: 1\ntitle: A test\n";

  private TestScenarios() {}

  /** The scenario of a text without its header: terms, assumptions, agreement, variants, claims. */
  public static Scenario scenario(String text) {
    return read("test.scenario.yaml", HEADER + text, RandomAgreements.DOCUMENTS);
  }

  /** The problems of such a text, as sentences with their codes. */
  public static List<Problem> problems(String text) {
    return ScenarioReader.read(
            "test.scenario.yaml",
            (HEADER + text).getBytes(StandardCharsets.UTF_8),
            RandomAgreements.DOCUMENTS)
        .problems();
  }

  /** The base of such a scenario, compiled. */
  public static Subject subject(String text) {
    return subject(scenario(text), List.of());
  }

  /** A version of a scenario, compiled. */
  public static Subject subject(Scenario scenario, List<String> variants) {
    return subject(scenario, variants, Map.of());
  }

  /** A version of a scenario with some values set, compiled. */
  public static Subject subject(
      Scenario scenario, List<String> variants, Map<String, Quantity> settings) {
    Subject.Prepared prepared = Subject.of(scenario.version(variants, settings));
    Subject subject = prepared.subject();
    return subject != null ? subject : fail("does not compile: %s", prepared.problems());
  }

  /** The scenarios of the repository by file name. */
  public static Stream<Scenario> files() {
    try (Stream<Path> paths = Files.walk(Path.of("scenarios"))) {
      return paths
          .filter(path -> path.toString().endsWith(".scenario.yaml"))
          .sorted()
          .map(TestScenarios::file)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Scenario file(Path path) {
    try {
      String name = path.toString().replace('\\', '/');
      return read(name, Files.readString(path, StandardCharsets.UTF_8), new FileDocuments());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Scenario read(String file, String text, Documents documents) {
    ReadScenario read = ScenarioReader.read(file, text.getBytes(StandardCharsets.UTF_8), documents);
    Scenario scenario = read.scenario();
    if (scenario == null) {
      StringBuilder out = new StringBuilder();
      for (Problem problem : read.problems()) {
        out.append(ProblemText.render(problem, read.sourceOf(problem.place()), false))
            .append('\n');
      }
      return fail("the scenario cannot be read:\n%s\n%s", out, text);
    }
    return scenario;
  }

  /** A metric as a claim writes it, such as {@code fund.years}. */
  public static Measure measure(Subject subject, String metric) {
    List<String> names = subject.plan().accounts().stream().map(Account::name).toList();
    MeasureReading reading = Measure.read(metric, names);
    return reading instanceof MeasureReading.Read read
        ? read.measure()
        : fail("not a metric: %s", reading);
  }

  /** What a metric says at the values of the text. */
  public static Answer answer(Subject subject, String metric) {
    return subject.answer(measure(subject, metric));
  }

  /** The figure of a metric, in base units: USD, years, days since 1970 for dates. */
  public static double figure(Subject subject, String metric) {
    Answer answer = answer(subject, metric);
    return answer instanceof Answer.Figure figure
        ? figure.value()
        : fail("%s is no figure: %s", metric, answer);
  }

  /** How it ends with an obligation. */
  public static Horizon horizon(Subject subject, String obligation) {
    return subject.point().horizon(obligation);
  }
}
