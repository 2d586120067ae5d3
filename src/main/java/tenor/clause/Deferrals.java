package tenor.clause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.model.Changes;
import tenor.model.Formula;
import tenor.model.Model;
import tenor.model.OpenAccount;
import tenor.model.Operation;
import tenor.model.Part;
import tenor.problem.Place;
import tenor.quantity.Unit;

/**
 * Instalments that are put off to the end of the schedule, each followed on its own.
 *
 * <pre>
 * put off = principal and interest of the instalment, or its interest alone
 * interest on what is put off = its rate × what is put off × length, asked for on every interest date
 * </pre>
 *
 * <p>When the schedule has asked for its last principal, one deferred instalment is asked for on each
 * interest date, in the order in which they were put off; those payable {@code last} come after all
 * others. Worked example: of the British loan of 1946 the instalments of 1957, 1964, 1965, 1968 and
 * 1976 fell due in 2001 to 2005, and the interest of 1956 in 2006, with 2 % on it.
 */
final class Deferrals {
  /** The end of the name of the line of interest that is put off in a period. */
  static final String INTEREST_PUT_OFF = ".interest_put_off";

  private final Model m;
  private final OpenAccount account;
  private final Place place;
  private final Formula zero;
  private final Repayment.Balance balance;
  private final List<Held> held = new ArrayList<>();
  private final List<Formula> waiting = new ArrayList<>();
  private final List<Kept> kept = new ArrayList<>();
  private final @Nullable Formula interest;
  private Formula principalPutOff;
  private Formula interestPutOff;
  private Formula asked;
  private Formula later;
  private Formula rest;
  private Formula principal;

  /** One instalment that may be put off: the number of its event, and its own number. */
  private record Held(
      Changes.Deferral deferral, int event, int number, Formula principal, Formula interest) {
    Formula all() {
      return principal.plus(interest);
    }
  }

  /** What of an instalment waits at the close, before anything is paid early. */
  private record Kept(Held held, Formula principal, Formula interest) {}

  /** What is put off of an obligation; nothing where no event puts anything off. */
  Deferrals(
      Model m,
      OpenAccount account,
      Place place,
      Repayment.Balance balance,
      @Nullable Formula rate) {
    this.m = m;
    this.account = account;
    this.place = place;
    this.zero = Formula.zero(account.unit());
    this.balance = balance;
    this.principalPutOff = zero;
    this.interestPutOff = zero;
    this.asked = zero;
    this.later = zero;
    this.rest = zero;
    this.principal = zero;
    List<Changes.Deferral> deferrals = account.changes().deferrals();
    for (boolean last : new boolean[] {false, true}) {
      for (int event = 0; event < deferrals.size(); event++) {
        Changes.Deferral deferral = deferrals.get(event);
        for (int n = 1; n <= deferral.most() && deferral.last() == last; n++) {
          held.add(new Held(
              deferral,
              event + 1,
              n,
              before(part("principal", event + 1, n), account.unit()),
              before(part("interest", event + 1, n), account.unit())));
        }
      }
    }
    this.interest = held.isEmpty() ? null : writeInterest(rate);
  }

  private static String part(String what, int event, int number) {
    return "deferred_" + what + "_" + event + "_" + number;
  }

  private Formula before(String what, Unit unit) {
    Formula previous = new Formula.Previous(account.name() + "." + what, unit, Formula.zero(unit));
    return unit.equals(account.unit()) ? balance.scaled(previous) : previous;
  }

  /** Whether nothing is ever put off. */
  boolean isEmpty() {
    return held.isEmpty();
  }

  /** What is put off at the opening. */
  Formula atOpening() {
    return sum(waiting);
  }

  private Formula sum(List<Formula> parts) {
    Formula sum = zero;
    for (Formula part : parts) {
      sum = sum.plus(part);
    }
    return sum;
  }

  /** The line of the interest on what is put off. */
  Formula interest() {
    return interest == null ? zero : interest;
  }

  /** The lines of what waits at the opening, one for each event, and the line of the interest on it. */
  private Formula writeInterest(@Nullable Formula rate) {
    List<Changes.Deferral> deferrals = account.changes().deferrals();
    List<Formula> parts = new ArrayList<>();
    for (int event = 1; event <= deferrals.size(); event++) {
      int of = event;
      Formula waits = line(
          "waiting_" + event,
          "Put off before by " + account.name(),
          "Instalments that were put off and are not yet asked for, at the opening.",
          sum(held.stream().filter(one -> one.event() == of).map(Held::all).toList()));
      waiting.add(waits);
      Formula own = deferrals.get(event - 1).rate();
      Formula bears = own == null ? rate : own;
      if (bears != null) {
        parts.add(bears.times(waits.atMost(balance.owed()).times(m.clock().lengths())));
      }
    }
    return line(
        "interest_on_deferred",
        "Interest on what is put off by " + account.name(),
        "It is paid while the sums themselves wait.",
        sum(parts));
  }

  /**
   * Writes the lines of what is put off and of what is asked for after all.
   *
   * @param unasked the principal at the opening that the schedule has not asked for
   */
  void write(Repayment.Instalment instalment, Formula unasked) {
    putOff(instalment);
    Formula accrued = before("accrued_on_deferred", account.unit()).plus(interest());
    Formula onDeferred = Operation.CHOOSE.of(instalment.ends(), accrued, zero);
    later = accrued.minus(onDeferred);
    Formula over = Formula.one().minus(Operation.EXCEEDS.of(unasked, zero));
    Formula turn = instalment.ends().times(over);
    List<Formula> released = new ArrayList<>();
    Formula earlier = zero;
    rest = later;
    for (Held one : held) {
      Formula mine = earlier.equals(zero)
          ? turn
          : turn.times(Formula.one().minus(Operation.EXCEEDS.of(earlier, zero)));
      released.add(Operation.CHOOSE.of(mine, one.all(), zero));
      Formula principalLeft = keep(one.principal(), mine, principalOf(one));
      Formula interestLeft = keep(one.interest(), mine, interestOf(one));
      kept.add(new Kept(one, principalLeft, interestLeft));
      rest = rest.plus(principalLeft).plus(interestLeft);
      earlier = earlier.plus(one.all());
    }
    asked = onDeferred.plus(line(
        "deferred_asked",
        "Put off before and asked for now by " + account.name(),
        "One on each interest date after the last instalment.",
        sum(released)));
  }

  private Formula keep(Formula before, Formula mine, Formula added) {
    return Operation.CHOOSE.of(mine, zero, before).plus(added);
  }

  /**
   * Writes the lines of what is still put off at the close.
   *
   * @param early what is paid early beyond all interest and principal that is not put off; it lowers
   *     every part that waits in proportion
   */
  void close(Formula early) {
    Formula waiting = line(
        "put_off",
        "Put off by " + account.name() + " before payment",
        "What still waits, with its interest that is not yet asked for.",
        rest);
    Formula left = line(
        "put_off_left",
        "Share of it that is left",
        "What is paid early beyond all other principal lowers every part in proportion.",
        Operation.DIVIDE.of(waiting.minus(early).atLeast(zero), waiting));
    line(
        "accrued_on_deferred",
        "Interest on what is put off by " + account.name() + ", not yet asked for",
        "It is asked for on interest dates.",
        later.times(left));
    List<Formula> interests = new ArrayList<>();
    for (Kept one : kept) {
      principal = principal.plus(write(one.held(), "principal", one.principal().times(left)));
      interests.add(write(one.held(), "interest", one.interest().times(left)));
    }
    account.write(
        m,
        Part.DEFERRED_INTEREST,
        "Deferred interest of " + account.name(),
        "Interest of instalments that were put off.",
        sum(interests));
  }

  private Formula write(Held one, String what, Formula formula) {
    return line(
        part(what, one.event(), one.number()),
        "Deferred " + what + " " + one.number() + " of " + account.name(),
        "It waits until its turn comes after the last instalment.",
        formula);
  }

  private Formula principalOf(Held one) {
    return one.deferral().whole() ? here(one, line("put_off_principal", one.event())) : zero;
  }

  private Formula interestOf(Held one) {
    return here(one, line("put_off_interest", one.event()));
  }

  private Formula line(String what, int event) {
    return m.read(account.name() + "." + what + "_" + event, account.unit());
  }

  /** What is put off in this period, where this is the next place that is free. */
  private Formula here(Held one, Formula putOff) {
    Formula count = before("deferrals_" + one.event(), Unit.NONE);
    Formula free = Operation.EXCEEDS.of(number(one.number()), count.plus(half()));
    Formula taken =
        Operation.EXCEEDS.of(number(one.number()), count.plus(half()).plus(Formula.one()));
    return Operation.CHOOSE.of(free.minus(taken), putOff, zero);
  }

  private static Formula number(int n) {
    return new Formula.Constant(BigDecimal.valueOf(n), Unit.NONE, Integer.toString(n));
  }

  private static Formula half() {
    return new Formula.Constant(OverTime.HALF, Unit.NONE, "1/2");
  }

  private void putOff(Repayment.Instalment instalment) {
    int event = 0;
    List<Formula> interestParts = new ArrayList<>();
    for (Changes.Deferral deferral : account.changes().deferrals()) {
      event++;
      Formula count = before("deferrals_" + event, Unit.NONE);
      Formula room = Operation.EXCEEDS.of(number(deferral.most()), count.plus(half()));
      Formula falls = deferral.whole() ? instalment.falls() : instalment.ends();
      Formula now = line(
          "puts_off_" + event,
          "Whether " + account.name() + " puts an instalment off",
          "An event lets it, as often as is agreed.",
          deferral.when().times(falls).times(room));
      line(
          "deferrals_" + event,
          "Instalments that " + account.name() + " has put off",
          "Counted for each event.",
          count.plus(now));
      if (deferral.whole()) {
        principalPutOff = principalPutOff.plus(line(
            "put_off_principal_" + event,
            "Principal that " + account.name() + " puts off",
            "It is asked for after the last instalment.",
            Operation.CHOOSE.of(now, instalment.principal().minus(principalPutOff), zero)));
      }
      Formula before = sum(interestParts);
      interestParts.add(line(
          "put_off_interest_" + event,
          "Interest that " + account.name() + " puts off",
          "It is asked for after the last instalment.",
          Operation.CHOOSE.of(now, instalment.interest().minus(before), zero)));
    }
    interestPutOff = m.line(
        place,
        account.name() + INTEREST_PUT_OFF,
        "All interest that " + account.name() + " puts off",
        "Of all events together.",
        sum(interestParts));
  }

  private Formula line(String what, String label, String because, Formula formula) {
    return m.line(place, account.name() + "." + what, label, because, formula);
  }

  /** What is put off in the period. */
  Formula putOff() {
    return principalPutOff.plus(interestPutOff);
  }

  /** What was put off before and is asked for in the period, and the interest on what waits. */
  Formula asked() {
    return asked;
  }

  /** What waits before payment, with the interest on it that is not yet asked for. */
  Formula rest() {
    return rest;
  }

  /** The principal that still waits at the close; its lines are written by then. */
  Formula principal() {
    return principal;
  }
}
