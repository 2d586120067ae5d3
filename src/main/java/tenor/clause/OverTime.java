package tenor.clause;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import tenor.model.Clock;
import tenor.model.Formula;
import tenor.model.Model;
import tenor.model.Operand;
import tenor.quantity.Unit;

/** A value that stays the same, holds in steps between dates, or runs along straight lines. */
public sealed interface OverTime {
  /** Half, as the middle of a period. */
  BigDecimal HALF = new BigDecimal("0.5");

  /** The value of each period as a formula. */
  Formula formula(Model m);

  /** The same value all the time. */
  record Fixed(Operand value) implements OverTime {
    @Override
    public Formula formula(Model m) {
      return m.operand(value);
    }
  }

  /**
   * Each value holds from its date until the next; before the first date the value is zero. A step
   * inside a period is weighted by days.
   *
   * <p>Worked example: 30 % until 30 June and 10 % from 1 July 2025 are (181 × 30 + 184 × 10) / 365
   * = 19.92 % for the year 2025.
   */
  record Steps(ByDate values) implements OverTime {
    @Override
    public Formula formula(Model m) {
      Clock clock = m.clock();
      int last = values.entries().size() - 1;
      int steady = Math.max(0, clock.periodOf(values.date(last)) + 1);
      return values.weighted(m, "value by date", Unit.NONE, steady, (i, k) -> {
        BigDecimal part = clock.partFrom(k, values.date(i));
        if (i < last) {
          part = part.subtract(clock.partFrom(k, values.date(i + 1)));
        }
        return part.divide(clock.length(k), DECIMAL128);
      });
    }
  }

  /**
   * Straight lines from date to date, read at the middle of each period, flat before the first and
   * after the last date.
   *
   * <p>Worked example: 100 % in 2035 and 150 % in 2045 read 127.5 % for the calendar year 2040.
   */
  record Path(ByDate values) implements OverTime {
    @Override
    public Formula formula(Model m) {
      Clock clock = m.clock();
      int last = values.entries().size() - 1;
      int steady = Math.max(0, clock.periodOf(values.date(last)) + 1);
      return values.weighted(
          m, "value on the path", Unit.NONE, steady, (i, k) -> weight(clock, i, k));
    }

    private BigDecimal weight(Clock clock, int i, int k) {
      BigDecimal middle =
          clock.opening(k).add(clock.length(k).multiply(HALF, DECIMAL128), DECIMAL128);
      BigDecimal at = clock.timeOf(values.date(i));
      if (middle.compareTo(at) <= 0) {
        if (i == 0) {
          return BigDecimal.ONE;
        }
        return share(clock.timeOf(values.date(i - 1)), middle, at);
      }
      if (i == values.entries().size() - 1) {
        return BigDecimal.ONE;
      }
      BigDecimal next = clock.timeOf(values.date(i + 1));
      return BigDecimal.ONE.subtract(share(at, middle, next));
    }

    /** How far a time lies between two others: 0 at or before the first, 1 at or after the second. */
    private static BigDecimal share(BigDecimal from, BigDecimal time, BigDecimal to) {
      BigDecimal part = time.subtract(from).divide(to.subtract(from), DECIMAL128);
      return part.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }
  }
}
