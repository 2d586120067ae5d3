package tenor.clause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.model.Clock;
import tenor.model.Formula;
import tenor.model.Law;
import tenor.model.Model;
import tenor.model.Operand;
import tenor.model.Operation;
import tenor.model.PeriodLength;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.quantity.Unit;

/**
 * What chance makes of a stream or an index from year to year: noise that is drawn anew in every
 * calendar year, jumps, a history that is drawn again, and interruptions.
 *
 * <pre>
 * factor of year t [1] = e^(log_drift × t + Y_t) × jumps_t
 * Y_t = φ × Y_(t−1) + volatility × Z_t,  Y_0 = 0,  φ = 1, or 0.5^(1 / half-life) where one is given
 * jumps_t = jumps_(t−1) × (to × e^(spread × Z'_t) with the chance of a jump, otherwise 1)
 * with a history:  factor of year t = factor of year t−1 × a change drawn from the history
 * interruption_t [1] = 1 − loss × the part of the year that an interruption takes
 * </pre>
 *
 * <p>Z and Z' are standard normal; t counts calendar years, so that the first one contains a draw
 * already. A run without chance has every Z at 0, no jump, no interruption and the history's average
 * growth. Worked example: with a drift of the logarithm of 1 % and no draw, the factor of the third
 * year is e^0.03 = 1.0305.
 */
final class YearlyChance {
  private static final Formula ONE = Formula.one();
  private static final Formula ZERO = Formula.zero(Unit.NONE);
  private static final Unit YEARS = Unit.of(Kind.DURATION, null);
  private static final BigDecimal LOG_OF_A_HALF =
      new BigDecimal("-0.6931471805599453094172321214581766");

  /** What may change every year. */
  static final Field YEARLY = Field.optional(
      "yearly",
      new FieldType.Group(List.of(
          Field.optional(
              "volatility",
              FieldType.amount(Kind.SHARE, Kind.RATIO),
              "Standard deviation of the yearly change of its logarithm.",
              "20 %"),
          Field.optional(
              "log_drift",
              FieldType.amount(Kind.RATE),
              "By how much its logarithm rises every year, besides the noise.",
              "1 %/year"),
          Field.optional(
              "half_life",
              FieldType.amount(Kind.DURATION),
              "Mean reversion: the time after which half of a deviation is gone.",
              "3 years"),
          Field.optional(
              "jumps",
              new FieldType.Group(List.of(
                  Field.required(
                      "chance", FieldType.amount(Kind.SHARE), "Chance of a jump a year.", "5 %"),
                  Field.required(
                      "to",
                      FieldType.amount(Kind.SHARE, Kind.RATIO),
                      "What a jump leaves of it, for good.",
                      "70 %"),
                  Field.optional(
                      "spread",
                      FieldType.amount(Kind.SHARE, Kind.RATIO),
                      "Standard deviation of the logarithm of a jump.",
                      "10 %"))),
              "Sudden changes that stay.",
              "{chance: 5 %, to: 70 %}"),
          Field.optional(
              "history",
              new FieldType.Column(
                  Set.of(Kind.MONEY_PER_YEAR, Kind.VOLUME_PER_YEAR, Kind.PRICE, Kind.INDEX)),
              "A column of yearly figures whose changes are drawn again.",
              "data/oil.csv#price"),
          Field.optional(
              "blocks",
              FieldType.amount(Kind.DURATION),
              "With `history`: how many years follow each other as they did; 1 year if not said.",
              "3 years"))),
      "What is drawn anew in every calendar year.",
      "{volatility: 20 %}");

  /** What may interrupt a stream. */
  static final Field INTERRUPTIONS = Field.optional(
      "interruptions",
      new FieldType.Group(List.of(
          Field.required(
              "chance",
              FieldType.amount(Kind.SHARE),
              "Chance a year that one begins, where none is going on.",
              "5 %"),
          Field.optional(
              "loss",
              FieldType.amount(Kind.SHARE),
              "What is lost while it lasts; all of it if not said.",
              "80 %"),
          Field.optional("lasts", FieldType.amount(Kind.DURATION), "How long it lasts.", "2 years"),
          Field.optional(
              "recovers",
              FieldType.amount(Kind.SHARE),
              "In place of `lasts`: the chance a year that it ends.",
              "50 %"))),
      "Years in which some or all of it fails.",
      "{chance: 5 %, loss: 80 %, lasts: 2 years}");

  private final Model m;
  private final String name;
  private final FieldValues values;
  private final boolean everyPeriod;

  private YearlyChance(Model m, String name, FieldValues values) {
    this.m = m;
    this.name = name;
    this.values = values;
    this.everyPeriod = m.clock().periodLength() == PeriodLength.YEAR;
  }

  /** Writes the lines of what chance makes of it, and gives the factor; 1 where there is none. */
  static Formula factor(Model m, String name, FieldValues values) {
    YearlyChance chance = new YearlyChance(m, name, values);
    Formula yearly = values.group("yearly").map(chance::yearly).orElse(ONE);
    return values
        .group("interruptions")
        .map(chance::interruption)
        .map(yearly::times)
        .orElse(yearly);
  }

  /** What cannot stand together. */
  static List<Problem> check(String name, FieldValues values) {
    List<Problem> problems = new ArrayList<>();
    values.group("yearly").ifPresent(yearly -> {
      if (yearly.has("history") && yearly.hasAny("volatility", "half_life")) {
        problems.add(conflict(
            yearly,
            "`" + name + "` draws its changes from a history, so `volatility` and `half_life` would"
                + " shake it twice.",
            "Keep `history`, or the other two."));
      }
      if (yearly.has("blocks") && !yearly.has("history")) {
        problems.add(conflict(
            yearly,
            "`blocks` says how a history is drawn again, and `" + name + "` has none.",
            "Add `history:`, or drop `blocks`."));
      }
      if (yearly.has("half_life") && !yearly.has("volatility")) {
        problems.add(conflict(
            yearly,
            "`half_life` brings `" + name
                + "` back after a deviation, and nothing makes it deviate.",
            "Add `volatility:`, or drop `half_life`."));
      }
      if (!yearly.hasAny("history", "volatility", "log_drift", "jumps")) {
        problems.add(new Problem(
            Code.MISSING_KEY,
            yearly.place(),
            "`yearly` of `" + name + "` does not say what is drawn.",
            "Write such as `yearly: { volatility: 20 % }`."));
      }
      if (yearly.overTime("history") instanceof Series series) {
        History.check(series).ifPresent(problems::add);
      }
    });
    values.group("interruptions").ifPresent(stops -> {
      if (stops.has("lasts") == stops.has("recovers")) {
        problems.add(conflict(
            stops,
            "An interruption needs one of `lasts` and `recovers`.",
            "Write `lasts: 2 years`, or `recovers: 50 %` for the chance a year that it ends."));
      }
    });
    return problems;
  }

  private static Problem conflict(FieldValues at, String sentence, String help) {
    return new Problem(Code.CONFLICTING_KEYS, at.place(), sentence, help);
  }

  private Formula yearly(FieldValues yearly) {
    Formula drift = part(yearly, "log_drift");
    Formula drifted = drift == null ? ZERO : drift.times(aYear());
    Formula jump = yearly.group("jumps").map(this::jump).orElse(ONE);
    if (yearly.has("half_life")) {
      Formula trend = drift == null
          ? ZERO
          : stepped("trend", "Trend of " + name, ZERO, before -> before.plus(drifted));
      Formula fading = fading(yearly);
      Formula noise = noise(yearly);
      Formula deviation = stepped(
          "deviation", "Deviation of " + name, ZERO, y -> y.times(fading).plus(noise));
      Formula jumps = jump.equals(ONE)
          ? ONE
          : stepped("jumps", "What jumps left of " + name, ONE, before -> before.times(jump));
      return write("yearly", "Yearly chance of " + name, Operation.EXP.of(trend.plus(deviation)))
          .times(jumps);
    }
    Formula exponent = yearly.has("volatility") ? drifted.plus(noise(yearly)) : drifted;
    Formula change = exponent.equals(ZERO) ? ONE : Operation.EXP.of(exponent);
    Formula history = history(yearly);
    Formula all = change.times(history).times(jump);
    return stepped("yearly", "Yearly chance of " + name, ONE, before -> before.times(all));
  }

  private Formula history(FieldValues yearly) {
    if (!(yearly.overTime("history") instanceof Series series)) {
      return ONE;
    }
    Operand blocks = yearly.operand("blocks");
    Quantity length = m.given(blocks);
    return new Formula.Draw(
        name + ".history",
        History.of(series, length == null ? BigDecimal.ONE : length.value()),
        Unit.NONE);
  }

  private Formula noise(FieldValues yearly) {
    Formula volatility = part(yearly, "volatility");
    return volatility == null
        ? ZERO
        : volatility.times(new Formula.Draw(name + ".yearly", new Law.Normal(), Unit.NONE));
  }

  /** What is left of a deviation after a year. */
  private Formula fading(FieldValues yearly) {
    Formula halfLife = part(yearly, "half_life");
    Formula log = new Formula.Constant(LOG_OF_A_HALF, Unit.NONE, "log of a half");
    return halfLife == null
        ? ONE
        : Operation.EXP.of(Operation.DIVIDE.of(log.times(aYear()), halfLife));
  }

  private Formula jump(FieldValues jumps) {
    Formula to = part(jumps, "to");
    Formula spread = part(jumps, "spread");
    Formula left = to == null ? ONE : to;
    if (spread != null) {
      Formula.Draw size = new Formula.Draw(name + ".jump_size", new Law.Normal(), Unit.NONE);
      left = left.times(Operation.EXP.of(spread.times(size)));
    }
    return Operation.CHOOSE.of(happens(jumps, "chance", "jump"), left, ONE);
  }

  /** One in a year in which something happens that has a chance a year. */
  private Formula happens(FieldValues group, String chance, String draw) {
    Formula likely = part(group, chance);
    return Operation.EXCEEDS.of(
        likely == null ? ZERO : likely,
        new Formula.Draw(name + "." + draw, new Law.Uniform(), Unit.NONE));
  }

  private Formula interruption(FieldValues stops) {
    Formula loss = part(stops, "loss");
    Formula begins = happens(stops, "chance", "interruption");
    Formula lasts = part(stops, "lasts");
    Formula taken;
    if (lasts == null) {
      Formula goesOn = ONE.minus(happens(stops, "recovers", "interruption"));
      taken = stepped(
          "interrupted",
          "Whether " + name + " is interrupted",
          ZERO,
          before -> Operation.CHOOSE.of(before, goesOn, begins));
    } else {
      Formula none = Formula.zero(YEARS);
      Formula years = stepped(
          "interrupted_for",
          "Years of interruption of " + name + " still to come",
          none,
          before -> {
            Formula rest = before.minus(aYear()).atLeast(none);
            return Operation.CHOOSE.of(rest, rest, Operation.CHOOSE.of(begins, lasts, none));
          });
      taken = Operation.DIVIDE.of(years.atMost(aYear()), aYear());
    }
    return write(
        "running",
        "What interruptions leave of " + name,
        ONE.minus(loss == null ? taken : loss.times(taken)));
  }

  /** How a value of the last year becomes that of this one. */
  private interface Step {
    Formula from(Formula before);
  }

  /** A line that moves when a calendar year begins, and stays as it is within the year. */
  private Formula stepped(String what, String label, Formula first, Step step) {
    Formula before = new Formula.Previous(name + "." + what, first.unit(), first);
    Formula moved = step.from(before);
    return write(
        what, label, everyPeriod ? moved : Operation.CHOOSE.of(yearBegins(), moved, before));
  }

  private Formula write(String what, String label, Formula formula) {
    return m.line(
        values.place(),
        name + "." + what,
        label,
        "The file says what chance makes of it every calendar year.",
        formula);
  }

  private static Formula aYear() {
    return new Formula.Constant(BigDecimal.ONE, YEARS, "1 year");
  }

  private Formula yearBegins() {
    Clock clock = m.clock();
    return new Formula.Calendar(
        "whether a calendar year begins",
        Unit.NONE,
        k -> k == 0 || clock.firstDay(k).year() != clock.firstDay(k - 1).year()
            ? BigDecimal.ONE
            : BigDecimal.ZERO,
        Integer.MAX_VALUE,
        BigDecimal.ZERO);
  }

  private @Nullable Formula part(FieldValues group, String field) {
    Operand operand = group.operand(field);
    return operand == null ? null : m.operand(operand);
  }
}
