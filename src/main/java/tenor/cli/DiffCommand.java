package tenor.cli;

import java.util.ArrayList;
import java.util.List;
import tenor.app.DiffFiles;
import tenor.app.DiffFiles.Compared;
import tenor.app.ExitStatus;
import tenor.app.Mistake;
import tenor.app.Reply;
import tenor.report.json.DriftJson;
import tenor.report.text.DriftText;

/** {@code tenor diff OLD NEW}, {@code tenor diff --git REVISION PATH…}. */
final class DiffCommand implements Command {
  private static final Option GIT = Option.value(
      "--git", "REVISION", "Compare files or folders with what they were at a git revision.");

  @Override
  public String name() {
    return "diff";
  }

  @Override
  public String summary() {
    return "Say what moved between two states of a scenario, and because of what";
  }

  @Override
  public String details() {
    return "Each changed input is put back by itself and the claims are computed again, so that every "
        + "movement is parted among the changes that make it. A state is a file, or REVISION:PATH for a "
        + "file of a git repository. It ends with 0 if nothing differs, with 1 if something does, and with 3 "
        + "if a file has errors; with --git the others are compared all the same.";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(
        Argument.many("OLD NEW", "Two files; with --git, files or folders as they are now."));
  }

  @Override
  public List<Option> options() {
    return List.of(GIT, Option.FORMAT, Option.COLOR, Option.ASCII);
  }

  @Override
  public List<String> examples() {
    return List.of(
        "diff february.scenario.yaml march.scenario.yaml", "diff --git HEAD~1 scenarios");
  }

  @Override
  public ExitStatus run(Given given, Console console) {
    List<String> paths = given.arguments();
    String revision = given.value(GIT);
    if (revision == null && paths.size() != 2) {
      console.refuse(
          "`tenor diff` compares two files.",
          "Name the older and the newer one, or compare with a revision: tenor diff --git HEAD "
              + paths.get(0));
      return ExitStatus.USAGE;
    }
    Reply<Compared> reply = revision == null
        ? DiffFiles.of(paths.get(0), paths.get(1))
        : DiffFiles.since(revision, paths);
    return console.show(reply, compared -> {
      List<DiffFiles.Pair> pairs = compared.pairs();
      if (given.is(Option.FORMAT, "json")) {
        List<DriftJson.Pair> all = new ArrayList<>();
        for (DiffFiles.Pair pair : pairs) {
          all.add(new DriftJson.Pair(pair.before(), pair.now(), pair.drift(), pair.isNew()));
        }
        console.printJson(DriftJson.render(
            all, compared.mistakes().stream().map(Mistake::problem).toList()));
      } else {
        console.print(text(pairs, console));
      }
      console.show(compared.mistakes());
      return compared.status();
    });
  }

  /** What differs; of many files those alone that do. */
  private static String text(List<DiffFiles.Pair> pairs, Console console) {
    List<String> texts = new ArrayList<>();
    int same = 0;
    for (DiffFiles.Pair pair : pairs) {
      if (!pair.differs()) {
        same++;
      } else if (pair.drift() == null) {
        texts.add(DriftText.alone(pair.before(), pair.now(), pair.isNew(), console.style()));
      } else {
        texts.add(DriftText.render(pair.before(), pair.now(), pair.drift(), console.style()));
      }
    }
    if (same > 0) {
      texts.add(
          same == 1 ? "In 1 file nothing differs.\n" : "In " + same + " files nothing differs.\n");
    }
    return String.join("\n", texts);
  }
}
