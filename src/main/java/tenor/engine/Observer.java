package tenor.engine;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who watches runs and keeps what is wanted of them; asked for a watch for each group. */
public interface Observer {

  /**
   * Begins to watch a group of runs.
   *
   * @param firstRow the row of the design that the group begins with
   * @param rows how many rows it has
   */
  Watch watch(int firstRow, int rows);

  /** The lines of the plan that it reads, so that others need not be run; null: it may read any. */
  default @Nullable Collection<String> lines() {
    return null;
  }

  /** Somebody who only wants that every row is run for some periods. */
  static Observer ofPeriods(int periods) {
    return new Observer() {
      @Override
      public Watch watch(int first, int rows) {
        return (k, columns) -> {
          for (int lane = 0; k == periods - 1 && lane < columns.count(); lane++) {
            columns.release(lane);
          }
        };
      }

      @Override
      public Collection<String> lines() {
        return List.of();
      }
    };
  }

  /** Watches one group, some of its rows at a time, each of them period by period. */
  interface Watch {

    /**
     * Sees period k of the rows that stand in the columns.
     *
     * <p>A row is run until every watch has {@linkplain Columns#release released} it, or to the last
     * period. Rows that were released stay in the columns for a while; they are not {@linkplain
     * Columns#isOpen open} any more, and what they hold then means nothing.
     */
    void sees(int k, Columns columns);

    /** How many columns it wants to keep from period to period, a number for each row in each. */
    default int memory() {
      return 0;
    }

    /** Learns that this period, which it has seen, is the last one of the row of a lane. */
    default void ends(Columns columns, int lane) {}
  }
}
