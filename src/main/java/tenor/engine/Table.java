package tenor.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tenor.model.Formula;

/**
 * A design without chance, written out: a column for each parameter and a row for each run.
 *
 * @param names the parameters, in the order of the columns
 * @param columns for each parameter its value in each run, in base units (USD, years, 0.5 for 50 %)
 * @param rows how many runs
 */
public record Table(List<String> names, double[][] columns, int rows) implements Design {

  /** One run with the given values. */
  public static Table single(Map<String, Double> values) {
    List<String> names = new ArrayList<>(values.keySet());
    double[][] columns = new double[names.size()][1];
    for (int i = 0; i < columns.length; i++) {
      columns[i][0] = values.getOrDefault(names.get(i), Double.NaN);
    }
    return new Table(List.copyOf(names), columns, 1);
  }

  @Override
  public boolean fill(String parameter, int first, int count, double[] out) {
    int at = names.indexOf(parameter);
    if (at < 0) {
      return false;
    }
    System.arraycopy(columns[at], first, out, 0, count);
    return true;
  }

  @Override
  public Yearly yearly(Formula.Draw draw) {
    return Yearly.point(draw);
  }
}
