package tenor.cli;

import java.util.List;
import tenor.app.ExitStatus;
import tenor.app.RunFile;
import tenor.report.json.RunJson;
import tenor.report.text.LedgerText;
import tenor.report.text.RunText;

/** {@code tenor run FILE}. */
final class RunCommand implements Command {
  private static final Option FORMAT = Option.word(
      "--format", List.of("table", "json", "csv"), "How the result is written; csv for a ledger.");
  private static final Option LEDGER =
      Option.flag("--ledger", "Show each balance period by period; as CSV or JSON, every line.");

  @Override
  public String name() {
    return "run";
  }

  @Override
  public String summary() {
    return "Say how an agreement ends, with key figures and a small chart";
  }

  @Override
  public String details() {
    return "Where a term is not stated, it says which, and shows what can be computed without it.";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(Argument.one("FILE", "A scenario file."));
  }

  @Override
  public List<Option> options() {
    return List.of(LEDGER, FORMAT, Option.VARIANT, Option.SET, Option.COLOR, Option.ASCII);
  }

  @Override
  public List<String> examples() {
    return List.of(
        "run draft.scenario.yaml",
        "run draft.scenario.yaml --variant all",
        "run draft.scenario.yaml --ledger --format csv > ledger.csv");
  }

  @Override
  public ExitStatus run(Given given, Console console) {
    boolean csv = given.is(FORMAT, "csv");
    if (csv && !given.has(LEDGER)) {
      console.refuse(
          "Only the ledger can be written as CSV.",
          "Add `--ledger`, or write the key figures with `--format json`.");
      return ExitStatus.USAGE;
    }
    return console.show(RunFile.of(given.argument(0), given.choice()), versions -> {
      if (csv && versions.size() > 1) {
        console.refuse(
            "CSV is one table, and here are " + versions.size() + " versions.",
            "Choose one with `--variant NAME`, or write all with `--format json`.");
        return ExitStatus.USAGE;
      }
      if (csv) {
        console.print(LedgerText.csv(versions.get(0)));
      } else if (given.is(FORMAT, "json")) {
        console.printJson(RunJson.render(versions, given.has(LEDGER)));
      } else {
        console.print(RunText.render(versions, console.style()));
        for (var version : given.has(LEDGER) ? versions : versions.subList(0, 0)) {
          console.print("\n" + LedgerText.table(version, console.style()));
        }
      }
      return ExitStatus.AS_RECORDED;
    });
  }
}
