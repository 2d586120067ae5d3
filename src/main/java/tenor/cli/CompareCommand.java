package tenor.cli;

import java.util.List;
import tenor.app.CompareFiles;
import tenor.app.ExitStatus;
import tenor.report.json.CompareJson;
import tenor.report.text.CompareText;

/** {@code tenor compare FILE…}. */
final class CompareCommand implements Command {

  @Override
  public String name() {
    return "compare";
  }

  @Override
  public String summary() {
    return "Set drafts, variants and readings side by side";
  }

  @Override
  public String details() {
    return "It ends with what differs between them. One file alone is set beside its own variants. Of several files each stands as it is, with "
        + "--variant also under that variant where the file has it, with --variant all under each.";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(Argument.many("FILE", "Scenario files, or folders that hold them."));
  }

  @Override
  public List<Option> options() {
    return List.of(Option.FORMAT, Option.VARIANT, Option.SET, Option.COLOR, Option.ASCII);
  }

  @Override
  public List<String> examples() {
    return List.of(
        "compare february.scenario.yaml march.scenario.yaml", "compare draft.scenario.yaml");
  }

  @Override
  public ExitStatus run(Given given, Console console) {
    return console.show(CompareFiles.of(given.arguments(), given.choice()), versions -> {
      if (given.is(Option.FORMAT, "json")) {
        console.printJson(CompareJson.render(versions));
      } else {
        console.print(CompareText.render(versions, console.style()));
      }
      return ExitStatus.AS_RECORDED;
    });
  }
}
