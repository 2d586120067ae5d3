package tenor.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes quantities in their canonical spelling, and numbers with the scale that suits them. */
final class QuantityText {

  private static final int MOST_DECIMALS = 3;
  private static final BigDecimal TEN = BigDecimal.TEN;

  private static final String[] PARTS = {
    "third", "", "", "sixth", "seventh", "", "ninth",
  };

  private static final String[] NUMBERS = {
    "", "a", "two", "three", "four", "five", "six", "seven", "eight"
  };

  private QuantityText() {}

  static String of(Quantity quantity) {
    Form form = quantity.form();
    return switch (form) {
      case FRACTION ->
        fraction(quantity.amount().intValueExact(), quantity.right().intValueExact());
      case DAY -> quantity.date().toString();
      case MONTH -> quantity.date().toString().substring(0, dayStart(quantity));
      case YEAR -> CalendarDate.yearText(quantity.date().year());
      case TO -> number(quantity) + form.suffix(false) + quantity.right().toPlainString();
      default -> number(quantity) + unit(quantity);
    };
  }

  private static int dayStart(Quantity date) {
    return date.date().toString().lastIndexOf('-');
  }

  /** The number of a quantity with its scale: {@code 500 billion}. */
  static String number(Quantity quantity) {
    return number(quantity.amount(), quantity.place(), quantity.form());
  }

  /** What follows the number of a quantity: {@code " USD/year"}. */
  static String unit(Quantity quantity) {
    Form form = quantity.form();
    String denomination = quantity.denomination();
    boolean one = number(quantity).equals("1");
    if (denomination != null) {
      String name = form.kind() == Kind.PRICE ? denomination : Goods.counted(denomination, one);
      return " " + name + form.suffix(false);
    }
    String noun = quantity.noun();
    if (noun != null) {
      return " " + (one ? UnitWords.singular(noun) : noun);
    }
    return form.suffix(one);
  }

  /** The place of the last digit that counts of a number that nobody wrote, in its usual scale. */
  static int usualPlace(BigDecimal amount, boolean scaled) {
    int scale = 0;
    if (scaled) {
      for (int candidate = 12; candidate >= 3 && scale == 0; candidate -= 3) {
        int decimals = Math.max(0, amount.scale() + candidate);
        scale = suits(amount, candidate, decimals) ? candidate : 0;
      }
    }
    return Numeral.placeOf(Quantity.strip(amount.movePointLeft(scale)).toPlainString()) + scale;
  }

  /**
   * The number with the largest scale that suits it and keeps the digits that count. A scale suits
   * money and goods when at most three decimals result; other things are written without, wherever
   * possible.
   */
  private static String number(BigDecimal amount, int place, Form form) {
    if (form.isScaled()) {
      for (int scale = 12; scale >= 3; scale -= 3) {
        if (suits(amount, scale, Math.max(0, scale - place))) {
          String digits = digits(amount, place, scale, form);
          if (digits != null) {
            return digits;
          }
        }
      }
    }
    for (int scale = 0; scale <= 12; scale += 3) {
      String digits = digits(amount, place, scale, form);
      if (digits != null) {
        return digits;
      }
    }
    return amount.toPlainString();
  }

  private static boolean suits(BigDecimal amount, int scale, int decimals) {
    BigDecimal size = amount.movePointLeft(scale).abs();
    return scale == 3
        ? decimals == 0 && size.compareTo(TEN) >= 0
        : decimals <= MOST_DECIMALS && size.compareTo(BigDecimal.ONE) >= 0;
  }

  /** The number in a scale; null when these digits would say something else when read. */
  private static @Nullable String digits(BigDecimal amount, int place, int scale, Form form) {
    BigDecimal scaled = amount.movePointLeft(scale);
    int decimals = Math.max(0, scale - place);
    if (scaled.scale() > decimals && Quantity.strip(scaled).scale() > decimals) {
      return null;
    }
    String digits = scaled.setScale(decimals).toPlainString();
    boolean wholeGenerations = form == Form.GENERATIONS && decimals == 0;
    int read = wholeGenerations ? 0 : Numeral.placeOf(digits) + scale;
    if (read != place || digits.length() > Numeral.MOST_DIGITS) {
      return null;
    }
    return scale == 0 ? digits : digits + " " + Scales.word(scale);
  }

  private static String fraction(int part, int of) {
    return NUMBERS[part] + " " + PARTS[of - 3] + (part == 1 ? "" : "s");
  }
}
