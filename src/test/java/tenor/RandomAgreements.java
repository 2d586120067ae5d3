package tenor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tenor.read.Documents;

/**
 * Agreements drawn by a seed, in the real format: any mixture of clauses and of their fields that may
 * stand together. The same seed gives the same text.
 */
public final class RandomAgreements {
  /** The files of figures that they read, and no others. */
  public static final Documents DOCUMENTS = path -> path.endsWith(RandomValues.FIGURES_FILE)
      ? found(RandomValues.FIGURES)
      : path.endsWith(RandomValues.HISTORY_FILE)
          ? found(RandomValues.HISTORY)
          : new Documents.Loaded.Missing();

  private static Documents.Loaded found(String figures) {
    return new Documents.Loaded.Found(figures.getBytes(StandardCharsets.UTF_8));
  }

  private final Random random;
  private final RandomValues value;
  private final StringBuilder assumptions = new StringBuilder();
  private final StringBuilder out = new StringBuilder();
  private final String period;
  /** Only what agreements of two obligations and two revenues need: here never can be shown. */
  private final boolean plain;

  private final List<String> owed;
  private boolean accounts;

  private RandomAgreements(long seed) {
    this.random = new Random(seed);
    this.value = new RandomValues(random, assumptions);
    this.period = value.pick("year", "year", "half-year", "quarter", "month");
    this.plain = value.chance(3);
    this.owed = plain ? List.of("loan", "fund") : List.of("loan", "fund", "bonds", "notes");
  }

  /** The agreement of a seed, with the assumptions that it names. */
  public static String text(long seed) {
    RandomAgreements draw = new RandomAgreements(seed);
    draw.agreement();
    String body = draw.out.toString();
    return draw.assumptions.isEmpty() ? body : "assumptions:\n" + draw.assumptions + body;
  }

  private void agreement() {
    out.append("agreement:\n  start: ")
        .append(value.pick("2025", "2025-03-23", "2024-02-29", "2025-07"))
        .append("\n  period: ")
        .append(period)
        .append("\n  stop_after: ")
        .append(value.pick("40", "33.3", "60"))
        .append(" years\n");
    given();
    streams();
    accounts = !plain && value.chance(2);
    if (accounts) {
      out.append("  accounts:\n");
      account("escrow");
      account("sinking");
    }
    out.append("  obligations:\n");
    obligation("loan", false);
    obligation("fund", false);
    if (!plain) {
      obligation("bonds", true);
      obligation("notes", true);
    }
    out.append("    pot: { amount: none }\n");
    if (!plain && !value.chance(3)) {
      out.append("  events:\n");
      RandomEvents events = new RandomEvents(value, period, owed);
      for (int i = value.whole(1, 5); i > 0; i--) {
        line("- ", "", events.event());
      }
    }
    payments();
  }

  private void line(String before, String name, List<String> fields) {
    out.append("    ")
        .append(before)
        .append(name)
        .append("{ ")
        .append(String.join(", ", fields))
        .append(" }\n");
  }

  /** Rates of exchange and indices. */
  private void given() {
    String at = value.chance(2) ? ", at: " + value.pick("average", "end") : "";
    out.append("  rates:\n    UAH/USD: { value: ")
        .append(value.pick(
            "40.15 UAH/USD",
            "{ steps: { 2020: 40.15 UAH/USD, 2031-05-05: 55.5 UAH/USD } }",
            "{ path: { 2026: 41.5 UAH/USD, 2050: 77.25 UAH/USD } }",
            "{ series: " + RandomValues.FIGURES_FILE + "#uah }"))
        .append(at)
        .append(" }\n  indices:\n    copper: { value: ")
        .append(value.pick(
            value.price() + ", growth: " + value.rate(0, 3),
            "{ steps: { 2020: " + value.price() + ", 2029-03-03: " + value.price() + ", 2036: "
                + value.price() + " } }",
            "{ path: { 2025: " + value.price() + ", 2048: " + value.price() + " } }",
            "{ series: " + RandomValues.FIGURES_FILE + "#copper }"))
        .append(!plain && value.chance(3) ? ", " + value.yearly() : "")
        .append(" }\n    libor: { value: ")
        .append(value.pick(
            value.rate(0, 6),
            "{ path: { 2025: 0.35 %/year, 2040: 6.15 %/year } }",
            "{ series: " + RandomValues.FIGURES_FILE + "#libor }"))
        .append(" }\n    prices: { value: 112.5 points, growth: ")
        .append(value.named(value.rate(0, 3)))
        .append(
            " }\n    expansion: { value: { steps: { 2020: 0.75 %, 2028: 2.55 %, 2033-04: 1.65 %,"
                + " 2047: 3.25 % } } }\n");
  }

  private void streams() {
    out.append("  flows:\n");
    line("aid: ", "", stream("USD"));
    line(
        "matched: ",
        "",
        List.of("ratio: " + value.pick("1 to 2", "30 %"), "of: " + value.pick("aid", "oil")));
    out.append("  revenues:\n");
    line("oil: ", "", revenue(stream("USD"), "USD"));
    line("gas: ", "", revenue(stream("USD"), "USD"));
    if (!plain) {
      line("mine: ", "", revenue(volume(), "USD"));
      line("levy: ", "", revenue(stream("UAH"), "UAH"));
    }
  }

  private List<String> stream(String currency) {
    List<String> fields = new ArrayList<>();
    int way = random.nextInt(6);
    if (way == 0) {
      fields.add(value.byDate("MONEY_PER_YEAR", currency));
    } else if (way == 1) {
      String column = currency.equals("USD") ? "oil" : "levy";
      fields.add("series: " + RandomValues.FIGURES_FILE + "#" + column);
    } else {
      fields.add("amount: " + value.named(value.perYear(1, 40, currency)));
      if (way == 2) {
        fields.add(value.byDate("SHARE", ""));
      }
    }
    moves(fields);
    return fields;
  }

  private List<String> volume() {
    List<String> fields = new ArrayList<>();
    fields.add("volume: " + value.volumePerYear());
    fields.add("price: " + value.pick("copper", value.price(), "{ follows: copper }"));
    moves(fields);
    return fields;
  }

  private void moves(List<String> fields) {
    if (value.chance(2)) {
      fields.add("growth: " + value.named(value.whole(-8, 9) + ".5 %/year"));
    }
    if (value.chance(3)) {
      fields.add("starts_after: " + value.pick("15.7 years", "3 years", "18 months", "0.25 years"));
    }
    if (value.chance(3)) {
      fields.add("ramp_up: " + value.pick("5 years", "2.5 years", "10 years"));
    }
    if (!plain && value.chance(3)) {
      fields.add(value.yearly());
    }
    if (!plain && value.chance(4)) {
      fields.add("interruptions: { chance: " + value.named("15 %") + ", "
          + value.pick("loss: 65 %, lasts: 18 months", "recovers: 35 %", "lasts: 3 years") + " }");
    }
  }

  private List<String> revenue(List<String> fields, String currency) {
    boolean volume = fields.get(0).startsWith("volume");
    if (value.chance(2)) {
      fields.add("costs: " + (value.chance(2) ? value.share() : value.moneyPerYear(currency)));
    }
    if (value.chance(2)) {
      fields.add("accessible: " + value.share());
    }
    if (plain) {
      return fields;
    }
    if (value.chance(4) && !volume) {
      fields.add("receipts: " + value.sums(currency));
    }
    if (value.chance(3)) {
      fields.add("reserve: "
          + (volume && value.chance(2)
              ? "7.35 million t"
              : value.named(value.money(20, 300, currency))));
    }
    if (value.chance(3)) {
      fields.add("royalty: " + value.share());
    }
    if (value.chance(3)) {
      fields.add("investment: " + value.sums(currency));
    }
    if (value.chance(5)) {
      fields.add(value.pick("when", "while") + ": copper " + value.pick("below ", "above ")
          + value.price());
    }
    return fields;
  }

  private void account(String name) {
    List<String> fields = new ArrayList<>();
    if (value.chance(2)) {
      fields.add("opening: " + value.named(value.money(1, 20, "USD")));
    }
    if (value.chance(2)) {
      fields.add("returns: " + value.interest());
    }
    // Some amount says in which currency it is held.
    if (value.chance(2) || fields.isEmpty() || fields.get(0).startsWith("returns")) {
      fields.add("holds_at_least: " + value.moneyOnce("USD"));
    }
    if (value.chance(2)) {
      fields.add("holds_at_most: " + value.moneyOnce("USD"));
    }
    if (value.chance(3)) {
      fields.add("locked_for: " + value.pick("10 years", "3.35 years"));
    }
    line(name + ": ", "", fields);
  }

  private void obligation(String name, boolean scheduled) {
    List<String> fields = new ArrayList<>();
    boolean draws = value.chance(2);
    if (!draws || value.chance(2)) {
      fields.add("amount: " + value.named(value.money(5, 200, "USD")));
    }
    if (draws) {
      fields.add("draws: { 2027-05-05: " + value.money(1, 30, "USD")
          + ", 2031: 4 billion USD, 2044-12-31: 1 billion USD }");
      if (value.chance(2)) {
        fields.add("ratio: " + value.pick("2 to 1", "150 %"));
        fields.add("of: draws");
      }
      if (value.chance(3)) {
        fields.add("upfront_fee: 1.25 %");
      }
    }
    if (!plain && draws && value.chance(2)) {
      fields.add("commitment: " + value.money(150, 260, "USD"));
      fields.add("commitment_fee: 0.45 %/year");
    }
    if (value.chance(3)) {
      fields.add("grows_by: { ratio: " + value.pick("2 to 1", "50 %") + ", of: "
          + value.pick("aid", "matched") + " }");
    }
    if (!value.chance(4)) {
      fields.add("interest: " + value.interest());
      if (value.chance(3)) {
        fields.add("unpaid_interest: simple");
      } else if (value.chance(2)) {
        fields.add("unpaid_interest: capitalised");
        fields.add("compounding: " + (value.chance(2) ? "year" : period));
      }
    }
    if (!plain && value.chance(5)) {
      fields.add("indexed_to: " + value.pick("prices", "copper"));
    }
    if (scheduled) {
      if (value.chance(3)) {
        fields.add("capitalises_for: " + value.pick("3 years", "18 months"));
      }
      if (value.chance(2)) {
        fields.add("penalty: " + value.interest());
      }
      fields.add("schedule: " + RandomEvents.schedule(value, period));
    }
    line(name + ": ", "", fields);
  }

  private void payments() {
    out.append("  payments:\n");
    List<String> to = new ArrayList<>(owed);
    to.add("pot");
    for (int i = random.nextInt(3); i > 0; i--) {
      to.add(owed.get(random.nextInt(owed.size())));
    }
    if (!plain && value.chance(2)) {
      to.add("[bonds, fund]");
    }
    if (!plain && value.chance(2)) {
      to.add("[loan, notes, bonds]");
    }
    if (accounts) {
      to.add("escrow");
      to.add("sinking");
    }
    Collections.shuffle(to, random);
    to.forEach(this::payment);
  }

  private void payment(String to) {
    List<String> fields = new ArrayList<>();
    boolean several = to.startsWith("[");
    boolean balance = several || owed.contains(to);
    int way = random.nextInt(balance && !plain ? 8 : 7);
    if (way == 0) {
      fields.add("amount: " + value.moneyPerYear("USD"));
    } else if (way == 1 && value.chance(2)) {
      fields.add("sums: " + value.sums("USD"));
    } else if (way == 1) {
      fields.add("volume: " + value.volumePerYear());
      fields.add("price: " + value.pick("copper", value.price()));
    } else if (way < 7) {
      boolean account =
          accounts && value.chance(4) && !to.equals("escrow") && !to.equals("sinking");
      fromStream(
          fields,
          account
              ? value.pick("escrow", "sinking")
              : plain ? value.pick("oil", "gas") : value.pick("oil", "gas", "mine", "levy"),
          account);
    }
    if (plain) {
      fields.add("to: " + to);
      line("- ", "", fields);
      return;
    }
    if (value.chance(5)) {
      fields.add("scaled_by: " + value.share());
    }
    if (value.chance(3)) {
      fields.add("during: { "
          + value.pick("from: 2027-04-01", "until: 2041", "from: 2026, until: 2039-07-01") + " }");
    }
    if (value.chance(6)) {
      fields.add(value.pick("when", "while") + ": "
          + value.condition(
              accounts ? List.of("loan", "notes", "escrow") : List.of("loan", "notes")));
    }
    if (balance && value.chance(3)) {
      fields.add("pays: " + value.pick("instalments", "balance"));
    }
    if (several && value.chance(2)) {
      fields.add("among: " + value.pick("pro_rata", "in_turn"));
    }
    fields.add("to: " + to);
    line("- ", "", fields);
  }

  private void fromStream(List<String> fields, String from, boolean account) {
    String currency = from.equals("levy") ? "UAH" : "USD";
    fields.add("from: " + from);
    if (value.chance(2) && !account) {
      fields.add("base: " + value.pick("net", "gross", "profit", "cash_flow", "left"));
    }
    // A fixed share of a fifth at most, so that no five of them take more than there is.
    if (!value.chance(6) || from.equals("levy")) {
      fields.add("share: " + (value.chance(2) ? value.whole(1, 21) + " %" : value.shareOverTime()));
    }
    for (String field : List.of("keeps_first", "at_least", "at_most")) {
      if (value.chance(3)) {
        boolean once = !field.equals("at_least") && value.chance(3);
        fields.add(
            field + ": " + (once ? value.moneyOnce(currency) : value.moneyPerYear(currency)));
      }
    }
  }
}
