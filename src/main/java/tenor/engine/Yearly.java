package tenor.engine;

import java.util.Arrays;
import tenor.model.Formula;

/** Where the numbers of one yearly draw come from, for any row of a design in any calendar year. */
public interface Yearly {

  /** How many columns it wants to remember from one year to the next for the rows it is asked for. */
  default int memory() {
    return 0;
  }

  /**
   * Draws the numbers of a year. It is asked for the years in their order, each once, so that it may
   * keep in its memory what later years build on.
   *
   * @param year counted from 0 for the calendar year of the start
   * @param rows the rows of the design that are wanted, in any order; the same array holds the same
   *     rows for good
   * @param count how many they are
   * @param memory {@link #memory()} columns that go along with the rows; zero before the first year
   * @param out takes a number for each
   */
  void draw(int year, int[] rows, int count, double[][] memory, double[] out);

  /** The same draw of a design that begins with another row. */
  default Yearly from(int first) {
    Yearly all = this;
    return new Yearly() {
      @Override
      public int memory() {
        return all.memory();
      }

      @Override
      public void draw(int year, int[] rows, int count, double[][] memory, double[] out) {
        int[] moved = new int[count];
        for (int i = 0; i < count; i++) {
          moved[i] = first + rows[i];
        }
        all.draw(year, moved, count, memory, out);
      }
    };
  }

  /** What a run without chance takes: the same in every year. */
  static Yearly point(Formula.Draw draw) {
    double point = draw.law().point().doubleValue();
    return (year, rows, count, memory, out) -> Arrays.fill(out, 0, count, point);
  }
}
