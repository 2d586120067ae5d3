package tenor.study;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tenor.engine.Workers;
import tenor.metric.Measure;

/**
 * A figure at every combination of the values of one or two inputs, all else as the file says.
 *
 * <p>Worked example: of 500 billion that 2, 4 or 5 billion a year are paid towards, the years are
 * 250, 125 and 100.
 *
 * @param axes one or two inputs; the last moves fastest
 * @param figures at every combination, in that order
 */
public record Sweep(Subject subject, Measure measure, List<Axis> axes, Soundings figures) {

  /**
   * Sweeps a measure.
   *
   * @param axes one or two inputs; the last moves fastest
   * @param workers who run the points
   */
  public static Sweep of(Subject subject, Measure measure, List<Axis> axes, Workers workers) {
    Lattice lattice = new Lattice(subject.values(), axes);
    List<String> names = axes.stream().map(Axis::name).toList();
    Soundings figures =
        Soundings.of(subject, measure, names, lattice, row -> point(axes, lattice, row), workers);
    return new Sweep(subject, measure, List.copyOf(axes), figures);
  }

  /** The values of the inputs at a point. */
  private static Map<String, BigDecimal> point(List<Axis> axes, Lattice lattice, int row) {
    Map<String, BigDecimal> point = new LinkedHashMap<>();
    for (int a = 0; a < axes.size(); a++) {
      point.put(axes.get(a).name(), lattice.value(a, row));
    }
    return point;
  }

  /** The values of the inputs at a point. */
  public Map<String, BigDecimal> point(int row) {
    Map<String, BigDecimal> point = new LinkedHashMap<>();
    for (int a = 0; a < axes.size(); a++) {
      point.put(axes.get(a).name(), value(a, row));
    }
    return point;
  }

  /** The value of an input at a point. */
  public BigDecimal value(int axis, int point) {
    boolean last = axis == axes.size() - 1;
    List<BigDecimal> values = axes.get(axis).values();
    int index = last ? point % values.size() : point / axes.get(axes.size() - 1).points();
    return values.get(index);
  }

  /**
   * The same measure at points of one's own.
   *
   * @param columns for each input its value in each row, in base units
   */
  public Soundings at(double[][] columns, int rows, Workers workers) {
    List<String> names = axes.stream().map(Axis::name).toList();
    Scatter scatter = new Scatter(subject.values(), names, columns, rows);
    return Soundings.of(
        subject,
        measure,
        names,
        scatter,
        row -> {
          Map<String, BigDecimal> point = new LinkedHashMap<>();
          for (int a = 0; a < columns.length; a++) {
            point.put(names.get(a), BigDecimal.valueOf(columns[a][row]));
          }
          return point;
        },
        workers);
  }
}
