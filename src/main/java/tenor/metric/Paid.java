package tenor.metric;

import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * All that is paid until an obligation is met; where there is no target, all that is paid within the
 * years looked at.
 *
 * <pre>paid = Σ payments [money]</pre>
 *
 * <p>Worked example: 100 at 10 % a year, paid at 60 a year, takes 60 and 55: 115 in all.
 */
final class Paid implements Metric {

  @Override
  public String name() {
    return "paid";
  }

  @Override
  public Kind result() {
    return Kind.MONEY;
  }

  @Override
  public String summary() {
    return "All that is paid until it is met or ended.";
  }

  @Override
  public String formula() {
    return "Σ paid [money]";
  }

  @Override
  public boolean sums() {
    return true;
  }

  @Override
  public boolean needsTarget() {
    return false;
  }

  @Override
  public Answer of(Projection projection, Account account, @Nullable Quantity argument) {
    Horizon horizon = projection.horizon(account.name());
    if (account.hasTarget() && !horizon.isOver()) {
      return new Answer.Open(horizon);
    }
    double sum = projection.sum(account.paid(), 0, projection.lastPeriod(account));
    return new Answer.Figure(sum, Kind.MONEY, account.unit().currency());
  }
}
