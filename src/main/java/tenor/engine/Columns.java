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
  private int[] rows;
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

  /** The row of the design in each lane, in any order; another array after rows have moved. */
  public int[] rows() {
    return rows;
  }

  /** The lane of a row; negative where it is not among them. */
  public int lane(int row) {
    int lane = count - 1;
    while (lane >= 0 && rows[lane] != row) {
      lane--;
    }
    return lane;
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

  /** The first closed lane from one on; {@link #count()} where there is none. */
  int nextClosed(int from) {
    if (openCount == count) {
      return count;
    }
    int lane = from;
    while (lane < count && open[lane]) {
      lane++;
    }
    return lane;
  }

  /** Gives up the last lanes as long as they are closed, and says how many are left. */
  int dropClosedEnd() {
    while (count > 0 && !open[count - 1]) {
      count--;
    }
    return count;
  }

  /** Holds a closed lane for a row that is to come. */
  void reserve(int lane) {
    open[lane] = true;
    openCount++;
  }

  /** Gives up the last lane, whose row goes elsewhere. */
  void giveUp(int lane) {
    openCount--;
    count = lane;
  }

  /**
   * Takes open rows from lanes behind into reserved lanes; their values by slot are moved beside.
   *
   * @param first whether no row has come since the last period
   */
  void take(Columns from, int[] lanes, int[] into, int many, boolean first) {
    if (first) {
      rows = rows.clone();
    }
    for (int i = 0; i < many; i++) {
      rows[into[i]] = from.rows[lanes[i]];
      watches[into[i]] = from.watches[lanes[i]];
    }
    for (int w = 0; w < memories.length; w++) {
      for (int m = 0; m < memories[w].length; m++) {
        copy(from.memories[w][m], lanes, memories[w][m], into, many);
      }
    }
  }

  /** Copies the values of some lanes into others. */
  static void copy(double[] from, int[] lanes, double[] to, int[] into, int many) {
    for (int i = 0; i < many; i++) {
      to[into[i]] = from[lanes[i]];
    }
  }
}
