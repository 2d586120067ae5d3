package tenor.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import tenor.quantity.Expectation;
import tenor.quantity.ExpectationReading;
import tenor.quantity.Kind;
import tenor.quantity.Quantities;
import tenor.quantity.RangeReading;
import tenor.quantity.Ranges;
import tenor.quantity.Reading;
import tenor.quantity.ReadingContext;

/**
 * Tables of the format reference whose first columns are written by hand and whose other columns
 * are what the program makes of them.
 */
final class Spellings {
  private static final int HEAD = 2;

  private Spellings() {}

  /** What is read: spelling, how Tenor writes it, kind. */
  static List<String> read(List<String> table) {
    return filled(table, 1, cells -> {
      Reading reading = Quantities.read(spelling(cells), ReadingContext.ANY);
      if (!(reading instanceof Reading.Read read)) {
        throw new AssertionError("not read: " + cells.get(0));
      }
      return List.of("`" + read.quantity().text() + "`", read.quantity().kind().label());
    });
  }

  /** What is refused: spelling, the kind wanted there, what is said, the fix. */
  static List<String> refused(List<String> table) {
    return filled(table, 2, cells -> {
      Reading reading = Quantities.read(spelling(cells), context(cells.get(1)));
      if (!(reading instanceof Reading.Refused refused)) {
        throw new AssertionError("not refused: " + cells.get(0));
      }
      return List.of(refused.sentence(), refused.help());
    });
  }

  /** Expectations: spelling, what it accepts. */
  static List<String> expectations(List<String> table) {
    return filled(table, 1, cells -> {
      ExpectationReading reading = Expectation.read(spelling(cells), ReadingContext.ANY);
      if (!(reading instanceof ExpectationReading.Read read)) {
        throw new AssertionError("not read: " + cells.get(0));
      }
      return List.of(read.expectation().intervalText());
    });
  }

  /** Ranges: spelling, how Tenor writes it. */
  static List<String> ranges(List<String> table) {
    return filled(table, 1, cells -> {
      RangeReading reading = Ranges.read(spelling(cells), ReadingContext.ANY);
      if (!(reading instanceof RangeReading.Read read)) {
        throw new AssertionError("not read: " + cells.get(0));
      }
      return List.of("`" + read.range().text() + "`");
    });
  }

  /** What the columns behind those written by hand hold in one row. */
  @FunctionalInterface
  private interface Columns {
    List<String> of(List<String> cells);
  }

  private static List<String> filled(List<String> table, int byHand, Columns columns) {
    List<String> filled = new ArrayList<>(table.subList(0, HEAD));
    for (String row : table.subList(HEAD, table.size())) {
      List<String> cells = cells(row).subList(0, byHand);
      List<String> all = new ArrayList<>(cells);
      columns.of(cells).forEach(cell -> all.add(cell.replace("|", "\\|")));
      filled.add("| " + String.join(" | ", all) + " |");
    }
    return filled;
  }

  private static List<String> cells(String row) {
    String inside = row.substring(row.indexOf('|') + 1, row.lastIndexOf('|'));
    return Arrays.stream(inside.split("(?<!\\\\)\\|", -1)).map(String::strip).toList();
  }

  private static String spelling(List<String> cells) {
    String cell = cells.get(0);
    return cell.substring(cell.indexOf('`') + 1, cell.lastIndexOf('`'));
  }

  private static ReadingContext context(String wanted) {
    for (Kind kind : Kind.values()) {
      if (kind.label().equals(wanted)) {
        return new ReadingContext("USD", Set.of(kind));
      }
    }
    if (!wanted.equals("anywhere")) {
      throw new AssertionError("no kind is called " + wanted);
    }
    return ReadingContext.ANY;
  }
}
