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
 * <pre>
 * stand-still revenue = (interest + added − general means) / share of revenue available [money/year]
 * </pre>
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
    return "(interest + added − general means) / share of revenue available [money/year]";
  }

  @Override
  public Answer of(Projection projection, Account account, @Nullable Quantity argument) {
    if (!account.hasTarget()) {
      return new Answer.Open(projection.horizon(account.name()));
    }
    for (int k = 0; k < projection.ledger().periods(); k++) {
      double general = general(projection, account, k);
      double share =
          (projection.value(account.available(), k) - general) / revenue(projection, account, k);
      if (share > 0) {
        double need = yearly(projection, account.interest(), 0)
            + yearly(projection, account.drawn(), 0)
            - general / projection.clock().length(k).doubleValue();
        return new Answer.Figure(
            Math.max(0, need / share), Kind.MONEY_PER_YEAR, account.unit().currency());
      }
    }
    return new Answer.None("No revenue is ever available for it within the years looked at.");
  }

  private static double yearly(Projection projection, String line, int k) {
    return projection.value(line, k) / projection.clock().length(k).doubleValue();
  }

  /** What payments from the obligor's general means would be, which no revenue limits. */
  static double general(Projection projection, Account account, int k) {
    double sum = 0;
    for (Account.Payment payment : account.payments()) {
      sum += payment.stream() == null ? projection.value(payment.available(), k) : 0;
    }
    return sum;
  }

  static double revenue(Projection projection, Account account, int k) {
    double sum = 0;
    for (Stream stream : projection.plan().streams()) {
      if (account.payments().stream().anyMatch(p -> stream.name().equals(p.stream()))) {
        sum += projection.value(stream.gross(), k);
      }
    }
    return sum;
  }
}
