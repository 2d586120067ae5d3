package tenor.metric;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.quantity.Kind;

/** What a metric says of a projection. */
public sealed interface Answer {

  /**
   * A number.
   *
   * @param value in base units; for a date the day as an epoch day
   * @param currency for the kinds of money
   */
  record Figure(double value, Kind kind, @Nullable String currency) implements Answer {}

  /**
   * Several numbers, each as good as the others, such as the effective rates of a loan in which money
   * goes back and forth.
   *
   * @param values rising, two at least, in base units
   * @param currency for the kinds of money
   */
  record Several(List<Double> values, Kind kind, @Nullable String currency) implements Answer {
    public Several {
      values = List.copyOf(values);
    }
  }

  /** There is no such number, because of how it ends with the obligation. */
  record Open(Horizon horizon) implements Answer {}

  /** There is no such number, for a reason that a sentence gives. */
  record None(String because) implements Answer {}
}
