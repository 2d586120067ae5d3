package tenor.model;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenor.quantity.Unit;

/**
 * The lines of a revenue, a flow or an account that pays out, by name.
 *
 * @param name its name in the file
 * @param unit its currency
 * @param bases for each base that it has the line that gives it
 * @param spread how it is spread over the days of a period; null where evenly
 */
public record Stream(
    String name,
    Unit unit,
    Map<Base, String> bases,
    @Nullable Spread spread) {

  /** What a share may be taken of. */
  public enum Base {
    /** All that comes in. */
    GROSS("gross"),
    /** What is left after running costs. */
    NET("net"),
    /** What the state takes of the gross revenue as royalty. */
    ROYALTY("royalty"),
    /** What is left after costs, royalty and the recovery of the investment. */
    PROFIT("profit"),
    /** What is left after costs, royalty and the investment of the period. */
    CASH_FLOW("cash_flow"),
    /** What the payments before this one left of the gross revenue. */
    LEFT("left");

    private final String word;

    Base(String word) {
      this.word = word;
    }

    /** The word that a scenario file uses. */
    public String word() {
      return word;
    }
  }

  /** A stream whose bases are all the same line. */
  public static Stream of(String name, Unit unit, String gross) {
    return new Stream(name, unit, new EnumMap<>(Map.of(Base.GROSS, gross)), null);
  }

  /** The line of all that comes in. */
  public String gross() {
    return line(Base.GROSS);
  }

  /** The line of what is left after running costs; that of all that comes in where there are none. */
  public String net() {
    return line(Base.NET);
  }

  /** The line of a base; a base that the stream does not tell apart is the next wider one. */
  public String line(Base base) {
    String line = bases.get(base);
    if (line != null) {
      return line;
    }
    return switch (base) {
      case PROFIT, CASH_FLOW -> line(Base.NET);
      case NET, LEFT, ROYALTY -> line(Base.GROSS);
      case GROSS -> throw new IllegalStateException(name + " has no gross line");
    };
  }
}
