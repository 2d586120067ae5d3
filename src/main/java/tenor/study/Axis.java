package tenor.study;

import static java.math.MathContext.DECIMAL64;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.quantity.Kind;
import tenor.quantity.Range;
import tenor.scenario.Parameter;

/**
 * One input of a sweep and the values that it takes.
 *
 * @param values in base units: rising in even steps over a stretch, or as somebody listed them
 * @param isStretch whether all values between the first and the last are meant
 */
public record Axis(Parameter parameter, List<BigDecimal> values, boolean isStretch) {

  /** The values that somebody listed, in their order. */
  public static Axis listed(Parameter parameter, List<BigDecimal> values) {
    return new Axis(parameter, List.copyOf(values), false);
  }

  /**
   * A stretch in even steps; dates fall on whole days.
   *
   * <p>Worked example: from 1 to 4 billion in 4 points are 1, 2, 3 and 4 billion.
   *
   * @param points at least two, both ends among them
   */
  public static Axis even(Parameter parameter, BigDecimal from, BigDecimal to, int points) {
    Kind kind = Solve.like(parameter).kind();
    BigDecimal width = to.subtract(from);
    BigDecimal steps = BigDecimal.valueOf(points - 1L);
    List<BigDecimal> values = new ArrayList<>(points);
    for (int i = 0; i < points; i++) {
      BigDecimal added = width.multiply(BigDecimal.valueOf(i)).divide(steps, DECIMAL64);
      values.add(Domain.legal(kind, from.add(added).stripTrailingZeros()));
    }
    return new Axis(parameter, List.copyOf(values), true);
  }

  /** Its name. */
  public String name() {
    return parameter.name();
  }

  /** The kind of its values. */
  public Kind kind() {
    return Solve.like(parameter).kind();
  }

  /** What its values count, as a quantity's denomination; null where they count nothing. */
  public @Nullable String denomination() {
    return Solve.like(parameter).denomination();
  }

  /** How many values. */
  public int points() {
    return values.size();
  }

  public BigDecimal first() {
    return values.get(0);
  }

  public BigDecimal last() {
    return values.get(values.size() - 1);
  }

  /** Whether it goes exactly from one end of the stated range to the other. */
  public boolean isStatedRange() {
    Range range = parameter.range();
    return isStretch
        && range != null
        && first().compareTo(range.low().value()) == 0
        && last().compareTo(range.high().value()) == 0;
  }

  /** The values as numbers. */
  double[] numbers() {
    double[] numbers = new double[values.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = values.get(i).doubleValue();
    }
    return numbers;
  }
}
