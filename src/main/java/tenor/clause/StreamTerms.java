package tenor.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.model.Formula;
import tenor.model.Level;
import tenor.model.Model;
import tenor.model.Operand;
import tenor.model.Operation;
import tenor.model.Spread;
import tenor.model.Stream;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.quantity.Kind;
import tenor.quantity.Unit;

/**
 * What revenues and flows have in common: an amount a year that starts, grows and changes by date.
 *
 * <pre>
 * stream of a period [money] = amount a year [money/year] × value by date [1] × GROWN [years]
 * GROWN = the years of the stream that lie in the period, each × (1 + growth)^(its number − 1)
 *         × min(1, its number / ramp-up)
 * </pre>
 *
 * <p>The stream's years count from the start plus {@code starts_after}. Worked example: 2 billion
 * USD a year at 3 % growth brings 2 billion in the first year and 2.06 billion in the second.
 */
record StreamTerms(FieldValues values) {
  static final Kind PER_YEAR = Kind.MONEY_PER_YEAR;

  static final List<Field> FIELDS = List.of(
      Field.optional(
          "amount",
          FieldType.overTime(PER_YEAR),
          "What the stream brings in its first year.",
          "2 billion USD/year"),
      Field.optional(
          "ratio",
          FieldType.amount(Kind.RATIO, Kind.SHARE),
          "With `of`: the stream is this many times another one.",
          "2 to 1"),
      Field.optional(
          "of", new FieldType.NameOf(FieldType.Target.STREAM), "The other stream.", "minerals"),
      Field.optional(
          "growth",
          FieldType.amount(Kind.RATE),
          "Growth from one year of the stream to the next, always a factor.",
          "3 %/year"),
      Field.optional(
          "starts_after",
          FieldType.amount(Kind.DURATION),
          "Lead time from the start of the agreement to the first revenue.",
          "15.7 years"),
      Field.optional(
          "ramp_up",
          FieldType.amount(Kind.DURATION),
          "Years until full size: year t brings t / ramp_up of it.",
          "10 years"),
      Field.optional(
          "steps",
          new FieldType.AmountsByDate(Set.of(PER_YEAR, Kind.SHARE, Kind.RATIO)),
          "By date, each holds until the next: money a year, or a share of `amount`.",
          "{2025: 1 billion USD/year, 2030: 2 billion USD/year}"),
      Field.optional(
          "path",
          new FieldType.AmountsByDate(Set.of(PER_YEAR, Kind.SHARE, Kind.RATIO)),
          "Straight lines between dates: money a year, or a share of `amount`.",
          "{2035: 100 %, 2050: 150 %}"),
      Field.optional(
          "series",
          new FieldType.Column(Set.of(PER_YEAR)),
          "A column of a file of figures: totals between two dates, spread by days.",
          "data/oil.csv#revenue"),
      Field.optional(
          "volume",
          FieldType.overTime(Kind.VOLUME_PER_YEAR),
          "In place of `amount`: how much of a good, with `price`.",
          "28 thousand barrels/day"),
      Field.optional(
          "price",
          new FieldType.AmountOrIndex(Set.of(Kind.PRICE)),
          "With `volume`: what the good brings, or the index that says so.",
          "60 USD/barrel"),
      Field.optional(
          "receipts",
          new FieldType.AmountsByDate(Set.of(Kind.MONEY)),
          "Single sums by date, such as the sale of a licence.",
          "{2026-03-01: 300 million USD}"),
      YearlyChance.YEARLY,
      YearlyChance.INTERRUPTIONS);

  /** What cannot stand together, and what is missing. */
  List<Problem> check(String what) {
    List<Problem> problems = new ArrayList<>(YearlyChance.check(what, values));
    int forms = 0;
    for (String key : List.of("steps", "path", "series")) {
      forms += values.has(key) ? 1 : 0;
    }
    if (forms > 1) {
      problems.add(new Problem(
          Code.CONFLICTING_KEYS,
          values.place(),
          "`" + what + "` has more than one of `steps`, `path` and `series`.",
          "Keep the one that the agreement says."));
    }
    if (values.has("volume") != values.has("price")
        || (values.has("volume") && values.hasAny("amount", "ratio"))) {
      problems.add(new Problem(
          Code.CONFLICTING_KEYS,
          values.place(),
          "`" + what + "` needs `volume` and `price` together, and then no `amount` or `ratio`.",
          "Write `volume: 28 thousand barrels/day` with `price: 60 USD/barrel`, or an `amount`."));
    }
    if (values.has("ratio") != values.has("of") || (values.has("ratio") && values.has("amount"))) {
      problems.add(new Problem(
          Code.CONFLICTING_KEYS,
          values.place(),
          "`" + what + "` needs `ratio` and `of` together, and then no `amount`.",
          "Write `ratio: 2 to 1` with `of: OTHER_STREAM`, or an `amount` alone."));
    }
    for (String key : List.of("growth", "starts_after", "ramp_up")) {
      if (values.has("ratio") && values.has(key)) {
        problems.add(new Problem(
            Code.CONFLICTING_KEYS,
            values.place(),
            "`" + what + "` follows another stream by `ratio`, so `" + key + "` would be lost.",
            "Drop `" + key + "`; the other stream says when and how it grows."));
      }
    }
    if (!values.hasAny("amount", "ratio", "volume", "price", "receipts") && !byDateIsMoney()) {
      problems.add(new Problem(
          Code.MISSING_KEY,
          values.place(),
          "`" + what + "` does not say how much it brings.",
          "Add `amount:`, such as `amount: 2 billion USD/year`."));
    }
    if (values.hasAny("amount", "volume") && byDateIsMoney()) {
      problems.add(new Problem(
          Code.CONFLICTING_KEYS,
          values.place(),
          "`" + what + "` gives an `amount` and also money by date.",
          "Drop `amount`, or write the values by date as shares of it, such as `150 %`."));
    }
    return problems;
  }

  private boolean byDateIsMoney() {
    if (values.has("series")) {
      return true;
    }
    Optional<Operand> first = dates().map(d -> d.entries().get(0).amount());
    if (first.isPresent() && first.get() instanceof Operand.Given given) {
      return given.quantity().kind() == PER_YEAR;
    }
    return first.isPresent() && !values.hasAny("amount", "volume");
  }

  private Optional<ByDate> dates() {
    ByDate steps = values.byDate("steps");
    return Optional.ofNullable(steps != null ? steps : values.byDate("path"));
  }

  /** The unit of its money; that of the agreement where no quantity names one. */
  Unit unit(Model m) {
    Formula flows = flows(m, Formula.one());
    Formula price = price(m);
    Unit unit = price == null ? flows.unit() : flows.unit().times(price.unit());
    return unit.isConsistent() ? unit : m.currency();
  }

  /**
   * The stream of each period as a formula: money, or goods where it has a price.
   *
   * @param chance what chance makes of it, single sums left alone
   */
  Formula flows(Model m, Formula chance) {
    Formula yearly = yearly(m);
    Formula scale = byDate(m);
    Formula perYear = yearly == null ? scale : scale == null ? yearly : yearly.times(scale);
    Formula sums = receipts(m);
    if (perYear == null) {
      return sums == null ? Formula.zero(m.currency()) : sums;
    }
    Formula steady = values.has("ratio") ? perYear : perYear.times(years(m));
    Formula flow = steady.times(chance);
    return sums == null ? flow : flow.plus(sums);
  }

  /** How it is spread over the days of a period, where a file of figures alone says so. */
  @Nullable Spread spread() {
    boolean alone = !values.hasAny(
        "amount", "volume", "ratio", "receipts", "growth", "yearly", "interruptions");
    return alone && values.overTime("series") instanceof Series series && series.isTotals()
        ? series::between
        : null;
  }

  /** What one unit of the good brings; null where the stream is money. */
  @Nullable Formula price(Model m) {
    return values.has("price") ? valued(m, values, "price") : null;
  }

  /** The value of a field that takes a quantity over time or the name of an index. */
  static Formula valued(Model m, FieldValues values, String field) {
    OverTime given = values.overTime(field);
    if (given != null) {
      return given.formula(m);
    }
    return values
        .name(field)
        .flatMap(name -> m.level(name.text()))
        .map(Level::now)
        .orElse(Formula.one());
  }

  private @Nullable Formula receipts(Model m) {
    ByDate sums = values.byDate("receipts");
    if (sums == null) {
      return null;
    }
    return sums.onTheirDates(m, "receipts");
  }

  private @Nullable Formula yearly(Model m) {
    OverTime amount = values.overTime("amount");
    if (amount != null) {
      return amount.formula(m);
    }
    OverTime volume = values.overTime("volume");
    if (volume != null) {
      return volume.formula(m);
    }
    Operand ratio = values.operand("ratio");
    Optional<FieldValues.Name> of = values.name("of");
    if (ratio == null || of.isEmpty()) {
      return null;
    }
    Unit unit = m.stream(of.get().text()).map(Stream::unit).orElse(m.currency());
    return m.operand(ratio).times(m.read(of.get().text() + ".gross", unit));
  }

  private @Nullable Formula byDate(Model m) {
    OverTime series = values.overTime("series");
    if (series != null) {
      return series.formula(m);
    }
    ByDate steps = values.byDate("steps");
    if (steps != null) {
      return new OverTime.Steps(steps).formula(m);
    }
    ByDate path = values.byDate("path");
    return path == null ? null : new OverTime.Path(path).formula(m);
  }

  private Formula years(Model m) {
    Operand growth = values.operand("growth");
    Operand lead = values.operand("starts_after");
    Operand ramp = values.operand("ramp_up");
    if (growth == null && lead == null && ramp == null) {
      return m.clock().lengths();
    }
    Formula none = Formula.zero(m.clock().lengths().unit());
    Formula from = m.clock().openings();
    Formula to = m.clock().closings();
    if (lead != null) {
      from = from.minus(m.operand(lead)).atLeast(none);
      to = to.minus(m.operand(lead)).atLeast(none);
    }
    return Operation.GROWN.of(
        growth == null ? Formula.zero(Unit.of(Kind.RATE, null)) : m.operand(growth),
        ramp == null ? none : m.operand(ramp),
        from,
        to);
  }

  /** What others may look at of a stream: what it brings a year. */
  static Level level(Model m, String name, Unit unit) {
    Level period = Level.of(m.clock(), new Formula.Line(name + ".gross", unit));
    Formula lengths = m.clock().lengths();
    return new Level(
        Operation.DIVIDE.of(period.now(), lengths), Operation.DIVIDE.of(period.before(), lengths));
  }
}
