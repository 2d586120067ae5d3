package tenor.quantity;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What is held possible for a quantity, from one value to another, both ends included and without a
 * distribution: {@code between 1 and 4 billion USD/year}.
 *
 * @param low the lower end, of the same kind and currency as the upper one
 * @param high the upper end, not below the lower one
 */
public record Range(Quantity low, Quantity high) {

  public Range {
    if (low.kind() != high.kind() || !Objects.equals(low.denomination(), high.denomination())) {
      throw new IllegalArgumentException("ends of different kinds: " + low + ", " + high);
    }
    if (low.value().compareTo(high.value()) > 0) {
      throw new IllegalArgumentException("low end above high end: " + low + ", " + high);
    }
  }

  /** The kind of both ends. */
  public Kind kind() {
    return low.kind();
  }

  /** Whether a value in base units lies inside; of a date, the last day of the upper end does. */
  public boolean contains(BigDecimal value) {
    BigDecimal top =
        kind() == Kind.DATE ? BigDecimal.valueOf(high.lastDate().epochDay()) : high.value();
    return value.compareTo(low.value()) >= 0 && value.compareTo(top) <= 0;
  }

  /**
   * The canonical spelling, in which the lower end borrows scale and unit from the upper one where
   * both have the same: {@code between 1 and 4 billion USD/year}, {@code between 25 % and 75 %}.
   */
  public String text() {
    return "between " + (shares() ? sharedLow() : low.text()) + " and " + high.text();
  }

  @Override
  public String toString() {
    return text();
  }

  private boolean shares() {
    return switch (low.kind()) {
      case MONEY,
          MONEY_PER_YEAR,
          DURATION,
          COUNT,
          GENERATIONS,
          PRICE,
          VOLUME,
          VOLUME_PER_YEAR,
          EXCHANGE_RATE,
          INDEX ->
        low.form() == high.form()
            && scaleOf(low).equals(scaleOf(high))
            && String.valueOf(low.noun()).equals(String.valueOf(high.noun()));
      case SHARE, RATE, RATIO, DATE -> false;
    };
  }

  private String sharedLow() {
    String number = QuantityText.number(low);
    return number.substring(0, number.length() - scaleOf(low).length());
  }

  private static String scaleOf(Quantity quantity) {
    String number = QuantityText.number(quantity);
    int space = number.indexOf(' ');
    return space < 0 ? "" : number.substring(space);
  }
}
