package tenor.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.problem.Place;
import tenor.quantity.Unit;

/** The account of an obligation while clauses still write payments to it. */
public final class OpenAccount {
  private final Place place;
  private final String name;
  private final boolean hasTarget;
  private final List<Account.Payment> payments = new ArrayList<>();
  private Unit unit;
  private Formula bearing;
  private @Nullable Formula rate;
  private Formula added;
  private boolean compounds = true;
  private int settlesFrom;

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
    this.bearing = new Formula.Line(line("opening"), unit);
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

  public String name() {
    return name;
  }

  public Unit unit() {
    return unit;
  }

  public boolean hasTarget() {
    return hasTarget;
  }

  /** The payments written so far, by priority. */
  public List<Account.Payment> payments() {
    return List.copyOf(payments);
  }

  /** The line of one of its own values, such as {@code fund.due}. */
  public String line(String what) {
    return name + "." + what;
  }

  /** What is still owed in this period after the payments written so far. */
  public Formula stillDue() {
    Formula due = new Formula.Line(line("due"), unit);
    for (Account.Payment payment : payments) {
      due = due.minus(new Formula.Line(payment.paid(), unit));
    }
    return due;
  }

  Account close(Model m) {
    Formula available = Formula.zero(unit);
    Formula paid = Formula.zero(unit);
    for (Account.Payment payment : payments) {
      available = available.plus(m.read(payment.available(), unit));
      paid = paid.plus(m.read(payment.paid(), unit));
    }
    m.line(
        place,
        line("available"),
        "Available for " + name,
        "What the payments would be if what is owed did not limit them.",
        available);
    Formula all =
        m.line(place, line("paid"), "Paid to " + name, "All payments of the period.", paid);
    if (hasTarget) {
      m.line(
          place,
          line("closing"),
          "Owed at the close by " + name,
          "What was due less what is paid; the next period opens with it.",
          m.read(line("due"), unit).minus(all));
    }
    return new Account(
        name,
        unit,
        hasTarget,
        line("opening"),
        line("received"),
        line("drawn"),
        line("interest"),
        line("due"),
        line("available"),
        line("paid"),
        line("closing"),
        bearing,
        rate,
        added,
        List.copyOf(payments),
        compounds,
        settlesFrom);
  }
}
