package tenor.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import tenor.evidence.ReportedFigures;
import tenor.problem.Code;
import tenor.problem.SourceText;
import tenor.read.ReadScenario;
import tenor.scenario.Scenario;

/** {@code quotes}: the figures of a report, beside those that a scenario quotes from it. */
public final class QuotesOf {
  private static final int MOST_BYTES = 4 << 20;

  private QuotesOf() {}

  /**
   * The figures of a report.
   *
   * @param scenario whose quotes they are compared with
   * @param report the path of the report, for the names of new sources
   */
  public record Quoted(Scenario scenario, String report, ReportedFigures figures) {}

  /** Lists them. */
  public static Reply<Quoted> of(String path, String report) {
    Reply<ReadScenario> opened = Opening.one(path, "quotes");
    if (opened instanceof Reply.Refused<ReadScenario> refused) {
      return refused.as();
    }
    Reply.Given<ReadScenario> file = (Reply.Given<ReadScenario>) opened;
    Scenario scenario = Versions.scenario(file.result());
    byte[] bytes;
    try (InputStream in = Files.newInputStream(Path.of(report))) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException | InvalidPathException e) {
      return refused(
          report, "cannot be opened as a report", "Check whether it is a file that you may read.");
    }
    if (bytes.length > MOST_BYTES) {
      return refused(
          report, "has more than 4 MiB", "Save the part that matters as a text of its own.");
    }
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      ReportedFigures figures = ReportedFigures.of(new SourceText(report, text), scenario);
      return new Reply.Given<>(
          new Quoted(scenario, report, figures), file.notices(), file.warnings());
    } catch (CharacterCodingException e) {
      return refused(report, "is not UTF-8 text", "Save the report as plain text in UTF-8.");
    }
  }

  private static Reply<Quoted> refused(String report, String what, String help) {
    return Reply.usage(
        Mistake.in(report, report, Code.UNREADABLE_FILE, "`" + report + "` " + what + ".", help));
  }
}
