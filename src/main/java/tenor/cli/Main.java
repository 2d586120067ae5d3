package tenor.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import tenor.app.ExitStatus;

/** Where the process begins and ends. */
public final class Main {
  /** Set by the launcher, which knows better: the streams that are terminals, such as "out err". */
  private static final String TERMINALS = "tenor.terminals";

  private Main() {}

  /** Runs a command line and ends with its status, whatever happens: a crash never looks like a result. */
  public static void main(String[] args) {
    ExitStatus status = ExitStatus.BUG;
    try {
      status = new Program(terminal()).run(args);
    } finally {
      if (status != ExitStatus.AS_RECORDED) {
        System.exit(status.code());
      }
    }
  }

  private static Terminal terminal() {
    String terminals = System.getProperty(TERMINALS);
    boolean both = terminals == null && hasConsole();
    return new Terminal(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        both || (terminals != null && terminals.contains("out")),
        both || (terminals != null && terminals.contains("err")),
        System.getenv(),
        System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding")));
  }

  /** Whether in- and output are a terminal. From JDK 22 to 24 only the console of the base says so. */
  @SuppressWarnings("SystemConsoleNull") // which the property puts right
  private static boolean hasConsole() {
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }
}
