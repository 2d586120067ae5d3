package tenor.cli;

import java.util.List;
import tenor.app.BaselineFiles;
import tenor.app.ExitStatus;
import tenor.problem.PrintableText;

/** {@code tenor baseline PATH…}. */
final class BaselineCommand implements Command {

  @Override
  public String name() {
    return "baseline";
  }

  @Override
  public String summary() {
    return "Record what the claims come to, so that `check` notices when it moves";
  }

  @Override
  public String details() {
    return "Beside a.scenario.yaml stands a.baseline.csv then: for each claim its figure and verdict, "
        + "and the inputs that they come from. Commit it; `tenor check` compares with it, ends with 4 "
        + "where a result drifted, and says which input moved it by how much. A file with errors gets "
        + "none.";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(Argument.many("PATH", "Scenario files, or folders that hold them."));
  }

  @Override
  public List<Option> options() {
    return List.of(Option.COLOR, Option.ASCII);
  }

  @Override
  public List<String> examples() {
    return List.of("baseline scenarios", "baseline draft.scenario.yaml");
  }

  @Override
  public ExitStatus run(Given given, Console console) {
    return console.show(BaselineFiles.of(given.arguments()), done -> {
      StringBuilder text = new StringBuilder();
      int unchanged = 0;
      for (BaselineFiles.Written written : done.files()) {
        console.show(written.mistakes());
        unchanged += written.outcome() == BaselineFiles.Outcome.UNCHANGED ? 1 : 0;
        text.append(line(written));
      }
      if (unchanged > 0) {
        text.append(unchanged == 1 ? "1 baseline says" : unchanged + " baselines say");
        text.append(" the same already.\n");
      }
      console.print(text.toString());
      console.show(done.complaints());
      return done.status();
    });
  }

  private static String line(BaselineFiles.Written written) {
    String file = PrintableText.of(written.file());
    String baseline = PrintableText.of(written.baseline());
    String claims = written.claims() == 1 ? "1 claim" : written.claims() + " claims";
    return switch (written.outcome()) {
      case NEW -> "Wrote " + baseline + ": " + claims + ".\n";
      case CHANGED -> "Wrote " + baseline + " anew: " + claims + ".\n";
      case NO_CLAIMS -> "Wrote nothing for " + file + ", which has no claims.\n";
      case NOT_WRITTEN -> "Wrote nothing for " + file + ".\n";
      case UNCHANGED -> "";
    };
  }
}
