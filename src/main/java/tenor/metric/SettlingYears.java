package tenor.metric;

import java.util.Arrays;
import tenor.engine.Columns;
import tenor.engine.Observer;
import tenor.model.Account;
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
  static final double DECISIVE = 1e12;

  private final Plan plan;
  private final Account account;
  private final int firstRow;
  private final double[] years;
  private final boolean[] doubtful;
  private final boolean[] ended;

  /** Begins with nothing owed in any row. */
  public SettlingYears(Plan plan, Account account, int rows) {
    this(plan, account, 0, rows);
  }

  /** The same for some rows of a design alone. */
  public SettlingYears(Plan plan, Account account, int firstRow, int rows) {
    this.plan = plan;
    this.account = account;
    this.firstRow = firstRow;
    this.years = new double[rows];
    this.doubtful = new boolean[rows];
    this.ended = new boolean[rows];
    Arrays.fill(years, plan.clock().opening(account.settlesFrom()).doubleValue());
  }

  /** The years of a row. */
  public double year(int row) {
    return years[row - firstRow];
  }

  /** Whether rounding may have decided the years of a row, so that only a run alone can tell. */
  public boolean isDoubtful(int row) {
    return doubtful[row - firstRow];
  }

  /** Whether an event ended the obligation of a row before it was met. */
  public boolean isEnded(int row) {
    return ended[row - firstRow];
  }

  @Override
  public Watch watch(int firstRow, int rows) {
    return new Settling(firstRow, rows);
  }

  private int slot(Part part) {
    return account.has(part) ? plan.slot(account.line(part)) : -1;
  }

  /** Watches one group; what it knows of a row stands at the row's place in the group. */
  private final class Settling implements Watch {
    private final int first;
    private final int from;
    private final boolean[] owed;
    private final boolean[] over;
    private final double[] swell;
    private final int due = plan.slot(account.due());
    private final int available = plan.slot(account.available());
    private final int opening = plan.slot(account.opening());
    private final int interest = plan.slot(account.interest());
    private final int off = slot(Part.WRITTEN_OFF);
    private final int end = slot(Part.ENDED);

    Settling(int first, int rows) {
      this.first = first;
      this.from = first - firstRow;
      this.owed = new boolean[rows];
      this.over = new boolean[rows];
      this.swell = new double[rows];
      Arrays.fill(swell, 1);
    }

    @Override
    public void sees(int k, Columns columns) {
      if (account.rate() != null) {
        swell(columns, columns.of(opening), columns.of(interest));
      }
      begin(columns);
      if (k >= account.settlesFrom() || end >= 0) {
        settle(k, columns);
      }
    }

    private void swell(Columns columns, double[] opened, double[] added) {
      int[] rows = columns.rows();
      for (int i = 0; i < columns.count(); i++) {
        if (opened[i] > 0) {
          swell[rows[i] - first] *= 1 + added[i] / opened[i];
        }
      }
    }

    private boolean isAbove(Columns columns, int slot, int lane) {
      return slot >= 0 && columns.of(slot)[lane] > 0;
    }

    /** Opens the rows in which something begins to be owed; those that end with nothing owed are over. */
    private void begin(Columns columns) {
      double[] dues = columns.of(due);
      for (int i = 0; i < columns.count(); i++) {
        int at = columns.rows()[i] - first;
        if (owed[at] || over[at]) {
          continue;
        }
        boolean anything = !(dues[i] <= 0) || isAbove(columns, off, i);
        if (anything || isAbove(columns, end, i)) {
          owed[at] = true;
          years[from + at] = Double.POSITIVE_INFINITY;
          ended[from + at] = !anything;
          if (!anything) {
            release(columns, i, at);
          }
        }
      }
    }

    private void settle(int k, Columns columns) {
      double[] dues = columns.of(due);
      double[] availables = columns.of(available);
      int[] rows = columns.rows();
      for (int i = 0; i < columns.count(); i++) {
        if (availables[i] >= dues[i] || dues[i] <= 0) {
          int at = rows[i] - first;
          boolean now = k >= account.settlesFrom() || isAbove(columns, end, i);
          if (now && owed[at] && !over[at] && dues[i] < Double.POSITIVE_INFINITY) {
            settle(k, columns, i, at);
          }
        }
      }
    }

    private void settle(int k, Columns columns, int lane, int at) {
      double owing = columns.of(due)[lane];
      ended[from + at] = owing <= 0 && isAbove(columns, off, lane);
      if (!ended[from + at]) {
        double opens = plan.clock().opening(k).doubleValue();
        double length = plan.clock().length(k).doubleValue();
        years[from + at] =
            owing <= 0 ? opens : opens + length * (owing / columns.of(available)[lane]);
        doubtful[from + at] = swell[at] > DECISIVE;
      }
      release(columns, lane, at);
    }

    private void release(Columns columns, int lane, int at) {
      over[at] = true;
      columns.release(lane);
    }
  }
}
