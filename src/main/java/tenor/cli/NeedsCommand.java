package tenor.cli;

import java.util.List;
import tenor.app.ExitStatus;
import tenor.app.NeedsOf;
import tenor.report.json.NeedsJson;
import tenor.report.text.NeedsText;

/** {@code tenor needs FILE CLAIM}. */
final class NeedsCommand implements Command {

  @Override
  public String name() {
    return "needs";
  }

  @Override
  public String summary() {
    return "Say what would have to be true for a claim to hold";
  }

  @Override
  public String details() {
    return "For each input alone: the value that would make the claim true, how far that is from the "
        + "file's value, and whether it lies inside the stated range. Then which of the inputs that "
        + "the text leaves open moves the answer most.";
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
    return List.of("needs draft.scenario.yaml 250-years");
  }

  @Override
  public ExitStatus run(Given given, Console console) {
    return console.show(
        NeedsOf.of(given.argument(0), given.argument(1), given.choice()),
        given,
        NeedsText::render,
        NeedsJson::render);
  }
}
