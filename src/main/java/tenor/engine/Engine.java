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
  public static final int BLOCK = 1024;

  /** How many rows are watched together. */
  public static final int GROUP = 4096;

  private static final int VISIT = 4;

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
    run(plan, design, first, rows, observers, new Sizes(BLOCK, GROUP, VISIT));
  }

  /**
   * How many rows are computed and watched together, and for how many periods a block is run before
   * the next one is. They change no bit of any row.
   */
  record Sizes(int block, int group, int visit) {}

  static void run(
      Plan plan,
      Design design,
      int first,
      int rows,
      List<? extends Observer> observers,
      Sizes sizes) {
    Program program = new Program(plan, observers);
    for (int done = 0; done < rows; done += sizes.group()) {
      int many = Math.min(sizes.group(), rows - done);
      new Group(program, sizes, design, first + done, many).run(observers);
    }
  }
}
