package tenor.metric;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.model.Clock;
import tenor.model.Plan;
import tenor.problem.Code;
import tenor.quantity.CalendarDate;

/**
 * The money in which a figure is told: as it flows, in the prices of a year, in another currency, or
 * both.
 *
 * <pre>
 * in prices of a year = Σ amount × mean index of the year / index of its period [money]
 * in another currency = Σ amount × what its currency costs there in its period [money]
 * </pre>
 *
 * <p>The index is the one called {@code prices}; a rate of exchange may be given in either direction.
 * Worked examples: with prices at 100 points in 2025 and 125 points in 2030, a payment of 50 in 2030
 * is 40 in prices of 2025; at 0.8 GBP/USD it is 40 GBP.
 *
 * @param pricesOf the calendar year whose prices count; null for those of each period
 * @param currency the currency; null for that of the obligation
 */
public record Valuation(
    @Nullable Integer pricesOf, @Nullable String currency) {
  /** Money as it flows. */
  public static final Valuation AS_IT_FLOWS = new Valuation(null, null);

  private static final String PRICES = "prices.value";
  private static final String OF_A_YEAR = "prices of ";
  private static final int DIGITS_OF_A_YEAR = 4;
  private static final int LETTERS_OF_A_CURRENCY = 3;

  /** A text without the valuation at its end, and the valuation. */
  record Cut(String before, Valuation valuation) {}

  /** What an agreement lacks for a valuation, and how to mend that. */
  public record Lack(Code code, String sentence, String help) {}

  /** A projection in this money; or why there is none. */
  record Seen(@Nullable Projection projection, String because) {}

  /** Takes {@code in prices of 2025} and {@code in GBP} from the end of a text, each once at most. */
  static Cut cut(String text) {
    String before = text.stripTrailing();
    Integer year = null;
    String code = null;
    while (true) {
      int in = before.lastIndexOf(" in ");
      String words = in < 0 ? "" : before.substring(in + " in ".length()).strip();
      if (code == null && isCurrency(words)) {
        code = words;
      } else if (year == null && words.startsWith(OF_A_YEAR) && year(words) != null) {
        year = year(words);
      } else {
        return new Cut(before, new Valuation(year, code));
      }
      before = before.substring(0, in).stripTrailing();
    }
  }

  private static boolean isCurrency(String words) {
    return words.length() == LETTERS_OF_A_CURRENCY
        && words.chars().allMatch(c -> 'A' <= c && c <= 'Z');
  }

  private static @Nullable Integer year(String words) {
    String digits = words.substring(OF_A_YEAR.length()).strip();
    boolean year =
        digits.length() == DIGITS_OF_A_YEAR && digits.chars().allMatch(c -> '0' <= c && c <= '9');
    return year ? Integer.valueOf(digits) : null;
  }

  /** Whether money stays as it flows. */
  public boolean isPlain() {
    return pricesOf == null && currency == null;
  }

  /** What the agreement lacks to tell an obligation's money so; null where it lacks nothing. */
  public @Nullable Lack lack(Plan plan, Account account) {
    if (pricesOf != null && !has(plan, PRICES)) {
      return new Lack(
          Code.UNKNOWN_NAME,
          "There is no index `prices` by which money could be told in prices of " + pricesOf + ".",
          "Add the level of prices over time under `indices`, such as `prices: { value: { steps: "
              + "{ 2025: 100 points, 2026: 103 points } } }`.");
    }
    String from = account.unit().currency();
    if (converts(account) && rateLine(plan, from) == null) {
      return new Lack(
          Code.UNKNOWN_NAME,
          "`" + account.name() + "` is in " + (from == null ? "no currency" : from)
              + ", and no rate of exchange leads from there to " + currency + ".",
          "Add what one " + from + " costs under `rates`, as `" + currency + "/" + from
              + ": { value: … " + currency + "/" + from + " }`.");
    }
    return null;
  }

  /** The lines that it reads beside those of the metric. */
  List<String> lines(Plan plan, Account account) {
    List<String> lines = new ArrayList<>();
    if (pricesOf != null && has(plan, PRICES)) {
      lines.add(PRICES);
    }
    String rate = converts(account) ? rateLine(plan, account.unit().currency()) : null;
    if (rate != null) {
      lines.add(rate);
    }
    return lines;
  }

  /** A projection with all money of one obligation told so. */
  Seen of(Projection projection, Account account) {
    Plan plan = projection.plan();
    Lack lack = lack(plan, account);
    if (lack != null) {
      return new Seen(null, lack.sentence());
    }
    Projection whole = projection.upTo(lastPeriodOfTheYear(projection.clock()));
    double[] factors = new double[whole.ledger().periods()];
    double level = pricesOf == null ? 1 : mean(whole, pricesOf);
    String rate = converts(account) ? rateLine(plan, account.unit().currency()) : null;
    boolean costs = rate != null && rate.equals(line(currency, account.unit().currency()));
    for (int k = 0; k < factors.length; k++) {
      factors[k] = pricesOf == null ? 1 : level / whole.value(PRICES, k);
      if (rate != null) {
        double price = whole.value(rate, k);
        factors[k] = costs ? factors[k] * price : factors[k] / price;
      }
      if (!(factors[k] > 0 && factors[k] < Double.POSITIVE_INFINITY)) {
        return new Seen(
            null,
            pricesOf != null && !(level > 0)
                ? "The agreement does not reach the year " + pricesOf + "."
                : "Prices or rates of exchange are not above zero in all periods.");
      }
    }
    return new Seen(whole.scaled(factors), "");
  }

  private boolean converts(Account account) {
    return currency != null && !currency.equals(account.unit().currency());
  }

  /** The rate between two currencies, in the direction in which it is given. */
  private @Nullable String rateLine(Plan plan, @Nullable String from) {
    String costs = line(currency, from);
    String inverse = line(from, currency);
    return has(plan, costs) ? costs : has(plan, inverse) ? inverse : null;
  }

  private static String line(@Nullable String first, @Nullable String second) {
    return "rates." + first + "/" + second + ".value";
  }

  private static boolean has(Plan plan, String line) {
    return plan.lines().stream().anyMatch(definition -> definition.name().equals(line));
  }

  /** The last period of the year whose prices count; −1 where none do. */
  int lastPeriodOfTheYear(Clock clock) {
    return pricesOf == null
        ? -1
        : Math.min(clock.periods() - 1, clock.periodOf(CalendarDate.lastOfYear(pricesOf)));
  }

  /** The mean of the index over the periods of a year, by their lengths; NaN where it has none. */
  private static double mean(Projection projection, int year) {
    Clock clock = projection.clock();
    double sum = 0;
    double years = 0;
    int last =
        Math.min(projection.ledger().periods() - 1, clock.periodOf(CalendarDate.lastOfYear(year)));
    for (int k = 0; k <= last; k++) {
      if (clock.firstDay(k).year() == year) {
        double length = clock.length(k).doubleValue();
        sum += length * projection.value(PRICES, k);
        years += length;
      }
    }
    return sum / years;
  }
}
