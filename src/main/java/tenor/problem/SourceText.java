package tenor.problem;

import java.util.Arrays;

/**
 * The text of a file, and where each of its characters stands for a person: the way from an index
 * of the text to a line and column, and back.
 *
 * <p>Lines end with a line feed, a carriage return, or both together. Worked example: the text
 * {@code "a\r\nb"} has two lines, {@code "a"} and {@code "b"}; the empty text has one empty line.
 */
public final class SourceText {
  private final String file;
  private final String text;
  private final int[] lineStarts;
  /** Where the characters stand that take two {@code char}s, such as emoji. */
  private final int[] pairs;

  /**
   * Makes the text of a file ready to be shown.
   *
   * @param file the file as a reader of a message would name it
   * @param text all of its text
   */
  public SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    this.lineStarts = startsOfLines(text);
    this.pairs = surrogatePairs(text);
  }

  /** The file as a reader of a message would name it. */
  public String file() {
    return file;
  }

  /** All of the text. */
  public String text() {
    return text;
  }

  /** How many lines the text has, at least 1; what follows a last line end counts as a line. */
  public int lineCount() {
    return lineStarts.length;
  }

  /** Line {@code n}, from 1, without its line end; empty for a line that does not exist. */
  public String line(int n) {
    return n < 1 || n > lineStarts.length ? "" : text.substring(lineStart(n), lineEnd(n));
  }

  /** The index in the text of the first character of line {@code n}, from 1. */
  public int lineStart(int n) {
    return lineStarts[n - 1];
  }

  /**
   * The index in the text just after the last character of line {@code n}, its line end left out.
   */
  public int lineEnd(int n) {
    int end = n == lineStarts.length ? text.length() : lineStarts[n];
    while (end > lineStarts[n - 1] && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The number of the line, from 1, that holds the character at an index of the text. */
  public int lineAt(int index) {
    int found = Arrays.binarySearch(lineStarts, index);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * The place of a span of the text. A span over several lines has the place of its first line.
   *
   * <p>Worked example: in {@code "a: 원"} the span from 3 to 4 is line 1, column 4, one character.
   *
   * @param start index of the first character
   * @param end index after the last character
   */
  public Place place(int start, int end) {
    int line = lineAt(start);
    int column = charactersBefore(start) - charactersBefore(lineStart(line)) + 1;
    int last = Math.min(end, lineEnd(line));
    int length = charactersBefore(last) - charactersBefore(start);
    return new Place(file, line, column, Math.max(1, length));
  }

  /**
   * The index in the text of a line and column, both from 1; the end of the line where the column
   * lies beyond it.
   */
  public int index(int line, int column) {
    if (line > lineStarts.length) {
      return text.length();
    }
    int index = indexOfCharacter(charactersBefore(lineStart(line)) + column - 1);
    return Math.min(index, lineEnd(line));
  }

  /**
   * The index in the text of its {@code n}th character, from 0, where a character may take two
   * {@code char}s.
   */
  public int indexOfCharacter(int n) {
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - middle < n) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.min(text.length(), n + low);
  }

  private int charactersBefore(int index) {
    int found = Arrays.binarySearch(pairs, index);
    return index - (found >= 0 ? found : -found - 1);
  }

  private static int[] startsOfLines(String text) {
    int[] starts = new int[16 + text.length() / 32];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static int[] surrogatePairs(String text) {
    int[] found = new int[0];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(16, 2 * count));
        }
        found[count++] = i++;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
