package tenor.metric;

import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.model.Clock;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * Years until no more than half of the amount at the start is owed.
 *
 * <pre>half-life = earlier periods + length × (due − half) / available [years]</pre>
 *
 * <p>Worked example: 500 billion at 2 billion a year without interest are down to 250 after 125
 * years.
 */
final class HalfLife implements Metric {

  @Override
  public String name() {
    return "half_life";
  }

  @Override
  public Kind result() {
    return Kind.DURATION;
  }

  @Override
  public String summary() {
    return "Years until half of the amount at the start is still owed.";
  }

  @Override
  public String formula() {
    return "length of all earlier periods + length × (due − half) / available [years]";
  }

  @Override
  public Answer of(Projection projection, Account account, @Nullable Quantity argument) {
    if (!account.hasTarget()) {
      return new Answer.Open(projection.horizon(account.name()));
    }
    double half = projection.value(account.opening(), 0) / 2;
    if (!(half > 0)) {
      return new Answer.None("Nothing is owed at the start.");
    }
    Horizon horizon = projection.horizon(account.name());
    int end = horizon instanceof Horizon.Ended
        ? projection.lastPeriod(account)
        : projection.ledger().periods();
    for (int k = 0; k < end; k++) {
      double due = projection.value(account.due(), k);
      if (projection.value(account.closing(), k) <= half) {
        double available = projection.value(account.available(), k);
        double part = due > half ? Math.min(1, (due - half) / available) : 0;
        Clock clock = projection.clock();
        double years = clock.opening(k).doubleValue() + clock.length(k).doubleValue() * part;
        return new Answer.Figure(years, Kind.DURATION, null);
      }
    }
    return new Answer.Open(horizon);
  }
}
