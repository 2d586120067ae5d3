package tenor.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import tenor.problem.Spelling;

/** Reads any command line with picocli, and says of a wrong one what is wrong and what to type. */
final class PicocliArguments {
  private final Command command;

  private PicocliArguments(Command command) {
    this.command = command;
  }

  /** What was typed after the name of the command. */
  static Reading read(Command command, List<String> typed) {
    return new PicocliArguments(command).read(typed);
  }

  private Reading read(List<String> typed) {
    CommandLine line = new CommandLine(PicocliSpecs.of(command));
    line.setExpandAtFiles(false);
    try {
      ParseResult result = line.parseArgs(typed.toArray(String[]::new));
      return result.isUsageHelpRequested()
          ? new Reading.HelpWanted()
          : new Reading.Read(given(result));
    } catch (UnmatchedArgumentException e) {
      return unmatched(e.getUnmatched());
    } catch (MissingParameterException e) {
      List<String> unknown = unknown(typed);
      return unknown.isEmpty() ? missing(e.getMissing()) : unmatched(unknown);
    } catch (OverwrittenOptionException e) {
      String name = e.getOverwritten() instanceof OptionSpec option ? option.longestName() : "it";
      return new Reading.Refused("`" + name + "` is given twice.", "Give it once.");
    } catch (ParameterException e) {
      return new Reading.Refused(sentence(String.valueOf(e.getMessage())), example());
    }
  }

  private static Given given(ParseResult result) {
    Map<String, List<String>> options = new LinkedHashMap<>();
    for (OptionSpec option : result.matchedOptions()) {
      options.put(option.longestName(), values(option));
    }
    List<String> arguments = new ArrayList<>();
    for (ArgSpec positional : result.matchedPositionalsSet()) {
      arguments.addAll(values(positional));
    }
    return new Given(options, arguments);
  }

  private static List<String> values(ArgSpec spec) {
    List<String> values = new ArrayList<>();
    Object value = spec.getValue();
    if (value instanceof List<?> several) {
      several.forEach(one -> values.add(String.valueOf(one)));
    } else {
      values.add(String.valueOf(value));
    }
    return values;
  }

  /** What was typed as an option and is none; picocli reports what is missing first. */
  private List<String> unknown(List<String> typed) {
    List<String> switches = new ArrayList<>(List.of("--", "-h", Option.HELP.name()));
    List<String> valued = new ArrayList<>();
    for (Option option : command.options()) {
      (option.isFlag() ? switches : valued).add(option.name());
    }
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      String word = typed.get(i);
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      if (valued.contains(name)) {
        i += equals < 0 ? 1 : 0;
      } else if (name.startsWith("-") && !switches.contains(name)) {
        unknown.add(word);
      }
    }
    return unknown;
  }

  private Reading unmatched(List<String> words) {
    String word = words.get(0);
    if (!word.startsWith("-") || word.equals("-")) {
      return tooMany(word);
    }
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    List<String> names = new ArrayList<>();
    for (Option option : command.options()) {
      names.add(option.name());
    }
    names.add(Option.HELP.name());
    Optional<String> near = nearest(name, names);
    String help = near.map(found -> "Did you mean `" + found + "`?")
        .orElse("It has " + String.join(", ", names) + ".");
    return new Reading.Refused(
        "`tenor " + command.name() + "` has no option `" + name + "`.", help);
  }

  /** The nearest option, whether one dash or two were typed. */
  private static Optional<String> nearest(String name, List<String> names) {
    String bare = name.startsWith("--") ? name.substring(2) : name.substring(1);
    List<String> bareNames = new ArrayList<>();
    for (String valid : names) {
      if (valid.substring(2).equals("color") && bare.equals("colour")) {
        return Optional.of(valid);
      }
      bareNames.add(valid.substring(2));
    }
    return Spelling.nearest(bare, bareNames).map(found -> "--" + found);
  }

  private Reading tooMany(String word) {
    for (Option option : command.options()) {
      if (option.words().contains(word)) {
        return new Reading.Refused(
            "`" + word + "` stands alone.", "Did you mean `" + option.name() + " " + word + "`?");
      }
    }
    List<Argument> arguments = command.arguments();
    boolean none = arguments.isEmpty();
    String label = none ? "" : arguments.get(arguments.size() - 1).label();
    String takes = none
        ? "`tenor " + command.name() + "` takes nothing but options"
        : "`tenor " + command.name() + "` takes only " + takes();
    return new Reading.Refused(
        takes + "; `" + word + "` is one too many"
            + (label.equals("FILE") ? ", or belongs in quotes." : "."),
        example());
  }

  private String takes() {
    StringBuilder labels = new StringBuilder();
    for (Argument argument : command.arguments()) {
      labels.append(labels.isEmpty() ? "" : " and ").append("one ").append(argument.label());
    }
    return labels.toString();
  }

  private Reading missing(List<ArgSpec> specs) {
    List<String> labels = new ArrayList<>();
    for (ArgSpec spec : specs) {
      if (spec instanceof OptionSpec option) {
        if (!option.required()) {
          return new Reading.Refused(
              "After `" + option.longestName() + "` something is missing: " + option.paramLabel()
                  + ".",
              example());
        }
        labels.add("`" + option.longestName() + " " + option.paramLabel() + "`");
      } else {
        labels.add(spec.paramLabel());
      }
    }
    return new Reading.Refused(
        "`tenor " + command.name() + "` needs " + String.join(" and ", labels) + ".", example());
  }

  private String example() {
    return "For instance: tenor " + command.examples().get(0);
  }

  private static String sentence(String message) {
    return message.endsWith(".") ? message : message + ".";
  }
}
