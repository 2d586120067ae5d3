package tenor.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Commands as picocli wants them described, for odd command lines and for completion. */
final class PicocliSpecs {
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
    OptionSpec.Builder builder =
        OptionSpec.builder(option.name()).description(option.summary()).required(option.required());
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
        .index(argument.many() ? index + "..*" : Integer.toString(index))
        .arity(argument.required() || argument.many() ? arity : "0..1")
        .required(argument.required())
        .type(argument.many() ? List.class : String.class)
        .auxiliaryTypes(String.class)
        .build();
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
