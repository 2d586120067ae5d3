package tenor;

import java.util.List;
import java.util.Random;

/**
 * Quantities and values over time of random agreements, in the real format: fixed, named, by date,
 * from a file of figures, following an index, or by the level of something else.
 */
final class RandomValues {
  /** A file of figures that every random agreement may read. */
  static final String FIGURES_FILE = "figures.csv";

  static final String FIGURES = """
      from,to,oil [billion USD],oil_twice [billion USD],levy [billion UAH],levy_twice [billion UAH],copper [USD/t],libor [%/year],tons [t],tons_twice [t],uah [UAH/USD]
      2025-02-01,2027-06-30,7.25,14.5,31.5,63,8217.5,1.35,812345.5,1624691,40.15
      2027-07-01,2029-12-31,11.75,23.5,44.25,88.5,10433.25,3.85,1023456.75,2046913.5,43.85
      2031-03-15,2038-09-14,63.5,127,210.75,421.5,4817.75,0.65,2345678.25,4691356.5,51.35
      2038-09-15,2046-01-31,40.25,80.5,99.5,199,12217.5,5.15,1912345.25,3824690.5,47.65
      """;

  static final String HISTORY_FILE = "history.csv";

  static final String HISTORY = """
      from,to,price [USD/t]
      2020,2020,100
      2021,2021,120
      2022,2022,90
      2023,2023,135
      2024,2024,108
      """;

  private static final String[] DAYS = {"2023", "2026-07-01", "2030-11", "2041-02-28"};

  private final Random random;
  private final StringBuilder assumptions;
  private int names;

  RandomValues(Random random, StringBuilder assumptions) {
    this.random = random;
    this.assumptions = assumptions;
  }

  boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  int whole(int low, int high) {
    return low + random.nextInt(high - low);
  }

  /** Such as 7.35 with an odd last digit, so that levels that are written are never hit exactly. */
  private String number(int low, int high) {
    return whole(low, high) + "." + whole(0, 10) + (1 + 2 * whole(0, 5));
  }

  String money(int low, int high, String currency) {
    return number(low, high) + " billion " + currency;
  }

  String perYear(int low, int high, String currency) {
    return money(low, high, currency) + "/year";
  }

  String rate(int low, int high) {
    return number(low, high) + " %/year";
  }

  String price() {
    return number(3800, 13000) + " USD/t";
  }

  /** The quantity in place, or now and then the name of an assumption that has it. */
  String named(String quantity) {
    if (!chance(3)) {
      return quantity;
    }
    String name = "n" + ++names;
    assumptions
        .append("  ")
        .append(name)
        .append(": { value: ")
        .append(quantity)
        .append(", why: A test.")
        .append(names % 2 == 0 ? ", uncertainty: " + uncertainty(quantity) : "")
        .append(" }\n");
    return name;
  }

  /** The quantity, or one of the same thing. */
  private static String uncertainty(String quantity) {
    String one = "1" + quantity.substring(quantity.indexOf(' '));
    return "{ shape: choices, choices: [{ value: " + quantity + ", chance: 60 % }, { value: " + one
        + ", chance: 40 % }] }";
  }

  /** What is drawn every year. */
  String yearly() {
    String jumps = chance(3)
        ? ", jumps: { chance: 8 %, to: " + pick("60 %", "1.4 to 1") + ", spread: 12 % }"
        : "";
    return "yearly: { "
        + pick(
            "volatility: " + number(5, 25) + " %, log_drift: 1.5 %/year",
            "volatility: 12.5 %, half_life: " + pick("3 years", "1.5 years"),
            "history: " + HISTORY_FILE + "#price, blocks: " + pick("1 year", "3 years"),
            "log_drift: -0.75 %/year")
        + jumps + " }";
  }

  /** A share that may be given in any way. */
  String share() {
    return chance(3) ? named(random.nextInt(101) + " %") : shareOverTime();
  }

  /** A share that changes. */
  String shareOverTime() {
    return switch (random.nextInt(4)) {
      case 2 -> levels("copper", price(), price(), random.nextInt(60) + " %", "100 %");
      case 3 -> "{ depends_on: expansion, bands: { 1.05 %: 150 %, 2.15 %: 900 % } }";
      default -> "{ " + byDate("SHARE", "") + " }";
    };
  }

  /** A rate a year that may be given in any way. */
  String interest() {
    return switch (random.nextInt(6)) {
      case 0, 1 -> named(rate(0, 7));
      case 2 ->
        "{ follows: libor" + (chance(2) ? ", plus: " + rate(0, 4) : "")
            + (chance(2) ? ", at_least: " + rate(1, 3) : "")
            + (chance(2) ? ", at_most: " + rate(4, 7) : "") + " }";
      case 3 -> "{ series: " + FIGURES_FILE + "#libor }";
      case 4 -> levels("copper", price(), price(), rate(0, 3), rate(3, 7));
      default -> "{ " + byDate("RATE", "") + " }";
    };
  }

  /** Money a year that may be given in any way. */
  String moneyPerYear(String currency) {
    boolean dollars = currency.equals("USD");
    return switch (random.nextInt(dollars ? 6 : 3)) {
      case 0, 1 -> named(perYear(0, 9, currency));
      case 3 -> "{ series: " + FIGURES_FILE + "#oil }";
      case 4 ->
        levels("copper", price(), price(), perYear(0, 4, currency), perYear(1, 9, currency));
      case 5 ->
        "{ depends_on: aid, bands: { " + perYear(0, 2, currency) + ": 50 %, "
            + perYear(2, 4, currency) + ": 120 % } }";
      default -> "{ " + byDate("MONEY_PER_YEAR", currency) + " }";
    };
  }

  /** Money, once, that may be given by date. */
  String moneyOnce(String currency) {
    return chance(2)
        ? named(money(2, 40, currency))
        : "{ steps: { 2024: " + money(2, 9, currency) + ", 2033: " + money(9, 40, currency)
            + " } }";
  }

  String volumePerYear() {
    return switch (random.nextInt(3)) {
      case 0 -> named(number(100, 900) + " thousand t/year");
      case 1 -> "{ series: " + FIGURES_FILE + "#tons }";
      default ->
        "{ steps: { 2024: " + number(100, 900) + " thousand t/year, 2035-05-05: " + number(1, 3)
            + " million t/year } }";
    };
  }

  private static double figure(String quantity) {
    return Double.parseDouble(quantity.substring(0, quantity.indexOf(' ')));
  }

  private String levels(String subject, String low, String high, String first, String second) {
    boolean inOrder = figure(low) < figure(high);
    String from = inOrder ? low : high;
    String to = inOrder ? high : low;
    String form = low.equals(high) ? "tiers" : pick("tiers", "line");
    String above = form.equals("tiers") && chance(2) ? "above " : "";
    return "{ depends_on: " + subject + ", " + form + ": { " + above + from + ": " + first
        + (low.equals(high) ? "" : ", " + to + ": " + second) + " } }";
  }

  /** Steps or a path of shares, rates or money a year. */
  String byDate(String kind, String currency) {
    StringBuilder dates = new StringBuilder(pick("steps", "path")).append(": { ");
    int first = random.nextInt(3);
    for (int i = first; i < DAYS.length; i++) {
      String amount = switch (kind) {
        case "SHARE" -> random.nextInt(101) + " %";
        case "RATE" -> rate(0, 7);
        default -> perYear(0, 12, currency);
      };
      dates.append(i == first ? "" : ", ").append(DAYS[i]).append(": ").append(named(amount));
    }
    return dates.append(" }").toString();
  }

  /** Single sums by date. */
  String sums(String currency) {
    return "{ 2026-02-03: " + money(0, 5, currency) + ", 2031: " + named(money(0, 9, currency))
        + ", 2044-12-31: " + money(1, 3, currency) + " }";
  }

  /** A condition on what has a level. */
  String condition(List<String> balances) {
    String side = pick("below", "above");
    return switch (random.nextInt(3)) {
      case 0 -> "copper " + side + " " + price();
      case 1 -> "oil " + side + " " + perYear(1, 12, "USD");
      default ->
        balances.get(random.nextInt(balances.size())) + " " + side + " " + money(2, 60, "USD");
    };
  }

  String date() {
    return whole(2026, 2050) + pick("", "-03-01", "-06-30", "-12-31", "-07");
  }
}
