package tenor.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tenor.engine.Design;
import tenor.engine.Engine;
import tenor.engine.Table;
import tenor.metric.Answer;
import tenor.metric.Generations;
import tenor.metric.Horizon;
import tenor.metric.Measure;
import tenor.metric.Metric;
import tenor.metric.SettlingYears;
import tenor.model.Account;
import tenor.quantity.Kind;

/**
 * A measure as one number for each point, so that it can be searched: a figure as it is, infinity
 * where an obligation is not met, NaN where there is no such number because an event ended it or for
 * another reason, or where there are several of which none is wanted more than the others.
 *
 * <p>For the horizon all points are run as one batch; each row gives the same bits as a run alone.
 */
public final class Signal {
  private static final Set<Kind> TIMES = Set.of(Kind.DURATION, Kind.GENERATIONS, Kind.DATE);

  private final Subject subject;
  private final Measure measure;
  private final double wanted;

  /** The measure as a number where it has one. */
  public Signal(Subject subject, Measure measure) {
    this(subject, measure, Double.NaN);
  }

  /**
   * The same with the nearest of several numbers to one that is wanted.
   *
   * @param wanted in base units
   */
  public Signal(Subject subject, Measure measure, double wanted) {
    this.subject = subject;
    this.measure = measure;
    this.wanted = wanted;
  }

  /**
   * From the smallest to the largest number at some points.
   *
   * @param low infinity where no point has a number
   * @param high minus infinity where no point has a number
   * @param ends whether a time has no end at some point, because an event ended the obligation before
   */
  public record Extent(double low, double high, boolean ends) {
    private Extent with(double number) {
      return Double.isNaN(number)
          ? this
          : new Extent(Math.min(low, number), Math.max(high, number), ends);
    }

    private Extent withEnd() {
      return new Extent(low, high, true);
    }

    /** The largest number, infinity where it is not met at some point for whatever reason. */
    public double farthest() {
      return ends ? Double.POSITIVE_INFINITY : high;
    }
  }

  /** The number of an answer: of several the one that is nearest to the wanted. */
  private double number(Answer answer) {
    if (answer instanceof Answer.Figure figure) {
      return figure.value();
    }
    if (answer instanceof Answer.Several several) {
      double nearest = several.values().get(0);
      for (double value : several.values()) {
        nearest = Math.abs(value - wanted) < Math.abs(nearest - wanted) ? value : nearest;
      }
      return Double.isNaN(wanted) ? Double.NaN : nearest;
    }
    boolean open = answer instanceof Answer.Open o
        && !(o.horizon() instanceof Horizon.NoTarget)
        && !(o.horizon() instanceof Horizon.Ended);
    return open ? Double.POSITIVE_INFINITY : Double.NaN;
  }

  /** Whether larger is later: a length of time or a date, for which infinity is a legal value. */
  public boolean isTime() {
    return TIMES.contains(measure.metric().result());
  }

  /** Whether it is a length of time, which is compared by its reciprocal. */
  boolean isDuration() {
    return isTime() && measure.metric().result() != Kind.DATE;
  }

  /** The number at one point: the file's values with one changed. */
  public double at(String name, BigDecimal value) {
    return number(subject.answer(measure, Map.of(name, value)));
  }

  /** The numbers along one input. */
  public double[] along(String name, List<BigDecimal> values) {
    List<Map<String, BigDecimal>> points = new ArrayList<>();
    for (BigDecimal value : values) {
      points.add(Map.of(name, value));
    }
    return at(points);
  }

  /** The numbers at many points, each the file's values with some changed. */
  public double[] at(List<Map<String, BigDecimal>> points) {
    double[] numbers = new double[points.size()];
    if (!isBatch(points)) {
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = number(subject.answer(measure, points.get(i)));
      }
      return numbers;
    }
    SettlingYears years = settlingYears(points);
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(years, points, i);
    }
    return numbers;
  }

  private SettlingYears settlingYears(List<Map<String, BigDecimal>> points) {
    Account account = measure.accounts(subject.plan()).get(0);
    SettlingYears years = new SettlingYears(subject.plan(), account, points.size());
    Engine.run(subject.plan(), design(points), List.of(years));
    return years;
  }

  private double number(SettlingYears years, List<Map<String, BigDecimal>> points, int i) {
    if (years.isDoubtful(i)) {
      return number(subject.answer(measure, points.get(i)));
    }
    double unit = measure.metric().result() == Kind.GENERATIONS ? Generations.YEARS : 1;
    return years.isEnded(i) ? Double.NaN : years.year(i) / unit;
  }

  /** The extent of the numbers at many points; several numbers at one point all count. */
  public Extent extent(List<Map<String, BigDecimal>> points) {
    Extent extent = new Extent(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, false);
    if (isBatch(points)) {
      SettlingYears years = settlingYears(points);
      for (int i = 0; i < points.size(); i++) {
        extent = years.isEnded(i) ? extent.withEnd() : extent.with(number(years, points, i));
      }
      return extent;
    }
    for (Map<String, BigDecimal> point : points) {
      Answer answer = subject.answer(measure, point);
      if (answer instanceof Answer.Several several) {
        for (double value : several.values()) {
          extent = extent.with(value);
        }
      } else if (answer instanceof Answer.Open open && open.horizon() instanceof Horizon.Ended) {
        extent = isTime() ? extent.withEnd() : extent;
      } else {
        extent = extent.with(number(answer));
      }
    }
    return extent;
  }

  /** Whether all points can be run as one batch: it asks when one obligation is met. */
  private boolean isBatch(List<Map<String, BigDecimal>> points) {
    return isSettling(subject, measure) && !moves(points);
  }

  /** Whether a measure asks when one obligation is met, which a batch tells for all its rows. */
  static boolean isSettling(Subject subject, Measure measure) {
    List<Account> accounts = measure.accounts(subject.plan());
    return accounts.size() == 1 && accounts.get(0).hasTarget() && isSettling(measure.metric());
  }

  private boolean moves(List<Map<String, BigDecimal>> points) {
    for (Map<String, BigDecimal> point : points) {
      for (String name : point.keySet()) {
        if (subject.movesTheClock(name)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSettling(Metric metric) {
    return metric.name().equals("years") || metric.name().equals("generations");
  }

  private Design design(List<Map<String, BigDecimal>> points) {
    Map<String, double[]> columns = new LinkedHashMap<>();
    Map<String, BigDecimal> base = subject.values();
    for (int i = 0; i < points.size(); i++) {
      Map<String, BigDecimal> row = new LinkedHashMap<>(base);
      row.putAll(points.get(i));
      for (Map.Entry<String, BigDecimal> value : row.entrySet()) {
        columns.computeIfAbsent(value.getKey(), k -> new double[points.size()])[i] =
            value.getValue().doubleValue();
      }
    }
    return new Table(
        List.copyOf(columns.keySet()), columns.values().toArray(double[][]::new), points.size());
  }
}
