package tenor.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
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
   * @param currency the ISO 4217 code, needed for the two kinds of money and ignored for others
   */
  public static Quantity of(Kind kind, BigDecimal value, @Nullable String currency) {
    if (kind == Kind.DATE) {
      return ofDate(CalendarDate.ofEpochDay(value.longValueExact()));
    }
    Form form = Form.usual(kind);
    BigDecimal amount = form.fromBase(value.round(MathContext.DECIMAL128));
    boolean money = form.isMoney();
    if (money && currency == null) {
      throw new IllegalArgumentException("money without a currency");
    }
    int place = QuantityText.usualPlace(strip(amount), money);
    return asWritten(form, amount, place, money ? currency : null);
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
   * @param tail the currency, or what is counted
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

  /** The ISO 4217 code for money, null for other kinds. */
  public @Nullable String currency() {
    return form.isMoney() ? tail : null;
  }

  /** The unit as formulas check it. */
  public Unit unit() {
    return Unit.of(kind(), currency());
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
        && unit().equals(other.unit())
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
