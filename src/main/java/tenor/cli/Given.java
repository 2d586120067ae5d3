package tenor.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenor.app.Choice;

/**
 * What somebody typed after the name of a command.
 *
 * @param options the values of each option that was given, in order; a switch has the value "true"
 * @param arguments what stands beside the options, in order
 */
record Given(Map<String, List<String>> options, List<String> arguments) {

  /** Whether an option was given. */
  boolean has(Option option) {
    return options.containsKey(option.name());
  }

  /** The values of an option, in order; none where it was not given. */
  List<String> all(Option option) {
    return options.getOrDefault(option.name(), List.of());
  }

  /** The value of an option; null where it was not given. */
  @Nullable String value(Option option) {
    List<String> values = all(option);
    return values.isEmpty() ? null : values.get(0);
  }

  /** Whether an option was given with this value. */
  boolean is(Option option, String word) {
    return word.equals(value(option));
  }

  /** An argument that the command requires. */
  String argument(int index) {
    return arguments.get(index);
  }

  /** What the options change of the scenarios. */
  Choice choice() {
    return new Choice(all(Option.VARIANT), all(Option.SET));
  }
}
