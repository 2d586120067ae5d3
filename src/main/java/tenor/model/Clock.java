package tenor.model;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import tenor.quantity.CalendarDate;
import tenor.quantity.Unit;

/**
 * The periods of an agreement: calendar years, half-years, quarters or months, counted from 0.
 *
 * <p>A whole period is exactly 1, 1/2, 1/4 or 1/12 of a year long; the first and the last may be
 * short, and parts of a period count by days. Time is measured in years from the start:
 *
 * <pre>time(date) [years] = whole periods before / periods a year + part of the period by days / periods a year</pre>
 *
 * <p>Worked example: with a start on 23 March 2025 and years as periods, the first period runs to
 * 31 December 2025 and is 284/365 of a year long; 1 January 2027 is 1 + 284/365 years from the start.
 */
public final class Clock {
  private static final Unit YEARS = new Unit(null, 0, 1);

  private final CalendarDate start;
  private final PeriodLength length;
  private final BigDecimal stopAfter;
  private final long firstOrdinal;
  private final BigDecimal before;
  private final BigDecimal step;
  private final int periods;
  private final Formula lengths;
  private final Formula openings;
  private final Formula closings;

  /** The openings of the periods and behind them their lengths, once somebody has asked. */
  private volatile double @Nullable [] inYears;

  /**
   * A clock that starts on a day and stops after some years.
   *
   * @param stopAfter in years, above zero
   */
  public Clock(CalendarDate start, PeriodLength length, BigDecimal stopAfter) {
    this.start = start;
    this.length = length;
    this.stopAfter = stopAfter;
    this.firstOrdinal = ordinal(start);
    this.before = partBefore(start);
    BigDecimal inPeriods = stopAfter.multiply(perYear(), DECIMAL128).add(before, DECIMAL128);
    this.periods = Math.max(1, inPeriods.setScale(0, RoundingMode.CEILING).intValueExact());
    this.step = BigDecimal.ONE.divide(perYear(), DECIMAL128);
    int whole = before.signum() == 0 ? 0 : 1;
    this.lengths =
        new Formula.Calendar("length of the period", YEARS, this::length, whole, BigDecimal.ZERO);
    this.openings = new Formula.Calendar("time at its opening", YEARS, this::opening, whole, step);
    this.closings = new Formula.Calendar("time at its close", YEARS, k -> opening(k + 1), 0, step);
  }

  public CalendarDate start() {
    return start;
  }

  public PeriodLength periodLength() {
    return length;
  }

  /** The years after which the calculation stops looking. */
  public BigDecimal stopAfter() {
    return stopAfter;
  }

  /** How many periods there are until it stops. */
  public int periods() {
    return periods;
  }

  /** Years from the start to the opening of period k; of k = {@link #periods()}, to the stop. */
  public BigDecimal opening(int k) {
    if (k == 0) {
      return BigDecimal.ZERO;
    }
    if (k >= periods) {
      return stopAfter;
    }
    BigDecimal whole = BigDecimal.valueOf(k);
    BigDecimal inPeriods = before.signum() == 0 ? whole : whole.subtract(before, DECIMAL128);
    return length == PeriodLength.YEAR ? inPeriods : inPeriods.divide(perYear(), DECIMAL128);
  }

  /** {@link #opening} of each period in a double, which is the nearest. */
  public double openingInYears(int k) {
    return inYears()[k];
  }

  /** {@link #length} of each period in a double, which is the nearest. */
  public double lengthInYears(int k) {
    return inYears()[periods + k];
  }

  private double[] inYears() {
    double[] all = inYears;
    if (all == null) {
      all = new double[2 * periods];
      for (int k = 0; k < periods; k++) {
        all[k] = opening(k).doubleValue();
        all[periods + k] = length(k).doubleValue();
      }
      inYears = all;
    }
    return all;
  }

  /** The length of period k in years. */
  public BigDecimal length(int k) {
    if (k > 0 && k < periods - 1) {
      return step;
    }
    return opening(k + 1).subtract(opening(k), DECIMAL128);
  }

  /** The first day of period k; that of period 0 is the start. */
  public CalendarDate firstDay(int k) {
    return k == 0 ? start : firstOf(firstOrdinal + k);
  }

  /** The last day of the calendar period k. */
  public CalendarDate lastDay(int k) {
    return firstOf(firstOrdinal + k + 1).plusDays(-1);
  }

  /** The last day of period k, where the stop does not cut it short before. */
  public CalendarDate endDay(int k) {
    if (k < periods - 1) {
      return lastDay(k);
    }
    CalendarDate end = dayAt(stopAfter).plusDays(-1);
    return end.isBefore(firstDay(k)) ? firstDay(k) : end;
  }

  /** The period that holds a day: negative before the start's period, it may lie after the stop. */
  public int periodOf(CalendarDate day) {
    return (int) (ordinal(day) - firstOrdinal);
  }

  /** Years from the start to the beginning of a day; below zero for a day before the start. */
  public BigDecimal timeOf(CalendarDate day) {
    BigDecimal whole = BigDecimal.valueOf(ordinal(day) - firstOrdinal);
    BigDecimal inPeriods = whole.add(partBefore(day), DECIMAL128).subtract(before, DECIMAL128);
    return length == PeriodLength.YEAR ? inPeriods : inPeriods.divide(perYear(), DECIMAL128);
  }

  /** The day that lies some years after the start; the inverse of {@link #timeOf}. */
  public CalendarDate dayAt(BigDecimal years) {
    BigDecimal inPeriods = years.multiply(perYear(), DECIMAL128).add(before, DECIMAL128);
    BigDecimal whole = inPeriods.setScale(0, RoundingMode.FLOOR);
    long ordinal = firstOrdinal + whole.longValueExact();
    CalendarDate first = firstOf(ordinal);
    BigDecimal days = BigDecimal.valueOf(firstOf(ordinal + 1).epochDay() - first.epochDay());
    BigDecimal into = inPeriods.subtract(whole).multiply(days, DECIMAL128);
    BigDecimal slack = new BigDecimal("1e-9");
    return first.plusDays(into.add(slack).setScale(0, RoundingMode.FLOOR).longValueExact());
  }

  /** The part of period k, in years, that lies on or after a day: 0 … {@link #length(int)}. */
  public BigDecimal partFrom(int k, CalendarDate day) {
    int of = periodOf(day);
    if (k < of) {
      return BigDecimal.ZERO;
    }
    if (k > of) {
      return length(k);
    }
    BigDecimal left = opening(k + 1).subtract(timeOf(day).max(opening(k)), DECIMAL128);
    return left.max(BigDecimal.ZERO);
  }

  /** The length of each period in years, as a formula. */
  public Formula lengths() {
    return lengths;
  }

  /** The time at the opening of each period, in years from the start. */
  public Formula openings() {
    return openings;
  }

  /** The time at the close of each period, in years from the start. */
  public Formula closings() {
    return closings;
  }

  /** One in each period that ends an interval of the given length, such as a calendar year. */
  public Formula endsOf(PeriodLength interval) {
    int each = length.perYear() / interval.perYear();
    int steady = each <= 1 ? 0 : Integer.MAX_VALUE;
    return new Formula.Calendar(
        "whether a " + interval.word() + " ends",
        Unit.NONE,
        k -> Math.floorMod(firstOrdinal + k + 1, (long) Math.max(1, each)) == 0
            ? BigDecimal.ONE
            : BigDecimal.ZERO,
        steady,
        BigDecimal.ZERO);
  }

  /**
   * One in each period that ends an interval of the given length, counted from the end of the period
   * that holds a day: with quarters from 31 May on, the periods that hold the last days of February,
   * May, August and November.
   */
  public Formula endsFrom(PeriodLength interval, CalendarDate day) {
    int each = Math.max(1, length.perYear() / interval.perYear());
    int anchor = periodOf(day);
    return new Formula.Calendar(
        "whether a " + interval.word() + " from " + day + " on ends",
        Unit.NONE,
        k -> Math.floorMod(k - anchor, each) == 0 ? BigDecimal.ONE : BigDecimal.ZERO,
        each == 1 ? 0 : Integer.MAX_VALUE,
        BigDecimal.ZERO);
  }

  /** One in the first period. */
  public Formula firstPeriod() {
    return new Formula.Calendar(
        "first period",
        Unit.NONE,
        k -> k == 0 ? BigDecimal.ONE : BigDecimal.ZERO,
        1,
        BigDecimal.ZERO);
  }

  private BigDecimal perYear() {
    return BigDecimal.valueOf(length.perYear());
  }

  private long ordinal(CalendarDate day) {
    return (long) day.year() * length.perYear() + (day.month() - 1) / length.months();
  }

  private CalendarDate firstOf(long ordinal) {
    int year = (int) Math.floorDiv(ordinal, (long) length.perYear());
    int part = Math.floorMod(ordinal, length.perYear());
    return new CalendarDate(year, part * length.months() + 1, 1);
  }

  private BigDecimal partBefore(CalendarDate day) {
    long ordinal = ordinal(day);
    long first = firstOf(ordinal).epochDay();
    long days = firstOf(ordinal + 1).epochDay() - first;
    long into = day.epochDay() - first;
    return into == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(into).divide(BigDecimal.valueOf(days), DECIMAL128);
  }
}
