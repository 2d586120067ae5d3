package tenor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTest {

  /** Whole and broken years, before and after a ramp-up, and a stream that has not begun. */
  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "1, 2",
    "7, 8",
    "499, 500",
    "1.5, 2.5",
    "0.25, 0.5",
    "2.75, 3",
    "2.9, 3.15",
    "3, 3"
  })
  void aColumnHasTheBitsOfEachRowAlone(double from, double to) {
    int rows = 300;
    Random random = new Random(8);
    double[] growth = new double[rows];
    double[] ramp = new double[rows];
    for (int i = 0; i < rows; i++) {
      growth[i] = 0.2 * random.nextDouble() - 0.1;
      ramp[i] = i % 4 == 0 ? 0 : 12 * random.nextDouble();
    }
    ramp[3] = 8;
    ramp[5] = Double.POSITIVE_INFINITY;
    ramp[7] = -1;
    growth[9] = -1;
    both(growth, ramp, from, to, 0b1100);
    Arrays.fill(ramp, 6.5);
    both(growth, ramp, from, to, 0b1110);
    Arrays.fill(ramp, 0);
    both(growth, ramp, from, to, 0b1110);
  }

  private static void both(double[] growth, double[] ramp, double from, double to, int alike) {
    int rows = growth.length;
    double[] starts = new double[rows];
    double[] ends = new double[rows];
    Arrays.fill(starts, from);
    Arrays.fill(ends, to);
    double[] column = new double[rows];
    Operation.GROWN.run(
        new double[][] {growth, ramp, starts, ends, new double[rows]}, alike, column, rows);
    double[] alone = new double[rows];
    Operation.GROWN.run(new double[][] {growth, ramp, starts, ends}, alone, rows);
    assertThat(column).isEqualTo(alone);
  }
}
