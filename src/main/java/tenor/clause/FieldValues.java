package tenor.clause;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tenor.model.Operand;
import tenor.problem.Place;

/**
 * What a file gives for the fields of one clause, read and checked by their declared types.
 *
 * @param place the place of the clause's key, or of its first line
 * @param values by field; a value is an {@link Operand}, {@link OverTime}, {@link ByDate},
 *     {@link Name}, {@link None} or {@link FieldValues} of a group
 */
public record FieldValues(Place place, Map<String, Object> values) {

  /** A word or a name, with its place. */
  public record Name(String text, Place place) {}

  /** The word {@code none}. */
  public record None(Place place) {}

  /** Whether the file gives the field. */
  public boolean has(String field) {
    return values.containsKey(field);
  }

  /** The operand of a field of type amount; null where it is absent or {@code none}. */
  public @Nullable Operand operand(String field) {
    return values.get(field) instanceof Operand operand ? operand : null;
  }

  /** The value over time of a field that may be given by date. */
  public @Nullable OverTime overTime(String field) {
    return values.get(field) instanceof OverTime value ? value : null;
  }

  /** The dated amounts of a field, if given. */
  public @Nullable ByDate byDate(String field) {
    return values.get(field) instanceof ByDate value ? value : null;
  }

  /** The word or name of a field, if given. */
  public Optional<Name> name(String field) {
    return values.get(field) instanceof Name name ? Optional.of(name) : Optional.empty();
  }

  /** Whether the field is the word {@code none}. */
  public boolean isNone(String field) {
    return values.get(field) instanceof None;
  }

  /** The fields of a group, if given. */
  public Optional<FieldValues> group(String field) {
    return values.get(field) instanceof FieldValues group ? Optional.of(group) : Optional.empty();
  }
}
