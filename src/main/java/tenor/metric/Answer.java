package tenor.metric;

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

  /** There is no such number, because of how it ends with the obligation. */
  record Open(Horizon horizon) implements Answer {}

  /** There is no such number, for a reason that a sentence gives. */
  record None(String because) implements Answer {}
}
