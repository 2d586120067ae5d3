package tenor.metric;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * The most that all payments can ever repay, in value of the date from which nothing in the file
 * changes any more.
 *
 * <pre>L = Σ cᵢ / (1 + r − qᵢ) [money]</pre>
 *
 * <p>Payments follow Σ cᵢqᵢ^k at interest r a period. Worked example: payments of 1 billion that
 * shrink by 1 % a year can add up to 100 billion, however long one waits.
 */
final class Limit implements Metric {

  @Override
  public String name() {
    return "limit";
  }

  @Override
  public Kind result() {
    return Kind.MONEY;
  }

  @Override
  public String summary() {
    return "The most that all later payments can ever repay, once nothing changes any more.";
  }

  @Override
  public String formula() {
    return "L = Σ cᵢ / (1 + r − qᵢ) [money]";
  }

  /** It is worth what it is on a day of its own, and no sum over periods. */
  @Override
  public boolean revalues() {
    return false;
  }

  @Override
  public Answer of(Projection projection, Account account, @Nullable Quantity argument) {
    Horizon horizon = projection.horizon(account.name());
    if (!account.hasTarget() || horizon instanceof Horizon.Ended) {
      return new Answer.Open(horizon);
    }
    BigDecimal limit = projection.limit(account);
    if (limit == null) {
      return new Answer.None("The payments have no limit, or none that can be shown.");
    }
    return new Answer.Figure(limit.doubleValue(), Kind.MONEY, account.unit().currency());
  }
}
