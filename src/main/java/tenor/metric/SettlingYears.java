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
 * <p>Each row gives the bits that {@link Years} gives for the same run alone.
 */
public final class SettlingYears implements Observer {
  private final Plan plan;
  private final Account account;
  private final double[] years;

  /** Begins with every row not met. */
  public SettlingYears(Plan plan, Account account, int rows) {
    this.plan = plan;
    this.account = account;
    this.years = new double[rows];
    Arrays.fill(years, Double.POSITIVE_INFINITY);
  }

  /** The years of a row. */
  public double year(int row) {
    return years[row];
  }

  @Override
  public Watch watch(int firstRow, int rows) {
    int due = plan.slot(account.due());
    int available = plan.slot(account.available());
    int[] open = {rows};
    return (k, columns) -> {
      if (k >= account.settlesFrom() && open[0] > 0) {
        open[0] -= settle(k, columns.of(due), columns.of(available), firstRow, rows);
      }
      return open[0] > 0;
    };
  }

  private int settle(int k, double[] due, double[] available, int firstRow, int rows) {
    Clock clock = plan.clock();
    double opening = clock.opening(k).doubleValue();
    double length = clock.length(k).doubleValue();
    int settled = 0;
    for (int i = 0; i < rows; i++) {
      if (years[firstRow + i] == Double.POSITIVE_INFINITY
          && (due[i] <= 0 || available[i] >= due[i])) {
        years[firstRow + i] = due[i] <= 0 ? opening : opening + length * (due[i] / available[i]);
        settled++;
      }
    }
    return settled;
  }
}
