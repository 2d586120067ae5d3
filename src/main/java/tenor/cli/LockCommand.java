package tenor.cli;

import java.util.List;
import tenor.app.DocumentsChoice;
import tenor.app.ExitStatus;
import tenor.app.LockFiles;
import tenor.app.LockFiles.Locked;
import tenor.app.Reply;
import tenor.problem.PrintableText;

/** {@code tenor lock PATH… --to FILE}. */
final class LockCommand implements Command {
  private static final Option TO = Option.value(
          "--to", "FILE", "The file to write, such as report.lock.json.")
      .asRequired();
  private static final Option SOURCES =
      Option.value("--sources", "DIR", "Record the checksums of the documents in this folder.");
  private static final Option REQUIRE_SOURCES =
      Option.flag("--require-sources", "Write no lock where a document is not at hand.");

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
        + "documents that it names (with --sources, or else as the scenarios record them), the version of Tenor, the seeds and all results. `tenor verify` "
        + "computes it again.";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(Argument.many("PATH", "Scenario files, or folders that hold them."));
  }

  @Override
  public List<Option> options() {
    return List.of(TO, SOURCES, REQUIRE_SOURCES, Option.COLOR, Option.ASCII);
  }

  @Override
  public List<String> examples() {
    return List.of(
        "lock scenarios --to report.lock.json",
        "lock scenarios --to report.lock.json --sources ../documents");
  }

  @Override
  public ExitStatus run(Given given, Console console) {
    String to = given.value(TO);
    DocumentsChoice documents =
        new DocumentsChoice(given.value(SOURCES), given.has(REQUIRE_SOURCES));
    Reply<Locked> reply = LockFiles.of(given.arguments(), to == null ? "" : to, documents);
    return console.show(reply, locked -> {
      console.print("Wrote " + PrintableText.of(locked.file()) + ": "
          + locked.scenarios() + (locked.scenarios() == 1 ? " scenario, " : " scenarios, ")
          + locked.claims() + (locked.claims() == 1 ? " claim" : " claims")
          + (locked.documents() == 0
              ? ""
              : ", " + locked.documents() + (locked.documents() == 1 ? " document" : " documents"))
          + ". Verify it with: tenor verify " + PrintableText.of(locked.file()));
      if (!locked.unsummed().isEmpty()) {
        console.print("Locked without a checksum, so that nobody can verify them: "
            + PrintableText.of(String.join(", ", locked.unsummed()))
            + "\n--sources DIR names the folder of the documents.");
      }
      return ExitStatus.AS_RECORDED;
    });
  }
}
