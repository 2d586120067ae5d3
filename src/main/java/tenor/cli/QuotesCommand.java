package tenor.cli;

import java.util.List;
import tenor.app.ExitStatus;
import tenor.app.QuotesOf;
import tenor.report.text.QuotesText;

/** {@code tenor quotes FILE --text REPORT}. */
final class QuotesCommand implements Command {
  private static final Option TEXT =
      Option.value("--text", "REPORT", "The report, as plain text in UTF-8.").asRequired();
  private static final Option VERBOSE =
      Option.flag("--verbose", "Show every figure, even of a long report.");

  @Override
  public String name() {
    return "quotes";
  }

  @Override
  public String summary() {
    return "List the figures of a report, and which of them a scenario quotes";
  }

  @Override
  public String details() {
    return "Each figure stands with its sentence and its place. For those that nothing quotes there is a "
        + "block to paste; whether it says what the scenario means is for you to decide.";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(Argument.one("FILE", "A scenario file."));
  }

  @Override
  public List<Option> options() {
    return List.of(TEXT, VERBOSE, Option.COLOR, Option.ASCII);
  }

  @Override
  public List<String> examples() {
    return List.of("quotes draft.scenario.yaml --text report.txt");
  }

  @Override
  public ExitStatus run(Given given, Console console) {
    String report = given.value(TEXT);
    return console.show(QuotesOf.of(given.argument(0), report == null ? "" : report), quoted -> {
      console.print(QuotesText.render(
          quoted.scenario(),
          quoted.report(),
          quoted.figures(),
          console.style(),
          given.has(VERBOSE)));
      return ExitStatus.AS_RECORDED;
    });
  }
}
