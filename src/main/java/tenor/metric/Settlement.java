package tenor.metric;

import org.jspecify.annotations.Nullable;
import tenor.engine.Ledger;
import tenor.model.Account;
import tenor.model.Part;

/**
 * The period in which an obligation is over: what is due is available, or an event has given up or
 * exchanged all that was owed.
 *
 * <pre>
 * paid in full: available ≥ due &gt; 0, or nothing is due any more
 * ended:        nothing is due, because the period began with a write-off of all that was owed
 * </pre>
 *
 * <p>It is looked for once something was owed and all is drawn; an event that ends an obligation also
 * ends its draws. Worked example: 100 with payments of 10 a year, terminated in 2028, is over in the
 * period of 2028; had it been terminated in 2036, it would be in 2034, when the last 10 are paid.
 *
 * @param period in which it is over
 * @param byEvent whether an event ended it, rather than a last payment
 * @param givenUp what the event wrote off; zero where it was paid
 */
record Settlement(int period, boolean byEvent, double givenUp) {

  /** How a recorded run of an obligation comes to its end; null where it does not. */
  static @Nullable Settlement of(Ledger ledger, Account account) {
    Lines lines = new Lines(ledger, account);
    if (!account.hasTarget()) {
      int end = lines.firstEnded();
      return end < 0 ? null : new Settlement(end, true, 0);
    }
    int first = lines.firstOwing();
    for (int k = first < 0 ? account.settlesFrom() : first; k < ledger.periods(); k++) {
      if (k < account.settlesFrom() && !lines.hasEnded(k)) {
        continue;
      }
      if (lines.due[k] <= 0) {
        double off = lines.writtenOff(k);
        return new Settlement(k, off > 0 || k == first, off);
      }
      if (lines.available[k] >= lines.due[k] && lines.due[k] < Double.POSITIVE_INFINITY) {
        return new Settlement(k, false, 0);
      }
    }
    return null;
  }

  /** The lines that decide it. */
  private static final class Lines {
    private final int periods;
    private final double[] due;
    private final double[] available;
    private final double[] off;
    private final double[] ended;

    Lines(Ledger ledger, Account account) {
      this.periods = ledger.periods();
      this.available = ledger.line(account.available());
      this.due = account.hasTarget() ? ledger.line(account.due()) : new double[periods];
      this.off = part(ledger, account, Part.WRITTEN_OFF);
      this.ended = part(ledger, account, Part.ENDED);
    }

    private static double[] part(Ledger ledger, Account account, Part part) {
      return account.has(part) ? ledger.line(account.line(part)) : new double[0];
    }

    double writtenOff(int k) {
      return k < off.length ? off[k] : 0;
    }

    boolean hasEnded(int k) {
      return k < ended.length && ended[k] > 0;
    }

    /** The first period in which something is owed or an event has ended it; −1 if there is none. */
    int firstOwing() {
      for (int k = 0; k < periods; k++) {
        if (!(due[k] <= 0) || writtenOff(k) > 0 || hasEnded(k)) {
          return k;
        }
      }
      return -1;
    }

    int firstEnded() {
      for (int k = 0; k < periods; k++) {
        if (hasEnded(k)) {
          return k;
        }
      }
      return -1;
    }
  }
}
