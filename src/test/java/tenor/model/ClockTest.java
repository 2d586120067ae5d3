package tenor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tenor.quantity.CalendarDate;

/** Expected days come from {@link LocalDate}, expected lengths from the Conventions: exact parts of a year. */
class ClockTest {
  private static final CalendarDate NEW_YEAR = new CalendarDate(2025, 1, 1);
  private static final CalendarDate MARCH = new CalendarDate(2025, 3, 23);

  @Test
  void aStartInMarchGivesAFirstPeriodThatCountsItsDays() {
    Clock clock = years(MARCH, "10");

    // LocalDate counts 284 days from 23 March to the end of 2025, both included.
    assertThat(LocalDate.of(2025, 3, 23).datesUntil(LocalDate.of(2026, 1, 1)).count())
        .isEqualTo(284);
    assertThat(clock.length(0)).isEqualByComparingTo(part(284, 365));
    assertThat(clock.firstDay(0)).isEqualTo(MARCH);
    assertThat(clock.lastDay(0)).isEqualTo(new CalendarDate(2025, 12, 31));
  }

  @Test
  void theSecondNewYearAfterAStartInMarchIsOneYearAndThePartOfTheFirst() {
    assertClose(
        years(MARCH, "10").timeOf(new CalendarDate(2027, 1, 1)),
        BigDecimal.ONE.add(part(284, 365)));
  }

  @Test
  void tenYearsFromMarchTouchElevenCalendarYearsAndEndWithAShortOne() {
    Clock clock = years(MARCH, "10");

    assertThat(clock.periods()).isEqualTo(11);
    // 10 years less the 284/365 of the first period and nine whole ones.
    assertClose(clock.length(10), part(81, 365));
    assertThat(clock.firstDay(10)).isEqualTo(new CalendarDate(2035, 1, 1));
  }

  @ParameterizedTest
  @CsvSource({"YEAR, 1", "HALF_YEAR, 2", "QUARTER, 4", "MONTH, 12"})
  void aWholePeriodIsExactlyItsPartOfAYearWhateverItsDays(PeriodLength length, int perYear) {
    Clock clock = new Clock(NEW_YEAR, length, BigDecimal.valueOf(20));

    assertThat(clock.periods()).isEqualTo(20 * perYear);
    for (int k = 0; k < clock.periods(); k++) {
      assertThat(clock.length(k).multiply(BigDecimal.valueOf(perYear)).doubleValue())
          .isEqualTo(1);
      LocalDate first = LocalDate.of(2025, 1, 1).plusMonths(12L / perYear * k);
      assertThat(clock.firstDay(k).toString()).isEqualTo(first.toString());
      assertThat(clock.lastDay(k).toString())
          .isEqualTo(first.plusMonths(12L / perYear).minusDays(1).toString());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theLengthsOfAllPeriodsSumToTheYearsLookedAt(PeriodLength length) {
    Random random = new Random(1);
    for (int i = 0; i < 100; i++) {
      BigDecimal stop = BigDecimal.valueOf(1 + random.nextInt(40_000), 3);
      Clock clock = new Clock(day(random), length, stop);
      BigDecimal sum = BigDecimal.ZERO;
      for (int k = 0; k < clock.periods(); k++) {
        assertThat(clock.length(k).signum()).isPositive();
        sum = sum.add(clock.length(k));
      }

      // The lengths of parts are rounded to 34 digits.
      assertThat(sum.subtract(stop).abs()).isLessThan(new BigDecimal("1e-28"));
      assertThat(clock.opening(clock.periods())).isEqualByComparingTo(stop);
    }
  }

  @Test
  void aStopWithinTheFirstPeriodLeavesOneShortPeriod() {
    Clock clock = years(NEW_YEAR, "0.25");

    assertThat(clock.periods()).isEqualTo(1);
    assertThat(clock.length(0)).isEqualByComparingTo("0.25");
  }

  @ParameterizedTest
  @EnumSource
  void theDayAtTheTimeOfADayIsThatDay(PeriodLength length) {
    for (CalendarDate start : List.of(NEW_YEAR, MARCH, new CalendarDate(2024, 2, 29))) {
      Clock clock = new Clock(start, length, BigDecimal.valueOf(1000));
      // 2023 to 2028 holds a leap year and days before and after each start; 2100 is no leap year.
      List<CalendarDate> astray = Stream.concat(
              LocalDate.of(2023, 1, 1).datesUntil(LocalDate.of(2029, 1, 1)),
              LocalDate.of(2100, 1, 1).datesUntil(LocalDate.of(2101, 1, 1)))
          .map(ClockTest::date)
          .filter(day -> !clock.dayAt(clock.timeOf(day)).equals(day))
          .toList();
      assertThat(astray).isEmpty();
    }
  }

  @Test
  void timeWithinAYearCountsByItsDays() {
    Clock clock = years(NEW_YEAR, "1000");

    // 1 July is day 182 of 2025 (181 before it) and day 183 of the leap year 2028 (182 before it).
    assertThat(clock.timeOf(new CalendarDate(2025, 7, 1))).isEqualByComparingTo(part(181, 365));
    assertClose(
        clock.timeOf(new CalendarDate(2028, 7, 1)), BigDecimal.valueOf(3).add(part(182, 366)));
  }

  @Test
  void timeBeforeTheStartIsBelowZero() {
    // 1 January is 81 days before 23 March.
    assertThat(years(MARCH, "10").timeOf(NEW_YEAR)).isEqualByComparingTo(part(-81, 365));
  }

  @Test
  void twoHundredFiftyYearsAfterTheStartOf2025IsTheStartOf2275() {
    assertThat(years(NEW_YEAR, "1000").dayAt(BigDecimal.valueOf(250)))
        .isEqualTo(new CalendarDate(2275, 1, 1));
  }

  @ParameterizedTest
  @EnumSource
  void thePartFromADayIsTheRestOfItsPeriodByDays(PeriodLength length) {
    Random random = new Random(2);
    for (int i = 0; i < 300; i++) {
      Clock clock = new Clock(MARCH, length, BigDecimal.valueOf(30));
      LocalDate day = LocalDate.of(2025, 3, 23).plusDays(random.nextInt(29 * 365));
      CalendarDate date = date(day);
      int k = clock.periodOf(date);

      int months = 12 / length.perYear();
      LocalDate opens =
          LocalDate.of(day.getYear(), 1 + (day.getMonthValue() - 1) / months * months, 1);
      LocalDate closes = opens.plusMonths(months);
      BigDecimal rest = part(
              closes.toEpochDay() - day.toEpochDay(), closes.toEpochDay() - opens.toEpochDay())
          .divide(BigDecimal.valueOf(length.perYear()), MathContext.DECIMAL128);
      assertClose(clock.partFrom(k, date), rest);
      assertThat(clock.partFrom(k + 1, date)).isEqualByComparingTo(clock.length(k + 1));
      if (k > 0) {
        assertThat(clock.partFrom(k - 1, date)).isEqualByComparingTo("0");
      }
    }
  }

  @Test
  void aDayBeforeTheStartLeavesTheWholeFirstPeriod() {
    Clock clock = years(MARCH, "10");

    assertThat(clock.partFrom(0, new CalendarDate(2025, 2, 1)))
        .isEqualByComparingTo(clock.length(0));
    assertThat(clock.partFrom(0, new CalendarDate(2024, 2, 1)))
        .isEqualByComparingTo(clock.length(0));
  }

  @Test
  void aDayAfterTheStopWithinTheLastPeriodLeavesNothingOfIt() {
    // The calculation stops at the end of June 2025; the first of October lies in the same year.
    assertThat(years(NEW_YEAR, "0.5").partFrom(0, new CalendarDate(2025, 10, 1)))
        .isEqualByComparingTo("0");
  }

  @Test
  void quartersEndHalfYearsAndYearsWhereTheCalendarSays() {
    Clock clock = new Clock(MARCH, PeriodLength.QUARTER, BigDecimal.valueOf(3));

    // Periods: Q1 2025 (short), Q2, Q3, Q4, Q1 2026, …
    assertThat(ends(clock, PeriodLength.HALF_YEAR)).startsWith(0, 1, 0, 1, 0, 1, 0, 1);
    assertThat(ends(clock, PeriodLength.YEAR)).startsWith(0, 0, 0, 1, 0, 0, 0, 1);
    assertThat(ends(clock, PeriodLength.QUARTER)).startsWith(1, 1, 1, 1);
  }

  private static List<Integer> ends(Clock clock, PeriodLength interval) {
    Formula.Calendar ends = (Formula.Calendar) clock.endsOf(interval);
    return IntStream.range(0, 8).mapToObj(k -> ends.at().apply(k).intValue()).toList();
  }

  @ParameterizedTest
  @EnumSource
  void fromTheFirstWholePeriodOnItsFormulasMoveAlongStraightLines(PeriodLength length) {
    Clock clock = new Clock(MARCH, length, BigDecimal.valueOf(40));
    for (Formula formula : List.of(clock.lengths(), clock.openings(), clock.closings())) {
      Formula.Calendar calendar = (Formula.Calendar) formula;
      // The last period is short where the stop is; what is steady goes on as if there were none.
      for (int k = calendar.steadyFrom(); k + 2 < clock.periods(); k++) {
        BigDecimal step = calendar.at().apply(k + 1).subtract(calendar.at().apply(k));
        assertClose(step, calendar.slope());
      }
    }
  }

  private static Clock years(CalendarDate start, String stopAfter) {
    return new Clock(start, PeriodLength.YEAR, new BigDecimal(stopAfter));
  }

  private static CalendarDate date(LocalDate day) {
    return new CalendarDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private static CalendarDate day(Random random) {
    return CalendarDate.ofEpochDay(20_000 + random.nextInt(3000));
  }

  /** The same but for the rounding of parts to 34 digits. */
  private static void assertClose(BigDecimal actual, BigDecimal expected) {
    assertThat(actual).isCloseTo(expected, within(new BigDecimal("1e-30")));
  }

  private static BigDecimal part(long days, long of) {
    return BigDecimal.valueOf(days).divide(BigDecimal.valueOf(of), MathContext.DECIMAL128);
  }
}
