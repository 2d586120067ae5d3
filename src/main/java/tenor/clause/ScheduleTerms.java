package tenor.clause;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tenor.model.Clock;
import tenor.model.Formula;
import tenor.model.Model;
import tenor.model.Operand;
import tenor.model.Operation;
import tenor.model.PeriodLength;
import tenor.model.Schedule;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.quantity.CalendarDate;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.quantity.Unit;

/**
 * When instalments fall due, as a file says it.
 *
 * <p>An instalment falls on the last day of a period that ends a calendar interval ({@code every}), or
 * an interval counted from the {@code first} date; without that, the first one when at least half an
 * interval has passed since the start, or since the end of the grace. Worked example: 50 annual instalments of a loan that starts on 1 January 1951 fall on 31
 * December of 1951 to 2000; with a grace of five years, of 1956 to 2005.
 *
 * @param values of the group {@code schedule}
 */
record ScheduleTerms(FieldValues values) {
  private static final Unit YEARS = new Unit(null, 0, 1);

  static final List<Field> FIELDS = List.of(
      Field.required(
          "style",
          new FieldType.Word(
              Stream.of(Schedule.Style.values()).map(Schedule.Style::word).toList()),
          "Level instalments, equal parts of the principal, all at the end, or amounts that are listed.",
          "level"),
      Field.optional(
          "number",
          FieldType.amount(Kind.COUNT),
          "How many instalments there are.",
          "50 annuities"),
      Field.optional(
          "over",
          FieldType.amount(Kind.DURATION),
          "In place of `number`: the time from the grace to the last instalment.",
          "50 years"),
      Field.optional(
          "every",
          new FieldType.Word(
              Stream.of(PeriodLength.values()).map(PeriodLength::word).toList()),
          "The interval between instalments; a year unless said.",
          "year"),
      Field.optional(
          "grace",
          FieldType.amount(Kind.DURATION),
          "For this long only interest is asked for.",
          "5 years"),
      Field.optional(
          "first",
          new FieldType.Dates(false),
          "In place of `grace`: the date of the first instalment of principal, or of the bullet.",
          "1951-12-31"),
      Field.optional(
          "instalments",
          new FieldType.AmountsByDate(Set.of(Kind.MONEY, Kind.MONEY_PER_YEAR)),
          "With `listed`: what falls due by date; money a year holds until the next.",
          "{1956: 25 million USD/year, 1966: 30 million USD/year}"),
      Field.optional(
          "cut_to",
          FieldType.amount(Kind.MONEY_PER_YEAR),
          "With `listed`: the least that a year may be cut to, and is; the rest follows at the end.",
          "250 million DEM/year"));

  /** What cannot stand together, and what is missing. */
  List<Problem> check(String what) {
    List<Problem> problems = new ArrayList<>();
    boolean listed = values.is("style", Schedule.Style.LISTED.word());
    if (listed != values.has("instalments") && values.has("style")) {
      problems.add(problem(
          "The `instalments` of " + what + " go with `style: listed`, and that with them.",
          "List them by date under `instalments` with `style: listed`, or drop them."));
    }
    boolean single = values.is("style", Schedule.Style.BULLET.word()) && values.has("first");
    if (!listed
        && values.has("style")
        && values.has("number") == values.has("over")
        && (!single || values.has("over"))) {
      problems.add(problem(
          "The schedule of " + what + " needs one of `number` and `over`.",
          "Write `number: 50 annuities` or `over: 50 years`."));
    }
    for (String key : List.of("number", "over")) {
      if (listed && values.has(key)) {
        problems.add(problem(
            "The schedule of " + what + " lists its instalments, so `" + key + "` is told by them.",
            "Drop `" + key + "`."));
      }
    }
    if (!listed && values.has("cut_to")) {
      problems.add(problem(
          "Only listed instalments can be cut; the schedule of " + what + " lists none.",
          "Drop `cut_to`, or list the instalments."));
    }
    if (values.has("grace") && values.has("first")) {
      problems.add(problem(
          "The schedule of " + what + " has both `grace` and `first`.",
          "Keep the one that the agreement says."));
    }
    return problems;
  }

  private Problem problem(String sentence, String help) {
    return new Problem(Code.CONFLICTING_KEYS, values.place(), sentence, help);
  }

  /**
   * The schedule in formulas.
   *
   * @param begins the day from which the grace and the first interval count
   * @param capitalisesFor how long interest is added to the principal; null for never
   */
  Schedule formulas(Model m, CalendarDate begins, @Nullable Operand capitalisesFor) {
    Schedule.Style style = style();
    PeriodLength every = every(m);
    BigDecimal interval = BigDecimal.ONE.divide(BigDecimal.valueOf(every.perYear()), DECIMAL128);
    boolean each = every == m.clock().periodLength();
    Formula years = new Formula.Constant(interval, YEARS, "1 " + every.word());
    Formula time = each ? m.clock().lengths() : years;
    ByDate listed = values.byDate("instalments");
    Formula ends = ends(m, every);
    Formula interestDates = ends.times(after(m, begins, null, interval));
    Formula dates = ends.times(firstDate(m, begins, interval));
    if (listed != null && !perYear(m, listed)) {
      dates = listedDates(m, listed);
      interestDates = interestDates.atLeast(dates);
    }
    return new Schedule(
        style,
        dates,
        interestDates,
        capitalisesFor == null
            ? null
            : ends.times(Operation.EXCEEDS.of(
                m.operand(capitalisesFor).plus(half(interval)), age(m, begins))),
        number(m, interval),
        years,
        listed == null ? null : listed(m, listed, time),
        listed != null && perYear(m, listed),
        values.operand("cut_to") == null ? null : m.operand(required("cut_to")).times(time));
  }

  /** One in each period that ends an interval: of the calendar, or counted from the first date. */
  private Formula ends(Model m, PeriodLength every) {
    List<FieldValues.Dated> first = values.dates("first");
    return first.isEmpty()
        ? m.clock().endsOf(every)
        : m.clock().endsFrom(every, first.get(0).date(m));
  }

  private Schedule.Style style() {
    for (Schedule.Style style : Schedule.Style.values()) {
      if (values.is("style", style.word())) {
        return style;
      }
    }
    throw new IllegalStateException("a schedule without a style was not refused");
  }

  private PeriodLength every(Model m) {
    PeriodLength period = m.clock().periodLength();
    PeriodLength every = PeriodLength.named(values.word("every", PeriodLength.YEAR.word()));
    if (every.perYear() > period.perYear()) {
      m.add(problem(
          "Instalments come every " + every.word() + ", but the agreement's periods are longer.",
          "Write `period: " + every.word() + "` under `agreement`."));
    }
    return every;
  }

  private @Nullable Formula number(Model m, BigDecimal interval) {
    Operand number = values.operand("number");
    Operand over = values.operand("over");
    if (number != null) {
      Quantity count = m.given(number);
      if (count != null && count.value().compareTo(BigDecimal.ONE) < 0) {
        m.add(new Problem(
            Code.OUT_OF_BOUNDS,
            number.place(),
            "A schedule has one instalment at least; this is " + count.text() + ".",
            "Write such as `number: 50 annuities`."));
      }
      return m.operand(number);
    }
    if (over == null) {
      return values.has("instalments") ? null : Formula.one();
    }
    return Operation.DIVIDE
        .of(m.operand(over), new Formula.Constant(interval, YEARS, "interval"))
        .atLeast(Formula.one());
  }

  /** One in each period from the first instalment of principal on. */
  private Formula firstDate(Model m, CalendarDate begins, BigDecimal interval) {
    List<FieldValues.Dated> first = values.dates("first");
    ByDate listed = values.byDate("instalments");
    if (first.isEmpty()) {
      // Money a year falls due from the first day on, a short first period included.
      boolean paced = listed != null && perYear(m, listed) && !values.has("grace");
      return paced
          ? Operation.EXCEEDS.of(age(m, begins), Formula.zero(YEARS))
          : after(m, begins, values.operand("grace"), interval);
    }
    CalendarDate day = first.get(0).date(m);
    int from = m.clock().periodOf(day);
    return new Formula.Calendar(
        "first instalment on " + day + " or later",
        Unit.NONE,
        k -> k >= from ? BigDecimal.ONE : BigDecimal.ZERO,
        Math.max(0, from),
        BigDecimal.ZERO);
  }

  /** One in each period that closes half an interval or more after the grace. */
  private static Formula after(
      Model m, CalendarDate begins, @Nullable Operand grace, BigDecimal interval) {
    Formula wait = half(interval);
    return Operation.EXCEEDS.of(
        age(m, begins), grace == null ? wait : m.operand(grace).plus(wait));
  }

  /** A little less than half an interval, so that exactly half of one is enough. */
  private static Formula half(BigDecimal interval) {
    return new Formula.Constant(
        interval.multiply(new BigDecimal("0.499")), YEARS, "half an interval");
  }

  /** The years from a day to the close of each period; below zero before it. */
  private static Formula age(Model m, CalendarDate begins) {
    Clock clock = m.clock();
    BigDecimal start = clock.timeOf(begins);
    return start.signum() == 0
        ? clock.closings()
        : clock.closings().minus(new Formula.Constant(start, YEARS, "time of " + begins));
  }

  private static boolean perYear(Model m, ByDate listed) {
    return listed.unit(m).years() < 0;
  }

  private Formula listedDates(Model m, ByDate listed) {
    Clock clock = m.clock();
    int last = clock.periodOf(listed.date(listed.entries().size() - 1));
    Formula ends = ends(m, every(m));
    Formula.Calendar interval = ends instanceof Formula.Calendar calendar ? calendar : null;
    boolean goesOn = values.has("cut_to");
    return new Formula.Calendar(
        "listed instalment",
        Unit.NONE,
        k -> {
          boolean holds = k <= last
              ? listed.entries().stream().anyMatch(e -> clock.periodOf(e.date()) == k)
              : goesOn && (interval == null || interval.at().apply(k).signum() > 0);
          return holds ? BigDecimal.ONE : BigDecimal.ZERO;
        },
        last + 1,
        BigDecimal.ZERO);
  }

  /** What falls due; money a year for the time of a period, or of an interval of several. */
  private Formula listed(Model m, ByDate listed, Formula time) {
    if (perYear(m, listed)) {
      return new OverTime.Steps(listed).formula(m).times(time);
    }
    Clock clock = m.clock();
    int last = listed.entries().size() - 1;
    int end = clock.periodOf(listed.date(last));
    boolean goesOn = values.has("cut_to");
    return listed.weighted(
        m,
        "listed instalments",
        Unit.NONE,
        Math.max(0, end + 1),
        (i, k) -> clock.periodOf(listed.date(i)) == k || (goesOn && i == last && k > end)
            ? BigDecimal.ONE
            : BigDecimal.ZERO);
  }

  private Operand required(String key) {
    Operand operand = values.operand(key);
    if (operand == null) {
      throw new IllegalStateException("no " + key);
    }
    return operand;
  }
}
