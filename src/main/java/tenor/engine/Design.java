package tenor.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The runs that are wanted: a table with a column for each parameter and a row for each run.
 *
 * @param names the parameters, in the order of the columns
 * @param columns for each parameter its value in each run, in base units (USD, years, 0.5 for 50 %)
 * @param rows how many runs
 */
public record Design(List<String> names, double[][] columns, int rows) {

  /** One run with the given values. */
  public static Design single(Map<String, Double> values) {
    List<String> names = new ArrayList<>(values.keySet());
    double[][] columns = new double[names.size()][1];
    for (int i = 0; i < columns.length; i++) {
      columns[i][0] = values.getOrDefault(names.get(i), Double.NaN);
    }
    return new Design(List.copyOf(names), columns, 1);
  }

  /** The column of a parameter, or null where the design does not give it. */
  double @Nullable [] column(String name) {
    int at = names.indexOf(name);
    return at < 0 ? null : columns[at];
  }
}
