package tenor.cli;

/** What came of reading the arguments of a command. */
sealed interface Reading {

  /** They were understood. */
  record Read(Given given) implements Reading {}

  /** The help of the command is wanted. */
  record HelpWanted() implements Reading {}

  /** They were not understood: why, and what to type instead. */
  record Refused(String sentence, String help) implements Reading {}
}
