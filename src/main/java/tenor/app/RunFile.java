package tenor.app;

import java.util.List;
import tenor.read.ReadScenario;
import tenor.study.Subject;

/** {@code run}: what comes of the agreement of one file, under a variant or under each. */
public final class RunFile {
  private RunFile() {}

  /** The versions that were chosen, ready to be told: the base, a variant, or the base and each variant. */
  public static Reply<List<Subject>> of(String path, Choice choice) {
    Reply<ReadScenario> opened = Opening.one(path, "run");
    if (opened instanceof Reply.Refused<ReadScenario> refused) {
      return refused.as();
    }
    Reply.Given<ReadScenario> file = (Reply.Given<ReadScenario>) opened;
    return Versions.of(file.result(), choice, file.warnings());
  }
}
