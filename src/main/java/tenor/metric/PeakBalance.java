package tenor.metric;

import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * The most that is owed at the start or at any close before an obligation is met.
 *
 * <pre>peak balance = max(amount at the start, all closing balances) [money]</pre>
 *
 * <p>Worked example: 100 at 10 % a year with 9 paid in the first year and more later peaks at 101 or
 * above.
 */
final class PeakBalance implements Metric {

  @Override
  public String name() {
    return "peak_balance";
  }

  @Override
  public Kind result() {
    return Kind.MONEY;
  }

  @Override
  public String summary() {
    return "The most that is owed at any close before it is met or ended.";
  }

  @Override
  public String formula() {
    return "max of opening and closing [money]";
  }

  @Override
  public Answer of(Projection projection, Account account, @Nullable Quantity argument) {
    Horizon horizon = projection.horizon(account.name());
    if (!horizon.isOver()) {
      return new Answer.Open(horizon);
    }

    double peak = projection.value(account.opening(), 0);
    int last = projection.lastPeriod(account);
    for (int k = 0; k <= last; k++) {
      peak = Math.max(peak, projection.value(account.closing(), k));
    }
    return new Answer.Figure(peak, Kind.MONEY, account.unit().currency());
  }
}
