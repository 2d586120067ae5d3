package tenor.study;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tenor.engine.Design;
import tenor.engine.Yearly;
import tenor.model.Formula;

/**
 * Some inputs at points of their own in every row; all else is as the file says.
 *
 * @param names the inputs, in the order of the columns
 * @param columns for each of them its value in each row, in base units
 */
record Scatter(Map<String, BigDecimal> base, List<String> names, double[][] columns, int rows)
    implements Design {

  @Override
  public boolean fill(String name, int first, int count, double[] out) {
    int at = names.indexOf(name);
    if (at >= 0) {
      System.arraycopy(columns[at], first, out, 0, count);
      return true;
    }
    BigDecimal value = base.get(name);
    if (value == null) {
      return false;
    }
    Arrays.fill(out, 0, count, value.doubleValue());
    return true;
  }

  @Override
  public Yearly yearly(Formula.Draw draw) {
    return Yearly.point(draw);
  }
}
