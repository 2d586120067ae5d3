package tenor.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The registry of commands: a new command is one file and its word in both places here. Only the command
 * that is wanted is made.
 */
final class Commands {
  /** All names, in the order of the help. */
  static final List<String> NAMES = List.of(
      "check",
      "baseline",
      "run",
      "explain",
      "solve",
      "needs",
      "sweep",
      "sensitivity",
      "compare",
      "diff",
      "lock",
      "verify",
      "simulate",
      "quotes",
      "new",
      "fmt",
      "metrics",
      "codes",
      "schema",
      "completion",
      "help");

  private Commands() {}

  /** The command of a name; null where there is none. */
  static @Nullable Command named(String name) {
    return switch (name) {
      case "check" -> new CheckCommand();
      case "baseline" -> new BaselineCommand();
      case "run" -> new RunCommand();
      case "explain" -> new ExplainCommand();
      case "solve" -> new SolveCommand();
      case "needs" -> new NeedsCommand();
      case "sweep" -> new SweepCommand();
      case "sensitivity" -> new SensitivityCommand();
      case "compare" -> new CompareCommand();
      case "diff" -> new DiffCommand();
      case "lock" -> new LockCommand();
      case "verify" -> new VerifyCommand();
      case "simulate" -> new SimulateCommand();
      case "quotes" -> new QuotesCommand();
      case "new" -> new NewCommand();
      case "fmt" -> new FormatCommand();
      case "metrics" -> new MetricsCommand();
      case "codes" -> new CodesCommand();
      case "schema" -> new SchemaCommand();
      case "completion" -> new CompletionCommand();
      case "help" -> new HelpCommand();
      default -> null;
    };
  }

  /** All commands. */
  static List<Command> all() {
    List<Command> all = new ArrayList<>();
    for (String name : NAMES) {
      Command command = named(name);
      if (command == null) {
        throw new IllegalStateException("the command " + name + " is not made anywhere");
      }
      all.add(command);
    }
    return all;
  }
}
