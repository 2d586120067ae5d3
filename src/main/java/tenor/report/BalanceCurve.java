package tenor.report;

import java.util.ArrayList;
import java.util.List;
import tenor.metric.Horizon;
import tenor.metric.Projection;
import tenor.model.Account;

/**
 * What is owed over time, as points for a chart; for an obligation without an amount to reach, what
 * has been paid so far.
 *
 * <p>An obligation that is met or ended is drawn until then. Another one is drawn until it is clear where it
 * goes: until four times the balance of the start is owed, or until the balance has done 95 % of its
 * way, and for twenty years at least; one that stands still, for a hundred years.
 *
 * @param isPaid whether it is what has been paid so far, rather than what is owed
 * @param years of each point from the start, rising; empty where nothing can be drawn
 * @param money of each point
 */
public record BalanceCurve(boolean isPaid, List<Double> years, List<Double> money) {
  private static final double TIMES_THE_START = 4;
  private static final double OF_THE_WAY = 0.95;
  private static final double AT_LEAST = 20;
  private static final double STILL = 1e-6;
  private static final double WHEN_STILL = 100;

  /** The curve of an obligation whose inputs are all stated. */
  public static BalanceCurve of(Projection projection, Account account) {
    List<Double> years = new ArrayList<>(List.of(0.0));
    List<Double> money = new ArrayList<>(List.of(start(projection, account)));
    Horizon horizon = projection.horizon(account.name());
    boolean ended = horizon instanceof Horizon.Ended;
    int last = projection.lastPeriod(account) - (ended ? 1 : 0);
    Double end = horizon.yearsIfReached();
    for (int k = 0; k <= last; k++) {
      boolean settled = k == last && end != null;
      double before = money.get(money.size() - 1);
      double value = account.hasTarget()
          ? settled ? 0 : projection.value(account.closing(), k)
          : before + projection.value(account.paid(), k);
      double time =
          settled && end != null ? end : projection.clock().opening(k + 1).doubleValue();
      if (!Double.isFinite(value) || time <= years.get(years.size() - 1)) {
        break;
      }
      years.add(time);
      money.add(value);
    }
    int shown = horizon.isOver() || !account.hasTarget()
        ? years.size()
        : clear(projection, account, years, money);
    return new BalanceCurve(
        !account.hasTarget(),
        List.copyOf(years.subList(0, shown)),
        List.copyOf(money.subList(0, shown)));
  }

  private static double start(Projection projection, Account account) {
    double opening = account.hasTarget() ? projection.value(account.opening(), 0) : 0;
    return Double.isFinite(opening) ? opening : 0;
  }

  /** How many points it takes until it is clear where the balance goes. */
  private static int clear(
      Projection projection, Account account, List<Double> years, List<Double> money) {
    double from = projection.horizon(account.name()) instanceof Horizon.Never never
        ? never.proof().from().doubleValue()
        : 0;
    double atLeast = Math.max(AT_LEAST, 1.5 * from);
    double start = money.get(0);
    double end = money.get(money.size() - 1);
    for (int i = 1; i < money.size(); i++) {
      double value = money.get(i);
      boolean risen = end > start && value > TIMES_THE_START * start && start > 0;
      boolean settling = end < start && start - value >= OF_THE_WAY * (start - end);
      boolean still = Math.abs(end - start) <= STILL * start && years.get(i) >= WHEN_STILL;
      if (years.get(i) >= atLeast && (risen || settling || still)) {
        return i + 1;
      }
    }
    return money.size();
  }

  /** The largest amount of the curve. */
  public double peak() {
    double peak = 0;
    for (double value : money) {
      peak = Math.max(peak, value);
    }
    return peak;
  }

  /** The amount at any time, on straight lines between the points. */
  public double at(double time) {
    int i = 1;
    while (i < years.size() - 1 && years.get(i) < time) {
      i++;
    }
    double from = years.get(i - 1);
    double to = years.get(i);
    double part = Math.min(1, Math.max(0, (time - from) / (to - from)));
    return money.get(i - 1) + part * (money.get(i) - money.get(i - 1));
  }

  /** The time of the last point, in years from the start. */
  public double end() {
    return years.get(years.size() - 1);
  }
}
