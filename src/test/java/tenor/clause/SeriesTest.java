package tenor.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tenor.model.Clock;
import tenor.model.Formula;
import tenor.model.Model;
import tenor.model.PeriodLength;
import tenor.problem.Place;
import tenor.quantity.CalendarDate;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

class SeriesTest {
  private static final CalendarDate START = new CalendarDate(1996, 12, 10);

  private static Series.Row row(CalendarDate from, CalendarDate to, Kind kind, double value) {
    String currency = kind == Kind.MONEY ? "USD" : null;
    return new Series.Row(from, to, Quantity.of(kind, BigDecimal.valueOf(value), currency));
  }

  private static double[] values(List<Series.Row> rows, Clock clock) {
    Series series = new Series("oil.csv", "revenue", rows, Place.NOWHERE);
    Model model = new Model(clock, Map.of(), "USD");
    Formula.Calendar formula = (Formula.Calendar) series.formula(model);
    double[] values = new double[clock.periods()];
    for (int k = 0; k < values.length; k++) {
      values[k] = formula.at().apply(k).doubleValue();
    }
    return values;
  }

  private static Clock clock(PeriodLength length) {
    return new Clock(START, length, BigDecimal.TEN);
  }

  @Test
  void aTotalIsSpreadOverTheDaysOfItsRow() {
    // 38.602 from 10 December 1996 to 5 December 2000 are 1,457 days, 90 of them in the first
    // quarter of 1997, which
    // is a quarter of a year long.
    Clock clock = clock(PeriodLength.QUARTER);
    CalendarDate end = new CalendarDate(2000, 12, 5);
    double[] values = values(List.of(row(START, end, Kind.MONEY, 38.602)), clock);
    assertThat(START.daysUntil(end) + 1).isEqualTo(1457);
    assertThat(values[1] / 4).isCloseTo(38.602 * 90 / 1457, within(1e-12));
    assertThat(values[values.length - 1]).isZero();
  }

  @Test
  void aRateHoldsUntilTheNextOneAndTheLastForGood() {
    CalendarDate one = new CalendarDate(1999, 1, 1);
    CalendarDate other = new CalendarDate(2001, 7, 1);
    double[] values = values(
        List.of(row(one, one, Kind.RATE, 0.02), row(other, other, Kind.RATE, 0.04)),
        clock(PeriodLength.YEAR));
    // 2001 has 181 days at 2 % and 184 at 4 %.
    assertThat(values).hasSizeGreaterThan(8);
    assertThat(values[0]).isEqualTo(0.02);
    assertThat(values[4]).isEqualTo(0.02);
    assertThat(values[5]).isCloseTo((181 * 0.02 + 184 * 0.04) / 365, within(1e-15));
    assertThat(values[8]).isEqualTo(0.04);
  }

  @ParameterizedTest
  @EnumSource
  @Tag("slow")
  void everyPeriodIsWhatItsDaysAddUpTo(PeriodLength length) {
    Random random = new Random(length.perYear());
    for (int trial = 0; trial < 40; trial++) {
      Kind kind = trial % 2 == 0 ? Kind.MONEY : Kind.RATE;
      List<Series.Row> rows = new ArrayList<>();
      CalendarDate day = START.plusDays(random.nextInt(1000) - 500);
      for (int i = random.nextInt(30); i >= 0; i--) {
        CalendarDate to = day.plusDays(random.nextInt(random.nextBoolean() ? 5 : 400));
        rows.add(row(day, to, kind, random.nextInt(1000) / 1000.0));
        day = to.plusDays(1 + (random.nextBoolean() ? 0 : random.nextInt(200)));
      }
      Clock clock = clock(length);
      double[] values = values(rows, clock);
      for (int k = 0; k < values.length; k++) {
        assertThat(values[k]).isCloseTo(dayByDay(rows, kind, clock, k), within(1e-9));
      }
    }
  }

  /** An independent calculation: one day after the other, each with the row that it belongs to. */
  private static double dayByDay(List<Series.Row> rows, Kind kind, Clock clock, int k) {
    double sum = 0;
    int days = 0;
    CalendarDate end = clock.endDay(k);
    for (CalendarDate day = clock.firstDay(k); !day.isAfter(end); day = day.plusDays(1)) {
      days++;
      Series.Row holding = rows.get(0);
      for (Series.Row row : rows) {
        boolean within = !day.isBefore(row.from()) && !day.isAfter(row.to());
        if (kind == Kind.MONEY && within) {
          sum += row.value().value().doubleValue() / (row.from().daysUntil(row.to()) + 1);
        }
        holding = day.isBefore(row.from()) ? holding : row;
      }
      sum += kind == Kind.RATE ? holding.value().value().doubleValue() : 0;
    }
    return kind == Kind.MONEY ? sum / clock.length(k).doubleValue() : sum / days;
  }
}
