package tenor.cli;

import java.util.List;

/**
 * An option as a command declares it.
 *
 * @param name with its dashes, such as {@code --format}
 * @param label what stands after it, such as {@code NAME=VALUE}; empty for a switch
 * @param words the words that may stand after it; empty for any
 * @param repeatable whether it may be given more than once
 * @param required whether the command needs it
 * @param summary one line for the help
 */
record Option(
    String name,
    String label,
    List<String> words,
    boolean repeatable,
    boolean required,
    String summary) {

  static final Option FORMAT =
      word("--format", List.of("table", "json"), "How the result is written.");
  static final Option VARIANT = new Option(
      "--variant",
      "NAME",
      List.of(),
      true,
      false,
      "Look at a variant of the file, or with `all` at the base and each variant alone. Given more "
          + "than once, variants are applied from left to right.");
  static final Option SET = new Option(
      "--set",
      "NAME=VALUE",
      List.of(),
      true,
      false,
      "Replace a value of the file, such as --set 'growth=3 %/year'.");
  static final Option COLOR = word(
      "--color",
      List.of("auto", "always", "never"),
      "Colours; auto shows them on a terminal only.");
  static final Option ASCII = flag("--ascii", "Write plain ASCII, without signs such as ≤.");
  static final Option HELP = flag("--help", "Show this help.");

  /** An option that says yes by being there. */
  static Option flag(String name, String summary) {
    return new Option(name, "", List.of(), false, false, summary);
  }

  /** An option with one word of a list behind it. */
  static Option word(String name, List<String> words, String summary) {
    return new Option(name, String.join("|", words), words, false, false, summary);
  }

  /** An option with a value of its own behind it. */
  static Option value(String name, String label, String summary) {
    return new Option(name, label, List.of(), false, false, summary);
  }

  /** The same option, which may be given more than once. */
  Option asRepeatable() {
    return new Option(name, label, words, true, required, summary);
  }

  /** The same option, without which the command does not run. */
  Option asRequired() {
    return new Option(name, label, words, repeatable, true, summary);
  }

  /** Whether it is a switch, with nothing behind it. */
  boolean isFlag() {
    return label.isEmpty();
  }
}
