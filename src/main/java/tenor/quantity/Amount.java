package tenor.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with whatever stands around it, not yet a quantity: of {@code between 1 and 4 billion
 * USD/year} the low end is just a number, which borrows the rest from the high end.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param numeral the number, before its scale
 * @param scale 3 for thousand to 12 for trillion; 0 where none is written
 * @param unit money, percent, years and so on; null where none is written
 * @param currency the currency as mentioned when the unit is money
 * @param prefixed whether the currency stands in front of the number, so that a scale may follow
 *     later
 * @param noun what is counted, in the plural; null unless the unit is a count
 * @param good the good of an amount of it, else null
 * @param letter the good whose sign the scale also is: {@code barrel} where {@code b} was taken for
 *     a billion; else null
 * @param per the period, good or currency that the amount belongs to; null where none is written
 */
record Amount(
    int start,
    int end,
    Numeral numeral,
    int scale,
    @Nullable Form unit,
    @Nullable Mention currency,
    boolean prefixed,
    @Nullable String noun,
    @Nullable String good,
    @Nullable String letter,
    @Nullable Per per) {

  /**
   * A currency and where the text names it.
   *
   * @param code the ISO 4217 code, or {@link CurrencyNames#SOME_DOLLAR}
   */
  record Mention(String code, int start, int end) {}

  /** Whether it is a number and nothing else. */
  boolean isBare() {
    return scale == 0 && unit == null && per == null;
  }

  /** The same number with another unit or period. */
  Amount with(int newEnd, @Nullable Form newUnit, @Nullable String newNoun, @Nullable Per newPer) {
    return new Amount(
        start, newEnd, numeral, scale, newUnit, currency, prefixed, newNoun, good, letter, newPer);
  }

  /** Another number with the same unit. */
  Amount counting(Numeral other, int newScale) {
    return new Amount(
        start, end, other, newScale, unit, currency, prefixed, noun, good, letter, per);
  }

  /** This amount with what it lacks taken from the other end of a range. */
  Amount borrowing(Amount other) {
    boolean borrowsUnit = unit == null;
    boolean lendsUnit = prefixed && other.unit == null;
    boolean sameUnit = borrowsUnit || lendsUnit || unit == other.unit;
    boolean borrowsScale = scale == 0 && (borrowsUnit || lendsUnit);
    return new Amount(
        start,
        end,
        numeral,
        borrowsScale ? other.scale : scale,
        borrowsUnit ? other.unit : unit,
        borrowsUnit ? other.currency : currency,
        prefixed,
        borrowsUnit ? other.noun : noun,
        borrowsUnit ? other.good : good,
        letter,
        per == null && sameUnit ? other.per : per);
  }

  /**
   * The form that unit and period make together; null where they make none, as in years a month.
   */
  @Nullable Form form() {
    if (unit == null || per == null) {
      return unit;
    }
    return switch (unit) {
      case MONEY -> per.form();
      case VOLUME -> per.form().forGoods();
      case PERCENT -> per.form() == Form.PER_YEAR ? Form.PERCENT_PER_YEAR : null;
      default -> null;
    };
  }

  /** The number with its scale worked in. */
  BigDecimal scaled() {
    return numeral.value().scaleByPowerOfTen(scale);
  }

  /** The place of the last digit that counts, with the scale worked in. */
  int place() {
    return numeral.place() + scale;
  }
}
