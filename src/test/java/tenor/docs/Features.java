package tenor.docs;

import java.util.ArrayList;
import java.util.List;
import tenor.clause.ClauseKind;
import tenor.clause.Clauses;
import tenor.clause.Field;
import tenor.clause.FieldType;

/**
 * The features that terms of real agreements have: the keys that express each, the files that use
 * them, and figures from outside that those files reproduce. Only the names of the features, their
 * keys and which figure shows them best stand here; the rest is read from the files.
 */
final class Features {
  private static final int FILES_SHOWN = 3;

  /**
   * A feature.
   *
   * @param letter in the list of features
   * @param name what it is
   * @param uses the keys that express it, as {@link UsedTerms} writes them
   * @param figures what shows it best: the name of a file and the id of a claim
   */
  record Feature(String letter, String name, List<String> uses, List<String> figures) {}

  static final List<Feature> ALL = List.of(
      new Feature(
          "A",
          "Shares that change by date",
          List.of("payments.share", "payments.share/steps"),
          List.of("uncc-iraq#paid-by-apr-2012", "uncc-iraq-forecast-2017#by-the-end-of-2021")),
      new Feature(
          "B",
          "Shares by territory, source or vintage: a revenue for each",
          List.of("payments.from", "revenues.accessible"),
          List.of("2025-04-30-signed-agreement#not-before-2040")),
      new Feature(
          "C",
          "What a share is taken of: gross, net, royalty, the sale of licences, profit, cash flow",
          List.of(
              "payments.base=gross",
              "payments.base=net",
              "payments.base=royalty",
              "payments.base=profit",
              "payments.base=cash_flow",
              "payments.base=left",
              "revenues.costs",
              "revenues.royalty",
              "revenues.receipts"),
          List.of("g7-loans-2024-lenders#windfall-as-estimated")),
      new Feature(
          "D",
          "Targets: a debt, a fund, a cap, none, or one that moves",
          List.of(
              "obligations.amount",
              "obligations.amount=none",
              "obligations.grows_by",
              "payments.at_most"),
          List.of("2025-02-24-framework#500-billion-dropped", "uncc-iraq#paid-by-jan-2022")),
      new Feature(
          "E",
          "Ratios that say what they are a ratio of",
          List.of(
              "obligations.ratio",
              "obligations.of=draws",
              "obligations.grows_by.ratio",
              "revenues.ratio"),
          List.of("reported-figures#two-dollars-for-one")),
      new Feature(
          "F",
          "Interest: fixed, by date, floating with a spread, penalty, simple, compound, capitalised",
          List.of(
              "obligations.interest",
              "obligations.interest/steps",
              "obligations.interest/follows",
              "obligations.interest/plus",
              "obligations.penalty",
              "obligations.unpaid_interest=simple",
              "obligations.unpaid_interest=capitalised",
              "obligations.compounding",
              "obligations.capitalises_for"),
          List.of("anglo-american-loan-1957#interest-in-1962", "oyu-tolgoi-2022#owed-in-2021")),
      new Feature(
          "G",
          "Repayment: level, equal principal, listed, all at the end, sinking fund, cash sweep",
          List.of(
              "obligations.schedule.style=level",
              "obligations.schedule.style=equal_principal",
              "obligations.schedule.style=listed",
              "obligations.schedule.style=bullet",
              "accounts.returns",
              "payments.pays=balance"),
          List.of(
              "anglo-american-loan-1946#level-instalment",
              "ghana-sinohydro-2018#twelve-instalments",
              "philippines-reparations-1956#a-year-of-the-second-decade")),
      new Feature(
          "H",
          "Grace, and time in which only interest is asked for",
          List.of("obligations.schedule.grace", "obligations.schedule.first"),
          List.of("ghana-sinohydro-2018#grace", "chad-glencore-2014#interest-only-in-2019")),
      new Feature(
          "I",
          "Deferral of an instalment or its interest, and suspension",
          List.of(
              "events.defer",
              "events.defer.what",
              "events.defer.payable",
              "events.defer.bears",
              "events.defer.limit",
              "events.suspend"),
          List.of(
              "anglo-american-loan-1957#final-payment",
              "anglo-american-loan-1957#deferred-interest-in-1964",
              "uncc-iraq#paid-by-apr-2018")),
      new Feature(
          "J",
          "A least and a most for each year, and the option to pay only the least",
          List.of("payments.at_least", "payments.at_most", "obligations.schedule.cut_to"),
          List.of(
              "israel-reparations-1952#twelve-to-fourteen-years",
              "ukraine-gdp-warrants-2015#capped-in-2023")),
      new Feature(
          "K",
          "A first slice that the obligor keeps",
          List.of("payments.keeps_first"),
          List.of("suriname-oil-instrument-2023#full-before-2050")),
      new Feature(
          "L",
          "Tranches, and the fee on what is not drawn",
          List.of(
              "obligations.draws",
              "obligations.commitment",
              "obligations.commitment_fee",
              "obligations.upfront_fee"),
          List.of("ghana-sinohydro-2018#grace", "g7-loans-2024-lenders#within-30-years")),
      new Feature(
          "M",
          "Amounts that depend on a price",
          List.of(
              "indices.value",
              "payments.scaled_by/line",
              "payments.scaled_by/tiers",
              "revenues.volume",
              "revenues.price"),
          List.of("sicomines-2024#nothing-at-5200", "sicomines-2024#324-million-a-year")),
      new Feature(
          "N",
          "Amounts that depend on the state of the economy: thresholds and bands",
          List.of("payments.share/bands", "payments.while", "payments.at_most/depends_on"),
          List.of(
              "ukraine-gdp-warrants-2015#six-to-twenty-billion",
              "ukraine-gdp-warrants-2015#small-economy")),
      new Feature(
          "O",
          "First claims, several creditors in turn or in proportion, a hurdle and then a split",
          List.of(
              "payments.to/list",
              "payments.among=in_turn",
              "payments.among=pro_rata",
              "payments.base=left"),
          List.of("uncc-iraq#last-payment", "g7-loans-2024-lenders#within-30-years")),
      new Feature(
          "P",
          "Escrow and reserve accounts",
          List.of("accounts.opening", "accounts.holds_at_least", "accounts.holds_at_most"),
          List.of("angola-2015#twelve-years")),
      new Feature(
          "Q",
          "Several currencies, gold clause, indexation",
          List.of("rates.value", "rates.at", "obligations.indexed_to"),
          List.of(
              "anglo-american-loan-1957#principal-in-1968-in-pounds",
              "philippines-reparations-1956#total-of-the-yen")),
      new Feature(
          "R",
          "Payment in kind, valued by a rule",
          List.of("payments.volume", "payments.price", "payments.sums"),
          List.of("ecuador-oil-for-loans#five-times-the-need")),
      new Feature(
          "S",
          "Haircut, waiver, swap, re-profiling, termination",
          List.of(
              "events.haircut",
              "events.waive",
              "events.swap",
              "events.reprofile",
              "events.terminate"),
          List.of(
              "oyu-tolgoi-2022#ended",
              "ukraine-warrant-exchange-2025#new-notes",
              "chad-glencore-2014#maturity-of-2018",
              "mopani-2021#ended")),
      new Feature(
          "T",
          "Prepayment and early completion",
          List.of("events.prepay", "payments.pays=balance"),
          List.of("ussr-lend-lease-1972#paid-off-in-2006", "mopani-2021#settled")),
      new Feature(
          "U",
          "What sets terms off: dates and conditions",
          List.of(
              "events.on",
              "events.until",
              "events.when",
              "events.while",
              "payments.during",
              "payments.when",
              "payments.while",
              "revenues.when",
              "revenues.while"),
          List.of("g7-loans-2024-lenders#ended-with-the-sanctions")),
      new Feature(
          "V",
          "Lead time, ramp-up, growth and decline, a resource that runs out, investment before profit",
          List.of(
              "revenues.starts_after",
              "revenues.ramp_up",
              "revenues.growth",
              "revenues.path",
              "revenues.reserve",
              "revenues.investment"),
          List.of(
              "2025-04-30-signed-agreement#ten-to-twenty-years",
              "2025-04-30-signed-agreement#not-before-2040")),
      new Feature(
          "W",
          "A fund that reinvests: returns, and a lock",
          List.of("accounts.returns", "accounts.locked_for", "revenues.starts_after"),
          List.of("2025-04-30-signed-agreement#no-distribution-before-2035")),
      new Feature(
          "X",
          "When payments are made: quarterly in arrears, at the end of the year, on the anniversary",
          List.of(
              "agreement.period=quarter",
              "agreement.period=half-year",
              "agreement.period=month",
              "obligations.schedule.every",
              "obligations.schedule.first"),
          List.of("uncc-iraq#last-payment", "anglo-american-loan-1946#last-instalment")),
      new Feature(
          "Y",
          "How it ends: reached, never, no target, ended by an event",
          List.of("agreement.stop_after", "obligations.amount=none", "events.terminate"),
          List.of(
              "reported-figures#250-years",
              "2025-04-30-signed-agreement#no-debt",
              "oyu-tolgoi-2022#ended")));

  private Features() {}

  /** The section on all features. */
  static List<String> lines(List<UsedTerms> files) {
    List<String> lines = new ArrayList<>();
    for (Feature feature : ALL) {
      lines.add("## " + feature.letter() + ". " + feature.name());
      lines.add("");
      lines.add("| key | used in |");
      lines.add("| --- | --- |");
      for (String use : feature.uses()) {
        lines.add("| " + written(use) + " | " + links(users(use, files)) + " |");
      }
      lines.add("");
      feature.figures().forEach(figure -> lines.add(line(figure, files)));
      lines.add("");
    }
    return lines.subList(0, lines.size() - 1);
  }

  /** The table of all keys of all clauses. */
  static List<String> keys(List<UsedTerms> files) {
    List<String> lines = new ArrayList<>(List.of("| key | used in |", "| --- | --- |"));
    for (String key : declared()) {
      lines.add("| `" + key + "` | " + links(users(key, files)) + " |");
    }
    return lines;
  }

  /** Every key that a clause declares, with those of its groups. */
  static List<String> declared() {
    List<String> keys = new ArrayList<>();
    for (ClauseKind kind : Clauses.ALL) {
      declared(kind.block(), kind.fields(), keys);
    }
    return keys;
  }

  private static void declared(String name, List<Field> fields, List<String> keys) {
    for (Field field : fields) {
      keys.add(name + "." + field.name());
      if (field.type() instanceof FieldType.Group group) {
        declared(name + "." + field.name(), group.fields(), keys);
      }
    }
  }

  /** The files that use something, those about real agreements first. */
  static List<UsedTerms> users(String use, List<UsedTerms> files) {
    return files.stream().filter(f -> f.uses().contains(use)).toList();
  }

  /** The figure that a file and a claim name. */
  static UsedTerms.Figure figure(String name, List<UsedTerms> files) {
    UsedTerms.Figure figure = file(name, files).figures().get(claim(name));
    if (figure == null) {
      throw new AssertionError(name + " is no claim that has a source and holds");
    }
    return figure;
  }

  /** The file that a figure is in. */
  static UsedTerms file(String figure, List<UsedTerms> files) {
    String name = figure.substring(0, figure.indexOf('#'));
    return files.stream()
        .filter(f -> f.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no file is called " + name));
  }

  private static String claim(String figure) {
    return figure.substring(figure.indexOf('#') + 1);
  }

  private static String line(String name, List<UsedTerms> files) {
    UsedTerms.Figure figure = figure(name, files);
    return "- “" + figure.quote() + "” (" + figure.source() + "): `" + figure.metric() + "`, "
        + figure.expect() + ". " + link(file(name, files)) + ", `" + claim(name) + "`";
  }

  private static String written(String use) {
    String text = use.replace("=", ": ").replace("/list", ": […]");
    int form = text.indexOf('/');
    return "`"
        + (form < 0 ? text : text.substring(0, form) + ": { " + text.substring(form + 1) + " }")
        + "`";
  }

  private static String links(List<UsedTerms> files) {
    List<String> links = new ArrayList<>();
    files.stream().limit(FILES_SHOWN).forEach(file -> links.add(link(file)));
    int more = files.size() - FILES_SHOWN;
    return String.join(", ", links) + (more > 0 ? " and " + more + " more" : "");
  }

  private static String link(UsedTerms file) {
    String path = file.path();
    String fromDocs = path.startsWith("docs/") ? path.substring("docs/".length()) : "../" + path;
    return "[" + file.name() + "](" + fromDocs + ")";
  }
}
