package tenor.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The period of an amount in running text, which may stand a few words away from it: {@code $100 million
 * in oil royalties a year}, {@code $3 billion (per year)}, {@code monthly revenue of $1 billion}.
 */
final class AmountPeriods {
  /** Words between an amount and its period. */
  private static final int MOST_WORDS_BETWEEN = 4;

  private static final List<String> JOINTS = List.of("and", "or", "but", "plus", "than");

  /** What appears once a year, whatever it says: {@code the annual report}. */
  private static final List<String> PAPERS = List.of(
      "report",
      "reports",
      "meeting",
      "conference",
      "address",
      "letter",
      "review",
      "summit",
      "accounts",
      "statement",
      "bulletin",
      "magazine",
      "newspaper");

  private static final List<String> TOTALS = List.of("total", "totalling", "totaling", "totals");
  private static final List<String> AFTER_A_TIME =
      List.of("later", "ago", "earlier", "before", "after", "from", "since");

  private final String text;

  AmountPeriods(String text) {
    this.text = text;
  }

  /** The amount with its period; the amount itself where it has none, or one already. */
  Amount of(Amount amount) {
    boolean flows = amount.unit() == Form.MONEY || amount.unit() == Form.VOLUME;
    if (!flows || amount.per() != null) {
      return amount;
    }
    Amount behind = behind(amount);
    Form before = behind == null ? before(amount.start()) : null;
    return before == null
        ? (behind == null ? amount : behind)
        : amount.with(amount.end(), amount.unit(), amount.noun(), Per.period(before));
  }

  private @Nullable Amount behind(Amount amount) {
    Scanner scanner = new Scanner(text, amount.end(), text.length());
    Form set = setApart(scanner);
    if (set != null) {
      return amount.with(scanner.at(), amount.unit(), amount.noun(), Per.period(set));
    }
    scanner.goTo(amount.end());
    for (int words = 0; words <= MOST_WORDS_BETWEEN; words++) {
      scanner.skipBlanks();
      Form period = words == 0 ? null : period(scanner);
      if (period != null && !isPointInTime(scanner.at())) {
        return amount.with(scanner.at(), amount.unit(), amount.noun(), Per.period(period));
      }
      String word = scanner.letters();
      if (word.isEmpty() || JOINTS.contains(word)) {
        break;
      }
      scanner.skip(word.length());
    }
    return null;
  }

  /** A period behind a comma or in brackets: {@code , each year}, {@code (per year)}. */
  private @Nullable Form setApart(Scanner scanner) {
    scanner.skipBlanks();
    boolean bracket = scanner.take('(');
    if (!bracket && !scanner.take(',')) {
      return null;
    }
    scanner.skipBlanks();
    if (!bracket && List.of("a", "an").contains(scanner.letters())) {
      return null;
    }
    Form period = period(scanner);
    if (period == null || isPointInTime(scanner.at())) {
      return null;
    }
    return !bracket || scanner.take(')') ? period : null;
  }

  private static @Nullable Form period(Scanner scanner) {
    int start = scanner.at();
    if (List.of("annual", "monthly", "daily", "quarterly").contains(scanner.letters())) {
      Form alone = UnitWords.takeAdverb(scanner);
      boolean ends = !Character.isLetter(scanner.peek(1)) && scanner.peek() != ' ';
      if (ends) {
        return alone;
      }
      scanner.goTo(start);
      return null;
    }
    Form adverb = UnitWords.takeAdverb(scanner);
    if (adverb != null) {
      return adverb;
    }
    boolean per = UnitWords.takePer(scanner);
    scanner.skipBlanks();
    Form form = per ? UnitWords.takePeriod(scanner) : null;
    if (form == null) {
      scanner.goTo(start);
    }
    return form;
  }

  /** The period that one of the few words in front names: {@code annual revenue of}. */
  private @Nullable Form before(int start) {
    int end = start;
    String next = "";
    for (int words = 0; words <= MOST_WORDS_BETWEEN; words++) {
      while (end > 0 && Scanner.plain(text.charAt(end - 1)) == ' ') {
        end--;
      }
      int from = end;
      while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
        from--;
      }
      String word = Scanner.lower(text.substring(from, end));
      Form form = adjective(word);
      if (form != null && !PAPERS.contains(next)) {
        return form == Form.PER_YEAR && isHalved(from) ? Form.PER_HALF_YEAR : form;
      }
      if (word.isEmpty() || TOTALS.contains(word)) {
        return null;
      }
      next = word;
      end = from;
    }
    return null;
  }

  private static @Nullable Form adjective(String word) {
    return switch (word) {
      case "annual", "yearly" -> Form.PER_YEAR;
      case "semiannual" -> Form.PER_HALF_YEAR;
      case "quarterly" -> Form.PER_QUARTER;
      case "monthly" -> Form.PER_MONTH;
      case "daily" -> Form.PER_DAY;
      default -> null;
    };
  }

  /** Whether {@code semi-} or {@code half-} stands in front. */
  private boolean isHalved(int at) {
    String before = Scanner.lower(text.substring(Math.max(0, at - 5), at));
    return before.endsWith("semi-") || before.endsWith("half-");
  }

  /** Whether what seems a period is a point in time: {@code a year later}. */
  boolean isPointInTime(int at) {
    Scanner scanner = new Scanner(text, at, text.length());
    scanner.skipBlanks();
    return AFTER_A_TIME.contains(scanner.letters());
  }
}
