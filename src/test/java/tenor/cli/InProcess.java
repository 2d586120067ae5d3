package tenor.cli;

import java.io.OutputStream;
import java.util.Map;

/** Runs command lines within the tests' own process, as if both streams went to a file. */
public final class InProcess {
  private InProcess() {}

  /**
   * Runs a command line.
   *
   * @param out for results
   * @param err for messages; may be the same stream, as on a terminal
   * @return the exit code
   */
  public static int run(OutputStream out, OutputStream err, String... args) {
    Terminal terminal = new Terminal(out, err, false, false, Map.of(), null);
    return new Program(terminal).run(args).code();
  }
}
