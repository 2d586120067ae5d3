package tenor.problem;

import org.jspecify.annotations.Nullable;

/**
 * A span on one line of a file, counted as a person counts it: lines and columns begin at 1, and
 * one Unicode character (code point) is one column, however many bytes it takes.
 *
 * <p>Worked example: in the line {@code amount: 5 bilion USD}, line 7 of {@code a.scenario.yaml},
 * the misspelled word stands at {@code new Place("a.scenario.yaml", 7, 11, 6)}.
 *
 * @param file the file as the reader of a message would name it; empty for {@link #NOWHERE}
 * @param line the line, from 1
 * @param column the first character of the span, from 1
 * @param length how many characters the span covers, at least 1
 */
public record Place(String file, int line, int column, int length) {

  @Override
  public boolean equals(@Nullable Object that) {
    return that instanceof Place other
        && file.equals(other.file)
        && line == other.line
        && column == other.column
        && length == other.length;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * file.hashCode() + line) + column) + length;
  }

  /** The place of something that stands in no file, such as a value given on the command line. */
  public static final Place NOWHERE = new Place("", 1, 1, 1);

  /**
   * A place never lies outside its file: numbers below 1 are an error of the program, not of the
   * file.
   */
  public Place {
    if (line < 1 || column < 1 || length < 1) {
      throw new IllegalArgumentException("no such place: " + line + ":" + column + "+" + length);
    }
  }

  /** The first character of a file, for problems that concern the file as a whole. */
  public static Place startOf(String file) {
    return new Place(file, 1, 1, 1);
  }

  /**
   * A part of this span. What reaches beyond the span is cut off, so the result always lies inside
   * it.
   *
   * <p>Worked example: {@code within(2, 6)} of the span of {@code 5 bilion USD} at column 9 is
   * {@code bilion} at column 11.
   *
   * @param offset how many characters of the span to leave out in front
   * @param partLength how many characters to keep
   */
  public Place within(int offset, int partLength) {
    int skipped = Math.max(0, Math.min(offset, length - 1));
    int kept = Math.max(1, Math.min(partLength, length - skipped));
    return new Place(file, line, column + skipped, kept);
  }

  /** The place as editors and terminals understand it: {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
