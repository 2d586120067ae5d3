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
      console.print(overview());
      return ExitStatus.AS_RECORDED;
    }
    Command command = Commands.named(given.argument(0));
    if (command == null) {
      return Program.refuseCommand(given.argument(0), console);
    }
    console.print(PicocliSpecs.help(command));
    return ExitStatus.AS_RECORDED;
  }

  /** What Tenor is, and its commands. */
  static String overview() {
    StringBuilder text = new StringBuilder(1024);
    text.append("Tenor checks, claim by claim, whether figures quoted about an agreement follow\n")
        .append("from its terms, why, and what would have to be true.\n\n")
        .append("Usage: tenor COMMAND ...\n\n");
    for (Command command : Commands.all()) {
      text.append("  ").append(command.name());
      text.append(" ".repeat(12 - command.name().length()))
          .append(command.summary())
          .append('\n');
    }
    text.append(
            "\n`tenor COMMAND --help` explains a command; `tenor --version` says which Tenor this is.\n")
        .append("A first step: tenor check scenarios\n");
    return text.toString();
  }
}
