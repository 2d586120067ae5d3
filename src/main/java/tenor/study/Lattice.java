package tenor.study;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tenor.engine.Design;
import tenor.engine.Yearly;
import tenor.model.Formula;

/**
 * Every combination of the values of some inputs, the last input moving fastest; all else is as the
 * file says. No row is written out: its values follow from its number.
 */
final class Lattice implements Design {
  private final Map<String, BigDecimal> base;
  private final List<Axis> axes;
  private final double[][] numbers;
  private final int[] stride;
  private final int rows;

  Lattice(Map<String, BigDecimal> base, List<Axis> axes) {
    this.base = base;
    this.axes = axes;
    this.numbers = new double[axes.size()][];
    this.stride = new int[axes.size()];
    int before = 1;
    for (int a = axes.size() - 1; a >= 0; a--) {
      numbers[a] = axes.get(a).numbers();
      stride[a] = before;
      before = Math.multiplyExact(before, numbers[a].length);
    }
    this.rows = before;
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public boolean fill(String name, int first, int count, double[] out) {
    for (int a = 0; a < axes.size(); a++) {
      if (axes.get(a).name().equals(name)) {
        double[] values = numbers[a];
        int each = stride[a];
        for (int i = 0; i < count; i++) {
          out[i] = values[(first + i) / each % values.length];
        }
        return true;
      }
    }
    BigDecimal value = base.get(name);
    if (value == null) {
      return false;
    }
    Arrays.fill(out, 0, count, value.doubleValue());
    return true;
  }

  /** The value of an input in a row. */
  BigDecimal value(int axis, int row) {
    List<BigDecimal> values = axes.get(axis).values();
    return values.get(row / stride[axis] % values.size());
  }

  @Override
  public Yearly yearly(Formula.Draw draw) {
    return Yearly.point(draw);
  }
}
