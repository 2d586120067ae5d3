package tenor.clause;

/**
 * A key of a clause, declared once.
 *
 * @param name the key in the file
 * @param type what may stand behind it
 * @param required whether a clause without it is refused
 * @param summary one line for the format reference, the editor and the error message
 * @param example what it looks like
 */
public record Field(String name, FieldType type, boolean required, String summary, String example) {

  static Field required(String name, FieldType type, String summary, String example) {
    return new Field(name, type, true, summary, example);
  }

  static Field optional(String name, FieldType type, String summary, String example) {
    return new Field(name, type, false, summary, example);
  }
}
