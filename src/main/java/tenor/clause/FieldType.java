package tenor.clause;

import java.util.List;
import java.util.Set;
import tenor.quantity.Kind;

/** What may stand behind a key of a clause. */
public sealed interface FieldType {

  /** A quantity of one of some kinds, or the name of a term or assumption. */
  record Amount(Set<Kind> kinds) implements FieldType {}

  /** A quantity of one of some kinds or its name, or the word {@code none}. */
  record AmountOrNone(Set<Kind> kinds) implements FieldType {}

  /** An amount, or a mapping with {@code steps} or {@code path} that gives it by date. */
  record AmountOverTime(Set<Kind> kinds) implements FieldType {}

  /** A mapping from dates to quantities or their names. */
  record AmountsByDate(Set<Kind> kinds) implements FieldType {}

  /** One word of a closed list. */
  record Word(List<String> words) implements FieldType {}

  /** The name of another block of the agreement. */
  record NameOf(Target target) implements FieldType {}

  /** A mapping with fields of its own. */
  record Group(List<Field> fields) implements FieldType {}

  /** What a name in a clause may point at. */
  enum Target {
    REVENUE("a revenue"),
    STREAM("a revenue or a flow"),
    FLOW("a flow"),
    OBLIGATION("an obligation"),
    DRAWS("the word `draws`");

    private final String label;

    Target(String label) {
      this.label = label;
    }

    /** Such as "a revenue". */
    public String label() {
      return label;
    }
  }

  /** An amount of one kind, or of several. */
  static FieldType amount(Kind... kinds) {
    return new Amount(Set.of(kinds));
  }

  /** The same, also by date. */
  static FieldType overTime(Kind... kinds) {
    return new AmountOverTime(Set.of(kinds));
  }
}
