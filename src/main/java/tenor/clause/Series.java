package tenor.clause;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;
import tenor.model.Clock;
import tenor.model.Formula;
import tenor.model.Model;
import tenor.model.Operand;
import tenor.problem.Place;
import tenor.quantity.CalendarDate;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.quantity.Unit;

/**
 * Figures from a file, each for a span of days.
 *
 * <pre>
 * money and goods: value a year = Σ total × days of its span in the period / days of its span / length
 * rates, prices, shares, indices: Σ value × days in which it holds / days of the period
 * </pre>
 *
 * <p>Totals are spread evenly over the days of their span, and days outside of all spans bring
 * nothing. Of the others each holds until the next one begins; the first also before its span, the
 * last for good. Worked example: 38.6 billion USD from 10 December 1996 to 5 December 2000 are 1,457
 * days, so the first quarter of 1997 has 90 / 1457 of them, 2.384 billion USD.
 *
 * @param file the path as the scenario writes it
 * @param column the head of the column, without its unit
 * @param rows the earliest first, none overlapping; at least one
 */
public record Series(String file, String column, List<Row> rows, Place place) implements OverTime {
  private static final Unit YEARS = new Unit(null, 0, 1);

  /** One figure and its span, both days included. */
  public record Row(CalendarDate from, CalendarDate to, Quantity value) {}

  /** Whether the figures are totals of their spans; otherwise they hold throughout. */
  public boolean isTotals() {
    Kind kind = rows.get(0).value().kind();
    return kind == Kind.MONEY || kind == Kind.VOLUME;
  }

  @Override
  public Formula formula(Model m) {
    Clock clock = m.clock();
    Unit unit = rows.get(0).value().unit();
    int steady = Math.max(0, clock.periodOf(rows.get(rows.size() - 1).to()) + 1);
    return isTotals()
        ? calendar(unit.per(YEARS), k -> spread(clock, k), steady)
        : calendar(unit, k -> average(clock, k), steady);
  }

  private Formula calendar(Unit unit, IntFunction<BigDecimal> at, int steady) {
    return new Formula.Calendar(column + " of " + file, unit, at, steady, BigDecimal.ZERO);
  }

  private BigDecimal spread(Clock clock, int k) {
    BigDecimal sum = between(clock, k, clock.firstDay(k), clock.endDay(k).plusDays(1));
    return sum.signum() == 0 ? sum : sum.divide(clock.length(k), DECIMAL128);
  }

  /** What of the totals falls on some days of a period; {@code until} is not one of them. */
  BigDecimal between(Clock clock, int k, CalendarDate from, CalendarDate until) {
    CalendarDate first = from.isBefore(clock.firstDay(k)) ? clock.firstDay(k) : from;
    CalendarDate end = clock.endDay(k);
    CalendarDate last = until.isBefore(end) ? until.plusDays(-1) : end;
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = holdingOn(first); i < rows.size() && !last.isBefore(rows.get(i).from()); i++) {
      Row row = rows.get(i);
      long days = overlap(first, last, row.from(), row.to());
      if (days > 0) {
        BigDecimal part = BigDecimal.valueOf(days)
            .divide(BigDecimal.valueOf(days(row.from(), row.to())), DECIMAL128);
        sum = sum.add(row.value().value().multiply(part, DECIMAL128), DECIMAL128);
      }
    }
    return sum;
  }

  private BigDecimal average(Clock clock, int k) {
    CalendarDate first = clock.firstDay(k);
    CalendarDate last = clock.endDay(k);
    BigDecimal sum = BigDecimal.ZERO;
    int start = holdingOn(first);
    for (int i = start; i < rows.size(); i++) {
      CalendarDate from = i == 0 ? first : rows.get(i).from();
      if (i > start && last.isBefore(from)) {
        break;
      }
      CalendarDate to = i == rows.size() - 1 ? last : rows.get(i + 1).from().plusDays(-1);
      long days = overlap(first, last, from, to);
      if (days > 0) {
        BigDecimal weight = BigDecimal.valueOf(days);
        sum = sum.add(rows.get(i).value().value().multiply(weight, DECIMAL128), DECIMAL128);
      }
    }
    return sum.divide(BigDecimal.valueOf(days(first, last)), DECIMAL128);
  }

  /** The last row that begins on a day or before it; the first one where none does. */
  private int holdingOn(CalendarDate day) {
    int low = 0;
    int high = rows.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (day.isBefore(rows.get(middle).from())) {
        high = middle - 1;
      } else {
        low = middle;
      }
    }
    return low;
  }

  private static long overlap(
      CalendarDate first, CalendarDate last, CalendarDate from, CalendarDate to) {
    long begins = Math.max(from.epochDay(), first.epochDay());
    long ends = Math.min(to.epochDay(), last.epochDay());
    return Math.max(0, ends - begins + 1);
  }

  private static long days(CalendarDate from, CalendarDate to) {
    return to.epochDay() - from.epochDay() + 1;
  }

  @Override
  public List<Operand> operands() {
    return List.of();
  }
}
