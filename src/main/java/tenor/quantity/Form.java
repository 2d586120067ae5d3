package tenor.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The way a quantity of some kind is written: the same length of time can stand in years, months or
 * days. Each form says how its numbers become the base unit of the kind.
 *
 * <p>Worked example: 6 months are 6 × 1/12 = 0.5 years, and 90 days are 90/365 years.
 */
enum Form {
  MONEY(Kind.MONEY, 1, 1, "", ""),
  PER_YEAR(Kind.MONEY_PER_YEAR, 1, 1, "/year", "/year"),
  PER_HALF_YEAR(Kind.MONEY_PER_YEAR, 2, 1, "/half-year", "/half-year"),
  PER_QUARTER(Kind.MONEY_PER_YEAR, 4, 1, "/quarter", "/quarter"),
  PER_MONTH(Kind.MONEY_PER_YEAR, 12, 1, "/month", "/month"),
  PER_DAY(Kind.MONEY_PER_YEAR, 365, 1, "/day", "/day"),
  PERCENT(Kind.SHARE, 1, 100, " %", " %"),
  /** A share that no percentage says exactly, such as two thirds. */
  FRACTION(Kind.SHARE, 1, 1, "", ""),
  PERCENT_PER_YEAR(Kind.RATE, 1, 100, " %/year", " %/year"),
  YEARS(Kind.DURATION, 1, 1, " year", " years"),
  MONTHS(Kind.DURATION, 1, 12, " month", " months"),
  WEEKS(Kind.DURATION, 7, 365, " week", " weeks"),
  DAYS(Kind.DURATION, 1, 365, " day", " days"),
  DECADES(Kind.DURATION, 10, 1, " decade", " decades"),
  CENTURIES(Kind.DURATION, 100, 1, " century", " centuries"),
  GENERATIONS(Kind.GENERATIONS, 1, 1, " generation", " generations"),
  COUNT(Kind.COUNT, 1, 1, "", ""),
  PRICE(Kind.PRICE, 1, 1, "", ""),
  VOLUME(Kind.VOLUME, 1, 1, "", ""),
  VOLUME_PER_YEAR(Kind.VOLUME_PER_YEAR, 1, 1, "/year", "/year"),
  VOLUME_PER_HALF_YEAR(Kind.VOLUME_PER_YEAR, 2, 1, "/half-year", "/half-year"),
  VOLUME_PER_QUARTER(Kind.VOLUME_PER_YEAR, 4, 1, "/quarter", "/quarter"),
  VOLUME_PER_MONTH(Kind.VOLUME_PER_YEAR, 12, 1, "/month", "/month"),
  VOLUME_PER_DAY(Kind.VOLUME_PER_YEAR, 365, 1, "/day", "/day"),
  EXCHANGE_RATE(Kind.EXCHANGE_RATE, 1, 1, "", ""),
  INDEX(Kind.INDEX, 1, 1, " point", " points"),
  TO(Kind.RATIO, 1, 1, " to ", " to "),
  DAY(Kind.DATE, 1, 1, "", ""),
  MONTH(Kind.DATE, 1, 1, "", ""),
  YEAR(Kind.DATE, 1, 1, "", "");

  /** How many more decimals a quotient may need than its numerator and still be exact. */
  private static final int EXACT_PLACES = 12;

  private final Kind kind;
  private final BigDecimal numerator;
  private final BigDecimal denominator;
  private final String singular;
  private final String plural;

  Form(Kind kind, int numerator, int denominator, String singular, String plural) {
    this.kind = kind;
    this.numerator = BigDecimal.valueOf(numerator);
    this.denominator = BigDecimal.valueOf(denominator);
    this.singular = singular;
    this.plural = plural;
  }

  Kind kind() {
    return kind;
  }

  /** The form in which a number in base units is written when nothing else is known. */
  static Form usual(Kind kind) {
    return switch (kind) {
      case MONEY -> MONEY;
      case MONEY_PER_YEAR -> PER_YEAR;
      case SHARE -> PERCENT;
      case RATE -> PERCENT_PER_YEAR;
      case DURATION -> YEARS;
      case RATIO -> TO;
      case DATE -> DAY;
      case COUNT -> COUNT;
      case GENERATIONS -> GENERATIONS;
      case PRICE -> PRICE;
      case VOLUME -> VOLUME;
      case VOLUME_PER_YEAR -> VOLUME_PER_YEAR;
      case EXCHANGE_RATE -> EXCHANGE_RATE;
      case INDEX -> INDEX;
    };
  }

  /** The same amount of a good by the period of money that flows; null for what is no period. */
  @Nullable Form forGoods() {
    return switch (this) {
      case PER_YEAR -> VOLUME_PER_YEAR;
      case PER_HALF_YEAR -> VOLUME_PER_HALF_YEAR;
      case PER_QUARTER -> VOLUME_PER_QUARTER;
      case PER_MONTH -> VOLUME_PER_MONTH;
      case PER_DAY -> VOLUME_PER_DAY;
      default -> null;
    };
  }

  /** Whether large numbers are written with a scale: 10 million, but 12000 for a price. */
  boolean isScaled() {
    return switch (kind) {
      case MONEY, MONEY_PER_YEAR, VOLUME, VOLUME_PER_YEAR -> true;
      default -> false;
    };
  }

  /** Whether what stands behind the number names a currency, a good or both. */
  boolean isDenominated() {
    return isScaled() || kind == Kind.PRICE || kind == Kind.EXCHANGE_RATE;
  }

  /** What stands behind a number: {@code " years"}. */
  String suffix(boolean one) {
    return one ? singular : plural;
  }

  /** From the number as written to base units; exact, or to 34 digits where thirds arise. */
  BigDecimal toBase(BigDecimal written) {
    return divide(written.multiply(numerator), denominator);
  }

  /** From base units to the number as written. */
  BigDecimal fromBase(BigDecimal base) {
    return divide(base.multiply(denominator), numerator);
  }

  /** A quotient, exact where its decimals end soon enough, else to 34 digits. */
  static BigDecimal divide(BigDecimal above, BigDecimal below) {
    if (below.compareTo(BigDecimal.ONE) == 0) {
      return above;
    }
    int places = Math.max(above.scale(), 0) + EXACT_PLACES;
    BigDecimal exact = above.divide(below, places, RoundingMode.HALF_EVEN);
    return exact.multiply(below).compareTo(above) == 0
        ? exact
        : above.divide(below, MathContext.DECIMAL128);
  }
}
