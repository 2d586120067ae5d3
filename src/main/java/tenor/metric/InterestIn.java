package tenor.metric;

import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * The interest of a calendar year, paid or not.
 *
 * <pre>interest in a year = Σ interest of the periods that close in it [money]</pre>
 *
 * <p>Worked example: 123 billion at 4 % bears 4.92 billion in its first year.
 */
final class InterestIn implements Metric {

  @Override
  public String name() {
    return "interest";
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
    return "The interest of a year.";
  }

  @Override
  public String formula() {
    return "Σ interest of the periods that close in it [money]";
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
    int from = Periods.closedBefore(projection.clock(), argument) + 1;
    int to = Periods.closedBy(projection.clock(), argument);
    Answer beyond = Periods.beyond(projection, account, to);
    if (beyond != null) {
      return beyond;
    }
    double sum = projection.sum(account.interest(), from, to);
    return new Answer.Figure(sum, Kind.MONEY, account.unit().currency());
  }
}
