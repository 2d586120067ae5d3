package tenor.clause;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tenor.model.Changes;
import tenor.model.Formula;
import tenor.model.Model;
import tenor.model.OpenAccount;
import tenor.model.Operation;
import tenor.model.Part;
import tenor.model.Schedule;
import tenor.problem.Place;
import tenor.quantity.Unit;

/**
 * What the schedule of an obligation asks for in each period.
 *
 * <p>What is owed is divided into principal that is not yet asked for, interest that is not yet asked
 * for, what is overdue, and what is put off. On an instalment date
 *
 * <pre>
 * level:           principal part = principal × (ANNUITY(i, n) − i)
 * equal principal: principal part = principal / n
 * bullet:          nothing but with the last instalment
 * listed:          as listed
 * asked = overdue + principal part + interest not yet asked for + what is put off no longer
 * </pre>
 *
 * <p>with i the rate of an interval and n the instalments that are left. What is paid beyond what is
 * asked for lowers the principal, so later instalments are smaller. Worked example: 1,000 at 2 % over
 * 50 years asks for 31.823 every year.
 */
final class Repayment {
  private static final Formula NO = Formula.zero(Unit.NONE);
  private static final Formula HALF_OF_ONE = new Formula.Constant(OverTime.HALF, Unit.NONE, "1/2");
  private static final Formula BETWEEN_ONE_AND_TWO =
      new Formula.Constant(new BigDecimal("1.5"), Unit.NONE, "1.5");
  private static final Formula A_BILLIONTH_MORE =
      new Formula.Constant(new BigDecimal("1.000000001"), Unit.NONE, "1.000000001");

  private final Model m;
  private final OpenAccount account;
  private final Place place;
  private final Formula zero;
  private final Formula initial;
  private final Balance balance;
  private final Additions added;
  private final @Nullable Schedule first;
  private final @Nullable Formula rate;
  private final Deferrals deferrals;

  /**
   * What an obligation owes when a period begins.
   *
   * @param opening what was owed at the last close
   * @param owed the same after write-offs and revaluation at the start of the period
   */
  record Balance(Formula opening, Formula owed) {
    /** A part of the opening after write-offs and revaluation. */
    Formula scaled(Formula part) {
      return owed.equals(opening) ? part : part.times(Operation.DIVIDE.of(owed, opening));
    }
  }

  /**
   * The repayment of an obligation.
   *
   * @param initial what is owed at the start
   * @param first the schedule agreed at the start; null where none is in force before a re-profiling
   * @param rate the interest a year; null where there is none
   */
  Repayment(
      Model m,
      OpenAccount account,
      Place place,
      Formula initial,
      Balance balance,
      Additions added,
      @Nullable Schedule first,
      @Nullable Formula rate) {
    this.m = m;
    this.account = account;
    this.place = place;
    this.zero = Formula.zero(account.unit());
    this.initial = initial;
    this.balance = balance;
    this.added = added;
    this.first = first;
    this.rate = rate;
    this.deferrals = new Deferrals(m, account, place, balance, rate);
  }

  /** What is put off. */
  Deferrals deferrals() {
    return deferrals;
  }

  /** Interest that is not yet asked for at the close. */
  Formula accrued() {
    Formula accrued = m.read(account.name() + ".accrued", account.unit());
    return deferrals.isEmpty()
        ? accrued
        : accrued.plus(m.read(account.name() + ".accrued_on_deferred", account.unit()));
  }

  /** What is overdue at the opening. */
  Formula overdueAtOpening() {
    return before(Part.OVERDUE.word(), zero);
  }

  private Formula before(String what, Formula atFirst) {
    return balance.scaled(
        new Formula.Previous(account.name() + "." + what, account.unit(), atFirst));
  }

  /** Writes the lines of what is asked for, and of what is then left of each part. */
  void write() {
    Formula running = running();
    Formula left = left();
    Formula ends = and(pick(Schedule::interestDates, Formula.one()), running);
    Formula instalment = and(
        and(pick(Schedule::dates, Formula.one()), running),
        Operation.EXCEEDS.of(left, HALF_OF_ONE));
    line(
        "instalments_done",
        "Instalments of " + account.name() + " asked for",
        "Counted from the beginning of the schedule.",
        done().plus(instalment));
    Formula principal = before("unasked", initial).plus(account.read(Part.DRAWN));
    Formula interest = before("accrued", zero).plus(account.read(Part.INTEREST));
    if (added.fees() != null) {
      interest = interest.plus(account.read(Part.FEES));
    }
    if (!deferrals.isEmpty()) {
      interest = interest.minus(deferrals.interest());
    }
    Formula capitalises = first == null ? null : first.capitalises();
    if (capitalises != null) {
      Formula capitalised = line(
          "capitalised",
          "Interest added to the principal of " + account.name(),
          "For as long as agreed interest is not asked for.",
          choose(capitalises, interest, zero));
      principal = principal.plus(capitalised);
      interest = interest.minus(capitalised);
      ends = Operation.CHOOSE.of(capitalises, NO, ends);
    }
    Formula all = principal;
    Formula principalPart = line(
        "principal_part",
        "Principal of the instalment of " + account.name(),
        "What of the principal falls due, as the schedule divides it.",
        choose(instalment, pick(s -> part(s, left, all), all), zero));
    if (isPaced()) {
      account.spares(line(
          "spare",
          "Not needed of the last instalment of " + account.name(),
          "What is listed for the period less what is left to ask for.",
          choose(instalment, pick(s -> listed(s, all), all), zero).minus(principalPart)));
    }
    Formula interestPart = line(
        "interest_part",
        "Interest of the instalment of " + account.name(),
        "All interest that was not asked for before.",
        choose(ends, interest, zero));
    ask(
        new Instalment(instalment, ends, principalPart, interestPart),
        principal.minus(principalPart),
        interest.minus(interestPart));
  }

  /**
   * One instalment.
   *
   * @param falls one where principal falls due
   * @param ends one where interest falls due
   */
  record Instalment(Formula falls, Formula ends, Formula principal, Formula interest) {}

  private void ask(Instalment instalment, Formula principal, Formula interest) {
    Formula asked = overdueAtOpening().plus(instalment.principal()).plus(instalment.interest());
    Formula rest = principal.plus(interest);
    if (!deferrals.isEmpty()) {
      deferrals.write(instalment, before("unasked", initial));
      asked = asked.minus(deferrals.putOff()).plus(deferrals.asked());
      rest = rest.plus(deferrals.rest());
    }
    Formula due = account.read(Part.DUE);
    Formula all = account.write(
        m,
        Part.ASKED,
        "Asked for by " + account.name(),
        "What is overdue and what falls due; with the last instalment all that is owed.",
        choose(Operation.EXCEEDS.of(rest, zero), asked.atMost(due), due));
    close(all, principal, interest);
  }

  /**
   * What is left of each part after payment; what is paid early goes to interest, then principal,
   * then what is put off.
   */
  private void close(Formula asking, Formula principal, Formula interest) {
    Formula prepaid = account.prepaid();
    boolean ever = !prepaid.equals(zero);
    Formula asked = ever ? asking.atMost(account.read(Part.DUE).minus(prepaid)) : asking;
    Formula paid = account.read(Part.PAID);
    account.write(
        m,
        Part.OVERDUE,
        "Overdue of " + account.name(),
        "What was asked for and is not paid.",
        (ever ? asked.minus(paid.minus(prepaid)) : asked.minus(paid)).atLeast(zero));
    Formula early = line(
        "prepaid",
        "Paid early to " + account.name(),
        "What is paid beyond what was asked for.",
        paid.minus(asked).atLeast(zero));
    line(
        "accrued",
        "Interest of " + account.name() + " not yet asked for",
        "It is asked for on interest dates.",
        interest.minus(early).atLeast(zero));
    Formula toPrincipal = early.minus(interest).atLeast(zero);
    Formula unasked = line(
        "unasked",
        "Principal of " + account.name() + " not yet asked for",
        "What later instalments repay.",
        principal.minus(toPrincipal).atLeast(zero));
    if (!deferrals.isEmpty()) {
      deferrals.close(toPrincipal.minus(principal).atLeast(zero));
    }
    account.write(
        m,
        Part.PRINCIPAL,
        "Principal of " + account.name(),
        "Principal that is not yet asked for, or put off.",
        deferrals.isEmpty() ? unasked : unasked.plus(deferrals.principal()));
  }

  /** One in each period that is not suspended; null where none ever is. */
  private @Nullable Formula running() {
    Formula suspended = account.changes().suspension();
    return suspended == null ? null : Formula.one().minus(suspended);
  }

  private static Formula and(Formula flag, @Nullable Formula other) {
    return other == null ? flag : flag.times(other);
  }

  /** The instalments that were asked for when the period opens, under the schedule in force. */
  private Formula done() {
    Formula done = new Formula.Previous(account.name() + ".instalments_done", Unit.NONE, NO);
    for (Changes.Regime regime : account.changes().regimes()) {
      done = regime.schedule() == null ? done : Operation.CHOOSE.of(regime.begins(), NO, done);
    }
    return done;
  }

  /** How many instalments are left when the period opens; one for schedules that do not count. */
  private Formula left() {
    return line(
        "instalments_left",
        "Instalments left of " + account.name(),
        "What the schedule has, less those that were asked for.",
        pick(s -> s.number() == null ? Formula.one() : s.number().minus(done()), Formula.one()));
  }

  /** What one schedule makes of the principal on an instalment date. */
  private Formula part(Schedule schedule, Formula left, Formula principal) {
    Formula several = Operation.EXCEEDS.of(left, BETWEEN_ONE_AND_TWO);
    return switch (schedule.style()) {
      case LEVEL -> {
        Formula i = rate == null ? NO : rate.times(schedule.interval());
        Formula share = Operation.ANNUITY.of(i, left).minus(i);
        yield choose(several, principal.times(share), principal);
      }
      case EQUAL_PRINCIPAL -> choose(several, Operation.DIVIDE.of(principal, left), principal);
      case BULLET -> choose(several, zero, principal);
      case LISTED -> {
        Formula listed = schedule.listed() == null ? principal : schedule.listed();
        Formula amount = schedule.cutTo() == null ? listed : listed.atMost(schedule.cutTo());
        Formula more = Operation.EXCEEDS.of(principal, amount.times(A_BILLIONTH_MORE));
        yield choose(more, amount, principal);
      }
    };
  }

  /** What is listed for a period, cut as far as it may be; the principal where nothing is listed. */
  private static Formula listed(Schedule schedule, Formula principal) {
    Formula listed = schedule.listed();
    if (listed == null) {
      return principal;
    }
    return schedule.cutTo() == null ? listed : listed.atMost(schedule.cutTo());
  }

  /** Whether the first schedule lists money a year, and no other takes its place. */
  private boolean isPaced() {
    return first != null && first.paced() && account.changes().regimes().isEmpty();
  }

  /** What the schedule in force says. */
  private Formula pick(Function<Schedule, Formula> of, Formula withoutSchedule) {
    Formula value = first == null ? withoutSchedule : of.apply(first);
    for (Changes.Regime regime : account.changes().regimes()) {
      Schedule schedule = regime.schedule();
      if (schedule != null) {
        value = choose(regime.inForce(), of.apply(schedule), value);
      }
    }
    return value;
  }

  private static Formula choose(Formula flag, Formula yes, Formula no) {
    return yes.equals(no) ? yes : Operation.CHOOSE.of(flag, yes, no);
  }

  private Formula line(String what, String label, String because, Formula formula) {
    return m.line(place, account.name() + "." + what, label, because, formula);
  }
}
