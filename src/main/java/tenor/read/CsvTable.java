package tenor.read;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.problem.SourceText;

/**
 * The rows of a CSV file as they are written, with the place of every cell. Cells are parted by commas and may stand in
 * double quotes; lines that begin with {@code #} and empty lines are left out.
 *
 * @param rows the head first; empty where the text could not be read to its end
 * @param problem why it could not be read; null where it could
 */
record CsvTable(SourceText source, List<Row> rows, @Nullable Problem problem) {
  private static final int MOST_ROWS = 200_000;
  private static final int MOST_CELLS = 100;

  /**
   * One row.
   *
   * @param line the line on which it begins, from 1
   * @param count how many cells it has; those beyond the first hundred are counted and not kept
   */
  record Row(int line, List<String> cells, int count) {}

  /** Takes a text apart, and says nothing yet of what its cells mean. */
  static CsvTable read(SourceText source) {
    RowMaker maker = new RowMaker();
    List<Row> rows = new ArrayList<>();
    CsvReader<Row> reader = CsvReader.builder()
        .commentStrategy(CommentStrategy.SKIP)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .build(maker, source.text());
    try {
      for (Row row : reader) {
        boolean blank = row.count() == 1 && row.cells().get(0).isBlank();
        if (!blank) {
          rows.add(row);
        }
        if (rows.size() > MOST_ROWS + 1) {
          return refused(source, tooManyRows(source, row.line()));
        }
      }
    } catch (CsvParseException e) {
      return refused(source, quote(source, maker.line()));
    }
    return new CsvTable(source, rows, null);
  }

  private static CsvTable refused(SourceText source, Problem problem) {
    return new CsvTable(source, List.of(), problem);
  }

  private static Problem tooManyRows(SourceText source, int line) {
    return new Problem(
        Code.TOO_LARGE,
        wholeLine(source, line),
        "The file has more than 200,000 rows.",
        "Give yearly or monthly figures, or keep only the rows that the agreement needs.");
  }

  private static Problem quote(SourceText source, int line) {
    int start = source.lineStart(line);
    int quote = source.text().indexOf('"', start);
    return new Problem(
        Code.UNCLOSED_QUOTE,
        quote < 0 ? wholeLine(source, line) : source.place(quote, quote + 1),
        "In the row that begins here a cell in quotes does not end before a comma or the end of the line.",
        "Close the quote at the end of the cell; within quotes, a quotation mark is written twice.");
  }

  /** The place of a line from its first to its last character. */
  static Place wholeLine(SourceText source, int line) {
    return source.place(source.lineStart(line), source.lineEnd(line));
  }

  /** The place of a row's line. */
  Place place(Row row) {
    return wholeLine(source, row.line());
  }

  /** The place of a cell, its quotes included; of one that its row does not have, the end of the row's line. */
  Place place(Row row, int column) {
    int start = start(row, column);
    return source.place(start, end(start));
  }

  /**
   * The place of a part of a cell; that of the whole cell where quotes within quotes keep the text from being matched
   * with what is written.
   *
   * @param offset index in the text of the cell of the first character
   * @param length number of {@code char}s
   */
  Place place(Row row, int column, int offset, int length) {
    int start = start(row, column);
    int end = end(start);
    String text = row.cells().get(column);
    int quotes = end - start - text.length();
    if ((quotes != 0 && quotes != 2) || offset >= text.length()) {
      return source.place(start, end);
    }
    int first = start + quotes / 2 + Math.max(0, offset);
    int last = Math.min(first + Math.max(1, length), start + quotes / 2 + text.length());
    return source.place(first, last);
  }

  private int start(Row row, int column) {
    int start = source.lineStart(row.line());
    for (int i = 0; i < column; i++) {
      int end = end(start);
      start = end < source.text().length() && source.text().charAt(end) == ',' ? end + 1 : end;
    }
    return start;
  }

  /** The index after a cell that begins at an index of the text. */
  private int end(int start) {
    String text = source.text();
    int i = start;
    if (i < text.length() && text.charAt(i) == '"') {
      i = text.indexOf('"', i + 1);
      while (i >= 0 && text.startsWith("\"", i + 1)) {
        i = text.indexOf('"', i + 2);
      }
      return i < 0 ? text.length() : i + 1;
    }
    while (i < text.length() && ",\n\r".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** Collects the cells of a row. */
  private static final class RowMaker extends AbstractBaseCsvCallbackHandler<Row> {
    private final String[] cells = new String[MOST_CELLS];
    private int line = 1;
    private int count;

    int line() {
      return line;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
      line = Math.toIntExact(startingLineNumber);
      count = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      if (count < MOST_CELLS) {
        cells[count] = length == 0 ? "" : new String(buffer, offset, length);
      }
      count++;
    }

    @Override
    protected Row buildRecord() {
      return new Row(line, List.of(Arrays.copyOf(cells, Math.min(count, MOST_CELLS))), count);
    }
  }
}
