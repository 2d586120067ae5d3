package tenor.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain command lines without picocli, whose start alone takes 35 of the 90 ms of a start of the
 * virtual machine: options that the command declares, each with its value, and the arguments that it
 * takes. Anything else (a mistake, {@code --help}, {@code --}) is left to picocli, and a test holds that both
 * understand plain command lines in the same way.
 */
final class PlainArguments {
  private final Command command;
  private final Map<String, List<String>> options = new LinkedHashMap<>();
  private final List<String> arguments = new ArrayList<>();

  private PlainArguments(Command command) {
    this.command = command;
  }

  /** What was typed; null where it is not plain. */
  static @Nullable Given read(Command command, List<String> typed) {
    PlainArguments reader = new PlainArguments(command);
    boolean plain = reader.take(typed) && reader.isComplete();
    return plain ? new Given(reader.options, reader.arguments) : null;
  }

  private boolean take(List<String> typed) {
    for (int i = 0; i < typed.size(); i++) {
      String word = typed.get(i);
      if (!word.startsWith("-")) {
        arguments.add(word);
        continue;
      }
      int equals = word.indexOf('=');
      Option option = option(equals < 0 ? word : word.substring(0, equals));
      if (option == null || (option.isFlag() && equals >= 0)) {
        return false;
      }
      String value = "true";
      if (!option.isFlag()) {
        if (equals < 0) {
          i++;
        }
        if (i == typed.size()) {
          return false;
        }
        value = equals < 0 ? typed.get(i) : word.substring(equals + 1);
        if (equals < 0 && value.startsWith("-")) {
          return false;
        }
      }
      List<String> values = options.computeIfAbsent(option.name(), k -> new ArrayList<>());
      values.add(value);
      if (values.size() > 1 && !option.repeatable()) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Option option(String name) {
    for (Option option : command.options()) {
      if (option.name().equals(name)) {
        return option;
      }
    }
    return null;
  }

  private boolean isComplete() {
    int least = 0;
    int most = 0;
    for (Argument argument : command.arguments()) {
      least += argument.required() ? 1 : 0;
      most = argument.many() ? Integer.MAX_VALUE : most + 1;
    }
    for (Option option : command.options()) {
      if (option.required() && !options.containsKey(option.name())) {
        return false;
      }
    }
    return arguments.size() >= least && arguments.size() <= most;
  }
}
