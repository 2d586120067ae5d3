package tenor.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;

/**
 * Reads dates: {@code 2025-02-23}, {@code 2025-02}, {@code 2025}, {@code 23 February 2025}, {@code
 * Feb 23, 2025}, {@code February 2025}.
 */
final class DateReader {

  private static final String[] MONTHS = {
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december"
  };

  private final Scanner scanner;
  private final Refusals refusals;
  private final int start;
  private final boolean wanted;

  private Reading.@Nullable Refused refused;
  private int partStart;
  private int partEnd;

  /**
   * For the part of a text between two positions.
   *
   * @param wanted whether only a date may stand here, so that any four digits are a year
   */
  DateReader(String text, int start, int end, boolean wanted) {
    this.scanner = new Scanner(text, start, end);
    this.refusals = new Refusals(text, start, end);
    this.start = start;
    this.wanted = wanted;
  }

  /** Why {@link #read} answered null; null when the text does not look like a date at all. */
  Reading.@Nullable Refused refused() {
    return refused;
  }

  /** The date that the whole text is; null when it is none, or refused. */
  @Nullable Quantity read() {
    if (Scanner.isDigit(scanner.peek())) {
      int first = takeDigits();
      int digits = partEnd - partStart;
      int numberEnd = scanner.at();
      char next = scanner.peek();
      if (first < 0) {
        return null;
      }
      if (digits >= 4 && digits <= 6 && (next == '-' || scanner.isAtEnd())) {
        return digitsFromYear(first, digits);
      }
      if (next == '.' || next == '/' || next == '-') {
        digitsInDoubt();
        scanner.goTo(numberEnd);
      }
      return digits <= 2 && refused == null ? dayFirst(first, numberEnd) : null;
    }
    int month = takeMonth();
    return month == 0 ? null : monthFirst(month);
  }

  private @Nullable Quantity digitsFromYear(int year, int digits) {
    if (scanner.isAtEnd()) {
      boolean plausible = year >= 1500 && year < 3000;
      boolean isYear = digits == 4 && (wanted ? year >= 1000 : plausible);
      return isYear ? date(Form.YEAR, year, 1, 1) : null;
    }
    scanner.skip(1);
    int month = takeDigits();
    int monthStart = partStart;
    int monthEnd = partEnd;
    if (month < 0 || !(scanner.isAtEnd() || scanner.peek() == '-')) {
      return null;
    }
    if (month < 1 || month > 12) {
      String help = monthEnd - monthStart == 4
          ? "For a range write " + Refusals.code("between " + year + " and " + month) + "."
          : "Write year, month and day, as in `2025-02-23`.";
      return refuse(
          monthStart,
          monthEnd,
          "There is no month " + refusals.quote(monthStart, monthEnd) + ".",
          help);
    }
    if (scanner.isAtEnd()) {
      return date(Form.MONTH, year, month, 1);
    }
    scanner.skip(1);
    int day = takeDigits();
    if (day < 0 || !scanner.isAtEnd()) {
      int from = scanner.at();
      return refuse(
          Math.min(from, scanner.end() - 1),
          scanner.end(),
          "A date is year, month and day, and nothing else.",
          "Write " + Refusals.code(isoText(year, month, Math.max(day, 1))) + ".");
    }
    return dayOf(year, month, day, partStart, partEnd);
  }

  private @Nullable Quantity dayFirst(int day, int numberEnd) {
    int dayStart = start;
    if (!scanner.takeWords("st")
        && !scanner.takeWords("nd")
        && !scanner.takeWords("rd")
        && !scanner.takeWords("th")) {
      scanner.goTo(numberEnd);
    }
    scanner.skipJoint();
    if (scanner.takeWords("of")) {
      scanner.skipBlanks();
    }
    int month = takeMonth();
    if (month == 0) {
      return null;
    }
    skipDotAndComma();
    int year = takeDigits();
    if (year < 0 || partEnd - partStart != 4 || !scanner.isAtEnd()) {
      return refuseWithoutYear();
    }
    return dayOf(year, month, day, dayStart, numberEnd);
  }

  private @Nullable Quantity monthFirst(int month) {
    skipDotAndComma();
    int number = takeDigits();
    if (number >= 0 && partEnd - partStart == 4 && scanner.isAtEnd()) {
      return date(Form.MONTH, number, month, 1);
    }
    int dayStart = partStart;
    int dayEnd = partEnd;
    boolean isDay = number >= 0 && partEnd - partStart <= 2;
    if (!isDay) {
      return number < 0 && !scanner.isAtEnd() ? null : refuseWithoutYear();
    }
    if (Character.isLetter(scanner.peek())) {
      scanner.skip(2);
    }
    skipDotAndComma();
    int year = takeDigits();
    if (year < 0 || partEnd - partStart != 4 || !scanner.isAtEnd()) {
      return refuseWithoutYear();
    }
    return dayOf(year, month, number, dayStart, dayEnd);
  }

  /** Three numbers with dots or strokes: nobody can tell day from month. */
  private void digitsInDoubt() {
    scanner.goTo(start);
    char separator = Scanner.END;
    int[] parts = new int[3];
    int[] lengths = new int[3];
    for (int i = 0; i < 3; i++) {
      parts[i] = takeDigits();
      lengths[i] = partEnd - partStart;
      boolean goesOn = i == 0 || (i == 1 && scanner.peek() == separator);
      if (parts[i] < 0 || (i < 2 && !goesOn) || (i == 2 && !scanner.isAtEnd())) {
        return;
      }
      separator = scanner.peek();
      scanner.skip(i < 2 ? 1 : 0);
    }
    boolean yearFirst = lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2;
    boolean yearLast = lengths[0] <= 2 && lengths[1] <= 2 && lengths[2] == 4;
    if (!yearFirst && !yearLast) {
      return;
    }
    int year = yearFirst ? parts[0] : parts[2];
    int day = yearFirst ? parts[2] : parts[0];
    String help = "Write year, month and day with hyphens";
    if (CalendarDate.exists(year, parts[1], day)) {
      help += ": " + Refusals.code(isoText(year, parts[1], day));
      if (yearLast && parts[1] != day && CalendarDate.exists(year, day, parts[1])) {
        help += " or " + Refusals.code(isoText(year, day, parts[1]));
      }
    } else if (CalendarDate.exists(year, day, parts[1])) {
      help += ": " + Refusals.code(isoText(year, day, parts[1]));
    } else {
      help += ", as in `2025-02-23`";
    }
    refuse(
        start,
        scanner.end(),
        "In " + refusals.quoteWhole() + " day and month can be mistaken for each other.",
        help + ".");
  }

  private @Nullable Quantity dayOf(int year, int month, int day, int from, int to) {
    if (CalendarDate.exists(year, month, day)) {
      return date(Form.DAY, year, month, day);
    }
    int days = CalendarDate.daysInMonth(year, month);
    return refuse(
        from,
        to,
        monthName(month) + " " + year + " has " + days + " days, so there is no day " + day + ".",
        "The last day of that month is " + Refusals.code(isoText(year, month, days)) + ".");
  }

  private Quantity date(Form form, int year, int month, int day) {
    return Quantity.ofCalendar(form, new CalendarDate(year, month, day));
  }

  private @Nullable Quantity refuseWithoutYear() {
    return refuse(
        start,
        scanner.end(),
        "The date " + refusals.quoteWhole() + " lacks its year, or holds something else.",
        "Write year, month and day, as in `2025-02-23`, or `23 February 2025`.");
  }

  private @Nullable Quantity refuse(int from, int to, String sentence, String help) {
    refused = refusals.at(Code.BAD_DATE, from, to, sentence, help);
    return null;
  }

  /** The digits that come next as a number; −1 when none do, or more than six. */
  private int takeDigits() {
    partStart = scanner.at();
    int number = 0;
    while (Scanner.isDigit(scanner.peek())) {
      number = scanner.at() - partStart < 6 ? 10 * number + scanner.peek() - '0' : -1;
      scanner.skip(1);
      if (number < 0) {
        return -1;
      }
    }
    partEnd = scanner.at();
    return partEnd == partStart ? -1 : number;
  }

  private int takeMonth() {
    String word = scanner.letters();
    int month = month(word);
    scanner.skip(month == 0 ? 0 : word.length());
    return month;
  }

  /** Whether a word, in lower case, is the name of a month or its first three letters. */
  static boolean isMonth(String word) {
    return month(word) > 0;
  }

  /** The names of the months, whole and by their first letters, in lower case. */
  static List<String> monthWords() {
    List<String> words = new ArrayList<>(List.of(MONTHS));
    for (String month : MONTHS) {
      words.add(month.substring(0, 3));
    }
    words.add("sept");
    return words;
  }

  private static int month(String word) {
    if (word.length() < 3) {
      return 0;
    }
    for (int i = 0; i < MONTHS.length; i++) {
      if (MONTHS[i].equals(word)
          || (word.length() == 3 && MONTHS[i].startsWith(word))
          || (i == 8 && word.equals("sept"))) {
        return i + 1;
      }
    }
    return 0;
  }

  private void skipDotAndComma() {
    scanner.take('.');
    scanner.take(',');
    if (scanner.peek() == '-') {
      scanner.skip(1);
    }
    scanner.skipBlanks();
  }

  private static String isoText(int year, int month, int day) {
    return CalendarDate.yearText(year)
        + "-" + CalendarDate.twoDigits(month)
        + "-" + CalendarDate.twoDigits(day);
  }

  private static String monthName(int month) {
    String name = MONTHS[month - 1];
    return CurrencyNames.upper(name.substring(0, 1)) + name.substring(1);
  }
}
