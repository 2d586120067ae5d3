package tenor.cli;

import java.util.List;
import tenor.app.ExitStatus;
import tenor.app.ExplainClaim;
import tenor.report.json.ExplainJson;
import tenor.report.text.ExplainText;

/** {@code tenor explain FILE CLAIM}. */
final class ExplainCommand implements Command {

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String summary() {
    return "Show how the figure of a claim comes about, formula by formula";
  }

  @Override
  public String details() {
    return "Each line stands with its formula and its numbers, and it says which inputs the answer "
        + "depends on and which not.";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(
        Argument.one("FILE", "A scenario file."),
        Argument.one("CLAIM", "The id of one of its claims."));
  }

  @Override
  public List<Option> options() {
    return List.of(Option.FORMAT, Option.VARIANT, Option.SET, Option.COLOR, Option.ASCII);
  }

  @Override
  public List<String> examples() {
    return List.of("explain draft.scenario.yaml 250-years");
  }

  @Override
  public ExitStatus run(Given given, Console console) {
    return console.show(
        ExplainClaim.of(given.argument(0), given.argument(1), given.choice()),
        given,
        ExplainText::render,
        ExplainJson::render);
  }
}
