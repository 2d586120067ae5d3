package tenor.read;

import java.util.List;
import tenor.clause.ClauseKind;
import tenor.clause.FieldType;

/** What may stand behind a key of a scenario file. */
sealed interface KeyType {

  /** What stands there, in a phrase: "a quantity". */
  String label();

  /** A single text, or what is written in a way of its own. */
  enum Leaf implements KeyType {
    FORMAT("the number `1`"),
    TEXT("text"),
    URL("a web address"),
    SHA256("64 hexadecimal digits"),
    PATH("a path relative to this file"),
    SOURCE("the name of a source"),
    PARAMETER("the name of a term or assumption"),
    CLAIM_ID("an id"),
    QUANTITY("a quantity"),
    UNIT("a unit"),
    STATED("a quantity, or `not stated`"),
    DATE("a date"),
    DURATION("a length of time"),
    RANGE("a range"),
    EXPECTATION("an expectation"),
    METRIC("a metric"),
    STATISTIC("`median`, `mean`, `deviation`, or a quantile such as `p90`"),
    VARIANTS("the name of a variant, or a list of names"),
    SETTINGS("quantities by the name of the term or assumption"),
    SHARE("a share"),
    NUMBER("a number"),
    WHOLE("a whole number"),
    SPREAD("a quantity, or a share of the mean"),
    QUANTITIES("a list of quantities"),
    COLUMN("a column of a file of figures"),
    UNCERTAINTY("a block of keys, one of them its `shape`"),
    PAIR("a list of two names");

    private final String label;

    Leaf(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /** One word of a closed list. */
  record Word(List<String> words) implements KeyType {
    @Override
    public String label() {
      return "one word";
    }
  }

  /** A block of keys. */
  record One(Block block) implements KeyType {
    @Override
    public String label() {
      return "a block of keys";
    }
  }

  /** Blocks of keys by name. */
  record ByName(Block block) implements KeyType {
    @Override
    public String label() {
      return "blocks by name";
    }
  }

  /** A list of blocks of keys. */
  record InOrder(Block block) implements KeyType {
    @Override
    public String label() {
      return "a list";
    }
  }

  /** The clauses of a kind, by name or in order. */
  record Clauses(ClauseKind kind) implements KeyType {
    @Override
    public String label() {
      return switch (kind.naming()) {
        case NAME -> "blocks by name";
        case PAIR -> "blocks by pair of currencies";
        case ORDER -> "a list";
      };
    }
  }

  /** The field of a clause, or of the agreement's clock. */
  record OfField(FieldType type) implements KeyType {
    @Override
    public String label() {
      if (type instanceof FieldType.NameOf of) {
        return "the name of " + of.target().label();
      }
      if (type instanceof FieldType.NamesOf of) {
        return "the name of " + of.target().label() + ", or a list of names";
      }
      if (type instanceof FieldType.Word) {
        return "one word";
      }
      if (type instanceof FieldType.Dates dates) {
        return dates.several() ? "a date, or a list of dates" : "a date";
      }
      if (type instanceof FieldType.ConditionText) {
        return "a condition";
      }
      if (type instanceof FieldType.Column) {
        return "a column of a file of figures";
      }
      return type instanceof FieldType.Group ? "a block of keys" : "a quantity";
    }
  }
}
