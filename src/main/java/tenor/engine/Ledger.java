package tenor.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenor.model.Definition;
import tenor.model.Plan;

/**
 * A single run written down period by period: every line of the plan, as the engine computed it.
 * Recording changes nothing: the numbers are those of the same row in any batch.
 */
public final class Ledger implements Observer {
  private static final int FEW_PERIODS = 16;

  private final Plan plan;
  private final int row;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final double[][] values;
  private final long[] takenOf;
  private int periods;
  private @Nullable Written written;
  private long taken;

  /** A ledger of one row of the design that still has to be run. */
  public Ledger(Plan plan, int row) {
    this(plan, row, plan.lines().stream().map(Definition::name).toList());
  }

  /** A ledger of some lines of one row. */
  Ledger(Plan plan, int row, Collection<String> lines) {
    this.plan = plan;
    this.row = row;
    for (String line : lines) {
      places.put(line, places.size());
    }
    this.values = new double[places.size()][FEW_PERIODS];
    this.takenOf = new long[places.size()];
  }

  /** Takes the next row out of what was written down of many, in place of what it held. */
  void take(Written from, int count) {
    written = from;
    periods = count;
    taken++;
  }

  /** Where the values of a row stand among those of many. */
  interface Written {
    /** Copies the values of a line by period. */
    void copy(int line, double[] into, int count);
  }

  /** It writes down whatever is run, and needs no period of its own. */
  @Override
  public Watch watch(int firstRow, int rows) {
    int[] slots = new int[places.size()];
    places.forEach((line, i) -> slots[i] = plan.slot(line));
    return (k, columns) -> {
      for (int lane = 0; k == 0 && lane < columns.count(); lane++) {
        columns.release(lane);
      }
      int at = columns.lane(row);
      if (at < 0 || !columns.isOpen(at)) {
        return;
      }
      for (int i = 0; i < slots.length; i++) {
        if (k == values[i].length) {
          values[i] = Arrays.copyOf(values[i], 2 * k);
        }
        values[i][k] = columns.of(slots[i])[at];
      }
      periods = k + 1;
    };
  }

  /** How many periods were run. */
  public int periods() {
    return periods;
  }

  /** The values of a line by period; only the first {@link #periods()} of them count. */
  public double[] line(String name) {
    Integer place = places.get(name);
    if (place == null) {
      throw new IllegalArgumentException("no line " + name);
    }
    Written from = written;
    if (from != null && takenOf[place] != taken) {
      if (values[place].length < periods) {
        values[place] = new double[Math.max(periods, 2 * values[place].length)];
      }
      from.copy(place, values[place], periods);
      takenOf[place] = taken;
    }
    return values[place];
  }

  /** The value of a line in period k; 0 ≤ k &lt; {@link #periods()}. */
  public double value(String line, int k) {
    if (k >= periods) {
      throw new IllegalArgumentException("period " + k + " was not run");
    }
    return line(line)[k];
  }

  /** The names of the lines, in the order in which the clauses wrote them. */
  public List<String> lineNames() {
    return List.copyOf(places.keySet());
  }
}
