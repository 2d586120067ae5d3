package tenor.evidence;

import java.util.List;
import java.util.Locale;

/**
 * Whether a percentage is that of another time than a year: {@code a monthly interest of 3 percent}, {@code
 * 3 percent over five years}.
 */
final class RatePeriods {
  private static final int FAR_BEFORE = 5;
  private static final int FAR_BEHIND = 6;

  private static final List<String> PERIODS = List.of(
      "monthly",
      "quarterly",
      "daily",
      "weekly",
      "semi-annual",
      "semiannual",
      "half-yearly",
      "semi-annually",
      "semiannually",
      "biannual",
      "biannually",
      "fortnightly",
      "hourly");

  /** What may come every month or day and leaves the rate one of a year. */
  private static final List<String> EVENTS = List.of(
      "payment",
      "payments",
      "instalment",
      "instalments",
      "installment",
      "installments",
      "report",
      "reports",
      "bulletin",
      "review",
      "newspaper",
      "magazine",
      "meeting",
      "coupons",
      "coupon");

  private static final List<String> PAYING =
      List.of("payable", "paid", "compounded", "due", "pays", "capitalised", "capitalized");

  private static final List<String> UNITS = List.of(
      "month",
      "quarter",
      "day",
      "week",
      "half-year",
      "decade",
      "decades",
      "months",
      "weeks",
      "days",
      "quarters",
      "century");

  private static final List<String> TOTALS =
      List.of("in total", "in all", "all told", "altogether", "overall", "cumulatively");

  private RatePeriods() {}

  /** Whether the percentage between two positions of a text is no rate of a year of its own. */
  static boolean isOther(String text, int start, int end) {
    String[] before = clause(text.substring(0, start), true);
    String[] behind = clause(text.substring(end), false);
    return before(before) || behind(behind);
  }

  /** The words of the same clause on one side, the nearest first. */
  private static String[] clause(String side, boolean before) {
    String text = side;
    for (char stop : new char[] {';', '(', ')', ','}) {
      int at = before ? text.lastIndexOf(stop) : text.indexOf(stop);
      text = at < 0 ? text : before ? text.substring(at + 1) : text.substring(0, at);
    }
    int point = before ? text.lastIndexOf(". ") : text.indexOf(". ");
    text = point < 0 ? text : before ? text.substring(point + 2) : text.substring(0, point);
    String[] words =
        text.toLowerCase(Locale.ROOT).replaceAll("[.:\"'?!]", "").strip().split(" +", -1);
    if (before) {
      for (int i = 0; i < words.length / 2; i++) {
        String word = words[i];
        words[i] = words[words.length - 1 - i];
        words[words.length - 1 - i] = word;
      }
    }
    return words;
  }

  private static boolean before(String[] words) {
    for (int i = 0; i < Math.min(FAR_BEFORE, words.length); i++) {
      String next = i == 0 ? "" : words[i - 1];
      if (PERIODS.contains(words[i]) && !EVENTS.contains(next)) {
        return true;
      }
    }
    return false;
  }

  private static boolean behind(String[] words) {
    for (int i = 0; i < Math.min(FAR_BEHIND, words.length); i++) {
      String before = i == 0 ? "" : words[i - 1];
      String last = i < 2 ? "" : words[i - 2];
      if (PERIODS.contains(words[i]) && !PAYING.contains(before) && !isEvent(words, i + 1)) {
        return true;
      }
      boolean each = List.of("a", "per", "each", "every").contains(before);
      if (UNITS.contains(words[i]) && each && !PAYING.contains(last)) {
        return true;
      }
      if (TOTALS.contains(words[i]) || TOTALS.contains(before + " " + words[i])) {
        return true;
      }
    }
    return isOver(words);
  }

  private static boolean isEvent(String[] words, int at) {
    return at < words.length && EVENTS.contains(words[at]);
  }

  /** {@code over five years}, {@code over the decade}, {@code in the whole period}. */
  private static boolean isOver(String[] words) {
    if (!List.of("over", "across", "throughout").contains(words[0])) {
      return false;
    }
    for (int i = 1; i < Math.min(FAR_BEHIND, words.length); i++) {
      if (List.of("years", "decade", "decades", "period", "life", "term", "century", "months")
          .contains(words[i])) {
        return true;
      }
    }
    return false;
  }
}
