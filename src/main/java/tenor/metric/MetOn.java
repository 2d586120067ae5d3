package tenor.metric;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * The day on which an obligation is met.
 *
 * <pre>date = start + years</pre>
 *
 * <p>Worked example: 250.0 years after 1 January 2025 is 1 January 2275.
 */
final class MetOn implements Metric {

  @Override
  public String name() {
    return "date";
  }

  @Override
  public Kind result() {
    return Kind.DATE;
  }

  @Override
  public String summary() {
    return "The day on which it is met.";
  }

  @Override
  public String formula() {
    return "start + years";
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
    BigDecimal years = BigDecimal.valueOf(reached.years());
    return new Answer.Figure(projection.clock().dayAt(years).epochDay(), Kind.DATE, null);
  }
}
