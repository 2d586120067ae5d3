package tenor.read;

/** How a scalar is written in its file. */
public enum ScalarStyle {
  /** YAML without quotes. Empty text in this style means that nothing was written at all. */
  PLAIN,
  /** YAML in single quotes. */
  SINGLE_QUOTED,
  /** YAML in double quotes. */
  DOUBLE_QUOTED,
  /** YAML block text whose lines are kept, after {@code |}. */
  LITERAL,
  /** YAML block text whose lines are joined, after {@code >}. */
  FOLDED,
  /** A JSON string. */
  JSON_STRING,
  /** A JSON number, kept as its text; quantities in JSON are strings. */
  JSON_NUMBER,
  /** One of the JSON words {@code true}, {@code false} and {@code null}. */
  JSON_WORD,
  /**
   * Stands for a value that has been refused already, such as an alias: nothing more is said about
   * it.
   */
  REFUSED
}
