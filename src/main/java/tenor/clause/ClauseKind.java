package tenor.clause;

import java.util.List;
import java.util.Optional;

/**
 * A kind of clause: its block in the file, what it says, its declared fields, and how to make one.
 *
 * @param block the key of the block under {@code agreement}, such as {@code revenues}
 * @param named whether the block is a mapping by name; otherwise it is a list in order of priority
 * @param summary what a clause of this kind says, in a sentence
 * @param fields the keys that it may have
 * @param maker makes a clause of what the file gives
 */
public record ClauseKind(
    String block, boolean named, String summary, List<Field> fields, Clause.Maker maker) {

  /** A field by its key, if the kind has it. */
  public Optional<Field> field(String name) {
    return fields.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  @Override
  public String toString() {
    return block;
  }
}
