package tenor.clause;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import tenor.model.Clock;
import tenor.model.Formula;
import tenor.model.Model;
import tenor.model.Operation;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.quantity.CalendarDate;
import tenor.quantity.Unit;

/**
 * What sets something off: dates, or a condition.
 *
 * <p>A date takes effect at the start of the period that holds it. A condition looks at the values
 * with which the period before closed; written with {@code when} it stays in force once it has held,
 * written with {@code while} only as long as it holds. {@code until} ends either: at the start of the
 * period that holds the day after it.
 */
final class Trigger {
  /** The keys of a condition alone. */
  static final List<Field> CONDITIONS = List.of(
      Field.optional(
          "when",
          new FieldType.ConditionText(),
          "A condition from which on it is in force, and stays so.",
          "copper above 9000 USD/t"),
      Field.optional(
          "while",
          new FieldType.ConditionText(),
          "A condition as long as which it is in force.",
          "copper below 5200 USD/t"));

  /** The keys of dates. */
  static final List<Field> DATES = List.of(
      Field.optional(
          "on",
          new FieldType.Dates(true),
          "The date on which it takes effect, or a list of dates.",
          "2014-10-01"),
      Field.optional(
          "until",
          new FieldType.Dates(false),
          "The last day on which it is in force; a year alone ends it when it begins.",
          "2017-12-31"));

  private final Model m;
  private final String prefix;
  private final FieldValues values;

  Trigger(Model m, String prefix, FieldValues values) {
    this.m = m;
    this.prefix = prefix;
    this.values = values;
  }

  /** What cannot stand together. */
  static Optional<Problem> check(FieldValues values, String what) {
    int given = 0;
    for (String key : List.of("on", "when", "while")) {
      given += values.has(key) ? 1 : 0;
    }
    return given < 2
        ? Optional.empty()
        : Optional.of(new Problem(
            Code.CONFLICTING_KEYS,
            values.place(),
            what + " has more than one of `on`, `when` and `while`.",
            "Keep the one that sets it off."));
  }

  /** One in each period in which it is in force; null where nothing sets it off. */
  @Nullable Formula inForce() {
    List<FieldValues.Dated> dates = values.dates("on");
    if (!dates.isEmpty()) {
      FieldValues.endsLater(m, dates, values.dates("until"));
      int from = periodOf(dates.get(0));
      int end = end();
      String label = "in force from " + dates.get(0).date(m)
          + (values.has("until")
              ? " to " + values.dates("until").get(0).after(m).plusDays(-1)
              : "");
      return flag(label, k -> k >= from && k < end, end, from);
    }
    Condition once = values.condition("when");
    Condition whilst = values.condition("while");
    if (once != null) {
      Formula before = new Formula.Previous(prefix + ".in_force", Unit.NONE, zero());
      Formula held = m.line(
          values.place(),
          prefix + ".in_force",
          "Whether it has come to " + once.text(),
          "A condition that has held once stays in force.",
          before.atLeast(once.holds(m)));
      return ended(held);
    }
    return whilst == null ? null : ended(whilst.holds(m));
  }

  /** One in each period in which it takes effect; null where nothing sets it off. */
  @Nullable Formula happens() {
    List<FieldValues.Dated> dates = values.dates("on");
    if (!dates.isEmpty()) {
      Set<Integer> periods = new TreeSet<>();
      dates.forEach(date -> periods.add(periodOf(date)));
      return flag(
          "takes effect on " + FieldValues.text(dates, m),
          periods::contains,
          Collections.max(periods) + 1,
          0);
    }
    Formula inForce = inForce();
    if (inForce == null || values.condition("when") == null) {
      return inForce;
    }
    Formula before = new Formula.Previous(prefix + ".in_force", Unit.NONE, zero());
    return Operation.EXCEEDS.of(inForce, before);
  }

  /** The day on which it takes effect first; the start where a condition decides. */
  CalendarDate firstDay() {
    List<FieldValues.Dated> dates = values.dates("on");
    return dates.isEmpty() ? m.clock().start() : dates.get(0).date(m);
  }

  private int end() {
    List<FieldValues.Dated> until = values.dates("until");
    return until.isEmpty() ? Integer.MAX_VALUE : m.clock().periodOf(until.get(0).after(m));
  }

  private Formula ended(Formula inForce) {
    int end = end();
    return end == Integer.MAX_VALUE
        ? inForce
        : inForce.times(flag("before its end", k -> k < end, end, 0));
  }

  private int periodOf(FieldValues.Dated dated) {
    Clock clock = m.clock();
    CalendarDate day = dated.date(m);
    if (day.isBefore(clock.start())) {
      m.add(new Problem(
          Code.OUTSIDE_CLOCK,
          dated.place(),
          day + " lies before the start of the agreement, " + clock.start() + ".",
          "Set `start` to this day or earlier, or drop the date."));
      return 0;
    }
    return clock.periodOf(day);
  }

  /** A calendar of ones and zeros. */
  private static Formula flag(String label, IntPredicate holds, int end, int begin) {
    int steady = Math.max(begin, end == Integer.MAX_VALUE ? 0 : Math.max(0, end));
    return new Formula.Calendar(
        label,
        Unit.NONE,
        k -> holds.test(k) ? BigDecimal.ONE : BigDecimal.ZERO,
        steady,
        BigDecimal.ZERO);
  }

  private static Formula zero() {
    return Formula.zero(Unit.NONE);
  }
}
