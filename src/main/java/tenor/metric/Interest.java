package tenor.metric;

import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * All interest of an obligation until it is met.
 *
 * <pre>interest = Σ interest of the periods [money]</pre>
 *
 * <p>Worked example: 100 at 10 % a year, paid at 60 a year, bears 10 and then 5: 15 in all.
 */
final class Interest implements Metric {

  @Override
  public String name() {
    return "interest";
  }

  @Override
  public Kind result() {
    return Kind.MONEY;
  }

  @Override
  public String summary() {
    return "All interest until it is met or ended.";
  }

  @Override
  public String formula() {
    return "Σ interest [money]";
  }

  @Override
  public boolean sums() {
    return true;
  }

  @Override
  public Answer of(Projection projection, Account account, @Nullable Quantity argument) {
    if (!account.hasTarget()) {
      return new Answer.Figure(0, Kind.MONEY, account.unit().currency());
    }

    Horizon horizon = projection.horizon(account.name());
    if (!horizon.isOver()) {
      return new Answer.Open(horizon);
    }
    double sum = projection.sum(account.interest(), 0, projection.lastPeriod(account));
    return new Answer.Figure(sum, Kind.MONEY, account.unit().currency());
  }
}
