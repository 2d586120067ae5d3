package tenor.study;

import org.jspecify.annotations.Nullable;

/**
 * How small an error is to become.
 *
 * @param text as typed, such as {@code error < 0.5 years}
 * @param share the quantile whose error it is, as a share; null for the mean or a chance
 * @param chance whether it is the error of the first chance that was asked for
 * @param error the standard error, in base units
 */
public record Goal(String text, @Nullable Double share, boolean chance, double error) {

  /** The estimate whose error is to become small. */
  public Estimate of(Estimates estimates) {
    if (chance) {
      return estimates.chance(0);
    }
    return share == null ? estimates.mean() : estimates.quantile(share);
  }

  /** Whether its error is small enough. */
  public boolean isReached(Estimates estimates) {
    return of(estimates) instanceof Estimate.Known known && known.error() < error;
  }

  /** Whether more runs would not help: there is no such number. */
  public boolean isHopeless(Estimates estimates) {
    return of(estimates) instanceof Estimate.Withheld withheld
        && withheld.reason() != Estimate.Reason.HEAVY_TAIL;
  }
}
