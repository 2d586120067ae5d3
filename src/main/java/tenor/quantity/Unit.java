package tenor.quantity;

import org.jspecify.annotations.Nullable;

/**
 * The unit of a number in a formula, as powers of a currency and of years: {@code USD/year} is USD
 * to the power 1 and years to the power −1.
 *
 * <p>Worked example: a share times {@code USD/year} times years is {@code USD}; {@code USD}
 * times {@code EUR} is {@link #INCONSISTENT}, and stays so in whatever it is multiplied with.
 *
 * @param currency the ISO 4217 code of the money in it, null where there is none
 * @param money the power of the currency
 * @param years the power of the year
 */
public record Unit(@Nullable String currency, int money, int years) {

  /** Plain numbers: shares, ratios, counts. */
  public static final Unit NONE = new Unit(null, 0, 0);

  /** What results from mixing two currencies, or from adding things of different units. */
  public static final Unit INCONSISTENT = new Unit("?", 0, 0);

  /** The unit of a kind; the currency matters for the two kinds of money only. */
  public static Unit of(Kind kind, @Nullable String currency) {
    return switch (kind) {
      case MONEY -> new Unit(currency, 1, 0);
      case MONEY_PER_YEAR -> new Unit(currency, 1, -1);
      case RATE -> new Unit(null, 0, -1);
      case DURATION -> new Unit(null, 0, 1);
      case SHARE, RATIO, DATE, COUNT, GENERATIONS -> NONE;
    };
  }

  /** The unit of a product. */
  public Unit times(Unit other) {
    return combine(other, 1);
  }

  /** The unit of a quotient. */
  public Unit per(Unit other) {
    return combine(other, -1);
  }

  /** The unit of a sum, a difference, a minimum or a maximum: both must be the same. */
  public Unit plus(Unit other) {
    return equals(other) ? this : INCONSISTENT;
  }

  /** False for what came of mixing currencies or of adding different units. */
  public boolean isConsistent() {
    return !equals(INCONSISTENT);
  }

  /** The unit as it stands in a formula: {@code USD/year}, {@code 1/year}, {@code 1}. */
  public String text() {
    if (!isConsistent()) {
      return "inconsistent units";
    }
    String name = currency == null ? "money" : currency;
    String above = join(power(name, money), power("year", years));
    String below = join(power(name, -money), power("year", -years));
    if (below.isEmpty()) {
      return above.isEmpty() ? "1" : above;
    }
    String bottom = below.indexOf('·') >= 0 ? "(" + below + ")" : below;
    return (above.isEmpty() ? "1" : above) + "/" + bottom;
  }

  @Override
  public String toString() {
    return text();
  }

  private Unit combine(Unit other, int sign) {
    if (!isConsistent() || !other.isConsistent()) {
      return INCONSISTENT;
    }
    if (currency != null && other.currency != null && !currency.equals(other.currency)) {
      return INCONSISTENT;
    }
    int power = money + sign * other.money;
    String name = currency != null ? currency : other.currency;
    return new Unit(power == 0 ? null : name, power, years + sign * other.years);
  }

  private static String power(String name, int exponent) {
    return exponent <= 0 ? "" : exponent == 1 ? name : name + "^" + exponent;
  }

  private static String join(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + "·" + second;
  }
}
