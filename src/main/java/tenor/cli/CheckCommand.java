package tenor.cli;

import java.util.List;
import tenor.app.CheckFiles;
import tenor.app.CheckSettings;
import tenor.app.ExitStatus;
import tenor.report.json.CheckJson;
import tenor.report.text.CheckText;

/** {@code tenor check PATH…}. */
final class CheckCommand implements Command {
  private static final Option VERBOSE =
      Option.flag("--verbose", "Show every file and every note, even where there are many.");

  private static final Option STRICT =
      Option.flag("--strict", "Take every warning and every note for an error.");

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String summary() {
    return "Check the claims of scenario files against what the terms give";
  }

  @Override
  public String details() {
    return "The computed verdict of each claim is compared with the one that the file records. "
        + "In a folder, all files ending in .scenario.yaml or .scenario.json are checked. With "
        + "--variant, each claim is judged as if the text said that too; files without the variant "
        + "are left out. It ends with 0 if all is as recorded, 1 if a verdict differs, 2 if the "
        + "command line is wrong, 3 if a file is invalid, 4 if a result drifted from its baseline, 5 if "
        + "a required document is not at hand, 6 if there was nothing to check, 70 if Tenor itself "
        + "fails, 74 if a report could not be written; the highest counts.";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(Argument.many("PATH", "Scenario files, or folders that hold them."));
  }

  @Override
  public List<Option> options() {
    return List.of(
        Option.FORMAT, Option.VARIANT, Option.SET, STRICT, VERBOSE, Option.COLOR, Option.ASCII);
  }

  @Override
  public List<String> examples() {
    return List.of("check scenarios", "check draft.scenario.yaml --set 'growth=3 %/year'");
  }

  @Override
  public ExitStatus run(Given given, Console console) {
    CheckSettings settings = new CheckSettings(given.choice(), given.has(STRICT));
    return console.show(CheckFiles.of(given.arguments(), settings), checked -> {
      if (given.is(Option.FORMAT, "json")) {
        console.printJson(CheckJson.render(checked.files()));
      } else {
        console.print(CheckText.render(checked.files(), console.style(), given.has(VERBOSE)));
      }
      console.show(checked.complaints());
      return checked.status();
    });
  }
}
