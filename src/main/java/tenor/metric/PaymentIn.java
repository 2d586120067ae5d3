package tenor.metric;

import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * What is paid in a calendar year.
 *
 * <pre>payment in a year = Σ paid of the periods that close in it [money]</pre>
 *
 * <p>Worked example: half of 2 billion a year is a payment of 1 billion in 2030.
 */
final class PaymentIn implements Metric {

  @Override
  public String name() {
    return "payment";
  }

  @Override
  public Argument argument() {
    return Argument.IN_YEAR;
  }

  @Override
  public Kind result() {
    return Kind.MONEY;
  }

  @Override
  public String summary() {
    return "What is paid in a year.";
  }

  @Override
  public String formula() {
    return "Σ paid of the periods that close in it [money]";
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
    int from = Periods.closedBefore(projection.clock(), argument) + 1;
    int to = Periods.closedBy(projection.clock(), argument);
    Answer beyond = Periods.beyond(projection, account, to);
    if (beyond != null) {
      return beyond;
    }
    double sum = projection.sum(account.paid(), from, to);
    return new Answer.Figure(sum, Kind.MONEY, account.unit().currency());
  }
}
