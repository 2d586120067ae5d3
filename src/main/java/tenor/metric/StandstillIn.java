package tenor.metric;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.model.Clock;
import tenor.model.Part;
import tenor.quantity.CalendarDate;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * The yearly revenue at which the payments of one year would just cover its interest, its fees and
 * what is added, at the share of revenue that is available in it.
 *
 * <pre>
 * stand-still revenue = (interest + fees + added − general means) / (available / revenue) [money/year]
 * </pre>
 *
 * <p>Worked example: 1.5 billion at 8 % that are capitalised for three years bear 151.17 million in the
 * fourth; at a share of 17.5 % that takes 863.8 million of revenue.
 */
final class StandstillIn implements Metric {

  @Override
  public String name() {
    return "standstill_revenue";
  }

  @Override
  public Argument argument() {
    return Argument.IN_YEAR;
  }

  @Override
  public Kind result() {
    return Kind.MONEY_PER_YEAR;
  }

  @Override
  public String summary() {
    return "The revenue at which the payments of a year just cover its interest and what is added.";
  }

  @Override
  public String formula() {
    return "(interest + fees + added − general means) / share of revenue available [money/year]";
  }

  @Override
  public List<String> lines(Account account) {
    return Metric.and(Metric.super.lines(account), account, Part.FEES);
  }

  @Override
  public Answer of(Projection projection, Account account, @Nullable Quantity argument) {
    if (!account.hasTarget()) {
      return new Answer.Open(projection.horizon(account.name()));
    }
    Clock clock = projection.clock();
    int last = Periods.closedBy(clock, argument);
    Answer beyond = Periods.beyond(projection, account, last);
    if (beyond != null) {
      return beyond;
    }
    int first = Math.max(0, Periods.closedBefore(clock, argument) + 1);
    double need = 0;
    double available = 0;
    double revenue = 0;
    double years = 0;
    for (int k = first; k <= last; k++) {
      double general = StandstillRevenue.general(projection, account, k);
      need += projection.value(account.interest(), k)
          + projection.value(account.drawn(), k)
          + Periods.part(projection, account, Part.FEES, k)
          - general;
      available += projection.value(account.available(), k) - general;
      revenue += StandstillRevenue.revenue(projection, account, k);
      years += clock.length(k).doubleValue();
    }
    if (!(available > 0) || !(revenue > 0)) {
      CalendarDate day = clock.lastDay(Math.max(0, last));
      return new Answer.None("No revenue is available for it in the year to " + day + ".");
    }
    return new Answer.Figure(
        Math.max(0, need / years / (available / revenue)),
        Kind.MONEY_PER_YEAR,
        account.unit().currency());
  }
}
