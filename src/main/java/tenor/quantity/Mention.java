package tenor.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that running text mentions, and where.
 *
 * <p>Worked example: {@code about $500 billion} mentions one quantity, {@code 500 billion USD}, from
 * character 6 up to character 18; {@code between 1 and 4 billion dollars} mentions a range with two
 * ends.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param sort what sort of figure it is
 * @param text as it stands, with the digits in the spelling of the format
 * @param quantity what it says; null unless it is a whole quantity
 * @param words the expectation that it is in the words of the press; null for others
 * @param ends the two ends of a range, or the two meanings of a number that has two; empty for others
 * @param weak whether it is a figure only where nothing else is: {@code a year}, {@code all}
 */
public record Mention(
    int start,
    int end,
    Sort sort,
    String text,
    @Nullable Quantity quantity,
    @Nullable String words,
    List<Mention> ends,
    boolean weak) {

  /** What sort of figure a mention is. */
  public enum Sort {
    /** A quantity with all that belongs to it. */
    QUANTITY,
    /** A range from one quantity to another. */
    RANGE,
    /** The words of the press for a long time: {@code hundreds of years}. */
    WORDS,
    /** A number that lacks its unit, or does not say which dollar. */
    INCOMPLETE,
    /** A number with something that cannot be read, or below zero where that is not possible. */
    UNREADABLE
  }

  static Mention of(int start, int end, String text, Quantity quantity) {
    return new Mention(start, end, Sort.QUANTITY, text, quantity, null, List.of(), false);
  }

  static Mention ofWords(int start, int end, String text, String words) {
    return new Mention(start, end, Sort.WORDS, text, null, words, List.of(), false);
  }

  static Mention open(int start, int end, Sort sort, String text) {
    return new Mention(start, end, sort, text, null, null, List.of(), false);
  }

  /** A number with two meanings, such as {@code 2.500 EUR}: unreadable, and its ends are the two. */
  static Mention unclear(int start, int end, String text, Quantity one, Quantity other) {
    List<Mention> readings = List.of(of(start, end, text, one), of(start, end, text, other));
    return new Mention(start, end, Sort.UNREADABLE, text, null, null, readings, false);
  }

  static Mention range(Mention low, Mention high, int start, String text) {
    return new Mention(start, high.end(), Sort.RANGE, text, null, null, List.of(low, high), false);
  }

  /** The same mention read as a quantity that its context makes of it. */
  public Mention as(Quantity other) {
    return new Mention(start, end, Sort.QUANTITY, text, other, null, List.of(), weak);
  }

  /** The same words where what stands around them keeps them from being a figure. */
  public Mention asUnreadable() {
    return open(start, end, Sort.UNREADABLE, text);
  }

  /** The same mention with words in front that belong to it. */
  Mention from(int newStart, String newText) {
    return new Mention(newStart, end, sort, newText, quantity, words, ends, weak);
  }

  Mention asWeak() {
    return new Mention(start, end, sort, text, quantity, words, ends, true);
  }

  /**
   * The quantity that this is with a unit that stands elsewhere, such as in the head of a table; null
   * where the two do not go together.
   *
   * <p>Worked example: {@code 3,706} with {@code million USD} is {@code 3706 million USD}; {@code $1
   * billion} with {@code USD/year} is {@code 1 billion USD/year}; {@code €1 billion} goes with neither.
   *
   * @param unit a unit, with or without a scale
   */
  public @Nullable Quantity withUnit(String unit, ReadingContext context) {
    Quantity whole = read(text + " " + unit, context);
    int slash = unit.indexOf('/');
    if (whole != null || slash < 0) {
      return whole;
    }
    Quantity one = read("2 " + unit, context);
    Quantity alone = read(text, context);
    Quantity with = alone == null
        ? beforePeriod(unit.substring(0, slash), context)
        : read(text + unit.substring(slash), context);
    boolean same = with != null
        && one != null
        && one.kind() == with.kind()
        && String.valueOf(one.denomination()).equals(String.valueOf(with.denomination()));
    return same ? with : null;
  }

  /** The quantity with a currency or a good in front of its period: {@code two billion a year}. */
  private @Nullable Quantity beforePeriod(String unit, ReadingContext context) {
    int blank = text.lastIndexOf(' ');
    for (int words = 0; words < 2 && blank > 0; words++) {
      Quantity quantity =
          read(text.substring(0, blank) + " " + unit + text.substring(blank), context);
      if (quantity != null) {
        return quantity;
      }
      blank = text.lastIndexOf(' ', blank - 1);
    }
    return null;
  }

  private static @Nullable Quantity read(String text, ReadingContext context) {
    return Quantities.read(text, context.asFigure()) instanceof Reading.Read read
        ? read.quantity()
        : null;
  }
}
