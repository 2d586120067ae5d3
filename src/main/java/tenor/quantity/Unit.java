package tenor.quantity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The unit of a number in a formula, as powers of a currency, of a good and of years: {@code
 * USD/year} is USD to the power 1 and years to the power −1.
 *
 * <p>Worked example: a share times {@code USD/year} times years is {@code USD}; {@code USD}
 * times {@code EUR} is {@link #INCONSISTENT}, and stays so in whatever it is multiplied with. A
 * price of {@code USD/t} times {@code t/year} is {@code USD/year}; times {@code kg/year} it is
 * inconsistent, because a good is never converted into another.
 *
 * @param currency the ISO 4217 code of the money in it, null where there is none
 * @param money the power of the currency
 * @param years the power of the year
 * @param good the good in it, such as {@code t} or {@code barrel}, null where there is none
 * @param goods the power of the good
 */
public record Unit(
    @Nullable String currency,
    int money,
    int years,
    @Nullable String good,
    int goods) {

  @Override
  public boolean equals(@Nullable Object that) {
    return that instanceof Unit other
        && money == other.money
        && years == other.years
        && goods == other.goods
        && Objects.equals(currency, other.currency)
        && Objects.equals(good, other.good);
  }

  @Override
  public int hashCode() {
    int numbers = 31 * (31 * money + years) + goods;
    return 31 * (31 * numbers + Objects.hashCode(currency)) + Objects.hashCode(good);
  }

  /** Plain numbers: shares, ratios, counts. */
  public static final Unit NONE = new Unit(null, 0, 0);

  /** What results from mixing two currencies or two goods, or from adding things of different units. */
  public static final Unit INCONSISTENT = new Unit("?", 0, 0);

  /** A unit without a good. */
  public Unit(@Nullable String currency, int money, int years) {
    this(currency, money, years, null, 0);
  }

  /** The unit of a kind without a good; the currency matters for money and prices only. */
  public static Unit of(Kind kind, @Nullable String currency) {
    return of(kind, currency, null);
  }

  /** The unit of a kind; the good matters for prices and for amounts of a good only. */
  public static Unit of(Kind kind, @Nullable String currency, @Nullable String good) {
    return switch (kind) {
      case MONEY -> new Unit(currency, 1, 0);
      case MONEY_PER_YEAR -> new Unit(currency, 1, -1);
      case RATE -> new Unit(null, 0, -1);
      case DURATION -> new Unit(null, 0, 1);
      case PRICE -> new Unit(currency, 1, 0, good, -1);
      case VOLUME -> new Unit(null, 0, 0, good, 1);
      case VOLUME_PER_YEAR -> new Unit(null, 0, -1, good, 1);
      case SHARE, RATIO, DATE, COUNT, GENERATIONS, EXCHANGE_RATE, INDEX -> NONE;
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

  /** False for what came of mixing currencies or goods, or of adding different units. */
  public boolean isConsistent() {
    return !equals(INCONSISTENT);
  }

  /** The unit as it stands in a formula: {@code USD/year}, {@code 1/year}, {@code 1}. */
  public String text() {
    if (!isConsistent()) {
      return "inconsistent units";
    }
    String name = currency == null ? "money" : currency;
    String thing = good == null ? "good" : good;
    String above = join(join(power(name, money), power(thing, goods)), power("year", years));
    String below = join(join(power(name, -money), power(thing, -goods)), power("year", -years));
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
    if (differ(currency, other.currency) || differ(good, other.good)) {
      return INCONSISTENT;
    }
    int power = money + sign * other.money;
    int amount = goods + sign * other.goods;
    return new Unit(
        power == 0 ? null : currency != null ? currency : other.currency,
        power,
        years + sign * other.years,
        amount == 0 ? null : good != null ? good : other.good,
        amount);
  }

  private static boolean differ(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.equals(other);
  }

  private static String power(String name, int exponent) {
    return exponent <= 0 ? "" : exponent == 1 ? name : name + "^" + exponent;
  }

  private static String join(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + "·" + second;
  }
}
