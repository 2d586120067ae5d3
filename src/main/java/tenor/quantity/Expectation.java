package tenor.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says a figure is, as the interval of values that bear it out: {@code 250 years}
 * accepts whatever rounds to it as written, 245 years or more and under 255 years.
 *
 * <p>Beside intervals there are five outcomes that are no number: never, reached, ended, not
 * reached, and no target. {@link #accepts} is about intervals only.
 *
 * @param text the canonical spelling, which reads as the same expectation
 * @param shape an interval, or one of the outcomes
 * @param kind what is compared; for outcomes the kind wanted where they were read
 * @param currency what is counted, as {@link Quantity#denomination()} gives it: the ISO 4217 code
 *     for money, {@code USD/t} for a price; null for kinds that count nothing of the sort
 * @param low the lower end in base units, null for none
 * @param lowIncluded whether the lower end itself is accepted
 * @param high the upper end in base units, null for none
 * @param highIncluded whether the upper end itself is accepted
 */
public record Expectation(
    String text,
    Shape shape,
    Kind kind,
    @Nullable String currency,
    @Nullable BigDecimal low,
    boolean lowIncluded,
    @Nullable BigDecimal high,
    boolean highIncluded) {

  /** An interval of values, or an outcome that is no number. */
  public enum Shape {
    /** Values between two ends, one of which may be open. */
    INTERVAL("an interval"),
    /** It is shown that the target is never reached. */
    NEVER("never"),
    /** The target is reached, whenever. */
    REACHED("reached"),
    /** An event ended it before the target was reached. */
    ENDED("ended"),
    /** The target is not reached within the time that is calculated. */
    NOT_REACHED("not reached"),
    /** There is nothing to reach. */
    NO_TARGET("no target");

    private final String words;

    Shape(String words) {
      this.words = words;
    }

    /** The outcome as it is written: {@code not reached}. */
    public String words() {
      return words;
    }
  }

  /** Digits of an end as shown, where it has no short decimal form. */
  private static final MathContext SHOWN = new MathContext(7, RoundingMode.HALF_EVEN);

  private static final int SHORT = 12;

  /**
   * Reads an expectation, such as {@code 250 years}, {@code about 250 years}, {@code at least 10
   * years}, {@code between 50 and 200 years}, {@code by 2035}, {@code ten generations}, {@code
   * several decades} or {@code never}.
   *
   * @param text the whole text; blanks around it do not matter
   * <p>A share may be expected below 0 %, since a grant element can be: {@code -3 %}.
   *
   * @param context what {@code $} means and the kind of the figure that is compared
   */
  public static ExpectationReading read(String text, ReadingContext context) {
    Reading.Refused unreadable = Quantities.tooLongOrEmpty(text, "an expectation");
    if (unreadable != null) {
      return unreadable;
    }
    int start = Quantities.firstInk(text);
    ExpectationReading reading = new ExpectationReader(
            text, start, Quantities.lastInk(text, start), context.asFigure())
        .read();
    return reading instanceof Reading.Refused refused ? refused.inCharacters(text) : reading;
  }

  /** Whether a value in base units lies in the interval; never true of the other shapes. */
  public boolean accepts(BigDecimal value) {
    if (shape != Shape.INTERVAL) {
      return false;
    }
    int aboveLow = low == null ? 1 : value.compareTo(low);
    int belowHigh = high == null ? 1 : high.compareTo(value);
    return (lowIncluded ? aboveLow >= 0 : aboveLow > 0)
        && (highIncluded ? belowHigh >= 0 : belowHigh > 0);
  }

  /**
   * The interval in words with units: {@code 245 years or more and under 255 years}; the words
   * themselves for the other shapes.
   */
  public String intervalText() {
    if (shape != Shape.INTERVAL) {
      return shape.words();
    }
    if (kind == Kind.DATE) {
      return dayText();
    }
    String from =
        low == null ? "" : (lowIncluded ? end(low) + " or more" : "more than " + end(low));
    String to = high == null ? "" : (highIncluded ? end(high) + " or less" : "under " + end(high));
    return from.isEmpty() || to.isEmpty() ? from + to : from + " and " + to;
  }

  /** The canonical spelling, {@link #text}. */
  public String canonical() {
    return text;
  }

  private String dayText() {
    String first = low == null ? "" : day(low, lowIncluded ? 0 : 1);
    String last = high == null ? "" : day(high, highIncluded ? 0 : -1);
    if (first.isEmpty() || last.isEmpty()) {
      return first.isEmpty() ? last + " or earlier" : first + " or later";
    }
    return first.equals(last) ? "on " + first : "from " + first + " to " + last;
  }

  private static String day(BigDecimal epochDay, int shift) {
    return CalendarDate.ofEpochDay(epochDay.longValueExact() + shift).toString();
  }

  /** An end as a quantity, in the unit in which it is short, else rounded. */
  private String end(BigDecimal base) {
    if (kind == Kind.DURATION) {
      for (Form form : new Form[] {Form.YEARS, Form.MONTHS, Form.DAYS}) {
        BigDecimal written =
            Quantity.strip(form.fromBase(base).setScale(SHORT, RoundingMode.HALF_EVEN));
        if (written.precision() <= SHORT && written.scale() <= SHORT / 2) {
          return Quantity.asWritten(form, written, placeOf(written), null).text();
        }
      }
    }
    BigDecimal shown = base.precision() > 2 * SHORT ? base.round(SHOWN) : base;
    return Quantity.of(kind, shown, currency).text();
  }

  private static int placeOf(BigDecimal written) {
    return Numeral.placeOf(written.toPlainString());
  }
}
