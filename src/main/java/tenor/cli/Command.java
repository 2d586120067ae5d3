package tenor.cli;

import java.util.List;
import tenor.app.ExitStatus;

/**
 * One command. Its declarations say what may be typed; from them come the quick reading of plain command
 * lines, picocli's reading of all others, the help and the completion of the shell.
 */
interface Command {

  /** Its word on the command line. */
  String name();

  /** What it does, in one line, beginning with a verb. */
  String summary();

  /** More about it, for its help; empty where the summary says it all. */
  default String details() {
    return "";
  }

  /** What it takes beside options. */
  List<Argument> arguments();

  /** Its own options; the last of all, {@code --help}, is added to every command. */
  List<Option> options();

  /** Command lines that work, without the word {@code tenor}. */
  List<String> examples();

  /** Does it. */
  ExitStatus run(Given given, Console console);
}
