package tenor.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.metric.Measure;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.quantity.Range;
import tenor.scenario.Parameter;

/**
 * Which values of one input give a wanted figure: all that are legal for its kind, or none.
 *
 * <p>Worked example: at 500 billion and no growth, the revenue that makes {@code fund.years} 100
 * years is 5 billion USD a year.
 */
public final class Solve {
  private Solve() {}

  /**
   * A value that gives the wanted figure.
   *
   * @param crossing where, and whether it is a single value, a flat stretch or a jump
   * @param insideRange whether it lies in the range that the file states; null without a range
   */
  public record Solution(
      Crossings.Crossing crossing, @Nullable Boolean insideRange) {}

  /**
   * What was found.
   *
   * @param domain the values that were searched
   * @param solutions from the smallest value to the largest; empty where there is none
   */
  public record Solved(
      String name, Kind kind, @Nullable String currency, Domain domain, List<Solution> solutions) {}

  /**
   * Searches the values of an input.
   *
   * @param name of an input that has a value or a range
   * @param wanted the figure, in base units of the metric
   * @param from where to search; null for all legal values
   */
  public static Solved search(
      Subject subject,
      Measure measure,
      String name,
      double wanted,
      @Nullable BigDecimal from,
      @Nullable BigDecimal to) {
    Parameter parameter = subject.parameter(name);
    Quantity like = like(parameter);
    Domain domain = domain(subject, parameter, from, to);
    Signal signal = new Signal(subject, measure, wanted);
    double[] numbers = signal.along(name, domain.grid());
    List<Crossings.Crossing> crossings = Crossings.of(
        domain.grid(),
        numbers,
        x -> signal.at(name, BigDecimal.valueOf(x)),
        wanted,
        signal.isTime() && measure.metric().result() != Kind.DATE);
    List<Solution> solutions = new ArrayList<>();
    for (Crossings.Crossing found : crossings) {
      Crossings.Crossing crossing = legal(like.kind(), found);
      solutions.add(new Solution(crossing, inside(parameter.range(), crossing)));
    }
    return new Solved(name, like.kind(), like.denomination(), domain, solutions);
  }

  /** The domain of an input: all legal values, or those between two ends. */
  public static Domain domain(
      Subject subject, Parameter parameter, @Nullable BigDecimal from, @Nullable BigDecimal to) {
    Quantity like = like(parameter);
    BigDecimal value = like.value();
    Range range = parameter.range();
    if (value.signum() == 0 && range != null) {
      value = range.high().value();
    }
    Domain legal = Domain.of(
        like.kind(), value, subject.clock().start().epochDay(), subject.clock().stopAfter());
    return from == null && to == null ? legal : legal.within(from, to);
  }

  /** A quantity of the kind of a parameter: its value, or what its range or uncertainty names. */
  public static Quantity like(Parameter parameter) {
    Quantity example = parameter.example();
    if (example == null) {
      throw new IllegalArgumentException(parameter.name() + " has neither a value nor a range");
    }
    return example;
  }

  private static Crossings.Crossing legal(Kind kind, Crossings.Crossing crossing) {
    if (crossing instanceof Crossings.Crossing.Root root) {
      return new Crossings.Crossing.Root(Domain.legal(kind, root.at()));
    }
    if (crossing instanceof Crossings.Crossing.Jump jump) {
      return new Crossings.Crossing.Jump(Domain.legal(kind, jump.at()));
    }
    Crossings.Crossing.Flat flat = (Crossings.Crossing.Flat) crossing;
    return new Crossings.Crossing.Flat(
        Domain.legal(kind, flat.from()), Domain.legal(kind, flat.to()));
  }

  private static @Nullable Boolean inside(@Nullable Range range, Crossings.Crossing crossing) {
    if (range == null) {
      return null;
    }
    BigDecimal at;
    if (crossing instanceof Crossings.Crossing.Root root) {
      at = root.at();
    } else if (crossing instanceof Crossings.Crossing.Jump jump) {
      at = jump.at();
    } else {
      Crossings.Crossing.Flat flat = (Crossings.Crossing.Flat) crossing;
      return flat.from().compareTo(range.high().value()) <= 0
          && flat.to().compareTo(range.low().value()) >= 0;
    }
    return range.contains(at);
  }
}
