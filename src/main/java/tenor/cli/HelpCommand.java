package tenor.cli;

import java.util.List;
import tenor.app.ExitStatus;

/** {@code tenor help [COMMAND]}. */
final class HelpCommand implements Command {

  @Override
  public String name() {
    return "help";
  }

  @Override
  public String summary() {
    return "Show all commands, or the help of one of them";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(Argument.optional("COMMAND", "The name of a command."));
  }

  @Override
  public List<Option> options() {
    return List.of();
  }

  @Override
  public List<String> examples() {
    return List.of("help check");
  }

  @Override
  public ExitStatus run(Given given, Console console) {
    if (given.arguments().isEmpty()) {
      console.print(HelpText.overview());
      return ExitStatus.AS_RECORDED;
    }
    Command command = Commands.named(given.argument(0));
    if (command == null) {
      return Program.refuseCommand(given.argument(0), console);
    }
    console.print(HelpText.of(command));
    return ExitStatus.AS_RECORDED;
  }
}
