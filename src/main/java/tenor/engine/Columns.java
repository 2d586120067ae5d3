package tenor.engine;

/** The values of one period for the rows of one block, by slot. */
public final class Columns {
  private final double[][] bySlot;

  Columns(double[][] bySlot) {
    this.bySlot = bySlot;
  }

  /** The column of a slot: one value for each row of the block. It is reused in the next period. */
  public double[] of(int slot) {
    return bySlot[slot];
  }
}
