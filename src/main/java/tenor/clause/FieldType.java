package tenor.clause;

import java.util.List;
import java.util.Set;
import tenor.quantity.Kind;

/** What may stand behind a key of a clause. */
public sealed interface FieldType {

  /** The kinds of quantity that it takes; none where it takes no quantity. */
  default Set<Kind> kinds() {
    return Set.of();
  }

  /** A quantity of one of some kinds, or the name of a term or assumption. */
  record Amount(Set<Kind> kinds) implements FieldType {}

  /** A quantity of one of some kinds or its name, or one word such as {@code none} or {@code all}. */
  record AmountOrWord(Set<Kind> kinds, String word) implements FieldType {}

  /**
   * An amount, or a mapping that gives it by date ({@code steps}, {@code path}, {@code series}), by
   * an index that it follows, or by the level of something else.
   */
  record AmountOverTime(Set<Kind> kinds) implements FieldType {}

  /** A mapping from dates to quantities or their names. */
  record AmountsByDate(Set<Kind> kinds) implements FieldType {}

  /** A column of a file of figures, such as {@code data/oil.csv#revenue}. */
  record Column(Set<Kind> kinds) implements FieldType {}

  /** A quantity over time, or the name of an index that gives it. */
  record AmountOrIndex(Set<Kind> kinds) implements FieldType {}

  /**
   * A date.
   *
   * @param several whether a list of dates, the earliest first, may stand there too
   */
  record Dates(boolean several) implements FieldType {
    @Override
    public Set<Kind> kinds() {
      return Set.of(Kind.DATE);
    }
  }

  /** A condition: a name, {@code below} or {@code above}, and a quantity. */
  record ConditionText() implements FieldType {}

  /** One word of a closed list. */
  record Word(List<String> words) implements FieldType {}

  /** The name of another block of the agreement. */
  record NameOf(Target target) implements FieldType {}

  /** One name of another block of the agreement, or a list of several. */
  record NamesOf(Target target) implements FieldType {}

  /** A mapping with fields of its own. */
  record Group(List<Field> fields) implements FieldType {}

  /** What a name in a clause may point at; each kind of clause says what it can be taken for. */
  enum Target {
    FLOW("a flow"),
    STREAM("a revenue or a flow"),
    SOURCE("a revenue or an account"),
    OBLIGATION("an obligation"),
    PAYEE("an obligation or an account"),
    INDEX("an index"),
    LEVEL("an index, a revenue or a flow"),
    SUBJECT("an index, a revenue, a flow, an account or an obligation");

    private final String label;

    Target(String label) {
      this.label = label;
    }

    /** Such as "a flow". */
    public String label() {
      return label;
    }
  }

  /** An amount of one kind, or of several. */
  static FieldType amount(Kind... kinds) {
    return new Amount(Set.of(kinds));
  }

  /** The same, also by date or by the level of something else. */
  static FieldType overTime(Kind... kinds) {
    return new AmountOverTime(Set.of(kinds));
  }
}
