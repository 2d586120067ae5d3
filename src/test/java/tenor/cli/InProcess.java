package tenor.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Runs command lines within the tests' own process. */
public final class InProcess {
  private InProcess() {}

  /**
   * What a command line came to.
   *
   * @param status the exit code
   * @param out what it wrote as its result
   * @param err what it wrote as messages
   */
  record Ended(int status, String out, String err) {}

  /**
   * Runs a command line as if both streams went to files.
   *
   * @param out for results
   * @param err for messages; may be the same stream, as on a terminal
   * @return the exit code
   */
  public static int run(OutputStream out, OutputStream err, String... args) {
    Terminal terminal = new Terminal(out, err, false, false, Map.of(), null);
    return new Program(terminal).run(args).code();
  }

  /** Runs a command line whose streams go to files. */
  static Ended type(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    return ended(run(out, err, args), out, err);
  }

  /** Runs a command line whose streams go to files, in a shell with these variables. */
  static Ended typeInShell(Map<String, String> shell, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(out, err, false, false, shell, null);
    return ended(new Program(terminal).run(args).code(), out, err);
  }

  /** Runs a command line on a terminal, in a shell with these variables. */
  static Ended typeOnTerminal(Map<String, String> shell, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(out, err, true, true, shell, null);
    return ended(new Program(terminal).run(args).code(), out, err);
  }

  /** Runs a command line of a program that has this command alone, whatever it is called. */
  static Ended typeWith(Command command, Map<String, String> shell, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(out, err, false, false, shell, null);
    return ended(new Program(terminal, name -> command).run(args).code(), out, err);
  }

  private static Ended ended(int status, ByteArrayOutputStream out, ByteArrayOutputStream err) {
    return new Ended(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
