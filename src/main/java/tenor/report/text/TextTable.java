package tenor.report.text;

import java.util.ArrayList;
import java.util.List;
import tenor.problem.TextWidth;

/**
 * A table of cells in columns that line up; a table that is too wide for a line is broken into
 * several, each beginning with the first column again.
 */
final class TextTable {
  private static final String GAP = "  ";
  private static final int NARROW = 20;

  private final List<List<String>> rows = new ArrayList<>();
  private final boolean toTheRight;
  private final int indent;
  private List<String> groups = List.of();
  private boolean hasHead;

  /**
   * An empty table.
   *
   * @param indent how many blanks stand before each line
   * @param toTheRight whether all columns but the first end flush, as numbers do
   */
  TextTable(int indent, boolean toTheRight) {
    this.indent = indent;
    this.toTheRight = toTheRight;
  }

  /** The names of the columns, repeated above each part of a broken table. */
  TextTable head(List<String> cells) {
    rows.add(0, List.copyOf(cells));
    hasHead = true;
    return this;
  }

  /** What columns belong to, one for each of them: shown above the first of those that share it. */
  TextTable groups(List<String> names) {
    groups = List.copyOf(names);
    return this;
  }

  TextTable row(List<String> cells) {
    rows.add(List.copyOf(cells));
    return this;
  }

  TextTable row(String... cells) {
    return row(List.of(cells));
  }

  boolean isEmpty() {
    return rows.size() == (hasHead ? 1 : 0);
  }

  /** Whether the whole table fits on the lines without being broken. */
  boolean fits(Style style) {
    return parts(widths(), style).size() <= 1;
  }

  /** How many lines the table takes. */
  int lines(Style style) {
    return parts(widths(), style).size() * (rows.size() + 1);
  }

  /** The table with columns for rows; it has a head exactly when this one has. */
  TextTable transposed() {
    TextTable other = new TextTable(indent, toTheRight);
    for (int c = 0; !rows.isEmpty() && c < rows.get(0).size(); c++) {
      List<String> row = new ArrayList<>();
      for (List<String> cells : rows) {
        row.add(cells.get(c));
      }
      other.row(row);
    }
    other.hasHead = hasHead;
    return other;
  }

  /** Adds the table, in as many parts as the width of the lines makes of it. */
  void addTo(StringBuilder out, Style style) {
    int[] widths = widths();
    String between = "";
    for (int[] part : parts(widths, style)) {
      out.append(between);
      addColumns(out, style, widths, part[0], part[1]);
      between = "\n";
    }
  }

  /** The columns of each part, from and to; the first column stands in all of them. */
  private List<int[]> parts(int[] widths, Style style) {
    List<int[]> parts = new ArrayList<>();
    int first = 1;
    do {
      int end = first;
      int used = indent + (widths.length == 0 ? 0 : widths[0]);
      while (end < widths.length
          && (end == first || used + GAP.length() + widths[end] <= style.width())) {
        used += GAP.length() + widths[end];
        end++;
      }
      parts.add(new int[] {first, end});
      first = end;
    } while (first < widths.length);
    return parts;
  }

  /** Adds the table in one part; the last column runs on over several lines where it must. */
  void addWrappedTo(StringBuilder out, Style style) {
    int[] widths = widths();
    int last = widths.length - 1;
    for (List<String> row : rows) {
      StringBuilder start = new StringBuilder(" ".repeat(indent));
      for (int c = 0; c < last; c++) {
        start.append(Prose.padded(c < row.size() ? row.get(c) : "", widths[c])).append(GAP);
      }
      int margin = TextWidth.of(start.toString());
      String cell = row.size() > last ? row.get(last) : "";
      int room = Math.max(NARROW, style.width() - margin);
      for (String line : Prose.lines(cell, room, 0)) {
        out.append((start + line).stripTrailing()).append('\n');
        start.setLength(0);
        start.append(" ".repeat(margin));
      }
    }
  }

  private void addColumns(StringBuilder out, Style style, int[] widths, int from, int to) {
    if (!groups.isEmpty()) {
      out.append(style.dim(groups(widths, from, to))).append('\n');
    }
    for (int r = 0; r < rows.size(); r++) {
      List<String> row = rows.get(r);
      StringBuilder line = new StringBuilder(" ".repeat(indent));
      line.append(Prose.padded(row.get(0), widths[0]));
      for (int c = from; c < to && c < row.size(); c++) {
        String cell = row.get(c);
        line.append(GAP);
        line.append(
            toTheRight
                ? " ".repeat(Math.max(0, widths[c] - TextWidth.of(cell))) + cell
                : Prose.padded(cell, widths[c]));
      }
      String text = line.toString().stripTrailing();
      out.append(r == 0 && hasHead ? style.dim(text) : text).append('\n');
    }
  }

  private String groups(int[] widths, int from, int to) {
    StringBuilder line = new StringBuilder(" ".repeat(indent + widths[0]));
    int start = line.length();
    for (int c = from; c < to; c++) {
      String group = groups.get(c);
      int end = start + GAP.length() + widths[c];
      while (c + 1 < to && groups.get(c + 1).equals(group)) {
        c++;
        end += GAP.length() + widths[c];
      }
      String label = Prose.cut(group, end - start - GAP.length());
      line.append(" ".repeat(end - start - TextWidth.of(label))).append(label);
      start = end;
    }
    return line.toString().stripTrailing();
  }

  private int[] widths() {
    int columns = 0;
    for (List<String> row : rows) {
      columns = Math.max(columns, row.size());
    }
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int c = 0; c < row.size(); c++) {
        widths[c] = Math.max(widths[c], TextWidth.of(row.get(c)));
      }
    }
    for (int c = 1; c < groups.size(); c++) {
      String group = groups.get(c);
      boolean alone = !groups.get(c - 1).equals(group)
          && (c + 1 == groups.size() || !groups.get(c + 1).equals(group));
      widths[c] = Math.max(widths[c], alone ? TextWidth.of(group) : 0);
    }
    return widths;
  }
}
