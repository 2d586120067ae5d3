package tenor.clause;

import org.jspecify.annotations.Nullable;
import tenor.model.Changes;
import tenor.model.Formula;
import tenor.model.Model;
import tenor.model.OpenAccount;
import tenor.model.Operation;
import tenor.model.Part;
import tenor.model.PeriodLength;
import tenor.model.Schedule;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.quantity.CalendarDate;
import tenor.quantity.Unit;

/**
 * The interest of an obligation, and what its schedule asks for.
 *
 * <pre>
 * interest = rate × ((owed − kept apart − deferred) × length + drawn years)
 *          + rate of deferral × deferred × length + penalty × overdue × length
 * </pre>
 *
 * <p>Unpaid interest is kept apart until it is added to what bears interest, once a year or at the end
 * of each {@code compounding} interval; with {@code unpaid_interest: simple} it never is. Interest that
 * a schedule has not asked for yet is not unpaid. Where it is
 * kept apart, payments go to it first. Worked example: 123 billion at 4 % a year owes 4.92 billion of
 * interest after one year.
 */
final class Borrowing {
  private final Model m;
  private final OpenAccount account;
  private final FieldValues values;
  private final Formula initial;
  private final Repayment.Balance balance;
  private final Additions added;
  private final @Nullable Formula rate;
  private boolean bearsInterest;

  /**
   * The interest of an obligation.
   *
   * @param initial what is owed at the start
   */
  Borrowing(
      Model m,
      OpenAccount account,
      FieldValues values,
      Formula initial,
      Repayment.Balance balance,
      Additions added) {
    this.m = m;
    this.account = account;
    this.values = values;
    this.initial = initial;
    this.balance = balance;
    this.added = added;
    this.rate = annualRate();
    this.bearsInterest = rate != null || values.has("penalty");
  }

  /** The interest a year; null where there is none. */
  @Nullable Formula rate() {
    return rate;
  }

  /** Whether any of what is owed bears interest, once its lines are written. */
  boolean bearsInterest() {
    return bearsInterest;
  }

  private @Nullable Formula annualRate() {
    OverTime interest = values.overTime("interest");
    Formula annual = interest == null ? null : interest.formula(m);
    for (Changes.Regime regime : account.changes().regimes()) {
      Formula then = regime.rate();
      if (then != null) {
        Formula before = annual == null ? Formula.zero(then.unit()) : annual;
        annual = Operation.CHOOSE.of(regime.inForce(), then, before);
      }
    }
    return annual;
  }

  /** Writes the lines of interest, fees and, where there is a schedule, of what is asked for. */
  void write() {
    check();
    Formula fees = added.fees();
    if (fees != null) {
      account.write(
          m, Part.FEES, "Fees of " + account.name(), "On draws, and on what is not drawn.", fees);
    }
    boolean scheduled = values.has("schedule")
        || account.changes().regimes().stream().anyMatch(r -> r.schedule() != null);
    Repayment repayment = scheduled
        ? new Repayment(m, account, values.place(), initial, balance, added, schedule(), rate)
        : null;
    if (repayment == null && !account.changes().deferrals().isEmpty()) {
      m.add(new Problem(
          Code.CONFLICTING_KEYS,
          values.place(),
          "An event puts off instalments of `" + account.name() + "`, which has no `schedule`.",
          "Add `schedule: { style: level, over: 10 years }`, or `suspend` it."));
    }
    Formula bearing = bearing(repayment);
    if (repayment != null
        && !repayment.deferrals().interest().equals(Formula.zero(account.unit()))) {
      bearsInterest = true;
    }
    if (!bearsInterest) {
      account.write(
          m,
          Part.INTEREST,
          "Interest of " + account.name(),
          "There is none.",
          Formula.zero(account.unit()));
    } else {
      interest(bearing, repayment);
    }
    if (repayment != null) {
      repayment.write();
    }
  }

  private @Nullable Schedule schedule() {
    return values
        .group("schedule")
        .map(group ->
            new ScheduleTerms(group).formulas(m, begins(), values.operand("capitalises_for")))
        .orElse(null);
  }

  /** The day from which a grace counts: the start, or the first draw where nothing is owed before. */
  private CalendarDate begins() {
    ByDate draws = values.byDate("draws");
    return draws == null || values.has("amount") ? m.clock().start() : draws.date(0);
  }

  private void interest(Formula bearing, @Nullable Repayment repayment) {
    Formula length = m.clock().lengths();
    Formula annual = rate == null ? Formula.zero(new Unit(null, 0, -1)) : rate;
    account.bears(bearing, annual.times(length), compoundsEachPeriod());
    Formula interest = annual.times(bearing.times(length).plus(added.moneyYears()));
    if (repayment != null) {
      interest = interest.plus(repayment.deferrals().interest());
      OverTime penalty = values.overTime("penalty");
      if (penalty != null) {
        interest =
            interest.plus(penalty.formula(m).times(repayment.overdueAtOpening()).times(length));
      }
    }
    account.write(
        m,
        Part.INTEREST,
        "Interest of " + account.name(),
        "Annual rate on what bears interest, for the time it is owed in the period.",
        interest);
  }

  private Formula bearing(@Nullable Repayment repayment) {
    Formula bearing = balance.owed();
    // Interest that a schedule has not asked for yet bears none, however long the periods are.
    if (rate != null && (repayment != null || !compoundsEachPeriod())) {
      bearing = bearing.minus(keptApart(repayment).atMost(balance.owed()));
    }
    if (repayment == null || repayment.deferrals().isEmpty()) {
      return bearing;
    }
    return bearing.minus(repayment.deferrals().atOpening().atMost(balance.owed()));
  }

  /** Writes the line of interest that is kept apart, and gives what of it the period opens with. */
  private Formula keptApart(@Nullable Repayment repayment) {
    Unit unit = account.unit();
    Formula zero = Formula.zero(unit);
    Formula before =
        balance.scaled(new Formula.Previous(account.line(Part.KEPT_APART), unit, zero));
    Formula interest = account.read(Part.INTEREST);
    Formula more = added.fees() == null ? interest : interest.plus(account.read(Part.FEES));
    Formula kept = before.plus(more).minus(account.read(Part.PAID));
    if (repayment != null && !repayment.deferrals().isEmpty()) {
      kept = kept.minus(m.read(account.name() + Deferrals.INTEREST_PUT_OFF, unit));
    }
    // What is overdue is paid before interest that is not asked for, which waits until it is.
    Formula notYetAsked = repayment == null ? zero : repayment.accrued();
    kept = kept.atLeast(notYetAsked);
    account.write(
        m,
        Part.KEPT_APART,
        "Unpaid interest of " + account.name(),
        "Interest that bears no interest yet; payments go to it first.",
        isSimple()
            ? kept
            : Operation.CHOOSE.of(m.clock().endsOf(compounding()), notYetAsked, kept));
    return before;
  }

  private boolean isSimple() {
    return values.is("unpaid_interest", "simple");
  }

  private boolean compoundsEachPeriod() {
    return !isSimple() && compounding() == m.clock().periodLength();
  }

  private PeriodLength compounding() {
    return PeriodLength.named(values.word("compounding", PeriodLength.YEAR.word()));
  }

  /** Reports a compounding interval that is shorter than the periods. */
  private void check() {
    PeriodLength period = m.clock().periodLength();
    if (rate != null && !isSimple() && compounding().perYear() > period.perYear()) {
      m.add(new Problem(
          Code.CONFLICTING_KEYS,
          values.place(),
          "`" + account.name() + "` compounds each " + compounding().word()
              + ", but the agreement's periods are longer.",
          "Write `period: " + compounding().word() + "` under `agreement`."));
    }
  }
}
