package tenor.metric;

import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * The years until an obligation is met, in generations.
 *
 * <pre>generations = years / 25 years</pre>
 *
 * <p>A claim may say another length of a generation. Worked example: 250 years are ten generations,
 * the ratio of the two figures in the press conference of 23 February 2025.
 */
public final class Generations implements Metric {

  @Override
  public String name() {
    return "generations";
  }

  @Override
  public Kind result() {
    return Kind.GENERATIONS;
  }

  @Override
  public String summary() {
    return "The years until it is met, in generations of 25 years unless the claim says otherwise.";
  }

  @Override
  public String formula() {
    return "years / 25 years";
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
    return new Answer.Figure(reached.years() / YEARS, Kind.GENERATIONS, null);
  }

  /** The length of a generation in years where nobody says otherwise. */
  public static final double YEARS = 25;
}
