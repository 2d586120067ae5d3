package tenor.cli;

import java.util.List;
import tenor.app.ExitStatus;
import tenor.app.VerifyLock;
import tenor.app.VerifyLock.Seen;
import tenor.problem.PrintableText;

/** {@code tenor verify LOCK}. */
final class VerifyCommand implements Command {
  private static final Option SOURCES =
      Option.value("--sources", "DIR", "Look also at the documents in this folder.");

  @Override
  public String name() {
    return "verify";
  }

  @Override
  public String summary() {
    return "Compute again what the lock of a report says";
  }

  @Override
  public String details() {
    return "Every file must have the checksum of the lock, and every result must be the same to the last "
        + "digit. It ends with 0 if all is so, 3 if a file is invalid, 4 if something differs, 5 if a "
        + "document is not in the folder given or has no checksum in the lock, 6 if the lock holds no scenario.";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(Argument.one("LOCK", "The file that `tenor lock` wrote."));
  }

  @Override
  public List<Option> options() {
    return List.of(SOURCES, Option.COLOR, Option.ASCII);
  }

  @Override
  public List<String> examples() {
    return List.of("verify report.lock.json");
  }

  @Override
  public ExitStatus run(Given given, Console console) {
    return console.show(VerifyLock.of(given.argument(0), given.value(SOURCES)), verified -> {
      console.show(verified.mistakes());
      console.print(text(verified));
      return verified.status();
    });
  }

  private static String text(VerifyLock.Verified verified) {
    StringBuilder text = new StringBuilder();
    for (String difference : verified.differences()) {
      text.append(PrintableText.of(difference)).append('\n');
    }
    boolean same = verified.status() == ExitStatus.AS_RECORDED;
    int scenarios = verified.lock().scenarios().size();
    text.append(same ? "Verified: " : "Not verified: ")
        .append(scenarios)
        .append(scenarios == 1 ? " scenario, " : " scenarios, ")
        .append(verified.results())
        .append(verified.results() == 1 ? " result" : " results")
        .append(same ? ", all as the lock says." : ".")
        .append('\n');
    String then = PrintableText.of(verified.lock().engine());
    text.append(
        then.equals(verified.engine())
            ? "Computed by the same version of Tenor: " + then + ".\n"
            : "Computed then by Tenor " + then + ", now by " + verified.engine() + ".\n");
    for (Seen what : Seen.values()) {
      List<String> names = verified.documents(what);
      if (!names.isEmpty()) {
        text.append(said(what))
            .append(": ")
            .append(PrintableText.of(String.join(", ", names)))
            .append('\n');
      }
    }
    return text.toString();
  }

  private static String said(Seen what) {
    return switch (what) {
      case SAME -> "Documents that are as the lock says";
      case OTHER -> "Documents that changed";
      case UNSUMMED -> "Documents not checked, since the lock has no checksum of them";
      case MISSING -> "Documents not checked, since they are not in the folder or cannot be used";
      case NOT_ASKED -> "Documents not looked at (--sources DIR names their folder)";
    };
  }
}
