package tenor.cli;

/**
 * What a command takes beside its options.
 *
 * @param label its name in the help, such as {@code FILE}
 * @param required whether the command needs it
 * @param many whether there may be several; only for the last argument of a command
 * @param summary one line for the help
 */
record Argument(String label, boolean required, boolean many, String summary) {

  static Argument one(String label, String summary) {
    return new Argument(label, true, false, summary);
  }

  static Argument many(String label, String summary) {
    return new Argument(label, true, true, summary);
  }

  static Argument optional(String label, String summary) {
    return new Argument(label, false, false, summary);
  }
}
