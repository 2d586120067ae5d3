package tenor.engine;

import java.util.Arrays;
import java.util.List;

/** The values of one period, by slot, for the rows that are computed together: one row a lane. */
public final class Columns {
  private static final int FEW = 32;

  /** A page of 4096 bytes, in doubles. */
  private static final int PAGE = 512;

  /** 39 × 64 bytes in doubles, less the two that say what the array is. */
  private static final int APART = 310;

  private final double[][] bySlot;
  private final int[] rows;
  private final boolean[] open;
  private final List<Observer.Watch> watchers;
  private final double[][][] memories;
  private final int[] watches;
  private final int[] closing;
  private int count;
  private int openCount;
  private int released;

  /**
   * How long to make a column of some rows.
   *
   * <p>With these lengths arrays that are made one after another begin 39 × 64 bytes apart, and each
   * where the others do in its cache line, so that none stands in the way of another in the cache. Many
   * futures ran some 15 % faster so, in three pairs on a busy machine; why was not proven.
   */
  public static int room(int rows) {
    return rows < FEW ? rows : rows + Math.floorMod(APART - rows, PAGE);
  }

  Columns(double[][] bySlot, int size, List<Observer.Watch> watchers) {
    this.bySlot = bySlot;
    this.rows = new int[size];
    this.open = new boolean[size];
    this.watches = new int[size];
    this.closing = new int[size];
    Arrays.fill(this.watches, watchers.size());
    this.watchers = watchers;
    this.memories = new double[watchers.size()][][];
    for (int i = 0; i < memories.length; i++) {
      memories[i] = new double[watchers.get(i).memory()][room(size)];
    }
  }

  /**
   * The column of a slot: one value for each lane, filled anew in the next period; without a lane
   * where no observer has named a line that needs it.
   */
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
    if (watches[lane] == 0) {
      closing[released] = lane;
      released++;
    }
  }

  /** The columns that a watch keeps from period to period; zero at first, and they go along with the rows. */
  public double[][] memory(Observer.Watch watch) {
    int i = 0;
    while (watchers.get(i) != watch) {
      i++;
    }
    return memories[i];
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

  /** Closes the lanes whose rows every watch has released; in the last period, all. */
  void closeReleased(boolean last) {
    for (int i = 0; i < released; i++) {
      close(closing[i]);
    }
    released = 0;
    for (int i = 0; last && i < count; i++) {
      close(i);
    }
  }

  private void close(int lane) {
    if (open[lane]) {
      for (int w = 0; w < memories.length; w++) {
        watchers.get(w).ends(this, lane);
      }
      open[lane] = false;
      openCount--;
    }
  }

  /** Writes the open lanes into a list, rising, and gives their number. */
  int open(int[] lanes) {
    int all = 0;
    for (int i = 0; i < count; i++) {
      lanes[all] = i;
      all += open[i] ? 1 : 0;
    }
    return all;
  }

  /** Moves rows here from lanes that lie behind; their values by slot are moved beside. */
  void take(int lane, Columns from, int[] lanes, int at, int many) {
    for (int i = 0; i < many; i++) {
      rows[lane + i] = from.rows[lanes[at + i]];
      watches[lane + i] = from.watches[lanes[at + i]];
    }
    for (int w = 0; w < memories.length; w++) {
      for (int m = 0; m < memories[w].length; m++) {
        copy(from.memories[w][m], lanes, at, memories[w][m], lane, many);
      }
    }
  }

  /** Copies the values of some lanes into neighbouring ones. */
  static void copy(double[] from, int[] lanes, int at, double[] to, int lane, int many) {
    for (int i = 0; i < many; i++) {
      to[lane + i] = from[lanes[at + i]];
    }
  }

  void hold(int lanes) {
    Arrays.fill(open, 0, lanes, true);
    count = lanes;
    openCount = lanes;
  }
}
