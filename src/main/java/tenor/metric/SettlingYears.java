package tenor.metric;

import java.util.Arrays;
import tenor.engine.Observer;
import tenor.model.Account;
import tenor.model.Clock;
import tenor.model.Part;
import tenor.model.Plan;

/**
 * The years until one obligation is met, for every row of a batch; infinity where it is not met
 * within the years looked at, and where an event ends it before, of which {@link #isEnded} tells.
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

  private static final double[] NONE = {};

  private final Plan plan;
  private final Account account;
  private final double[] years;
  private final boolean[] doubtful;
  private final boolean[] ended;

  /** Begins with nothing owed in any row. */
  public SettlingYears(Plan plan, Account account, int rows) {
    this.plan = plan;
    this.account = account;
    this.years = new double[rows];
    this.doubtful = new boolean[rows];
    this.ended = new boolean[rows];
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

  /** Whether an event ended the obligation of a row before it was met. */
  public boolean isEnded(int row) {
    return ended[row];
  }

  /** What decides the rows of a block in one period. */
  private record Period(
      double[] due,
      double[] available,
      double[] off,
      double[] end,
      double[] swell,
      boolean[] owed) {
    boolean isWrittenOff(int i) {
      return off.length > 0 && off[i] > 0;
    }

    boolean isEnded(int i) {
      return end.length > 0 && end[i] > 0;
    }
  }

  @Override
  public Watch watch(int firstRow, int rows) {
    int due = plan.slot(account.due());
    int available = plan.slot(account.available());
    int opening = plan.slot(account.opening());
    int interest = plan.slot(account.interest());
    int off = slot(Part.WRITTEN_OFF);
    int end = slot(Part.ENDED);
    int[] open = {rows};
    double[] swell = new double[rows];
    Arrays.fill(swell, 1);
    boolean[] owed = new boolean[rows];
    return (k, columns) -> {
      if (account.rate() != null) {
        swell(swell, columns.of(opening), columns.of(interest));
      }
      Period period = new Period(
          columns.of(due),
          columns.of(available),
          off < 0 ? NONE : columns.of(off),
          end < 0 ? NONE : columns.of(end),
          swell,
          owed);
      open[0] -= begin(period, firstRow);
      if (open[0] > 0 && (k >= account.settlesFrom() || end >= 0)) {
        open[0] -= settle(k, period, firstRow);
      }
      return open[0] > 0;
    };
  }

  private int slot(Part part) {
    return account.has(part) ? plan.slot(account.line(part)) : -1;
  }

  private static void swell(double[] swell, double[] opening, double[] interest) {
    for (int i = 0; i < swell.length; i++) {
      if (opening[i] > 0) {
        swell[i] *= 1 + interest[i] / opening[i];
      }
    }
  }

  /** Opens the rows in which something begins to be owed; how many ended with nothing owed. */
  private int begin(Period period, int firstRow) {
    boolean[] owed = period.owed();
    int over = 0;
    for (int i = 0; i < owed.length; i++) {
      boolean due = !(period.due()[i] <= 0) || period.isWrittenOff(i);
      if (!owed[i] && (due || period.isEnded(i))) {
        owed[i] = true;
        years[firstRow + i] = Double.POSITIVE_INFINITY;
        ended[firstRow + i] = !due;
        over += due ? 0 : 1;
      }
    }
    return over;
  }

  private int settle(int k, Period period, int firstRow) {
    Clock clock = plan.clock();
    double opening = clock.opening(k).doubleValue();
    double length = clock.length(k).doubleValue();
    int settled = 0;
    for (int i = 0; i < period.owed().length; i++) {
      int row = firstRow + i;
      double due = period.due()[i];
      double available = period.available()[i];
      if (period.owed()[i]
          && years[row] == Double.POSITIVE_INFINITY
          && !ended[row]
          && (k >= account.settlesFrom() || period.isEnded(i))
          && (due <= 0 || (available >= due && due < Double.POSITIVE_INFINITY))) {
        ended[row] = due <= 0 && period.isWrittenOff(i);
        if (!ended[row]) {
          years[row] = due <= 0 ? opening : opening + length * (due / available);
          doubtful[row] = period.swell()[i] > DECISIVE;
        }
        settled++;
      }
    }
    return settled;
  }
}
