package tenor.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of clause: its block in the file, what it says, its declared fields, and how to make one.
 *
 * @param block the key of the block under {@code agreement}, such as {@code revenues}
 * @param naming how the clauses of the block are told apart
 * @param summary what a clause of this kind says, in a sentence
 * @param targets what a name that other clauses use may take it for
 * @param fields the keys that it may have
 * @param maker makes a clause of what the file gives
 */
public record ClauseKind(
    String block,
    Naming naming,
    String summary,
    Set<FieldType.Target> targets,
    List<Field> fields,
    Clause.Maker maker) {

  /** How the clauses of a block are told apart. */
  public enum Naming {
    /** A mapping by name. */
    NAME,
    /** A mapping by pairs of currencies, such as {@code UAH/USD}. */
    PAIR,
    /** A list, whose order counts. */
    ORDER
  }

  /** Whether the block is a mapping; otherwise it is a list. */
  public boolean named() {
    return naming != Naming.ORDER;
  }

  /** A field by its key, if the kind has it. */
  public Optional<Field> field(String name) {
    return fields.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  @Override
  public String toString() {
    return block;
  }
}
