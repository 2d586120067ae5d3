package tenor.metric;

import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.model.Clock;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * Years until no more than half of the amount at the start is owed.
 *
 * <pre>half-life = earlier periods + length × (opening − half) / (opening − closing) [years]</pre>
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
    return "earlier periods + length × the part of the period at which the balance passes half [years]";
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
    for (int k = 0; k < projection.ledger().periods(); k++) {
      double opening = projection.value(account.opening(), k);
      double closing = projection.value(account.closing(), k);
      if (closing <= half) {
        double part = opening > closing ? Math.min(1, (opening - half) / (opening - closing)) : 1;
        Clock clock = projection.clock();
        double years = clock.opening(k).doubleValue() + clock.length(k).doubleValue() * part;
        return new Answer.Figure(years, Kind.DURATION, null);
      }
    }
    return new Answer.Open(projection.horizon(account.name()));
  }
}
