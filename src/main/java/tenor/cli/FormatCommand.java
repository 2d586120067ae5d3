package tenor.cli;

import java.util.List;
import tenor.app.ExitStatus;
import tenor.app.FormatFiles;
import tenor.problem.PrintableText;

/** {@code tenor fmt PATH…}. */
final class FormatCommand implements Command {
  private static final Option CHECK = Option.flag(
      "--check", "Change nothing; say which files would change, and end with 1 if any.");

  @Override
  public String name() {
    return "fmt";
  }

  @Override
  public String summary() {
    return "Put scenario files into their one form";
  }

  @Override
  public String details() {
    return "Figures are spelled canonically, keys put in order. Comments stay. A file with errors is left as it is.";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(Argument.many("PATH", "Scenario files, or folders that hold them."));
  }

  @Override
  public List<Option> options() {
    return List.of(CHECK, Option.COLOR, Option.ASCII);
  }

  @Override
  public List<String> examples() {
    return List.of("fmt draft.scenario.yaml", "fmt --check scenarios");
  }

  @Override
  public ExitStatus run(Given given, Console console) {
    boolean check = given.has(CHECK);
    return console.show(FormatFiles.of(given.arguments(), !check), done -> {
      console.print(text(done, check));
      console.show(done.mistakes());
      return done.status();
    });
  }

  private static String text(FormatFiles.Done done, boolean check) {
    StringBuilder text = new StringBuilder();
    for (String file : done.changed()) {
      text.append(check ? "would change " : "changed ")
          .append(PrintableText.of(file))
          .append('\n');
    }
    if (done.changed().isEmpty() && done.mistakes().isEmpty()) {
      text.append(
          done.files() == 1
              ? "The file is in its form already.\n"
              : "All " + done.files() + " files are in their form already.\n");
    }
    return text.toString();
  }
}
