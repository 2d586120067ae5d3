package tenor.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.metric.Answer;
import tenor.quantity.CalendarDate;
import tenor.quantity.ExactDecimal;
import tenor.quantity.Goods;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.quantity.Unit;

/**
 * Computed numbers as people read them: at most five digits that count, no zeros behind the last of
 * them, always with the unit, the same in every country.
 *
 * <p>Years have at most two decimals, which is a few days; below one year three digits count. Worked examples: 105.43796 years are {@code 105.44
 * years}, 4.92e9 USD a year {@code 4.92 billion USD/year}, a rate of 0.027114 {@code 2.7114 %/year}.
 *
 * <p>An infinite number stands for something that does not end and reads {@code not met}; what is
 * not a number reads {@code no figure}.
 */
public final class Figures {
  /** How many digits count in a figure for people. */
  static final int DIGITS = 5;

  private static final int MOST_DIGITS = 15;
  private static final int MOST_ZEROS = 12;
  private static final MathContext CERTAIN = new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN);
  private static final MathContext DECIDING = new MathContext(12, RoundingMode.HALF_EVEN);
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private Figures() {}

  /** A metric's figure with its unit. */
  public static String text(Answer.Figure figure) {
    return text(figure.value(), figure.kind(), figure.currency());
  }

  /** Several figures, each with its unit. */
  public static List<String> texts(Answer.Several several) {
    List<String> texts = new ArrayList<>();
    for (double value : several.values()) {
      texts.add(text(value, several.kind(), several.currency()));
    }
    return texts;
  }

  /** A quantity that a file gives, in its canonical spelling, exactly as precise as written. */
  public static String text(@Nullable Quantity quantity) {
    return quantity == null ? "not stated" : quantity.text();
  }

  /** A quantity that was computed, with at most five digits that count. */
  public static String rounded(Quantity quantity) {
    return text(quantity.value(), quantity.kind(), quantity.denomination());
  }

  /**
   * A number in base units with the unit of its kind.
   *
   * @param currency what it counts, as {@link Quantity#denomination()} gives it: {@code USD}, {@code
   *     USD/t}, {@code barrel}
   */
  public static String text(double value, Kind kind, @Nullable String currency) {
    if (Double.isNaN(value)) {
      return "no figure";
    }
    return Double.isInfinite(value) ? "not met" : text(new BigDecimal(value), kind, currency);
  }

  /**
   * From one number to another, with the unit said once: {@code 333.33 to 500 years}. An infinite end
   * is something that does not end.
   */
  public static String span(double low, double high, Kind kind, @Nullable String currency) {
    String from = text(low, kind, currency);
    String to = text(high, kind, currency);
    if (from.equals(to)) {
      return from;
    }
    return Double.isInfinite(high) ? from + " up to not met at all" : span(from, to);
  }

  /** From one quantity to another that were computed, with the unit said once. */
  public static String span(Quantity low, Quantity high) {
    String from = rounded(low);
    String to = rounded(high);
    return from.equals(to) ? from : span(from, to);
  }

  private static String span(String from, String to) {
    if (from.startsWith("0 ") && !from.endsWith(" to 1")) {
      return "0 to " + to;
    }
    int space = from.indexOf(' ');
    boolean shared = space > 0 && to.endsWith(from.substring(space)) && !from.endsWith(" to 1");
    return (shared ? from.substring(0, space) : from) + " to " + to;
  }

  /** A number in base units with the unit of its kind. */
  public static String text(BigDecimal value, Kind kind, @Nullable String currency) {
    return text(value, kind, currency, DIGITS);
  }

  /** The same with another number of digits that count. */
  static String text(BigDecimal value, Kind kind, @Nullable String denomination, int digits) {
    return switch (kind) {
      case MONEY -> money(value, digits) + unit(denomination);
      case MONEY_PER_YEAR -> money(value, digits) + unit(denomination) + "/year";
      case SHARE -> number(value.movePointRight(2), digits) + " %";
      case RATE -> number(value.movePointRight(2), digits) + " %/year";
      case DURATION -> counted(decimals(value, digits), "year", "years");
      case RATIO -> number(value, digits) + " to 1";
      case DATE -> day(value.longValue());
      case COUNT -> number(value, digits);
      case GENERATIONS -> counted(decimals(value, digits), "generation", "generations");
      case PRICE, EXCHANGE_RATE -> number(value, digits) + unit(denomination);
      case VOLUME -> goods(value, digits, denomination);
      case VOLUME_PER_YEAR -> goods(value, digits, denomination) + "/year";
      case INDEX -> counted(number(value, digits), "point", "points");
    };
  }

  /**
   * Money beside other money that is counted in some scale: in the same one, where it is neither much
   * more nor much less.
   *
   * <p>Worked example: half a billion beside billions is {@code 0.5 billion USD}.
   */
  static String text(BigDecimal value, Scale beside, @Nullable String currency) {
    BigDecimal rounded = rounded(value, DIGITS);
    BigDecimal count = rounded.movePointLeft(beside.zeros());
    boolean less = count.compareTo(BigDecimal.ONE) < 0 && count.compareTo(HUNDREDTH) >= 0;
    return less
        ? plain(count) + beside.suffix() + unit(currency)
        : text(value, Kind.MONEY, currency);
  }

  /** A number of a formula with its unit; plain numbers stay plain. */
  static String text(BigDecimal value, Unit unit) {
    if (unit.goods() != 0) {
      return ofGoods(value, unit);
    }
    if (unit.money() == 1 && unit.years() == 0) {
      return text(value, Kind.MONEY, unit.currency());
    }
    if (unit.money() == 1 && unit.years() == -1) {
      return text(value, Kind.MONEY_PER_YEAR, unit.currency());
    }
    if (unit.money() == 0 && unit.years() == 1) {
      return counted(number(value, DIGITS), "year", "years");
    }
    if (unit.money() == 0 && unit.years() == -1) {
      return text(value, Kind.RATE, null);
    }
    return unit.equals(Unit.NONE)
        ? number(value, DIGITS)
        : money(value, DIGITS) + " " + unit.text();
  }

  private static String ofGoods(BigDecimal value, Unit unit) {
    if (unit.equals(Unit.of(Kind.PRICE, unit.currency(), unit.good()))) {
      return number(value, DIGITS) + " " + unit.text();
    }
    if (unit.equals(Unit.of(Kind.VOLUME, null, unit.good()))) {
      return text(value, Kind.VOLUME, unit.good());
    }
    return unit.equals(Unit.of(Kind.VOLUME_PER_YEAR, null, unit.good()))
        ? text(value, Kind.VOLUME_PER_YEAR, unit.good())
        : money(value, DIGITS) + " " + unit.text();
  }

  private static String goods(BigDecimal value, int digits, @Nullable String good) {
    String number = money(value, digits);
    return number + unit(good == null ? null : Goods.counted(good, number.equals("1")));
  }

  /** A day, given as days since 1970-01-01. */
  public static String day(long epochDay) {
    return CalendarDate.ofEpochDay(epochDay).toString();
  }

  /** A plain number with at most five digits that count. */
  public static String number(double value) {
    if (Double.isNaN(value)) {
      return "no figure";
    }
    return Double.isInfinite(value) ? "not met" : number(new BigDecimal(value), DIGITS);
  }

  /**
   * A number in full, so that reading it gives the same bits.
   *
   * @param value finite
   */
  public static BigDecimal exact(double value) {
    return ExactDecimal.of(value);
  }

  /** How many of something: {@code 1 file}, {@code 7 files}. */
  public static String counted(int number, String one, String many) {
    return counted(Integer.toString(number), one, many);
  }

  private static String counted(String number, String one, String many) {
    return number + " " + (number.equals("1") ? one : many);
  }

  private static String unit(@Nullable String currency) {
    return currency == null ? "" : " " + currency;
  }

  private static String money(BigDecimal value, int digits) {
    BigDecimal rounded = rounded(value, digits);
    Scale scale = Scale.of(rounded);
    return plain(rounded.movePointLeft(scale.zeros())) + scale.suffix();
  }

  /** A number of years, with two decimals at most where there is a whole year. */
  private static String decimals(BigDecimal value, int digits) {
    return plain(shownValue(value, Kind.DURATION, digits));
  }

  /** The value that a figure of some digits shows, in base units. */
  static BigDecimal shownValue(BigDecimal value, Kind kind, int digits) {
    BigDecimal rounded = rounded(value, digits);
    if (kind != Kind.DURATION && kind != Kind.GENERATIONS) {
      return rounded;
    }
    if (rounded.abs().compareTo(BigDecimal.ONE) < 0) {
      return rounded(value, digits - 2);
    }
    int most = digits - 3;
    return rounded.scale() > most
        ? value.round(CERTAIN).setScale(most, RoundingMode.HALF_UP)
        : rounded;
  }

  /** The value as far as it decides about a claim: twelve digits. */
  static BigDecimal certain(BigDecimal value) {
    return value.round(DECIDING);
  }

  static String number(BigDecimal value, int digits) {
    return plain(rounded(value, digits));
  }

  /** Rounded first to what a double is certain of, so that its last bits never decide. */
  private static BigDecimal rounded(BigDecimal value, int digits) {
    return value.round(CERTAIN).round(new MathContext(digits, RoundingMode.HALF_UP));
  }

  /** Without zeros at the end; numbers beyond all scales with a power of ten. */
  static String plain(BigDecimal value) {
    BigDecimal shown = stripped(value);
    int zeros = shown.precision() - shown.scale();
    if (zeros > MOST_ZEROS + 3 || zeros < -MOST_ZEROS) {
      int power = zeros - 1;
      return shown.movePointLeft(power).stripTrailingZeros().toPlainString() + "e" + power;
    }
    return shown.toPlainString();
  }

  private static BigDecimal stripped(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }
}
