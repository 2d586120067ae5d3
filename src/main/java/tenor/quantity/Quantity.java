package tenor.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number with its kind and unit, exactly as somebody wrote it, and as precisely.
 *
 * <p>Worked example: {@code $500bn} is money of 500,000,000,000 USD; its last digit that counts is
 * that of the ten billions, so its {@link #resolution()} is 10,000,000,000; its {@link #text()} is
 * {@code 500 billion USD}. Two quantities are equal when their texts are.
 */
public final class Quantity {

  /** What the words {@code half} or {@code two thirds} are precise to: one percent. */
  private static final BigDecimal FRACTION_RESOLUTION = new BigDecimal("0.01");

  private final Form form;
  private final BigDecimal amount;
  private final BigDecimal right;
  private final int place;
  private final @Nullable String tail;

  private Quantity(
      Form form, BigDecimal amount, BigDecimal right, int place, @Nullable String tail) {
    this.form = form;
    this.amount = strip(amount);
    this.right = strip(right);
    this.place = place;
    this.tail = tail;
  }

  /**
   * A quantity from a number in base units, as {@link #value()} gives it.
   *
   * <p>Worked example: {@code of(RATE, 0.04, null)} is {@code 4 %/year}. More than 34 digits are
   * rounded. Whether the number is legal for its kind is not checked.
   *
   * @param denomination what the number counts, as {@link #denomination()} gives it: {@code USD},
   *     {@code USD/t}, {@code barrel}, {@code UAH/USD}; ignored for kinds that have none
   */
  public static Quantity of(Kind kind, BigDecimal value, @Nullable String denomination) {
    if (kind == Kind.DATE) {
      return ofDate(CalendarDate.ofEpochDay(value.longValueExact()));
    }
    Form form = Form.usual(kind);
    BigDecimal amount = form.fromBase(value.round(MathContext.DECIMAL128));
    boolean denominated = form.isDenominated();
    if (denominated && denomination == null) {
      throw new IllegalArgumentException(kind.label() + " without a currency or a good");
    }
    boolean pair = kind == Kind.PRICE || kind == Kind.EXCHANGE_RATE;
    if (pair && denomination != null && denomination.indexOf('/') < 0) {
      throw new IllegalArgumentException(kind.label() + " in " + denomination);
    }
    int place = QuantityText.usualPlace(strip(amount), form.isScaled());
    return asWritten(form, amount, place, denominated ? denomination : null);
  }

  /** A quantity of the same kind in the same currency and good, from a number in base units. */
  public Quantity withValue(BigDecimal value) {
    return of(kind(), value, denomination());
  }

  /** The date of one day. */
  public static Quantity ofDate(CalendarDate day) {
    return ofCalendar(Form.DAY, day);
  }

  /**
   * A quantity in the form in which it was written.
   *
   * @param amount the number as written, with its scale worked in
   * @param place the power of ten of its last digit that counts
   * @param tail the currency, the good or both, or what is counted
   */
  static Quantity asWritten(Form form, BigDecimal amount, int place, @Nullable String tail) {
    int finest = form == Form.GENERATIONS ? Math.min(place, 0) : place;
    return new Quantity(form, amount, BigDecimal.ONE, finest, tail);
  }

  /** A ratio: so many to so many. */
  static Quantity ofRatio(Numeral left, BigDecimal right) {
    return new Quantity(Form.TO, left.value(), right, left.place(), null);
  }

  /** A share in words: 2 of 3 for two thirds. */
  static Quantity ofFraction(int part, int of) {
    BigDecimal share = BigDecimal.valueOf(part);
    BigDecimal parts = BigDecimal.valueOf(of);
    BigDecimal percent = Form.divide(share.movePointRight(2), parts);
    if (percent.multiply(parts).compareTo(share.movePointRight(2)) == 0) {
      BigDecimal plain = strip(percent);
      return new Quantity(
          Form.PERCENT, plain, BigDecimal.ONE, Numeral.placeOf(plain.toPlainString()), null);
    }
    int common = part % 3 == 0 && of % 3 == 0 ? 3 : part % 2 == 0 && of % 2 == 0 ? 2 : 1;
    return new Quantity(
        Form.FRACTION, BigDecimal.valueOf(part / common), BigDecimal.valueOf(of / common), 0, null);
  }

  /** A day, or the month or year that begins on a day. */
  static Quantity ofCalendar(Form form, CalendarDate first) {
    return new Quantity(form, BigDecimal.valueOf(first.epochDay()), BigDecimal.ONE, 0, null);
  }

  /** What sort of quantity this is. */
  public Kind kind() {
    return form.kind();
  }

  /**
   * The number in base units: units of the currency (a year), a fraction for shares and rates,
   * years (a month is 1/12, a day 1/365), left over right for ratios, days since 1970-01-01 for the
   * first day of a date. Exact where the decimals end, else to 34 digits.
   */
  public BigDecimal value() {
    return strip(toBase(amount));
  }

  /**
   * What the number counts: {@code USD} for money, {@code USD/t} for a price, {@code barrel} for an
   * amount of a good, {@code UAH/USD} for a rate of exchange; null for other kinds.
   */
  public @Nullable String denomination() {
    return form.isDenominated() ? tail : null;
  }

  /**
   * The ISO 4217 code of money and prices, the first one of a rate of exchange ({@code UAH} of
   * {@code UAH/USD}); null for other kinds.
   */
  public @Nullable String currency() {
    return switch (kind()) {
      case MONEY, MONEY_PER_YEAR -> tail;
      case PRICE, EXCHANGE_RATE -> part(true);
      default -> null;
    };
  }

  /** The good of a price or of an amount, such as {@code t} or {@code barrel}, else null. */
  public @Nullable String good() {
    return switch (kind()) {
      case VOLUME, VOLUME_PER_YEAR -> tail;
      case PRICE -> part(false);
      default -> null;
    };
  }

  /** The second currency of a rate of exchange, of which one unit is priced, else null. */
  public @Nullable String counterCurrency() {
    return kind() == Kind.EXCHANGE_RATE ? part(false) : null;
  }

  private @Nullable String part(boolean first) {
    if (tail == null) {
      return null;
    }
    int slash = tail.indexOf('/');
    return first ? tail.substring(0, slash) : tail.substring(slash + 1);
  }

  /** The unit as formulas check it. */
  public Unit unit() {
    return Unit.of(kind(), currency(), good());
  }

  /**
   * The size of the last digit that counts, in base units: 10 for {@code 250 years} and for {@code
   * 100 years}, 1 for {@code 10 years}, 0.1 for {@code 10.0 years}; for a date, how many days it
   * covers.
   */
  public BigDecimal resolution() {
    if (kind() == Kind.DATE) {
      return BigDecimal.valueOf(date().daysUntil(lastDate()) + 1);
    }
    return form == Form.FRACTION
        ? FRACTION_RESOLUTION
        : strip(toBase(BigDecimal.ONE.scaleByPowerOfTen(place)));
  }

  /** The first day of a date: 1 January for a year alone. Only dates have one. */
  public CalendarDate date() {
    if (kind() != Kind.DATE) {
      throw new IllegalStateException("not a date: " + text());
    }
    return CalendarDate.ofEpochDay(amount.longValueExact());
  }

  /** The last day of a date: 31 December for a year alone. Only dates have one. */
  public CalendarDate lastDate() {
    CalendarDate first = date();
    return switch (form) {
      case YEAR -> CalendarDate.lastOfYear(first.year());
      case MONTH -> first.plusDays(CalendarDate.daysInMonth(first.year(), first.month()) - 1L);
      default -> first;
    };
  }

  /**
   * Whether both are the same amount of the same thing, however precisely written: {@code 1 year}
   * and {@code 12 months}, {@code 1 billion USD} and {@code 1000 million USD}.
   */
  public boolean sameValueAs(Quantity other) {
    return kind() == other.kind()
        && Objects.equals(denomination(), other.denomination())
        && value().compareTo(other.value()) == 0;
  }

  /**
   * The one canonical spelling: {@code 500 billion USD}, {@code 2 billion USD/year}, {@code 50 %},
   * {@code 4 %/year}, {@code 250 years}, {@code 2 to 1}, {@code 2025-02-23}. Reading it gives an
   * equal quantity.
   */
  public String text() {
    return QuantityText.of(this);
  }

  /** The canonical spelling. */
  @Override
  public String toString() {
    return text();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Quantity that && kind() == that.kind() && text().equals(that.text());
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  Form form() {
    return form;
  }

  /** The number as written, with its scale worked in; the left side of a ratio. */
  BigDecimal amount() {
    return amount;
  }

  /** The right side of a ratio, the parts of a fraction; else 1. */
  BigDecimal right() {
    return right;
  }

  int place() {
    return place;
  }

  /**
   * The same rounded to its last digit that counts; itself unless it was written as a fraction whose decimals never end:
   * {@code 2.33 years} for {@code 2 1/3 years}.
   */
  Quantity atItsPlace() {
    BigDecimal rounded = amount.setScale(-place, RoundingMode.HALF_UP);
    return rounded.compareTo(amount) == 0 ? this : new Quantity(form, rounded, right, place, tail);
  }

  /** What is counted, in the plural; null unless this is a count of something. */
  @Nullable String noun() {
    return form == Form.COUNT ? tail : null;
  }

  /** A number written like this one's, in base units. */
  BigDecimal toBase(BigDecimal written) {
    return Form.divide(form.toBase(written), right);
  }

  /** Without zeros at the end, which neither value nor equality should depend on. */
  static BigDecimal strip(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
