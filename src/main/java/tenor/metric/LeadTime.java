package tenor.metric;

import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * Years from the start until the first payment is made.
 *
 * <pre>lead time = time at the close of the first period with paid &gt; 0 [years]</pre>
 *
 * <p>Worked example: a revenue that starts after 15.7 years pays first at the close of year 16.
 */
final class LeadTime implements Metric {

  @Override
  public String name() {
    return "lead_time";
  }

  @Override
  public Kind result() {
    return Kind.DURATION;
  }

  @Override
  public String summary() {
    return "Years from the start until the first payment.";
  }

  @Override
  public String formula() {
    return "close of the first period with a payment − start [years]";
  }

  @Override
  public boolean needsTarget() {
    return false;
  }

  @Override
  public Answer of(Projection projection, Account account, @Nullable Quantity argument) {
    int k = Periods.firstPaid(projection, account);
    if (k < 0) {
      return Periods.unpaid(projection, account);
    }
    return new Answer.Figure(projection.clock().opening(k + 1).doubleValue(), Kind.DURATION, null);
  }
}
