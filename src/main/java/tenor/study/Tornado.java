package tenor.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenor.metric.Answer;
import tenor.metric.Horizon;
import tenor.metric.Measure;
import tenor.quantity.Range;
import tenor.scenario.Parameter;
import tenor.uncertainty.Uncertainty;

/**
 * One input at a time at the low and the high end of what is held possible, all else as the file
 * says; what is not stated stands in the middle.
 *
 * <p>The ends are those of the range, or the 5th and 95th percentile of a distribution. Worked
 * example: of 500 billion, a revenue between 1 and 4 billion a year gives 500 and 125 years.
 *
 * @param here the figure with nothing moved
 * @param bars the widest first
 */
public record Tornado(Subject subject, Measure measure, Answer here, List<Bar> bars) {
  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  /**
   * What one input does.
   *
   * @param low its lower end, in base units
   * @param high its upper end
   * @param atLow the figure there
   * @param swing how far the figures are apart, for times by their reciprocals; infinite where there
   *     is no figure at one end alone
   */
  public record Bar(
      Parameter input,
      BigDecimal low,
      BigDecimal high,
      Answer atLow,
      Answer atHigh,
      double swing) {}

  /** The bars of some inputs, each with a range or a distribution. */
  public static Tornado of(Subject subject, Measure measure, List<Factor> factors) {
    Map<String, BigDecimal> middle = new LinkedHashMap<>();
    for (Factor factor : factors) {
      for (Parameter input : factor.inputs()) {
        if (!subject.values().containsKey(input.name())) {
          middle.put(input.name(), end(input, 0.5));
        }
      }
    }
    Signal signal = new Signal(subject, measure);
    List<Bar> bars = new ArrayList<>();
    for (Factor factor : factors) {
      for (Parameter input : factor.inputs()) {
        bars.add(bar(subject, measure, middle, input, signal.isDuration()));
      }
    }
    bars.sort((x, y) -> Double.compare(y.swing(), x.swing()));
    return new Tornado(subject, measure, subject.answer(measure, middle), List.copyOf(bars));
  }

  private static Bar bar(
      Subject subject,
      Measure measure,
      Map<String, BigDecimal> middle,
      Parameter input,
      boolean duration) {
    BigDecimal low = end(input, LOW);
    BigDecimal high = end(input, HIGH);
    Answer atLow = at(subject, measure, middle, input, low);
    Answer atHigh = at(subject, measure, middle, input, high);
    double first = number(atLow);
    double second = number(atHigh);
    double swing = duration
        ? Math.abs(1 / first - 1 / second)
        : first == second ? 0 : Math.abs(first - second);
    boolean one = Double.isNaN(first) != Double.isNaN(second);
    return new Bar(
        input,
        low,
        high,
        atLow,
        atHigh,
        Double.isNaN(swing) ? one ? Double.POSITIVE_INFINITY : 0 : swing);
  }

  private static Answer at(
      Subject subject,
      Measure measure,
      Map<String, BigDecimal> middle,
      Parameter input,
      BigDecimal value) {
    Map<String, BigDecimal> point = new LinkedHashMap<>(middle);
    point.put(input.name(), value);
    return subject.answer(measure, point);
  }

  /** The number of an answer: infinite where it is not reached, not a number where there is none. */
  public static double number(Answer answer) {
    if (answer instanceof Answer.Figure figure) {
      return figure.value();
    }
    boolean unmet = answer instanceof Answer.Open open
        && (open.horizon() instanceof Horizon.Never
            || open.horizon() instanceof Horizon.NotReached);
    return unmet ? Double.POSITIVE_INFINITY : Double.NaN;
  }

  /** The end of a range, or a quantile of a distribution. */
  private static BigDecimal end(Parameter input, double probability) {
    Uncertainty uncertainty = input.uncertainty();
    if (uncertainty != null) {
      return Shortest.decimal(uncertainty.distribution().quantile(probability));
    }
    Range range = input.range();
    if (range == null) {
      throw new IllegalArgumentException(input.name() + " is known");
    }
    BigDecimal low = range.low().value();
    BigDecimal high = range.high().value();
    BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2));
    return probability < 0.5 ? low : probability > 0.5 ? high : middle;
  }

  /** Whether the ends of an input are percentiles, and not those of a range. */
  public static boolean hasPercentiles(Bar bar) {
    return bar.input().uncertainty() != null;
  }

  /** The figure of an answer; null where there is none. */
  public static @Nullable Double figure(Answer answer) {
    double number = number(answer);
    return Double.isFinite(number) ? number : null;
  }
}
