package tenor.metric;

import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * Years from the start until an obligation is met.
 *
 * <pre>years = length of all earlier periods + length × due / available [years]</pre>
 *
 * <p>Worked example: 500 billion at 2 billion a year are 249 whole years and 2 due of 2 available in
 * the next, so 250.0 years.
 */
final class Years implements Metric {

  @Override
  public String name() {
    return "years";
  }

  @Override
  public Kind result() {
    return Kind.DURATION;
  }

  @Override
  public String summary() {
    return "Years from the start until it is met.";
  }

  @Override
  public String formula() {
    return "length of all earlier periods + length × due / available [years]";
  }

  @Override
  public boolean tellsWhenMet() {
    return true;
  }

  @Override
  public Answer of(Projection projection, Account account, @Nullable Quantity argument) {
    Horizon horizon = projection.horizon(account.name());
    if (!(horizon instanceof Horizon.Reached reached)) {
      return new Answer.Open(horizon);
    }
    return new Answer.Figure(reached.years(), Kind.DURATION, null);
  }
}
