package tenor.cli;

import java.util.List;
import tenor.app.ExitStatus;
import tenor.app.LockFiles;
import tenor.problem.PrintableText;

/** {@code tenor lock PATH… --to FILE}. */
final class LockCommand implements Command {
  private static final Option TO = Option.value(
          "--to", "FILE", "The file to write, such as report.lock.json.")
      .asRequired();

  @Override
  public String name() {
    return "lock";
  }

  @Override
  public String summary() {
    return "Write down what a report rests on, so that anybody can verify it";
  }

  @Override
  public String details() {
    return "The lock holds the SHA-256 of every scenario and of every file that it is read from, the "
        + "documents that it names, the version of Tenor, the seeds and all results. `tenor verify` "
        + "computes it again.";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(Argument.many("PATH", "Scenario files, or folders that hold them."));
  }

  @Override
  public List<Option> options() {
    return List.of(TO, Option.COLOR, Option.ASCII);
  }

  @Override
  public List<String> examples() {
    return List.of("lock scenarios --to report.lock.json");
  }

  @Override
  public ExitStatus run(Given given, Console console) {
    String to = given.value(TO);
    return console.show(LockFiles.of(given.arguments(), to == null ? "" : to), locked -> {
      console.print("Wrote " + PrintableText.of(locked.file()) + ": "
          + locked.scenarios() + (locked.scenarios() == 1 ? " scenario, " : " scenarios, ")
          + locked.claims() + (locked.claims() == 1 ? " claim" : " claims")
          + ". Verify it with: tenor verify " + PrintableText.of(locked.file()));
      return ExitStatus.AS_RECORDED;
    });
  }
}
