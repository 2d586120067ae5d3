package tenor.metric;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  private final Swelling swelling;
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
    this.swelling = new Swelling(plan, account);
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
  public Collection<String> lines() {
    Set<String> lines = new HashSet<>(List.of(account.due(), account.available()));
    if (account.rate() != null) {
      lines.addAll(List.of(account.opening(), account.interest()));
    }
    for (Part part : List.of(Part.WRITTEN_OFF, Part.ENDED)) {
      if (account.has(part)) {
        lines.add(account.line(part));
      }
    }
    return lines;
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
    private final int due = plan.slot(account.due());
    private final int available = plan.slot(account.available());
    private final int opening = plan.slot(account.opening());
    private final int interest = plan.slot(account.interest());
    private final int off = slot(Part.WRITTEN_OFF);
    private final int end = slot(Part.ENDED);
    private int waiting;
    private boolean anySwells;

    Settling(int first, int rows) {
      this.first = first;
      this.from = first - firstRow;
      this.owed = new boolean[rows];
      this.over = new boolean[rows];
      this.waiting = rows;
    }

    @Override
    public int memory() {
      return 1;
    }

    @Override
    public void sees(int k, Columns columns) {
      if (account.rate() != null) {
        double[] swell = columns.memory(this)[0];
        if (k == 0) {
          beginToSwell(columns, swell);
        }
        if (anySwells) {
          swell(columns, columns.of(opening), columns.of(interest), swell);
        }
      }
      if (waiting > 0) {
        begin(columns);
      }
      if (k >= account.settlesFrom() || end >= 0) {
        settle(k, columns);
      }
    }

    /** Only rows that may be swelled far enough are followed; those of all others stay at 0. */
    private void beginToSwell(Columns columns, double[] swell) {
      for (int i = 0; i < columns.count(); i++) {
        boolean may = swelling.mayExceed(DECISIVE, columns, i);
        swell[i] = may ? 1 : 0;
        anySwells |= may;
      }
    }

    private static void swell(Columns columns, double[] opened, double[] added, double[] swell) {
      for (int i = 0; i < columns.count(); i++) {
        if (opened[i] > 0) {
          swell[i] *= 1 + added[i] / opened[i];
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
          waiting--;
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
      int count = columns.count();
      for (int i = next(dues, availables, 0, count); i < count; ) {
        int at = columns.rows()[i] - first;
        if (!over[at]) {
          settle(k, columns, i, at, dues[i]);
        }
        i = next(dues, availables, i + 1, count);
      }
    }

    /** The next lane in which what is due is available; {@code count} where there is none. */
    private static int next(double[] dues, double[] availables, int from, int count) {
      for (int i = from; i < count; i++) {
        if (availables[i] >= dues[i] || dues[i] <= 0) {
          return i;
        }
      }
      return count;
    }

    private void settle(int k, Columns columns, int lane, int at, double owing) {
      boolean now = k >= account.settlesFrom() || isAbove(columns, end, lane);
      if (!now || !owed[at] || owing == Double.POSITIVE_INFINITY) {
        return;
      }
      ended[from + at] = owing <= 0 && isAbove(columns, off, lane);
      if (!ended[from + at]) {
        double opens = plan.clock().openingInYears(k);
        double length = plan.clock().lengthInYears(k);
        years[from + at] =
            owing <= 0 ? opens : opens + length * (owing / columns.of(available)[lane]);
        doubtful[from + at] = columns.memory(this)[0][lane] > DECISIVE;
      }
      release(columns, lane, at);
    }

    private void release(Columns columns, int lane, int at) {
      over[at] = true;
      columns.release(lane);
    }
  }
}
