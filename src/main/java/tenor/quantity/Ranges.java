package tenor.quantity;

/**
 * Reads ranges: {@code between 1 and 4 billion USD/year}, {@code 1 to 4 billion USD/year}, {@code
 * 1–4 billion USD/year}, {@code from 10 to 20 years}, {@code between 25 % and 75 %}.
 *
 * <p>A first number that stands alone borrows scale and unit from the second. A range that runs
 * backwards is refused.
 */
public final class Ranges {

  private Ranges() {}

  /**
   * Reads one range.
   *
   * @param text the whole text; blanks around it do not matter
   * @param context what {@code $} means and which kinds may stand here
   */
  public static RangeReading read(String text, ReadingContext context) {
    Reading.Refused unreadable = Quantities.tooLongOrEmpty(text, "a range");
    if (unreadable != null) {
      return unreadable;
    }
    int start = Quantities.firstInk(text);
    RangeReading reading =
        new RangeReader(text, start, Quantities.lastInk(text, start), context).read();
    return reading instanceof Reading.Refused refused ? refused.inCharacters(text) : reading;
  }
}
