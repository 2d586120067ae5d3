package tenor.read;

import java.util.List;
import java.util.Map;

/**
 * A block of keys, declared once.
 *
 * @param name its name in the JSON Schema and the format reference
 * @param summary what it says, in a sentence
 * @param keys its keys, in the order in which a file has them
 * @param origins the sets of keys of which one must be there in full, so that it says where it comes from; none where
 *     nothing is asked for
 * @param hints for keys that belong elsewhere: what to say to those who look for them here
 */
record Block(
    String name,
    String summary,
    List<Key> keys,
    List<List<String>> origins,
    Map<String, String> hints) {

  Block(String name, String summary, List<Key> keys, List<List<String>> origins) {
    this(name, summary, keys, origins, Map.of());
  }

  Block(String name, String summary, List<Key> keys) {
    this(name, summary, keys, List.of(), Map.of());
  }

  /** Its name in a phrase: "an assumption". */
  String label() {
    return ("aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
  }

  /** The names of its keys, in order. */
  List<String> keyNames() {
    return keys.stream().map(Key::name).toList();
  }
}
