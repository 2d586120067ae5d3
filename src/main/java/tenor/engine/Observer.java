package tenor.engine;

/** Somebody who watches runs and keeps what is wanted of them; asked for a watch for each block. */
public interface Observer {

  /**
   * Begins to watch a block of runs.
   *
   * @param firstRow the row of the design that the block begins with
   * @param rows how many rows it has
   */
  Watch watch(int firstRow, int rows);

  /** Watches one block, period by period. */
  interface Watch {

    /**
     * Sees period k after it was computed.
     *
     * @return whether it needs later periods; the block ends when no watch needs any, and until then
     *     every watch sees every period
     */
    boolean sees(int k, Columns columns);
  }
}
