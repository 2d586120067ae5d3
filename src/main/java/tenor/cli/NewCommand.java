package tenor.cli;

import java.util.List;
import tenor.app.ExitStatus;
import tenor.app.NewFile;
import tenor.problem.PrintableText;

/** {@code tenor new FILE}. */
final class NewCommand implements Command {
  private static final Option TITLE =
      Option.value("--title", "TEXT", "What the agreement is called.");

  @Override
  public String name() {
    return "new";
  }

  @Override
  public String summary() {
    return "Write a commented scenario file to start from";
  }

  @Override
  public String details() {
    return "The file can be checked at once. A file that is there is never overwritten.";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(
        Argument.one("FILE", "Its name; .scenario.yaml is added where the ending is left out."));
  }

  @Override
  public List<Option> options() {
    return List.of(TITLE, Option.COLOR, Option.ASCII);
  }

  @Override
  public List<String> examples() {
    return List.of("new fund.scenario.yaml --title 'The February draft'");
  }

  @Override
  public ExitStatus run(Given given, Console console) {
    String title = given.value(TITLE);
    return console.show(NewFile.of(given.argument(0), title == null ? "" : title), file -> {
      String path = PrintableText.of(file);
      console.print("Wrote " + path + ". Check it with: tenor check " + path);
      return ExitStatus.AS_RECORDED;
    });
  }
}
