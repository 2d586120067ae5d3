package tenor.metric;

import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * The day of the first payment: payments are made on the last day of a period.
 *
 * <pre>first payment = last day of the first period with paid &gt; 0</pre>
 *
 * <p>Worked example: a revenue that starts 15.7 years after 1 January 2025 first pays on 31 December
 * 2040.
 */
final class FirstPayment implements Metric {

  @Override
  public String name() {
    return "first_payment";
  }

  @Override
  public Kind result() {
    return Kind.DATE;
  }

  @Override
  public String summary() {
    return "The day of the first payment.";
  }

  @Override
  public String formula() {
    return "last day of the first period with a payment";
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
    return new Answer.Figure(projection.clock().lastDay(k).epochDay(), Kind.DATE, null);
  }
}
