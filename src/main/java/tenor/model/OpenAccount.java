package tenor.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.problem.Place;
import tenor.quantity.Unit;

/** The account of an obligation while clauses still write to it. */
public final class OpenAccount {
  private final Place place;
  private final String name;
  private final boolean hasTarget;
  private final List<Account.Payment> payments = new ArrayList<>();
  private final Set<Part> parts = EnumSet.noneOf(Part.class);
  private final Changes changes = new Changes();
  private Unit unit;
  private Formula bearing;
  private @Nullable Formula rate;
  private Formula added;
  private boolean compounds = true;
  private int settlesFrom;
  private int prepayments;
  private @Nullable Formula spare;

  /**
   * An account without interest, draws or payments.
   *
   * @param unit its currency; where there is no amount to reach, the first payment decides it
   */
  public OpenAccount(Place place, String name, Unit unit, boolean hasTarget) {
    this.place = place;
    this.name = name;
    this.unit = unit;
    this.hasTarget = hasTarget;
    this.bearing = read(Part.OPENING);
    this.added = Formula.zero(unit);
  }

  /**
   * Says how it bears interest.
   *
   * @param on what of the opening bears interest
   * @param ofThePeriod annual rate × length of the period
   * @param everyPeriod whether unpaid interest bears interest from the next period on
   */
  public void bears(Formula on, Formula ofThePeriod, boolean everyPeriod) {
    this.bearing = on;
    this.rate = ofThePeriod;
    this.compounds = everyPeriod;
  }

  /** Says what a period adds, its own interest included, and from when it can be settled. */
  public void adds(Formula money, int lastDraw) {
    this.added = money;
    this.settlesFrom = lastDraw;
  }

  /** Adds a payment in some currency; the order is that of priority. */
  public void pays(Account.Payment payment, Unit in) {
    if (!hasTarget && payments.isEmpty()) {
      unit = in;
    }
    payments.add(payment);
  }

  /** Writes the line of a part. */
  public Formula write(Model m, Part part, String label, String because, Formula formula) {
    parts.add(part);
    return m.line(place, line(part), label, because, formula);
  }

  /** The line of a part, written already or still to be written. */
  public Formula read(Part part) {
    return new Formula.Line(line(part), unit);
  }

  public String name() {
    return name;
  }

  public Unit unit() {
    return unit;
  }

  public boolean hasTarget() {
    return hasTarget;
  }

  /** What events do to it. */
  public Changes changes() {
    return changes;
  }

  /** The payments written so far, by priority. */
  public List<Account.Payment> payments() {
    return List.copyOf(payments);
  }

  /** The line of one of its parts, such as {@code fund.due}. */
  public String line(Part part) {
    return name + "." + part.word();
  }

  /** Whether a schedule says how much of it is asked for. */
  public boolean isScheduled() {
    return parts.contains(Part.ASKED);
  }

  /**
   * What is still owed in this period after the payments written so far. They are taken away one by
   * one: each is at most what those before it left, so that no rounding leaves less than nothing.
   */
  public Formula stillDue() {
    return less(read(Part.DUE));
  }

  /**
   * What is still asked for in this period after the payments written so far. What is prepaid does
   * not count towards it, but no more is asked for than is still owed.
   */
  public Formula stillAsked() {
    if (!isScheduled()) {
      return stillDue();
    }
    Formula asked = less(read(Part.ASKED), prepayments);
    return (prepayments == 0 ? asked : asked.atMost(stillDue())).atLeast(Formula.zero(unit));
  }

  /** Adds a payment that is made early, beside what is asked for; before all others. */
  public void prepays(Account.Payment payment) {
    payments.add(prepayments, payment);
    prepayments++;
  }

  /** What is prepaid in the period. */
  public Formula prepaid() {
    Formula sum = Formula.zero(unit);
    for (Account.Payment payment : payments.subList(0, prepayments)) {
      sum = sum.plus(new Formula.Line(payment.paid(), unit));
    }
    return sum;
  }

  private Formula less(Formula of) {
    return less(of, 0);
  }

  private Formula less(Formula of, int from) {
    Formula rest = of;
    for (Account.Payment payment : payments.subList(from, payments.size())) {
      rest = rest.minus(new Formula.Line(payment.paid(), unit));
    }
    return rest;
  }

  /** Says what the last instalment would ask for beyond what is owed, if it were not the last. */
  public void spares(Formula money) {
    this.spare = money;
  }

  Account close(Model m) {
    Formula available = spare == null ? Formula.zero(unit) : spare;
    Formula paid = Formula.zero(unit);
    for (Account.Payment payment : payments) {
      available = available.plus(m.read(payment.available(), unit));
      paid = paid.plus(m.read(payment.paid(), unit));
    }
    write(
        m,
        Part.AVAILABLE,
        "Available for " + name,
        "What the payments would be if what is owed did not limit them.",
        available);
    Formula all = write(m, Part.PAID, "Paid to " + name, "All payments of the period.", paid);
    if (hasTarget) {
      write(
          m,
          Part.CLOSING,
          "Owed at the close by " + name,
          "What was due less what is paid; the next period opens with it.",
          payments.size() == 1 ? read(Part.DUE).minus(all) : stillDue());
    }
    return new Account(
        name,
        unit,
        hasTarget,
        Set.copyOf(parts),
        bearing,
        rate,
        added,
        List.copyOf(payments),
        compounds,
        settlesFrom,
        changes.exchanges(),
        changes.mayBeGivenUp());
  }
}
