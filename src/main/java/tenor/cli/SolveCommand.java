package tenor.cli;

import java.util.List;
import tenor.app.ExitStatus;
import tenor.app.SolveFor;
import tenor.report.json.SolveJson;
import tenor.report.text.SolveText;

/** {@code tenor solve FILE --for NAME --so-that CONDITION}. */
final class SolveCommand implements Command {
  private static final Option FOR = Option.value(
          "--for", "NAME", "The term or assumption to find values for.")
      .asRequired();
  private static final Option SO_THAT = Option.value(
          "--so-that", "CONDITION", "A metric, an equals sign and a figure, in quotes.")
      .asRequired();
  private static final Option FROM =
      Option.value("--from", "VALUE", "Where to begin; otherwise at the smallest legal value.");
  private static final Option TO =
      Option.value("--to", "VALUE", "Where to end; otherwise at the largest legal value.");

  @Override
  public String name() {
    return "solve";
  }

  @Override
  public String summary() {
    return "Find every value of one input that gives a wanted figure";
  }

  @Override
  public String details() {
    return "All values that are legal for the input are searched, or those between --from and --to. It "
        + "says which of those found lie inside the stated range, and says so where there is none. "
        + "`tenor metrics` lists what may stand before the equals sign.";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(Argument.one("FILE", "A scenario file."));
  }

  @Override
  public List<Option> options() {
    return List.of(
        FOR,
        SO_THAT,
        FROM,
        TO,
        Option.FORMAT,
        Option.VARIANT,
        Option.SET,
        Option.COLOR,
        Option.ASCII);
  }

  @Override
  public List<String> examples() {
    return List.of(
        "solve draft.scenario.yaml --for annual_revenue --so-that 'fund.years = 100 years'");
  }

  @Override
  public ExitStatus run(Given given, Console console) {
    String name = given.value(FOR);
    String soThat = given.value(SO_THAT);
    if (name == null || soThat == null) {
      throw new IllegalStateException("a required option was not refused when absent");
    }
    return console.show(
        SolveFor.of(
            given.argument(0),
            new SolveFor.Question(name, soThat, given.value(FROM), given.value(TO)),
            given.choice()),
        given,
        (found, style) -> SolveText.render(
            found.solved(), found.measure(), found.wanted(), found.subject(), style),
        found ->
            SolveJson.render(found.solved(), found.measure(), found.wanted(), found.subject()));
  }
}
