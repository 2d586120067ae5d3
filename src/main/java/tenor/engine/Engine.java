package tenor.engine;

import java.util.List;
import tenor.model.Plan;

/**
 * Runs a plan over a design: rows in blocks that stay in cache, period by period, each instruction
 * over the whole block. Rows never look at each other, so a row alone gives the same bits as the
 * same row in any batch.
 *
 * <p>Rows that every watch has released are dropped: some blocks form a {@link Group}, and the rows
 * that are left move together into fewer blocks.
 */
public final class Engine {
  /** How many rows are computed together. */
  public static final int BLOCK = 256;

  /** How many rows are watched together. */
  public static final int GROUP = 4096;

  private Engine() {}

  /** Runs every row of the design and shows each period to the observers. */
  public static void run(Plan plan, Design design, List<? extends Observer> observers) {
    run(plan, design, 0, design.rows(), observers);
  }

  /**
   * Runs some rows of the design.
   *
   * @param first the row to begin with
   * @param rows how many
   */
  public static void run(
      Plan plan, Design design, int first, int rows, List<? extends Observer> observers) {
    for (int from = first; from < first + rows; from += GROUP) {
      new Group(plan, design, from, Math.min(GROUP, first + rows - from)).run(observers);
    }
  }
}
