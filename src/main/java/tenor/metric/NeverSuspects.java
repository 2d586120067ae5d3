package tenor.metric;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import tenor.engine.Columns;
import tenor.engine.Observer;
import tenor.model.Account;
import tenor.model.Plan;

/**
 * Which of many rows could be shown never to meet an obligation, so that the exact proof is looked for
 * in these alone.
 *
 * <p>A row is no suspect where, in the last two periods, the payments a year do not shrink, nothing is
 * added but interest, and what is owed falls by more than rounding could feign: with payments that
 * follow Σ cᵢqᵢ^k they then go on to grow, and repay it. A shrinking by less than 10⁻⁸ a period does
 * no harm where a 10⁻⁶ of what is owed is repaid in one. The rows must be run by somebody else until
 * it is met.
 */
public final class NeverSuspects implements Observer {
  private static final double FALL = 1e-6;
  private static final double SHRINK = 1e-8;
  private static final double SAME = 1e-12;
  private static final double STEADY_SWELL = 1e8;

  private final Plan plan;
  private final Account account;
  private final int firstRow;
  private final boolean[] cleared;

  /** Begins with every row a suspect. */
  public NeverSuspects(Plan plan, Account account, int firstRow, int rows) {
    this.plan = plan;
    this.account = account;
    this.firstRow = firstRow;
    this.cleared = new boolean[rows];
  }

  /** Whether a row that is not met may be shown never to be. */
  public boolean isSuspect(int row) {
    return !cleared[row - firstRow];
  }

  @Override
  public Collection<String> lines() {
    return List.of(
        account.opening(),
        account.interest(),
        account.available(),
        account.due(),
        account.closing());
  }

  @Override
  public Watch watch(int first, int rows) {
    int last = plan.clock().periods() - 1;
    int opening = plan.slot(account.opening());
    int interest = plan.slot(account.interest());
    int available = plan.slot(account.available());
    int due = plan.slot(account.due());
    int closing = plan.slot(account.closing());
    double[] swell = new double[account.rate() == null ? 0 : rows];
    double[] before = new double[rows];
    Arrays.fill(swell, 1);
    Arrays.fill(before, Double.POSITIVE_INFINITY);
    return (k, columns) -> {
      for (int lane = 0; k == 0 && lane < columns.count(); lane++) {
        columns.release(lane);
      }
      if (swell.length > 0) {
        swell(swell, first, columns, columns.of(opening), columns.of(interest));
      }
      double length = plan.clock().length(k).doubleValue();
      for (int lane = 0; k >= last - 1 && lane < columns.count(); lane++) {
        int at = columns.rows()[lane] - first;
        double owed = columns.of(opening)[lane];
        double asked = columns.of(due)[lane];
        double pays = columns.of(available)[lane] / length;
        double added = asked - owed - columns.of(interest)[lane];
        boolean falls = columns.of(closing)[lane] < owed * (1 - FALL);
        cleared[first - firstRow + at] = falls
            && pays >= before[at] * (1 - SHRINK)
            && added <= SAME * asked
            && (swell.length == 0 || swell[at] < STEADY_SWELL);
        before[at] = pays;
      }
    };
  }

  private static void swell(
      double[] swell, int first, Columns columns, double[] opened, double[] added) {
    for (int lane = 0; lane < columns.count(); lane++) {
      if (opened[lane] > 0) {
        swell[columns.rows()[lane] - first] *= 1 + added[lane] / opened[lane];
      }
    }
  }
}
