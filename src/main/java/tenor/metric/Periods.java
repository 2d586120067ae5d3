package tenor.metric;

import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.model.Clock;
import tenor.model.Part;
import tenor.quantity.CalendarDate;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/** Which periods a date or a payment points at. */
final class Periods {
  private Periods() {}

  /** The last period that closes on or before the last day of what is written; −1 if none does. */
  static int closedBy(Clock clock, @Nullable Quantity date) {
    return closedBy(clock, required(date).lastDate());
  }

  /** The last period that closes before the first day of what is written; −1 if none does. */
  static int closedBefore(Clock clock, @Nullable Quantity date) {
    return closedBy(clock, required(date).date().plusDays(-1));
  }

  private static int closedBy(Clock clock, CalendarDate day) {
    int k = clock.periodOf(day);
    return Math.max(-1, clock.lastDay(k).equals(day) ? k : k - 1);
  }

  /** The answer for a period after the years looked at, unless it was over before; or null. */
  static @Nullable Answer beyond(Projection projection, Account account, int k) {
    Clock clock = projection.clock();
    boolean over = projection.horizon(account.name()).isOver();
    return k < clock.periods() || over
        ? null
        : new Answer.Open(new Horizon.NotReached(clock.stopAfter()));
  }

  /**
   * What an obligation stands at on a day: the value at the last close on or before it.
   *
   * @param at the money at the close of period k; −1 for before the first close
   */
  static Answer atClose(
      Projection projection, Account account, @Nullable Quantity date, IntToDoubleFunction at) {
    if (!account.hasTarget()) {
      return new Answer.Open(projection.horizon(account.name()));
    }
    int k = closedBy(projection.clock(), date);
    Answer beyond = beyond(projection, account, k);
    return beyond == null
        ? new Answer.Figure(at.applyAsDouble(k), Kind.MONEY, account.unit().currency())
        : beyond;
  }

  /** The value of a part that an account may lack; zero where it does. */
  static double part(Projection projection, Account account, Part part, int k) {
    return account.has(part) ? projection.value(account.line(part), k) : 0;
  }

  private static Quantity required(@Nullable Quantity date) {
    if (date == null) {
      throw new IllegalArgumentException("this metric needs a date");
    }
    return date;
  }

  /** The answer where nothing is ever paid: it ended before, or the years looked at are over. */
  static Answer unpaid(Projection projection, Account account) {
    Horizon horizon = projection.horizon(account.name());
    return new Answer.Open(
        horizon instanceof Horizon.Ended
            ? horizon
            : new Horizon.NotReached(projection.clock().stopAfter()));
  }

  /** The first period in which something is paid; −1 if none is recorded. */
  static int firstPaid(Projection projection, Account account) {
    return firstAbove(projection, account.paid());
  }

  private static int firstAbove(Projection projection, String line) {
    double[] values = projection.ledger().line(line);
    for (int k = 0; k < projection.ledger().periods(); k++) {
      if (values[k] > 0) {
        return k;
      }
    }
    return -1;
  }
}
