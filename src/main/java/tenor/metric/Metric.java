package tenor.metric;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.model.Part;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/** Something that can be measured of an obligation in a projection. One file each. */
public interface Metric {

  /** What follows the name: nothing, a date or a year, or a rate. */
  enum Argument {
    NONE("", ""),
    AT_DATE("at", "2040"),
    BY_DATE("by", "2035"),
    IN_YEAR("in", "2030"),
    AT_RATE("at", "5 %/year");

    private final String word;
    private final String example;

    Argument(String word, String example) {
      this.word = word;
      this.example = example;
    }

    /** The word that stands between the metric and the argument. */
    public String word() {
      return word;
    }

    /** What an argument looks like. */
    public String example() {
      return example;
    }

    /** The kind of quantity that it must be; null where there is none. */
    public @Nullable Kind kind() {
      return this == NONE ? null : this == AT_RATE ? Kind.RATE : Kind.DATE;
    }
  }

  /** The word behind the point, such as {@code years}. */
  String name();

  /** What must follow it. */
  default Argument argument() {
    return Argument.NONE;
  }

  /** The kind of its figure. */
  Kind result();

  /** What it says, in a sentence. */
  String summary();

  /** How it is computed, with units. */
  String formula();

  /** Whether {@code total.} may stand before it: it adds up over obligations. */
  default boolean sums() {
    return false;
  }

  /** Whether it may be told in the prices of a year or in another currency. */
  default boolean revalues() {
    return result() == Kind.MONEY || result() == Kind.MONEY_PER_YEAR;
  }

  /** Whether it says when an obligation is met, and nothing else. */
  default boolean tellsWhenMet() {
    return false;
  }

  /** Whether it says nothing of an obligation without an amount to reach. */
  default boolean needsTarget() {
    return true;
  }

  /** The lines of an account that it reads. */
  default List<String> lines(Account account) {
    if (needsTarget() && !account.hasTarget()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of(account.available(), account.paid()));
    if (account.hasTarget()) {
      lines.add(account.due());
      lines.add(account.closing());
    }
    return lines;
  }

  /** These lines, and those of some parts that an account may lack. */
  static List<String> and(List<String> lines, Account account, Part... parts) {
    List<String> all = new ArrayList<>(lines);
    for (Part part : parts) {
      if (account.has(part)) {
        all.add(account.line(part));
      }
    }
    return all;
  }

  /**
   * Measures it.
   *
   * @param argument what follows the name; null where nothing does
   */
  Answer of(Projection projection, Account account, @Nullable Quantity argument);
}
