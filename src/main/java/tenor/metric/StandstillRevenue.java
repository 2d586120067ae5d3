package tenor.metric;

import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.model.Stream;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * The yearly revenue at which the payments of the first paying period would just cover the interest
 * and what is added, at the share of revenue that is then paid: below it the debt grows.
 *
 * <pre>stand-still revenue = (rate × amount at the start + added) / (available / revenue) [money/year]</pre>
 *
 * <p>Worked example: interest of 4 % on 123 billion is 4.92 billion a year; where half of the revenue
 * is paid, 9.84 billion of revenue are needed to stand still.
 */
final class StandstillRevenue implements Metric {

  @Override
  public String name() {
    return "standstill_revenue";
  }

  @Override
  public Kind result() {
    return Kind.MONEY_PER_YEAR;
  }

  @Override
  public String summary() {
    return "The revenue a year at which payments just cover the interest and what is added.";
  }

  @Override
  public String formula() {
    return "(interest + added) × revenue / available [money/year]";
  }

  @Override
  public Answer of(Projection projection, Account account, @Nullable Quantity argument) {
    if (!account.hasTarget()) {
      return new Answer.Open(projection.horizon(account.name()));
    }
    int k = Periods.firstAvailable(projection, account);
    double revenue = k < 0 ? 0 : revenue(projection, account, k);
    if (revenue <= 0) {
      return new Answer.None("No revenue is ever available for it within the years looked at.");
    }
    double share = projection.value(account.available(), k) / revenue;
    double length = projection.clock().length(0).doubleValue();
    double need = projection.value(account.interest(), 0) + projection.value(account.drawn(), 0);
    return new Answer.Figure(
        need / length / share, Kind.MONEY_PER_YEAR, account.unit().currency());
  }

  private static double revenue(Projection projection, Account account, int k) {
    double sum = 0;
    for (Stream stream : projection.plan().streams()) {
      if (account.payments().stream().anyMatch(p -> stream.name().equals(p.stream()))) {
        sum += projection.value(stream.gross(), k);
      }
    }
    return sum;
  }
}
