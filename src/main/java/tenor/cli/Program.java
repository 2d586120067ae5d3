package tenor.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tenor.app.ExitStatus;
import tenor.app.Failure;
import tenor.app.ScenarioFiles;
import tenor.problem.Spelling;

/**
 * The whole program but for its process: a command line goes in, results and messages go to a terminal,
 * and a status comes out. A failure of our own becomes one sentence, never a stack trace, unless the
 * variable {@code TENOR_DEBUG} is set.
 */
final class Program {
  private final Terminal terminal;
  private final Function<String, @Nullable Command> commands;

  Program(Terminal terminal) {
    this(terminal, Commands::named);
  }

  /** The program with other commands. */
  Program(Terminal terminal, Function<String, @Nullable Command> commands) {
    this.terminal = terminal;
    this.commands = commands;
  }

  /** Runs a command line. */
  ExitStatus run(String... args) {
    Console console = Console.of(terminal);
    try {
      return run(Arrays.asList(args), console);
    } catch (Console.NotWritten e) {
      console.refuse(
          "The results could not be written: " + e.getMessage() + ".",
          "Check whether the disk is full, and where the output goes.");
      return ExitStatus.NOT_WRITTEN;
    } catch (RuntimeException | Error e) {
      report(e, args, console);
      return ExitStatus.BUG;
    }
  }

  private ExitStatus run(List<String> args, Console console) {
    if (args.isEmpty()) {
      console.note(HelpText.overview());
      return ExitStatus.USAGE;
    }
    String name = args.get(0);
    switch (name) {
      case "--help", "-h" -> {
        console.print(HelpText.overview());
        return ExitStatus.AS_RECORDED;
      }
      case "--version", "-V" -> {
        console.print(version());
        return ExitStatus.AS_RECORDED;
      }
      default -> {
        Command command = commands.apply(name);
        return command == null
            ? refuseCommand(name, console)
            : run(command, args.subList(1, args.size()), console);
      }
    }
  }

  private ExitStatus run(Command command, List<String> typed, Console before) {
    Given given = PlainArguments.read(command, typed);
    if (given == null) {
      Reading reading = PicocliArguments.read(command, typed);
      if (reading instanceof Reading.HelpWanted) {
        before.print(HelpText.of(command));
        return ExitStatus.AS_RECORDED;
      }
      if (reading instanceof Reading.Refused refused) {
        before.refuse(refused.sentence(), refused.help());
        return ExitStatus.USAGE;
      }
      given = ((Reading.Read) reading).given();
    }
    for (Option option : command.options()) {
      String value = given.value(option);
      if (value != null && !option.words().isEmpty() && !option.words().contains(value)) {
        refuseWord(option, value, before);
        return ExitStatus.USAGE;
      }
    }
    return command.run(given, Console.of(terminal, given));
  }

  private static void refuseWord(Option option, String value, Console console) {
    List<String> words = option.words();
    String last = words.get(words.size() - 1);
    String list = String.join(", ", words.subList(0, words.size() - 1)) + " or " + last;
    console.refuse(
        "`" + option.name() + "` is " + list + ", not `" + value + "`.",
        Spelling.nearest(value, words)
            .map(near -> "Did you mean `" + near + "`?")
            .orElse(""));
  }

  /** Says that there is no such command, and which was probably meant. */
  static ExitStatus refuseCommand(String name, Console console) {
    if (name.startsWith("-")) {
      console.refuse(
          "`" + name + "` stands before a command.",
          "The command comes first, as in: tenor check scenarios " + name);
      return ExitStatus.USAGE;
    }
    Optional<String> near = Spelling.nearest(name, Commands.NAMES);
    String help = near.map(found -> "Did you mean `tenor " + found + "`?")
        .orElse(
            ScenarioFiles.isScenarioFile(name) || name.contains("/")
                ? "Did you mean `tenor check " + name + "`?"
                : "`tenor help` lists all commands.");
    console.refuse("There is no command `" + name + "`.", help);
    return ExitStatus.USAGE;
  }

  /** The version of the program; empty where it was built without one. */
  static String versionNumber() {
    String version = Program.class.getPackage().getImplementationVersion();
    return version == null ? "" : version;
  }

  private static String version() {
    String version = versionNumber();
    return "tenor " + (version.isEmpty() ? "(built without a version)" : version) + ", on Java "
        + System.getProperty("java.version");
  }

  private void report(Throwable error, String[] args, Console console) {
    Throwable cause =
        error instanceof Failure && error.getCause() != null ? error.getCause() : error;
    String during = error instanceof Failure ? " while " + error.getMessage() : "";
    console.refuse(
        "Tenor itself failed" + during + "; this is a bug of ours, not a mistake of yours.",
        "Please report it with `tenor " + String.join(" ", args) + "`, the scenario file and `"
            + cause + where(cause) + "`"
            + (debugging() ? "." : "; with TENOR_DEBUG=1 the whole trace is shown."));
    if (debugging()) {
      console.note(trace(error));
    }
  }

  private boolean debugging() {
    return "1".equals(terminal.variable("TENOR_DEBUG"));
  }

  /** The first place in our own code, as far as it is known. */
  private static String where(Throwable error) {
    for (StackTraceElement element : error.getStackTrace()) {
      if (element.getClassName().startsWith("tenor.")) {
        return " at " + element;
      }
    }
    return "";
  }

  private static String trace(Throwable error) {
    StringBuilder trace = new StringBuilder();
    for (Throwable e = error; e != null; e = e.getCause()) {
      trace.append(trace.isEmpty() ? "" : "caused by ").append(e).append('\n');
      StackTraceElement[] elements = e.getStackTrace();
      for (int i = 0; i < Math.min(elements.length, 100); i++) {
        trace.append("    at ").append(elements[i]).append('\n');
      }
    }
    return trace.toString();
  }
}
