package tenor.engine;

import java.util.Arrays;

/** The values of one period, by slot, for the rows that are computed together: one row a lane. */
public final class Columns {
  private final double[][] bySlot;
  private final int[] rows;
  private final boolean[] open;
  private final int[] watches;
  private int count;
  private int openCount;
  private boolean anyReleased;

  Columns(double[][] bySlot, int size, int watches) {
    this.bySlot = bySlot;
    this.rows = new int[size];
    this.open = new boolean[size];
    this.watches = new int[size];
    Arrays.fill(this.watches, watches);
  }

  /** The column of a slot: one value for each lane. It is filled anew in the next period. */
  public double[] of(int slot) {
    return bySlot[slot];
  }

  /** How many lanes hold a row. */
  public int count() {
    return count;
  }

  /** The row of the design in each lane, rising. */
  public int[] rows() {
    return rows;
  }

  /** The lane of a row; negative where it is not among them. */
  public int lane(int row) {
    return Arrays.binarySearch(rows, 0, count, row);
  }

  /** Whether some watch still needs the row of a lane in this period. */
  public boolean isOpen(int lane) {
    return open[lane];
  }

  /** Says that one watch needs no later period of the row of a lane; each watch may say it once. */
  public void release(int lane) {
    watches[lane]--;
    anyReleased |= watches[lane] == 0;
  }

  double[][] bySlot() {
    return bySlot;
  }

  int openCount() {
    return openCount;
  }

  /** Puts rows that nobody has seen into the first lanes. */
  void begin(int firstRow, int lanes) {
    for (int i = 0; i < lanes; i++) {
      rows[i] = firstRow + i;
    }
    Arrays.fill(open, 0, lanes, true);
    count = lanes;
    openCount = lanes;
  }

  /** Closes the lanes whose rows every watch has released. */
  void closeReleased() {
    if (!anyReleased) {
      return;
    }
    for (int i = 0; i < count; i++) {
      if (open[i] && watches[i] == 0) {
        open[i] = false;
        openCount--;
      }
    }
    anyReleased = false;
  }

  /** Moves a row here from a lane that lies behind; its values in the columns are moved beside. */
  void take(int lane, Columns from, int other) {
    rows[lane] = from.rows[other];
    open[lane] = true;
    watches[lane] = from.watches[other];
  }

  void hold(int lanes) {
    count = lanes;
    openCount = lanes;
    anyReleased = false;
  }
}
