package tenor.model;

import java.math.BigDecimal;
import tenor.quantity.CalendarDate;

/** How what a stream brings in a period is spread over its days. */
@FunctionalInterface
public interface Spread {
  /**
   * What of a period's flow falls on some days.
   *
   * @param from the first day, which may lie outside of the period
   * @param until the day after the last one
   */
  BigDecimal between(Clock clock, int period, CalendarDate from, CalendarDate until);
}
