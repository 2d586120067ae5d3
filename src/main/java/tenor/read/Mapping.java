package tenor.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.problem.Place;

/**
 * Keys with their values, in the order of the file; each key once.
 *
 * @param entries the keys and values as written
 * @param place the first key of a block, or all of {@code { … }} that stands on its first line
 */
public record Mapping(List<Entry> entries, Place place) implements Node {

  /** Keeps the entries from changing later. */
  public Mapping {
    entries = List.copyOf(entries);
  }

  /**
   * One key with its value.
   *
   * @param key the key as written
   * @param value what stands after the colon; an empty plain scalar where nothing does
   */
  public record Entry(Scalar key, Node value) {}

  /** The entry with that key, or null where the mapping has none. */
  public @Nullable Entry entry(String key) {
    for (Entry entry : entries) {
      if (entry.key().text().equals(key)) {
        return entry;
      }
    }
    return null;
  }

  /** The value of that key, or null where the mapping has none. */
  public @Nullable Node get(String key) {
    Entry entry = entry(key);
    return entry == null ? null : entry.value();
  }
}
