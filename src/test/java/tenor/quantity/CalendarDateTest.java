package tenor.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CalendarDateTest {

  /** Expected values come from java.time, which follows the same proleptic Gregorian rules. */
  @Test
  void everyDayFrom1500To3000AgreesWithJavaTime() {
    LocalDate expected = LocalDate.of(1500, 1, 1);
    long last = LocalDate.of(3000, 12, 31).toEpochDay();
    for (long day = expected.toEpochDay(); day <= last; day++, expected = expected.plusDays(1)) {
      CalendarDate date = CalendarDate.ofEpochDay(day);
      if (date.year() != expected.getYear()
          || date.month() != expected.getMonthValue()
          || date.day() != expected.getDayOfMonth()
          || date.epochDay() != day) {
        assertThat(date.toString()).isEqualTo(expected.toString());
        assertThat(date.epochDay()).isEqualTo(day);
      }
    }
    assertThat(CalendarDate.ofEpochDay(last).toString()).isEqualTo("3000-12-31");
  }

  @Test
  @Tag("slow")
  void distantDaysAndArithmeticAgreeWithJavaTime() {
    Random random = new Random(2025);
    for (int i = 0; i < 20_000; i++) {
      LocalDate expected = LocalDate.ofEpochDay(random.nextInt(40_000_000) - 20_000_000);
      CalendarDate date = CalendarDate.ofEpochDay(expected.toEpochDay());
      assertThat(new int[] {date.year(), date.month(), date.day(), date.dayOfYear()})
          .containsExactly(
              expected.getYear(),
              expected.getMonthValue(),
              expected.getDayOfMonth(),
              expected.getDayOfYear());
      int shift = random.nextInt(20_000) - 10_000;
      assertSame(date.plusMonths(shift), expected.plusMonths(shift));
      assertSame(date.plusYears(shift), expected.plusYears(shift));
      assertSame(date.plusDays(shift), expected.plusDays(shift));
      assertThat(CalendarDate.isLeapYear(date.year())).isEqualTo(expected.isLeapYear());
      assertThat(CalendarDate.daysInYear(date.year())).isEqualTo(expected.lengthOfYear());
    }
  }

  @Test
  void theExampleOfTheDocumentationHolds() {
    CalendarDate date = new CalendarDate(2025, 2, 23);
    assertThat(date.epochDay()).isEqualTo(20142);
    assertThat(date.plusDays(7)).isEqualTo(new CalendarDate(2025, 3, 2));
    assertThat(date.toString()).isEqualTo("2025-02-23");
    assertThat(new CalendarDate(987, 1, 2).toString()).isEqualTo("0987-01-02");
  }

  @Test
  void daysAreOrderedInTime() {
    CalendarDate earlier = new CalendarDate(2024, 12, 31);
    CalendarDate later = CalendarDate.firstOfYear(2025);
    assertThat(earlier).isLessThan(later);
    assertThat(earlier.isBefore(later)).isTrue();
    assertThat(later.isAfter(earlier)).isTrue();
    assertThat(later.isAfter(later)).isFalse();
    assertThat(earlier.daysUntil(later)).isEqualTo(1);
    assertThat(CalendarDate.lastOfYear(2024)).isEqualTo(earlier);
  }

  @Test
  void aDayThatDoesNotExistIsAMistakeOfTheCaller() {
    assertThat(CalendarDate.exists(2024, 2, 29)).isTrue();
    assertThat(CalendarDate.exists(2025, 2, 29)).isFalse();
    assertThat(CalendarDate.exists(1900, 2, 29)).isFalse();
    assertThat(CalendarDate.exists(2025, 13, 1)).isFalse();
    assertThat(CalendarDate.exists(2025, 4, 0)).isFalse();
    assertThatThrownBy(() -> new CalendarDate(2025, 2, 29))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2025-2-29");
  }

  private static void assertSame(CalendarDate actual, LocalDate expected) {
    assertThat(actual.epochDay()).isEqualTo(expected.toEpochDay());
  }
}
