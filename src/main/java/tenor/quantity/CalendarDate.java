package tenor.quantity;

/**
 * A day of the civil calendar (Gregorian rules for all time), with its own arithmetic so that the
 * core depends on no clock and no time zone.
 *
 * <p>Worked example: 2025-02-23 is day 20142 counted from 1970-01-01, and 7 days later it is
 * 2025-03-02. A day that does not exist is a mistake of the caller; ask {@link #exists} first.
 *
 * @param year the year, 2025
 * @param month 1 to 12
 * @param day 1 to the length of the month
 */
public record CalendarDate(int year, int month, int day) implements Comparable<CalendarDate> {

  private static final int DAYS_IN_400_YEARS = 146_097;

  /** Days from 1 March of the year 0 to 1 January 1970. */
  private static final long EPOCH_FROM_MARCH_ZERO = 719_468;

  public CalendarDate {
    if (!exists(year, month, day)) {
      throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day);
    }
  }

  /** Whether there is such a day: 2024-02-29 exists, 2025-02-29 does not. */
  public static boolean exists(int year, int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  }

  /** Whether the year has 366 days: every fourth year, of full centuries only every fourth. */
  public static boolean isLeapYear(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  /** 365 or 366. */
  public static int daysInYear(int year) {
    return isLeapYear(year) ? 366 : 365;
  }

  /** 28 to 31. */
  public static int daysInMonth(int year, int month) {
    return switch (month) {
      case 2 -> isLeapYear(year) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /** 1 January of the year. */
  public static CalendarDate firstOfYear(int year) {
    return new CalendarDate(year, 1, 1);
  }

  /** 31 December of the year. */
  public static CalendarDate lastOfYear(int year) {
    return new CalendarDate(year, 12, 31);
  }

  /**
   * The day that lies this many days after 1970-01-01 (before it when negative).
   *
   * <p>Years are counted from March, so that the leap day is the last day of its year and months
   * have the lengths 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31: 153 days in every five.
   */
  public static CalendarDate ofEpochDay(long epochDay) {
    long fromMarchZero = epochDay + EPOCH_FROM_MARCH_ZERO;
    long cycle = Math.floorDiv(fromMarchZero, DAYS_IN_400_YEARS);
    int dayOfCycle = (int) Math.floorMod(fromMarchZero, (long) DAYS_IN_400_YEARS);
    // The last day of the cycle, and of each fourth year, belongs to the year before it.
    int century = Math.min(dayOfCycle / 36_524, 3);
    int dayOfCentury = dayOfCycle - century * 36_524;
    int quad = dayOfCentury / 1_461;
    int dayOfQuad = dayOfCentury - quad * 1_461;
    int yearOfQuad = Math.min(dayOfQuad / 365, 3);
    int dayOfYear = dayOfQuad - yearOfQuad * 365;
    int marchMonth = (5 * dayOfYear + 2) / 153;
    int day = dayOfYear - daysBefore(marchMonth) + 1;
    long marchYear = 400 * cycle + 100L * century + 4L * quad + yearOfQuad;
    int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
    return new CalendarDate(Math.toIntExact(month <= 2 ? marchYear + 1 : marchYear), month, day);
  }

  /** Days since 1970-01-01. */
  public long epochDay() {
    long marchYear = month <= 2 ? year - 1L : year;
    int marchMonth = month <= 2 ? month + 9 : month - 3;
    long leapDays =
        Math.floorDiv(marchYear, 4) - Math.floorDiv(marchYear, 100) + Math.floorDiv(marchYear, 400);
    return 365 * marchYear + leapDays + daysBefore(marchMonth) + day - 1 - EPOCH_FROM_MARCH_ZERO;
  }

  /** The day this many days later (earlier when negative). */
  public CalendarDate plusDays(long days) {
    return ofEpochDay(Math.addExact(epochDay(), days));
  }

  /** The same day this many months later; the last day of the month where that day is missing. */
  public CalendarDate plusMonths(long months) {
    long count = Math.addExact(12L * year + month - 1, months);
    int toYear = Math.toIntExact(Math.floorDiv(count, 12L));
    int toMonth = (int) Math.floorMod(count, 12L) + 1;
    return new CalendarDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
  }

  /** The same day this many years later; 28 February where 29 February is missing. */
  public CalendarDate plusYears(long years) {
    return plusMonths(Math.multiplyExact(12L, years));
  }

  /** How many days from this day to the other; negative when the other is earlier. */
  public long daysUntil(CalendarDate other) {
    return other.epochDay() - epochDay();
  }

  /** 1 on 1 January, 365 or 366 on 31 December. */
  public int dayOfYear() {
    return (int) (epochDay() - firstOfYear(year).epochDay()) + 1;
  }

  /** Whether this day lies before the other. */
  public boolean isBefore(CalendarDate other) {
    return compareTo(other) < 0;
  }

  /** Whether this day lies after the other. */
  public boolean isAfter(CalendarDate other) {
    return compareTo(other) > 0;
  }

  @Override
  public int compareTo(CalendarDate other) {
    return Long.compare(epochDay(), other.epochDay());
  }

  /** Year, month and day: {@code 2025-02-23}. */
  @Override
  public String toString() {
    return yearText(year) + "-" + twoDigits(month) + "-" + twoDigits(day);
  }

  static String yearText(int year) {
    String digits = Integer.toString(Math.abs(year));
    return (year < 0 ? "-" : "") + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static int daysBefore(int marchMonth) {
    return (153 * marchMonth + 2) / 5;
  }
}
