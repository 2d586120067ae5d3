package tenor.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.model.Formula;
import tenor.model.Model;
import tenor.model.Operand;
import tenor.model.Operation;
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
          FieldType.amount(PER_YEAR),
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
          "{2035: 100 %, 2050: 150 %}"));

  /** What cannot stand together, and what is missing. */
  List<Problem> check(String what) {
    List<Problem> problems = new ArrayList<>();
    if (values.has("steps") && values.has("path")) {
      problems.add(new Problem(
          Code.CONFLICTING_KEYS,
          values.place(),
          "`" + what + "` has both `steps` and `path`.",
          "Keep the one that the agreement says."));
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
    if (!values.has("amount") && !values.has("ratio") && !byDateIsMoney()) {
      problems.add(new Problem(
          Code.MISSING_KEY,
          values.place(),
          "`" + what + "` does not say how much it brings.",
          "Add `amount:`, such as `amount: 2 billion USD/year`."));
    }
    if (values.has("amount") && byDateIsMoney()) {
      problems.add(new Problem(
          Code.CONFLICTING_KEYS,
          values.place(),
          "`" + what + "` gives an `amount` and also money by date.",
          "Drop `amount`, or write the values by date as shares of it, such as `150 %`."));
    }
    return problems;
  }

  private boolean byDateIsMoney() {
    Optional<Operand> first = dates().map(d -> d.entries().get(0).amount());
    if (first.isPresent() && first.get() instanceof Operand.Given given) {
      return given.quantity().kind() == PER_YEAR;
    }
    return first.isPresent() && !values.has("amount");
  }

  private Optional<ByDate> dates() {
    ByDate steps = values.byDate("steps");
    return Optional.ofNullable(steps != null ? steps : values.byDate("path"));
  }

  /** The stream of each period as a formula. */
  Formula formula(Model m) {
    Formula yearly = yearly(m);
    Formula scale = byDate(m);
    Formula perYear = yearly == null ? scale : scale == null ? yearly : yearly.times(scale);
    if (perYear == null) {
      return Formula.zero(m.currency());
    }
    return values.has("ratio") ? perYear : perYear.times(years(m));
  }

  private @Nullable Formula yearly(Model m) {
    Operand amount = values.operand("amount");
    if (amount != null) {
      return m.operand(amount);
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
}
