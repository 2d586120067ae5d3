package tenor.metric;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.model.Part;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * All fees of an obligation until it is met: on draws, and on what is not drawn.
 *
 * <pre>fees = Σ fees of the periods [money]</pre>
 *
 * <p>Worked example: 0.5 %/year on 100 that are drawn after a year, and 1 % on the draw, are 1.5.
 */
final class Fees implements Metric {

  @Override
  public String name() {
    return "fees";
  }

  @Override
  public Kind result() {
    return Kind.MONEY;
  }

  @Override
  public String summary() {
    return "All fees until it is met or ended.";
  }

  @Override
  public String formula() {
    return "Σ fees [money]";
  }

  @Override
  public boolean sums() {
    return true;
  }

  @Override
  public List<String> lines(Account account) {
    return Metric.and(Metric.super.lines(account), account, Part.FEES);
  }

  @Override
  public Answer of(Projection projection, Account account, @Nullable Quantity argument) {
    if (!account.hasTarget() || !account.has(Part.FEES)) {
      return new Answer.Figure(0, Kind.MONEY, account.unit().currency());
    }
    Horizon horizon = projection.horizon(account.name());
    if (!horizon.isOver()) {
      return new Answer.Open(horizon);
    }
    double sum = projection.sum(account.line(Part.FEES), 0, projection.lastPeriod(account));
    return new Answer.Figure(sum, Kind.MONEY, account.unit().currency());
  }
}
