package tenor.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tenor.problem.Problem;
import tenor.problem.SourceText;
import tenor.read.Documents;
import tenor.read.Formatted;
import tenor.read.Formatter;
import tenor.read.ReadScenario;
import tenor.read.ScenarioReader;

/**
 * Any bytes as a scenario: there is one exactly where there is no error, every problem has its place, and the standard
 * form of what is understood is understood too, and is its own standard form.
 */
public final class ScenarioInput {
  private ScenarioInput() {}

  /** Reads the input as JSON where it begins with a brace and as YAML elsewhere. */
  public static void fuzzerTestOneInput(byte[] input) {
    boolean json = input.length > 0 && input[0] == '{';
    String file = json ? "a.scenario.json" : "a.scenario.yaml";
    ReadScenario read = ScenarioReader.read(file, input, Documents.NONE);
    sound(read);
    if (read.scenario() == null) {
      return;
    }
    Formatted once = Formatter.format(file, input, Documents.NONE);
    String text = once.text();
    Located.hold(
        (text == null) != once.refusals().isEmpty(), "neither text nor refusal", once.refusals());
    if (text != null) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Formatted twice = Formatter.format(file, bytes, Documents.NONE);
      Located.hold(text.equals(twice.text()), "a standard form that is not its own", text);
    }
  }

  /** Whether a result and its problems fit together. */
  static void sound(ReadScenario read) {
    Located.hold(
        (read.scenario() == null) == Problem.anyError(read.problems()),
        "a scenario with errors, or none without",
        read.problems());
    List<SourceText> texts = new ArrayList<>(read.others());
    texts.add(read.source());
    Located.all(read.problems(), texts.toArray(new SourceText[0]));
  }
}
