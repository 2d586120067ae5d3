package tenor.cli;

/** The help of the program and of each command, from the same declarations as the reading of arguments. */
final class HelpText {
  private static final int WIDTH = 80;
  /** The width of the column of commands, two blanks included. */
  private static final int OVERVIEW = "sensitivity".length() + 2;

  private static final int WIDEST_LABEL = 25;

  private final StringBuilder text = new StringBuilder(2048);

  private HelpText() {}

  /** What Tenor is, and its commands. */
  static String overview() {
    HelpText help = new HelpText();
    help.paragraph(
        "Tenor checks, claim by claim, whether figures quoted about an agreement follow from its "
            + "terms, why, and what would have to be true.");
    help.text.append("\nUsage: tenor COMMAND ...\n\n");
    for (Command command : Commands.all()) {
      help.row(command.name(), command.summary(), OVERVIEW);
    }
    help.text.append(
        "\n`tenor COMMAND --help` explains a command. A first step: tenor check scenarios\n");
    return help.text.toString();
  }

  /** The help of one command: what it does, what may be typed, and an example. */
  static String of(Command command) {
    HelpText help = new HelpText();
    help.paragraph(command.summary() + ".");
    help.text.append("\nUsage: tenor ").append(synopsis(command)).append('\n');
    if (!command.details().isEmpty()) {
      help.text.append('\n');
      help.paragraph(command.details());
    }
    help.text.append('\n');
    int width = width(command);
    for (Argument argument : command.arguments()) {
      help.row(label(argument), argument.summary(), width);
    }
    for (Option option : command.options()) {
      help.row(label(option), option.summary(), width);
    }
    help.row("-h, --help", Option.HELP.summary(), width);
    help.text.append(command.examples().size() == 1 ? "\nExample:\n" : "\nExamples:\n");
    for (String example : command.examples()) {
      help.text.append("  tenor ").append(example).append('\n');
    }
    return help.text.toString();
  }

  private static String synopsis(Command command) {
    StringBuilder synopsis = new StringBuilder(command.name());
    for (Argument argument : command.arguments()) {
      synopsis.append(' ').append(label(argument));
    }
    boolean more = false;
    for (Option option : command.options()) {
      if (option.required()) {
        synopsis.append(' ').append(label(option));
      } else {
        more = true;
      }
    }
    return synopsis.append(more ? " [OPTIONS]" : "").toString();
  }

  private static String label(Argument argument) {
    String label = argument.label() + (argument.many() ? "..." : "");
    return argument.required() ? label : "[" + label + "]";
  }

  private static String label(Option option) {
    return option.isFlag() ? option.name() : option.name() + " " + option.label();
  }

  /** The width of the column of labels, two blanks included. */
  private static int width(Command command) {
    int width = "-h, --help".length();
    for (Option option : command.options()) {
      width = Math.max(width, Math.min(WIDEST_LABEL, label(option).length()));
    }
    return width + 2;
  }

  private void row(String label, String summary, int width) {
    text.append("  ").append(label);
    int blanks = width - label.length();
    if (blanks < 2) {
      text.append('\n').append(" ".repeat(width + 2));
    } else {
      text.append(" ".repeat(blanks));
    }
    wrap(summary, width + 2);
  }

  private void paragraph(String words) {
    wrap(words, 0);
  }

  /** Adds words, breaking lines at blanks; lines after the first begin with an indent. */
  private void wrap(String words, int indent) {
    int column = indent;
    String before = "";
    for (String word : words.split(" ", -1)) {
      if (!before.isEmpty() && column + 1 + word.length() > WIDTH) {
        before = "\n" + " ".repeat(indent);
        column = indent - 1;
      }
      text.append(before).append(word);
      column += word.length() + (before.isEmpty() ? 0 : 1);
      before = " ";
    }
    text.append('\n');
  }
}
