package tenor.engine;

import tenor.model.Formula;

/**
 * The runs that are wanted: for each row the value of every parameter, and what it draws every year.
 *
 * <p>A row is a pure function of its number, so that it can be run alone, in any batch and on any
 * thread, with the same bits.
 */
public interface Design {

  /** How many runs there are. */
  int rows();

  /**
   * Fills in the values of a parameter, in base units (USD, years, 0.5 for 50 %).
   *
   * @param first the row of the first value
   * @param out takes the values of {@code count} rows one after another
   * @return whether the design gives this parameter; if not, {@code out} is left alone
   */
  boolean fill(String parameter, int first, int count, double[] out);

  /** Where the numbers of a yearly draw come from. */
  Yearly yearly(Formula.Draw draw);

  /** One row of this design as a design of its own. */
  default Design only(int row) {
    Design all = this;
    return new Design() {
      @Override
      public int rows() {
        return 1;
      }

      @Override
      public boolean fill(String parameter, int first, int count, double[] out) {
        return all.fill(parameter, row + first, count, out);
      }

      @Override
      public Yearly yearly(Formula.Draw draw) {
        return all.yearly(draw).from(row);
      }
    };
  }
}
