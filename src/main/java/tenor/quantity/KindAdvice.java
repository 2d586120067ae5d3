package tenor.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what was read, what is wanted, and how the one is written as the other. */
final class KindAdvice {

  private static final BigDecimal YEARS_OF_A_GENERATION = BigDecimal.valueOf(25);

  private KindAdvice() {}

  /** {@code This is money (500 billion USD); money per year is wanted here.} */
  static String sentence(Quantity quantity, Set<Kind> wanted) {
    return "This is " + quantity.kind().label() + " (" + quantity.text() + "); "
        + labels(wanted)
        + (wanted.size() == 1 && wanted.contains(Kind.GENERATIONS) ? " are" : " is")
        + " wanted here.";
  }

  /** The wanted kinds in a list: {@code money or money per year}. */
  static String labels(Set<Kind> wanted) {
    StringBuilder labels = new StringBuilder();
    int left = wanted.size();
    for (Kind kind : Kind.values()) {
      if (wanted.contains(kind)) {
        left--;
        labels.append(labels.isEmpty() ? "" : left == 0 ? " or " : ", ").append(kind.label());
      }
    }
    return labels.toString();
  }

  /** What two quantities of a kind must have in common to be compared. */
  static String denominated(Kind kind) {
    return switch (kind) {
      case VOLUME, VOLUME_PER_YEAR -> "good";
      case PRICE -> "currency, by the same good";
      case EXCHANGE_RATE -> "two currencies";
      default -> "currency";
    };
  }

  /** How to write the quantity as one of the wanted kinds. */
  static String help(Quantity quantity, Set<Kind> wanted) {
    for (Kind kind : Kind.values()) {
      String same = wanted.contains(kind) ? rewritten(quantity, kind) : null;
      if (same != null) {
        return "If that is meant, write " + Refusals.code(same) + ".";
      }
    }
    return "Write for example " + examples(wanted) + ".";
  }

  /** Examples of the wanted kinds in a list. */
  static String examples(Set<Kind> wanted) {
    StringBuilder examples = new StringBuilder();
    int left = wanted.isEmpty() ? Kind.values().length : wanted.size();
    for (Kind kind : Kind.values()) {
      if (wanted.isEmpty() || wanted.contains(kind)) {
        left--;
        examples.append(examples.isEmpty() ? "" : left == 0 ? " or " : ", ");
        examples.append('`').append(kind.example()).append('`');
      }
    }
    return examples.toString();
  }

  private static @Nullable String rewritten(Quantity quantity, Kind wanted) {
    String number = QuantityText.number(quantity);
    String currency = quantity.currency();
    String good = quantity.good();
    BigDecimal value = quantity.value();
    return switch (quantity.kind()) {
      case MONEY ->
        wanted == Kind.MONEY_PER_YEAR
            ? quantity.text() + "/year"
            : wanted == Kind.PRICE
                ? quantity.text() + "/t"
                : wanted == Kind.EXCHANGE_RATE
                    ? quantity.text() + "/" + otherThan(currency)
                    : wanted == Kind.VOLUME && "GBP".equals(currency) ? number + " lb" : null;
      case MONEY_PER_YEAR -> wanted == Kind.MONEY ? number + " " + currency : null;
      case SHARE ->
        wanted == Kind.RATE && quantity.form() == Form.PERCENT
            ? quantity.text() + "/year"
            : wanted == Kind.RATIO ? Quantity.of(Kind.RATIO, value, null).text() : null;
      case RATE -> wanted == Kind.SHARE && value.signum() >= 0 ? number + " %" : null;
      case DURATION ->
        wanted == Kind.GENERATIONS
            ? Quantity.of(wanted, value.divide(YEARS_OF_A_GENERATION), null).text()
            : null;
      case GENERATIONS ->
        wanted == Kind.DURATION
            ? Quantity.of(wanted, value.multiply(YEARS_OF_A_GENERATION), null).text()
            : null;
      case RATIO ->
        wanted == Kind.SHARE && value.compareTo(BigDecimal.ONE) <= 0
            ? Quantity.of(wanted, value, null).text()
            : null;
      case DATE -> quantity.form() == Form.YEAR ? withUnit(quantity.text(), wanted) : null;
      case COUNT -> withUnit(number, wanted);
      case VOLUME -> wanted == Kind.VOLUME_PER_YEAR ? quantity.text() + "/year" : null;
      case VOLUME_PER_YEAR ->
        wanted == Kind.VOLUME && good != null ? number + " " + Goods.counted(good, false) : null;
      case PRICE, EXCHANGE_RATE, INDEX -> null;
    };
  }

  private static String otherThan(@Nullable String currency) {
    return "USD".equals(currency) ? "GBP" : "USD";
  }

  /** A bare number with the unit of a kind behind it; null where that makes no sense. */
  static @Nullable String withUnit(String number, Kind kind) {
    return switch (kind) {
      case MONEY -> number + " USD";
      case MONEY_PER_YEAR -> number + " USD/year";
      case SHARE -> number + " %";
      case RATE -> number + " %/year";
      case DURATION -> number.equals("1") ? "1 year" : number + " years";
      case RATIO -> number + " to 1";
      case GENERATIONS -> number.equals("1") ? "1 generation" : number + " generations";
      case PRICE -> number + " USD/t";
      case VOLUME -> number + " t";
      case VOLUME_PER_YEAR -> number + " t/year";
      case EXCHANGE_RATE -> number + " UAH/USD";
      case INDEX -> number.equals("1") ? "1 point" : number + " points";
      case DATE, COUNT -> null;
    };
  }
}
