package tenor.metric;

import java.util.ArrayList;
import java.util.List;
import tenor.model.Account;
import tenor.model.Clock;
import tenor.model.Num;
import tenor.model.Part;

/**
 * The dated money of one obligation until it is met: what the obligor receives and what is paid, each
 * with the time at which it moves, in years from the start.
 *
 * <p>The amount at the start is received at time 0, what is drawn in a period at the mean time of its
 * draws, and payments are made at the close of their period.
 *
 * <pre>mean time of the draws = close − Σ drawn × years left of the period / Σ drawn [years]</pre>
 *
 * <p>Worked example: 100 at the start and
 * 60 paid at the close of each of two years are 100 received at 0, 60 paid at 1 and 60 paid at 2.
 */
final class CashFlows {

  /**
   * Money that moves at one time.
   *
   * @param years from the start
   * @param received by the obligor
   * @param paid by the obligor
   */
  record Flow(double years, double received, double paid) {}

  private static final List<Part> PARTS = List.of(
      Part.RECEIVED,
      Part.DRAWN,
      Part.DRAWN_YEARS,
      Part.AVAILABLE,
      Part.PAID,
      Part.DUE,
      Part.CLOSING);

  private final List<Flow> flows = new ArrayList<>();

  private CashFlows() {}

  /** The flows of an obligation in the order of time; without an amount to reach only payments. */
  static CashFlows of(Projection projection, Account account) {
    CashFlows all = new CashFlows();
    Clock clock = projection.clock();
    double initial = value(projection, account, Part.OPENING, 0);
    all.add(0, initial, 0);
    int last = projection.lastPeriod(account);
    for (int k = 0; k <= last; k++) {
      double received = value(projection, account, Part.RECEIVED, k);
      all.add(timeOfDraws(projection, account, k), k == 0 ? received - initial : received, 0);
      all.add(clock.opening(k + 1).doubleValue(), 0, projection.value(account.paid(), k));
    }
    return all;
  }

  /** When the draws of a period arrive in the mean: halfway through it where nothing is drawn. */
  private static double timeOfDraws(Projection projection, Account account, int k) {
    Clock clock = projection.clock();
    double left =
        value(projection, account, Part.DRAWN_YEARS, k) / value(projection, account, Part.DRAWN, k);
    double half = clock.length(k).doubleValue() / 2;
    return clock.opening(k + 1).doubleValue() - (Double.isFinite(left) ? left : half);
  }

  private static double value(Projection projection, Account account, Part part, int k) {
    return account.has(part) ? projection.value(account.line(part), k) : 0;
  }

  private void add(double years, double received, double paid) {
    if (received != 0 || paid != 0) {
      flows.add(new Flow(years, received, paid));
    }
  }

  /** The lines that the flows of an obligation with an amount to reach are made of. */
  static List<String> lines(Account account) {
    List<String> lines = new ArrayList<>();
    for (Part part : PARTS) {
      if (account.has(part)) {
        lines.add(account.line(part));
      }
    }
    return lines;
  }

  /** The single flows in the order of time; none of them is nothing. */
  List<Flow> flows() {
    return flows;
  }

  /**
   * What everything received is worth at the start.
   *
   * <pre>Σ received / (1 + rate)^time [money]</pre>
   *
   * @param rate of discount a year, above −1
   */
  double received(double rate) {
    double sum = 0;
    for (Flow flow : flows) {
      sum += flow.received() == 0 ? 0 : flow.received() / Num.power(1 + rate, flow.years());
    }
    return sum;
  }

  /**
   * What all payments are worth at the start.
   *
   * <pre>Σ paid / (1 + rate)^time [money]</pre>
   *
   * @param rate of discount a year, above −1
   */
  double paid(double rate) {
    double sum = 0;
    for (Flow flow : flows) {
      sum += flow.paid() == 0 ? 0 : flow.paid() / Num.power(1 + rate, flow.years());
    }
    return sum;
  }
}
