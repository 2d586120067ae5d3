package tenor.clause;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tenor.model.Clock;
import tenor.model.Formula;
import tenor.model.Model;
import tenor.model.Operand;
import tenor.model.Spread;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.quantity.CalendarDate;
import tenor.quantity.Unit;

/**
 * A value that stays the same, holds in steps between dates, runs along straight lines, comes from a
 * file of figures, follows an index, or depends on the level of something else.
 */
public sealed interface OverTime
    permits OverTime.Fixed, OverTime.Steps, OverTime.Path, Series, Floating, ByLevel {
  /** Half, as the middle of a period. */
  BigDecimal HALF = new BigDecimal("0.5");

  /** The value of each period as a formula; money and goods are values a year. */
  Formula formula(Model m);

  /** The value on the last day of each period. */
  default Formula atEnd(Model m) {
    return formula(m);
  }

  /** The values that it is written with. */
  List<Operand> operands();

  /** The levels of something else that decide between them, if any. */
  default List<Operand> thresholds() {
    return List.of();
  }

  /**
   * Reports steps that begin after the start: of a price or a rate they would leave it at zero before,
   * which no agreement means.
   */
  static void coversTheStart(OverTime value, String what, Model m) {
    if (value instanceof Steps steps
        && steps.values().date(0).compareTo(m.clock().start()) > 0) {
      m.add(new Problem(
          Code.OUTSIDE_CLOCK,
          steps.values().entries().get(0).place(),
          "`" + what + "` begins after the start of the agreement, " + m.clock().start()
              + ", and says nothing of the time before.",
          "Add a step at the start, or give the date from which on it was known."));
    }
  }

  /** The other block of the agreement that it reads, if any. */
  default Optional<FieldValues.Name> reads() {
    return Optional.empty();
  }

  /** What the other block must be. */
  default FieldType.Target target() {
    return FieldType.Target.LEVEL;
  }

  /** The same value all the time. */
  record Fixed(Operand value) implements OverTime {
    @Override
    public Formula formula(Model m) {
      return m.operand(value);
    }

    @Override
    public List<Operand> operands() {
      return List.of(value);
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
        return part.signum() == 0 ? part : part.divide(clock.length(k), DECIMAL128);
      });
    }

    /**
     * The same, where a step inside a period is weighted by what a stream brings on the days: so a
     * share that falls in May is not taken of what was sold in June.
     */
    Formula weightedBy(Model m, Spread spread) {
      Clock clock = m.clock();
      int last = values.entries().size() - 1;
      int steady = Math.max(0, clock.periodOf(values.date(last)) + 1);
      return values.weighted(m, "value by date", Unit.NONE, steady, (i, k) -> {
        CalendarDate end = clock.endDay(k).plusDays(1);
        BigDecimal all = spread.between(clock, k, clock.firstDay(k), end);
        if (all.signum() == 0) {
          return BigDecimal.ZERO;
        }
        CalendarDate until = i < last ? values.date(i + 1) : end;
        return spread.between(clock, k, values.date(i), until).divide(all, DECIMAL128);
      });
    }

    @Override
    public Formula atEnd(Model m) {
      Clock clock = m.clock();
      int last = values.entries().size() - 1;
      int steady = Math.max(0, clock.periodOf(values.date(last)));
      return values.weighted(m, "value at the end", Unit.NONE, steady, (i, k) -> {
        CalendarDate end = clock.endDay(k);
        boolean begun = !end.isBefore(values.date(i));
        boolean over = i < last && !end.isBefore(values.date(i + 1));
        return begun && !over ? BigDecimal.ONE : BigDecimal.ZERO;
      });
    }

    @Override
    public List<Operand> operands() {
      return values.operands();
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
      return along(m, OverTime.HALF);
    }

    @Override
    public Formula atEnd(Model m) {
      return along(m, BigDecimal.ONE);
    }

    /** Read when a part of each period is over. */
    private Formula along(Model m, BigDecimal over) {
      Clock clock = m.clock();
      int last = values.entries().size() - 1;
      int steady = Math.max(0, clock.periodOf(values.date(last)) + 1);
      BigDecimal[] times = new BigDecimal[last + 1];
      for (int i = 0; i <= last; i++) {
        times[i] = clock.timeOf(values.date(i));
      }
      return values.weighted(m, "value on the path", Unit.NONE, steady, (i, k) -> {
        BigDecimal part = clock.length(k).multiply(over, DECIMAL128);
        return weight(times, i, clock.opening(k).add(part, DECIMAL128));
      });
    }

    @Override
    public List<Operand> operands() {
      return values.operands();
    }

    private static BigDecimal weight(BigDecimal[] times, int i, BigDecimal middle) {
      if (middle.compareTo(times[i]) <= 0) {
        return i == 0 ? BigDecimal.ONE : share(times[i - 1], middle, times[i]);
      }
      return i == times.length - 1
          ? BigDecimal.ONE
          : BigDecimal.ONE.subtract(share(times[i], middle, times[i + 1]));
    }

    /** How far a time lies between two others: 0 at or before the first, 1 at or after the second. */
    private static BigDecimal share(BigDecimal from, BigDecimal time, BigDecimal to) {
      if (time.compareTo(from) <= 0) {
        return BigDecimal.ZERO;
      }
      return time.compareTo(to) >= 0
          ? BigDecimal.ONE
          : time.subtract(from).divide(to.subtract(from), DECIMAL128);
    }
  }
}
