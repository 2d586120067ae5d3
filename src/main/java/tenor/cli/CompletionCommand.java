package tenor.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import tenor.app.ExitStatus;

/** {@code tenor completion}. */
final class CompletionCommand implements Command {

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public String summary() {
    return "Write a script that completes commands in bash and zsh";
  }

  @Override
  public String details() {
    return "To have it in every shell, put the line of the example into ~/.bashrc or ~/.zshrc.";
  }

  @Override
  public List<Argument> arguments() {
    return List.of();
  }

  @Override
  public List<Option> options() {
    return List.of();
  }

  @Override
  public List<String> examples() {
    return List.of("completion > ~/.tenor-completion; source ~/.tenor-completion");
  }

  @Override
  public ExitStatus run(Given given, Console console) {
    console.print(AutoComplete.bash("tenor", new CommandLine(PicocliSpecs.program())));
    return ExitStatus.AS_RECORDED;
  }
}
