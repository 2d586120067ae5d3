package tenor.clause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tenor.clause.FieldType.Target;
import tenor.model.Clock;
import tenor.model.Formula;
import tenor.model.Model;
import tenor.model.OpenAccount;
import tenor.model.Operand;
import tenor.model.Operation;
import tenor.model.PeriodLength;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.quantity.Kind;
import tenor.quantity.Unit;

/**
 * What is owed, or a fund that is to be filled.
 *
 * <pre>
 * drawn = ratio × draws of the period + ratio × flow          (grows_by)
 * interest = rate × (opening × length + Σ drawn × part of the period left)
 * due = opening + drawn + interest      closing = due − paid
 * </pre>
 *
 * <p>Draws arrive on their dates; what {@code grows_by} adds arrives evenly, so half of the period
 * is left on average. Unpaid interest is added to what bears interest once a year, or at the end of
 * each {@code compounding} interval; with {@code unpaid_interest: simple} it never bears interest.
 * Where it is kept apart, payments go to it first.
 *
 * <p>Worked example: 123 billion USD at 4 % a year owes 4.92 billion of interest after one year; a
 * payment of 5 billion leaves 122.92 billion.
 */
public record Obligation(String name, FieldValues values) implements Clause {
  private static final Unit YEARS = new Unit(null, 0, 1);

  /** The block {@code obligations}. */
  public static final ClauseKind KIND = new ClauseKind(
      "obligations",
      ClauseKind.Naming.NAME,
      "What is owed, or a fund that is to be filled.",
      Set.of(Target.OBLIGATION, Target.PAYEE, Target.SUBJECT),
      List.of(
          Field.optional(
              "amount",
              new FieldType.AmountOrWord(Set.of(Kind.MONEY), "none"),
              "What is owed at the start; `none` where the text sets no amount to reach.",
              "500 billion USD"),
          Field.optional(
              "ratio",
              FieldType.amount(Kind.RATIO, Kind.SHARE),
              "With `of: draws`: this many times each draw is owed.",
              "2 to 1"),
          Field.optional(
              "of", new FieldType.Word(List.of("draws")), "What the ratio is taken of.", "draws"),
          Field.optional(
              "draws",
              new FieldType.AmountsByDate(Set.of(Kind.MONEY)),
              "Tranches by the date on which they arrive.",
              "{2025-06-30: 10 billion USD, 2026-06-30: 5 billion USD}"),
          Field.optional(
              "grows_by",
              new FieldType.Group(List.of(
                  Field.required(
                      "ratio",
                      FieldType.amount(Kind.RATIO, Kind.SHARE),
                      "This many times the flow is added.",
                      "2 to 1"),
                  Field.required(
                      "of",
                      new FieldType.NameOf(FieldType.Target.FLOW),
                      "The flow that raises the target.",
                      "aid"))),
              "A target that moves: it rises with a flow.",
              "{ratio: 2 to 1, of: aid}"),
          Field.optional(
              "interest",
              FieldType.overTime(Kind.RATE),
              "Interest a year, fixed or by date.",
              "4 %/year"),
          Field.optional(
              "unpaid_interest",
              new FieldType.Word(List.of("capitalised", "simple")),
              "Whether unpaid interest bears interest itself (`capitalised`) or never does.",
              "capitalised"),
          Field.optional(
              "compounding",
              new FieldType.Word(
                  Stream.of(PeriodLength.values()).map(PeriodLength::word).toList()),
              "How often unpaid interest is added to what bears interest.",
              "year")),
      Obligation::make);

  private static Clause make(String name, FieldValues values, List<Problem> problems) {
    problems.addAll(check(name, values));
    return new Obligation(name, values);
  }

  private static List<Problem> check(String name, FieldValues values) {
    List<Problem> problems = new ArrayList<>();
    boolean counted = values.has("amount") || values.has("draws") || values.has("grows_by");
    if (!counted) {
      problems.add(new Problem(
          Code.MISSING_KEY,
          values.place(),
          "`" + name + "` does not say how much is owed.",
          "Add `amount:`, such as `amount: 500 billion USD`, or `amount: none`."));
    }
    if (values.has("ratio") != values.has("of") || (values.has("ratio") && !values.has("draws"))) {
      problems.add(new Problem(
          Code.CONFLICTING_KEYS,
          values.place(),
          "The `ratio` of `" + name + "` needs `of: draws` and the `draws` themselves.",
          "Write `ratio: 2 to 1`, `of: draws` and `draws: {2025: 10 billion USD}` together."));
    }
    boolean targetless = values.is("amount", "none");
    for (String key : List.of("draws", "grows_by", "interest", "unpaid_interest", "compounding")) {
      if (targetless && values.has(key)) {
        problems.add(new Problem(
            Code.CONFLICTING_KEYS,
            values.place(),
            "`" + name + "` has `amount: none`, so `" + key + "` has nothing to act on.",
            "Give an amount, or drop `" + key + "`."));
      }
    }
    boolean simple =
        values.name("unpaid_interest").filter(w -> w.text().equals("simple")).isPresent();
    if (simple && values.has("compounding")) {
      problems.add(new Problem(
          Code.CONFLICTING_KEYS,
          values.place(),
          "`" + name + "` keeps unpaid interest simple, so it cannot compound.",
          "Drop `compounding`, or write `unpaid_interest: capitalised`."));
    }
    return problems;
  }

  @Override
  public ClauseKind kind() {
    return KIND;
  }

  @Override
  public void writeInto(Model m) {
    if (values.is("amount", "none")) {
      m.open(new OpenAccount(place(), name, m.currency(), false));
      return;
    }
    Operand amount = values.operand("amount");
    Formula initial = amount == null ? null : m.operand(amount);
    Added added = added(m, initial);
    Unit unit = added.money().unit();
    OpenAccount account = new OpenAccount(place(), name, unit, true);
    m.open(account);
    Formula opening = line(
        m,
        "opening",
        "Owed at the opening by " + name,
        "The amount that the file gives; later, what was owed at the last close.",
        new Formula.Previous(
            name + ".closing", unit, initial == null ? Formula.zero(unit) : initial));
    received(m, initial, added);
    Formula drawn =
        line(m, "drawn", "Added to " + name, "Draws, and the rise of the target.", added.money());
    OverTime rates = values.overTime("interest");
    Formula rate = rates == null ? null : rates.formula(m);
    Formula due = opening.plus(drawn);
    if (rate == null) {
      line(m, "interest", "Interest of " + name, "There is none.", Formula.zero(unit));
      account.adds(drawn, added.last());
    } else {
      due = due.plus(interest(m, account, rate, opening, added));
      account.adds(drawn.plus(rate.times(added.moneyYears())), added.last());
    }
    line(m, "due", "Due to " + name, "Opening, what was added, and interest.", due);
  }

  private Formula interest(
      Model m, OpenAccount account, Formula rate, Formula opening, Added added) {
    boolean compounds = compoundsEachPeriod(m);
    Formula bearing = compounds ? opening : opening.minus(accrued(m, opening.unit()));
    Formula length = m.clock().lengths();
    account.bears(bearing, rate.times(length), compounds);
    return line(
        m,
        "interest",
        "Interest of " + name,
        "Annual rate on what bears interest, for the time it is owed in the period.",
        rate.times(bearing.times(length).plus(added.moneyYears())));
  }

  private void received(Model m, @Nullable Formula initial, Added added) {
    Formula received = added.received();
    if (initial != null) {
      Formula atFirst = new Formula.Calendar(
          "first period",
          Unit.NONE,
          k -> k == 0 ? BigDecimal.ONE : BigDecimal.ZERO,
          1,
          BigDecimal.ZERO);
      received = atFirst.times(initial).plus(received);
    }
    line(
        m,
        "received",
        "Received for " + name,
        "The amount at the start, the draws and the flow, before any ratio.",
        received);
  }

  /** Writes the line of interest that is kept apart, and gives what of it the period opens with. */
  private Formula accrued(Model m, Unit unit) {
    String line = name + ".kept_apart";
    Formula zero = Formula.zero(unit);
    Formula opening = new Formula.Previous(line, unit, zero);
    Formula kept = opening
        .plus(m.read(name + ".interest", unit))
        .minus(m.read(name + ".paid", unit))
        .atLeast(zero);
    boolean simple =
        values.name("unpaid_interest").filter(w -> w.text().equals("simple")).isPresent();
    line(
        m,
        "kept_apart",
        "Unpaid interest of " + name,
        "Interest that bears no interest yet; payments go to it first.",
        simple ? kept : Operation.CHOOSE.of(m.clock().endsOf(compounding()), zero, kept));
    return opening;
  }

  private boolean compoundsEachPeriod(Model m) {
    if (values.name("unpaid_interest").filter(w -> w.text().equals("simple")).isPresent()) {
      return false;
    }
    PeriodLength period = m.clock().periodLength();
    if (compounding().perYear() > period.perYear()) {
      m.add(new Problem(
          Code.CONFLICTING_KEYS,
          place(),
          "`" + name + "` compounds each " + compounding().word()
              + ", but the agreement's periods are longer.",
          "Write `period: " + compounding().word() + "` under `agreement`."));
    }
    return compounding() == period;
  }

  private PeriodLength compounding() {
    String word = values.name("compounding").map(FieldValues.Name::text).orElse("year");
    return PeriodLength.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /**
   * What a period adds, the same times the years that are left of the period, what of it was
   * received, and the period of the last draw.
   */
  private record Added(Formula money, Formula moneyYears, Formula received, int last) {}

  private Added added(Model m, @Nullable Formula initial) {
    List<Added> parts = new ArrayList<>();
    ByDate draws = values.byDate("draws");
    if (draws != null) {
      parts.add(drawn(m, draws));
    }
    values.group("grows_by").ifPresent(group -> parts.add(risen(m, group)));
    Unit unit = initial == null ? parts.get(0).money().unit() : initial.unit();
    Formula money = Formula.zero(unit);
    Formula moneyYears = Formula.zero(unit.times(YEARS));
    Formula received = Formula.zero(unit);
    int last = 0;
    for (Added part : parts) {
      money = money.plus(part.money());
      moneyYears = moneyYears.plus(part.moneyYears());
      received = received.plus(part.received());
      last = Math.max(last, part.last());
    }
    return new Added(money, moneyYears, received, last);
  }

  private Added drawn(Model m, ByDate draws) {
    Clock clock = m.clock();
    refuseOutside(m, draws);
    int steady = Math.max(1, clock.periodOf(draws.date(draws.entries().size() - 1)) + 1);
    Operand ratio = values.operand("ratio");
    Formula times = ratio == null ? Formula.one() : m.operand(ratio);
    Formula money = draws.weighted(
        m,
        "draws",
        Unit.NONE,
        steady,
        (i, k) -> clock.periodOf(draws.date(i)) == k ? BigDecimal.ONE : BigDecimal.ZERO);
    Formula moneyYears = draws.weighted(
        m,
        "draws × years left of the period",
        YEARS,
        steady,
        (i, k) -> clock.periodOf(draws.date(i)) == k
            ? clock.partFrom(k, draws.date(i))
            : BigDecimal.ZERO);
    return new Added(times.times(money), times.times(moneyYears), money, steady - 1);
  }

  private static Added risen(Model m, FieldValues growsBy) {
    Operand ratio = growsBy.operand("ratio");
    String flow = growsBy.name("of").map(FieldValues.Name::text).orElse("");
    Formula gross = m.read(flow + ".gross", unitOf(m, flow));
    Formula rise = ratio == null ? gross : m.operand(ratio).times(gross);
    Formula half = new Formula.Constant(OverTime.HALF, Unit.NONE, "1/2");
    return new Added(rise, rise.times(half.times(m.clock().lengths())), gross, 0);
  }

  private static Unit unitOf(Model m, String stream) {
    return m.stream(stream).map(tenor.model.Stream::unit).orElse(Unit.NONE);
  }

  private void refuseOutside(Model m, ByDate draws) {
    Clock clock = m.clock();
    for (ByDate.Entry draw : draws.entries()) {
      if (draw.date().compareTo(clock.start()) < 0) {
        m.add(new Problem(
            Code.OUTSIDE_CLOCK,
            draw.place(),
            "This draw lies before the start of the agreement, " + clock.start() + ".",
            "Set `start` to this day or earlier, or put the sum into `amount`."));
      } else if (clock.timeOf(draw.date()).compareTo(clock.stopAfter()) >= 0) {
        m.add(new Problem(
            Code.OUTSIDE_CLOCK,
            draw.place(),
            "This draw lies after the calculation stops.",
            "Raise `stop_after`, or drop the draw."));
      }
    }
  }

  private Formula line(Model m, String what, String label, String because, Formula formula) {
    return m.line(place(), name + "." + what, label, because, formula);
  }
}
