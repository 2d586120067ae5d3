package tenor.metric;

import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * All that is paid by the end of a day. Payments are made on the last day of a period; a year alone
 * is its last day.
 *
 * <pre>paid by a day = Σ paid of the periods that close on or before it [money]</pre>
 *
 * <p>Worked example: 2 billion a year from 2025 are 20 billion by 2034.
 */
final class PaidBy implements Metric {

  @Override
  public String name() {
    return "paid";
  }

  @Override
  public Argument argument() {
    return Argument.BY_DATE;
  }

  @Override
  public Kind result() {
    return Kind.MONEY;
  }

  @Override
  public String summary() {
    return "All that is paid by the end of a day.";
  }

  @Override
  public String formula() {
    return "Σ paid of the periods that close by then [money]";
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
    int to = Periods.closedBy(projection.clock(), argument);
    Answer beyond = Periods.beyond(projection, account, to);
    if (beyond != null) {
      return beyond;
    }
    double sum = projection.sum(account.paid(), 0, to);
    return new Answer.Figure(sum, Kind.MONEY, account.unit().currency());
  }
}
