package tenor.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import tenor.model.Plan;

/**
 * Some lines of many rows, written down period by period as they are run side by side, and read one
 * row after another: a {@link Ledger} for each, with the same bits as that of the row alone.
 *
 * <p>It keeps its memory from one group of rows to the next. Worked example: two lines of 256 rows
 * over a hundred years take 400 kilobytes.
 */
public final class Records implements Observer {
  private static final int FEW_PERIODS = 16;

  private final Plan plan;
  private final List<String> lines;
  private final int most;
  private final int[] periods;
  private final double[][] values;
  private final Ledger ledger;
  private int first;

  /**
   * Records of some lines.
   *
   * @param most how many rows are run together at the most
   */
  public Records(Plan plan, Collection<String> lines, int most) {
    this.plan = plan;
    this.lines = List.copyOf(lines);
    this.most = most;
    this.periods = new int[most];
    this.values = new double[this.lines.size()][FEW_PERIODS * most];
    this.ledger = new Ledger(plan, 0, this.lines);
  }

  @Override
  public Collection<String> lines() {
    return lines;
  }

  /** It writes down whatever is run in place of the last group, and needs no period of its own. */
  @Override
  public Watch watch(int firstRow, int rows) {
    if (rows > most) {
      throw new IllegalArgumentException(rows + " rows are more than " + most);
    }
    first = firstRow;
    Arrays.fill(periods, 0);
    int[] slots = new int[lines.size()];
    Arrays.setAll(slots, i -> plan.slot(lines.get(i)));
    return (k, columns) -> {
      for (int lane = 0; k == 0 && lane < columns.count(); lane++) {
        columns.release(lane);
      }
      for (int i = 0; i < slots.length; i++) {
        write(i, k, columns, columns.of(slots[i]));
      }
      for (int lane = 0; lane < columns.count(); lane++) {
        if (columns.isOpen(lane)) {
          periods[columns.rows()[lane] - first] = k + 1;
        }
      }
    };
  }

  private void write(int line, int k, Columns columns, double[] column) {
    int from = k * most - first;
    if (from + first + most > values[line].length) {
      values[line] = Arrays.copyOf(values[line], 2 * values[line].length);
    }
    double[] into = values[line];
    int[] rows = columns.rows();
    for (int lane = 0; lane < columns.count(); lane++) {
      if (columns.isOpen(lane)) {
        into[from + rows[lane]] = column[lane];
      }
    }
  }

  /** The ledger of a row of the last group; the next call overwrites it. */
  public Ledger ledger(int row) {
    int at = row - first;
    ledger.take(
        (line, into, count) -> {
          double[] column = values[line];
          for (int k = 0; k < count; k++) {
            into[k] = column[at + k * most];
          }
        },
        periods[at]);
    return ledger;
  }
}
