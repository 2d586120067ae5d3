package tenor.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Commands as picocli wants them described, for odd command lines, for help and for completion. */
final class PicocliSpecs {
  private static final int WIDTH = 80;

  private PicocliSpecs() {}

  /** The description of one command. */
  static CommandSpec of(Command command) {
    CommandSpec spec = CommandSpec.create().name("tenor " + command.name());
    for (Option option : command.options()) {
      spec.addOption(spec(option));
    }
    spec.addOption(OptionSpec.builder("--help", "-h")
        .usageHelp(true)
        .type(boolean.class)
        .description(Option.HELP.summary())
        .build());
    int index = 0;
    for (Argument argument : command.arguments()) {
      spec.addPositional(spec(argument, index++));
    }
    return spec;
  }

  private static OptionSpec spec(Option option) {
    OptionSpec.Builder builder = OptionSpec.builder(option.name())
        .description(plain(option.summary()))
        .required(option.required());
    if (option.isFlag()) {
      return builder.type(boolean.class).arity("0").build();
    }
    if (!option.words().isEmpty()) {
      builder.completionCandidates(option.words());
    }
    builder.paramLabel(option.label()).arity("1");
    return option.repeatable()
        ? builder.type(List.class).auxiliaryTypes(String.class).build()
        : builder.type(String.class).build();
  }

  private static PositionalParamSpec spec(Argument argument, int index) {
    String arity = (argument.required() ? "1" : "0") + (argument.many() ? "..*" : "");
    return PositionalParamSpec.builder()
        .paramLabel(argument.label())
        .description(plain(argument.summary()))
        .index(argument.many() ? index + "..*" : Integer.toString(index))
        .arity(argument.required() || argument.many() ? arity : "0..1")
        .required(argument.required())
        .type(argument.many() ? List.class : String.class)
        .auxiliaryTypes(String.class)
        .build();
  }

  /** The help of a command. */
  static String help(Command command) {
    CommandSpec spec = of(command);
    spec.usageMessage()
        .width(WIDTH)
        .sortOptions(false)
        .header(plain(command.summary() + "."))
        .customSynopsis("tenor " + synopsis(command))
        .synopsisHeading("%nUsage: ")
        .descriptionHeading(command.details().isEmpty() ? "" : "%n")
        .description(
            command.details().isEmpty() ? new String[0] : new String[] {plain(command.details())})
        .parameterListHeading("%n")
        .optionListHeading(command.arguments().isEmpty() ? "%n" : "")
        .adjustLineBreaksForWideCJKCharacters(true);
    spec.parser().separator(" ");
    return new CommandLine(spec).getUsageMessage(Ansi.OFF).stripTrailing() + "\n"
        + examples(command);
  }

  private static String synopsis(Command command) {
    StringBuilder synopsis = new StringBuilder(command.name());
    for (Argument argument : command.arguments()) {
      String label = argument.label() + (argument.many() ? "..." : "");
      synopsis.append(' ').append(argument.required() ? label : "[" + label + "]");
    }
    boolean more = false;
    for (Option option : command.options()) {
      if (option.required()) {
        synopsis.append(' ').append(option.name()).append(' ').append(option.label());
      } else {
        more = true;
      }
    }
    return synopsis.append(more ? " [OPTIONS]" : "").toString();
  }

  private static String examples(Command command) {
    StringBuilder lines = new StringBuilder();
    lines.append(command.examples().size() == 1 ? "\nExample:\n" : "\nExamples:\n");
    for (String example : command.examples()) {
      lines.append("  tenor ").append(example).append('\n');
    }
    return lines.toString();
  }

  /** The text as picocli must get it to show it unchanged. */
  private static String plain(String text) {
    return text.replace("%", "%%");
  }

  /** The program with all its commands, for completion. */
  static CommandSpec program() {
    CommandSpec program = CommandSpec.create().name("tenor");
    program.addOption(
        OptionSpec.builder("--help", "-h").usageHelp(true).type(boolean.class).build());
    program.addOption(OptionSpec.builder("--version", "-V")
        .versionHelp(true)
        .type(boolean.class)
        .build());
    for (Command command : Commands.all()) {
      program.addSubcommand(command.name(), of(command).name(command.name()));
    }
    return program;
  }
}
