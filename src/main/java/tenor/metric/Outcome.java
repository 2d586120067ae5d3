package tenor.metric;

import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * How it ends with an obligation: expected as {@code reached}, {@code ended}, {@code never}, {@code
 * not reached} or {@code no target}.
 *
 * <pre>never exactly when L ≤ B: all later payments can repay no more than what is owed</pre>
 *
 * <p>Worked example: 123 billion at 4 % with payments of 0.5 billion a year is never met, since L =
 * 0.5 / 0.04 = 12.5 billion.
 */
final class Outcome implements Metric {

  @Override
  public String name() {
    return "outcome";
  }

  @Override
  public Kind result() {
    return Kind.DURATION;
  }

  @Override
  public String summary() {
    return "How it ends: reached, ended by an event, not reached within the years looked at, never,"
        + " or no target.";
  }

  @Override
  public String formula() {
    return "see Conventions, Never";
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
