package tenor.read;

import java.util.ArrayList;
import java.util.List;
import tenor.clause.Field;

/**
 * A key of a scenario file, declared once: its reader, its part of the JSON Schema, the suggestions for slips and its
 * row in the format reference come from here.
 *
 * @param name the key in the file
 * @param type what may stand behind it
 * @param required whether its block is refused without it
 * @param summary what it says, in a sentence
 * @param example what stands behind it, for instance
 */
record Key(String name, KeyType type, boolean required, String summary, String example) {

  static Key required(String name, KeyType type, String summary, String example) {
    return new Key(name, type, true, summary, example);
  }

  static Key optional(String name, KeyType type, String summary, String example) {
    return new Key(name, type, false, summary, example);
  }

  /** The fields of a clause as keys. */
  static List<Key> of(List<Field> fields) {
    List<Key> keys = new ArrayList<>(fields.size());
    for (Field field : fields) {
      keys.add(new Key(
          field.name(),
          new KeyType.OfField(field.type()),
          field.required(),
          field.summary(),
          field.example()));
    }
    return keys;
  }
}
