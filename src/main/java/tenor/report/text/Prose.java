package tenor.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tenor.problem.TextWidth;

/** Sentences, broken into lines between words. */
final class Prose {
  private static final Set<String> SCALES = Set.of("trillion", "billion", "million", "thousand");
  private static final Set<String> UNITS = Set.of("year", "years", "years;", "years.", "years,");

  private Prose() {}

  /**
   * Adds a text, broken so that every line fits.
   *
   * @param indent how many blanks stand before each line
   * @param hanging how many more before each line but the first
   */
  static void add(StringBuilder out, String text, Style style, int indent, int hanging) {
    boolean first = true;
    for (String line : lines(text, style.width() - indent, hanging)) {
      out.append(" ".repeat(indent + (first ? 0 : hanging))).append(line).append('\n');
      first = false;
    }
  }

  /** Adds a title, each of its lines in bold. */
  static void title(StringBuilder out, String text, Style style) {
    for (String line : lines(text, style.width(), 0)) {
      out.append(style.bold(line)).append('\n');
    }
  }

  /** The cells of a text on one line; colours take none. */
  static int cells(String text) {
    int cells = 0;
    for (int at = 0; at < text.length(); ) {
      int paint = text.indexOf(Style.PAINT, at);
      int end = paint < 0 ? text.length() : paint;
      cells += TextWidth.of(text.substring(at, end));
      at = paint < 0 ? end : text.indexOf('m', paint) + 1;
    }
    return cells;
  }

  /** The lines of a text; all but the first are shorter by some cells. */
  static List<String> lines(String text, int width, int hanging) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int cells = 0;
    for (int at = 0; at < text.length(); ) {
      int end = endOfWord(text, at);
      String word = text.substring(at, end);
      int length = cells(word);
      int room = lines.isEmpty() ? width : width - hanging;
      if (cells > 0 && cells + length > room) {
        lines.add(line.toString());
        line.setLength(0);
        cells = 0;
        word = word.strip();
        length = cells(word);
      }
      line.append(word);
      cells += length;
      at = end;
    }
    lines.add(line.toString());
    return lines;
  }

  /** Where a word ends, a number and its unit being one word. */
  private static int endOfWord(String text, int at) {
    int start = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    int end = space(text, start);
    boolean number = start < text.length() && isPartOfNumber(text.charAt(start));
    if (number && end < text.length()) {
      int next = space(text, end + 1);
      String word = text.substring(end + 1, next);
      if (SCALES.contains(word) && next < text.length()) {
        return space(text, next + 1);
      }
      return UNITS.contains(word) || word.startsWith("%") ? next : end;
    }
    return end;
  }

  private static int space(String text, int from) {
    int space = text.indexOf(' ', from);
    return space < 0 ? text.length() : space;
  }

  private static boolean isPartOfNumber(char c) {
    return (c >= '0' && c <= '9') || c == '-';
  }

  /** A text filled up with blanks to a number of cells. */
  static String padded(String text, int cells) {
    return text + " ".repeat(Math.max(0, cells - TextWidth.of(text)));
  }

  /** A text cut off where it is too long for a number of cells. */
  static String cut(String text, int cells) {
    if (TextWidth.of(text) <= cells) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 1;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      used += TextWidth.of(character);
      if (used > cells) {
        break;
      }
      kept.appendCodePoint(character);
      i += Character.charCount(character);
    }
    return kept + "…";
  }
}
