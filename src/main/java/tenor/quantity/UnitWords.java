package tenor.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words for units other than currencies: percent, lengths of time, periods, things counted. */
final class UnitWords {

  /** All full words that may stand behind a number, but for goods, for suggestions. */
  static final List<String> BEHIND_A_NUMBER = List.of(
      "thousand",
      "million",
      "billion",
      "trillion",
      "percent",
      "dollars",
      "euros",
      "pounds",
      "yen",
      "hryvnias",
      "years",
      "year",
      "months",
      "month",
      "weeks",
      "days",
      "decades",
      "century",
      "centuries",
      "generations",
      "generation",
      "annuities",
      "instalments",
      "payments",
      "tranches",
      "points",
      "annually",
      "per");

  /** The full words for periods, for suggestions. */
  static final List<String> PERIODS =
      List.of("year", "annum", "half-year", "quarter", "month", "day");

  /** Things that are counted: singular, plural. */
  private static final String[][] COUNTED = {
    {"annuity", "annuities"}, {"instalment", "instalments"}, {"installment", "instalments"},
    {"payment", "payments"}, {"tranche", "tranches"}, {"coupon", "coupons"},
    {"period", "periods"}, {"draw", "draws"},
  };

  private UnitWords() {}

  /** Takes {@code %}, {@code percent} or the like. */
  static boolean takePercent(Scanner scanner) {
    return scanner.take('%')
        || scanner.takeWords("percent")
        || scanner.takeWords("per cent")
        || scanner.takeWords("pct");
  }

  /** Takes {@code basis points}, a hundredth of a percent each. */
  static boolean takeBasisPoints(Scanner scanner) {
    return scanner.takeWords("basis points")
        || scanner.takeWords("basis point")
        || scanner.takeWords("bps")
        || scanner.takeWords("bp");
  }

  /** The form of a length of time or of generations, by its word; null for other words. */
  static @Nullable Form timeForm(String word) {
    return switch (word) {
      case "year", "years", "yr", "yrs", "y" -> Form.YEARS;
      case "month", "months", "mo", "mos", "mth", "mths" -> Form.MONTHS;
      case "week", "weeks" -> Form.WEEKS;
      case "day", "days", "d" -> Form.DAYS;
      case "decade", "decades" -> Form.DECADES;
      case "century", "centuries" -> Form.CENTURIES;
      case "generation", "generations" -> Form.GENERATIONS;
      default -> null;
    };
  }

  /** The plural of a thing that is counted; null for other words. */
  static @Nullable String counted(String word) {
    for (String[] noun : COUNTED) {
      if (word.equals(noun[0]) || word.equals(noun[0] + "s") || word.equals(noun[1])) {
        return noun[1];
      }
    }
    return null;
  }

  /** The singular of a thing that is counted, from its plural. */
  static String singular(String plural) {
    for (String[] noun : COUNTED) {
      if (plural.equals(noun[1])) {
        return noun[0];
      }
    }
    return plural;
  }

  /** Whether a word stands behind the level of an index. */
  static boolean isPoints(String word) {
    return word.equals("points") || word.equals("point");
  }

  /** Takes {@code annually}, {@code p.a.} or the like. */
  static @Nullable Form takeAdverb(Scanner scanner) {
    if (scanner.takeSign("p.a.") || scanner.takeSign("p. a.") || scanner.takeSign("p.a")) {
      return Form.PER_YEAR;
    }
    if (scanner.takeWords("semi annually")
        || scanner.takeWords("semiannually")
        || scanner.takeWords("half yearly")) {
      return Form.PER_HALF_YEAR;
    }
    return switch (scanner.letters()) {
      case "annually", "yearly", "annual", "pa" -> skipping(scanner, Form.PER_YEAR);
      case "quarterly" -> skipping(scanner, Form.PER_QUARTER);
      case "monthly" -> skipping(scanner, Form.PER_MONTH);
      case "daily" -> skipping(scanner, Form.PER_DAY);
      default -> null;
    };
  }

  /** Takes {@code /}, {@code per}, {@code a}, {@code each} or {@code every}. */
  static boolean takePer(Scanner scanner) {
    return scanner.take('/')
        || scanner.takeWords("per")
        || scanner.takeWords("a")
        || scanner.takeWords("an")
        || scanner.takeWords("each")
        || scanner.takeWords("every");
  }

  /** Takes the period behind {@code per}; null, taking nothing, when none comes next. */
  static @Nullable Form takePeriod(Scanner scanner) {
    if (scanner.takeWords("half year") || scanner.takeWords("six months")) {
      return Form.PER_HALF_YEAR;
    }
    return switch (scanner.letters()) {
      case "year", "yr", "y", "annum" -> skipping(scanner, Form.PER_YEAR);
      case "quarter" -> skipping(scanner, Form.PER_QUARTER);
      case "month", "mo", "mth" -> skipping(scanner, Form.PER_MONTH);
      case "day", "d" -> skipping(scanner, Form.PER_DAY);
      default -> null;
    };
  }

  private static Form skipping(Scanner scanner, Form form) {
    scanner.skip(scanner.letters().length());
    return form;
  }
}
