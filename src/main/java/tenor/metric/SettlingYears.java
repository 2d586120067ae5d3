package tenor.metric;

import java.util.Arrays;
import tenor.engine.Observer;
import tenor.model.Account;
import tenor.model.Clock;
import tenor.model.Plan;

/**
 * The years until one obligation is met, for every row of a batch; infinity where it is not met
 * within the years looked at.
 *
 * <pre>years = length of all earlier periods + length × due / available [years]</pre>
 *
 * <p>Each row gives the bits that {@link Years} gives for the same run alone, which also looks for
 * a proof that it is never met. Where interest has swelled the rounding of doubles so far that it
 * may have decided the row, {@link #isDoubtful} says so: payments of exactly the interest on 38.4
 * billion at 6.724 % would seem to repay it after five hundred years.
 */
public final class SettlingYears implements Observer {
  /** How often interest must have multiplied what is owed for its last bits to matter. */
  private static final double DECISIVE = 1e12;

  private final Plan plan;
  private final Account account;
  private final double[] years;
  private final boolean[] doubtful;

  /** Begins with nothing owed in any row. */
  public SettlingYears(Plan plan, Account account, int rows) {
    this.plan = plan;
    this.account = account;
    this.years = new double[rows];
    this.doubtful = new boolean[rows];
    Arrays.fill(years, plan.clock().opening(account.settlesFrom()).doubleValue());
  }

  /** The years of a row. */
  public double year(int row) {
    return years[row];
  }

  /** Whether rounding may have decided the years of a row, so that only a run alone can tell. */
  public boolean isDoubtful(int row) {
    return doubtful[row];
  }

  @Override
  public Watch watch(int firstRow, int rows) {
    int due = plan.slot(account.due());
    int available = plan.slot(account.available());
    int opening = plan.slot(account.opening());
    int interest = plan.slot(account.interest());
    int[] open = {rows};
    double[] swell = new double[rows];
    Arrays.fill(swell, 1);
    boolean[] owed = new boolean[rows];
    return (k, columns) -> {
      if (account.rate() != null) {
        swell(swell, columns.of(opening), columns.of(interest));
      }
      begin(columns.of(due), firstRow, owed);
      if (k >= account.settlesFrom() && open[0] > 0) {
        open[0] -= settle(k, columns.of(due), columns.of(available), firstRow, swell, owed);
      }
      return open[0] > 0;
    };
  }

  private static void swell(double[] swell, double[] opening, double[] interest) {
    for (int i = 0; i < swell.length; i++) {
      if (opening[i] > 0) {
        swell[i] *= 1 + interest[i] / opening[i];
      }
    }
  }

  /** Opens the rows in which something begins to be owed. */
  private void begin(double[] due, int firstRow, boolean[] owed) {
    for (int i = 0; i < owed.length; i++) {
      if (!owed[i] && !(due[i] <= 0)) {
        owed[i] = true;
        years[firstRow + i] = Double.POSITIVE_INFINITY;
      }
    }
  }

  private int settle(
      int k, double[] due, double[] available, int firstRow, double[] swell, boolean[] owed) {
    Clock clock = plan.clock();
    double opening = clock.opening(k).doubleValue();
    double length = clock.length(k).doubleValue();
    int settled = 0;
    for (int i = 0; i < swell.length; i++) {
      if (owed[i]
          && years[firstRow + i] == Double.POSITIVE_INFINITY
          && (due[i] <= 0 || (available[i] >= due[i] && due[i] < Double.POSITIVE_INFINITY))) {
        years[firstRow + i] = due[i] <= 0 ? opening : opening + length * (due[i] / available[i]);
        doubtful[firstRow + i] = swell[i] > DECISIVE;
        settled++;
      }
    }
    return settled;
  }
}
