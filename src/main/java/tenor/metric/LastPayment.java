package tenor.metric;

import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * The day of the last payment towards an obligation that is met.
 *
 * <pre>last payment = last day of the last period with paid &gt; 0</pre>
 *
 * <p>Worked example: 500 billion at 2 billion a year from 2025 are paid off on 31 December 2274.
 *
 * <p>Without an amount to reach, it is the last one within the years looked at, unless payments still go
 * on then.
 */
final class LastPayment implements Metric {

  @Override
  public String name() {
    return "last_payment";
  }

  @Override
  public Kind result() {
    return Kind.DATE;
  }

  @Override
  public String summary() {
    return "The day of the last payment.";
  }

  @Override
  public String formula() {
    return "last day of the last period with a payment";
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
    int k = projection.lastPeriod(account);
    while (k >= 0 && projection.value(account.paid(), k) <= 0) {
      k--;
    }
    if (k < 0) {
      return new Answer.None("Nothing is paid.");
    }
    if (!horizon.isOver() && k == projection.clock().periods() - 1) {
      return new Answer.Open(horizon);
    }
    return new Answer.Figure(projection.clock().lastDay(k).epochDay(), Kind.DATE, null);
  }
}
