package tenor.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.clause.Series;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.problem.SourceText;
import tenor.problem.Spelling;
import tenor.quantity.CalendarDate;
import tenor.quantity.Kind;
import tenor.quantity.Quantities;
import tenor.quantity.Quantity;
import tenor.quantity.Reading;
import tenor.quantity.ReadingContext;

/**
 * A file of figures: spans of days in the columns {@code from} and {@code to}, and columns of figures, each with its
 * unit in the head.
 *
 * <p>All that is wrong with the spans, or with a column that is asked for, is reported in one pass and once. Worked
 * example: under the head {@code from,to,revenue [billion USD]} the row {@code 1996-12-10,2000-12-05,38.602} says that
 * 38.602 billion USD came in on the days from 10 December 1996 to 5 December 2000.
 */
final class SeriesTable {
  private static final String FROM = "from";
  private static final String TO = "to";
  /** Where more is wrong than this, the rest is only counted. */
  private static final int MOST_PROBLEMS = 50;

  private final CsvTable table;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Set<Object> reported = new HashSet<>();
  private final List<Problem> spanProblems = new ArrayList<>();
  private @Nullable List<Span> spans;

  /** The days of a row, both included. */
  private record Span(CsvTable.Row row, CalendarDate from, CalendarDate to) {}

  SeriesTable(CsvTable table) {
    this.table = table;
    if (!table.rows().isEmpty()) {
      List<String> heads = table.rows().get(0).cells();
      for (int i = 0; i < heads.size(); i++) {
        columns.putIfAbsent(name(heads.get(i)), i);
      }
    }
  }

  SourceText source() {
    return table.source();
  }

  /** Whether it has the columns of the first and the last days; where it lacks them, {@link #figures} says so. */
  boolean hasSpans() {
    return columns.containsKey(FROM) && columns.containsKey(TO);
  }

  /** The names of the columns that may hold figures. */
  List<String> columns() {
    List<String> names = new ArrayList<>(columns.keySet());
    names.removeAll(List.of(FROM, TO, ""));
    return names;
  }

  /**
   * The figures of a column, the earliest first; null where something is wrong with it or with the spans.
   *
   * @param column its name, one of {@link #columns()} where there are spans
   * @param wanted the kinds of quantity that it may hold
   * @param dollar the currency that {@code $} stands for; null where that is not said
   */
  @Nullable List<Series.Row> figures(
      String column, Set<Kind> wanted, @Nullable String dollar, Findings findings) {
    List<Problem> problems = new ArrayList<>();
    List<Span> days = spans(problems);
    List<Series.Row> rows = new ArrayList<>();
    int at = columns.getOrDefault(column, 0);
    String unit = days.isEmpty() ? null : unit(column, at, wanted, dollar, problems);
    if (unit != null) {
      ReadingContext context = new ReadingContext(dollar, wanted);
      for (Span span : days) {
        Quantity value = figure(span.row(), at, unit, context, problems);
        if (value != null) {
          rows.add(new Series.Row(span.from(), span.to(), value));
        }
      }
    }
    report(problems, findings);
    return problems.isEmpty() ? rows : null;
  }

  /** Adds what was not reported before; of very many problems, the first ones and their number. */
  private void report(List<Problem> problems, Findings findings) {
    problems.sort(Comparator.comparingInt((Problem problem) -> problem.place().line())
        .thenComparingInt(problem -> problem.place().column()));
    int left = MOST_PROBLEMS;
    int more = 0;
    for (Problem problem : problems) {
      if (!reported.add(problem)) {
        findings.repeat();
      } else if (left-- > 0) {
        findings.add(problem);
      } else {
        more++;
      }
    }
    if (more > 0) {
      findings.add(
          Code.WRONG_SHAPE,
          Place.startOf(source().file()),
          "The file has " + more + " further mistakes like those that are shown.",
          "Put those right first.");
    }
  }

  private List<Span> spans(List<Problem> problems) {
    if (spans != null) {
      problems.addAll(spanProblems);
      return spans;
    }
    spans = new ArrayList<>();
    if (table.rows().isEmpty()) {
      spanProblems.add(new Problem(
          Code.EMPTY_FILE,
          Place.startOf(source().file()),
          "The file holds no figures.",
          "Begin it with a row of heads, such as `from,to,revenue [billion USD]`."));
    } else if (hasDays()) {
      readSpans(spans);
    }
    problems.addAll(spanProblems);
    return spans;
  }

  private boolean hasDays() {
    CsvTable.Row head = table.rows().get(0);
    for (String name : List.of(FROM, TO)) {
      if (!columns.containsKey(name)) {
        spanProblems.add(new Problem(
            Code.MISSING_KEY,
            table.place(head),
            "The file has no column `" + name + "`.",
            headHelp(head, name)));
      }
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < head.cells().size(); i++) {
      String name = name(head.cells().get(i));
      if (!name.isEmpty() && !seen.add(name)) {
        spanProblems.add(new Problem(
            Code.DUPLICATE_KEY,
            table.place(head, i),
            "There are two columns `" + Ink.shortened(name) + "`.",
            "Give one of them another name."));
      }
    }
    if (spanProblems.isEmpty() && table.rows().size() == 1) {
      spanProblems.add(new Problem(
          Code.EMPTY_FILE,
          table.place(head),
          "The file has a head and no rows of figures.",
          "Add a row for each span of days, the earliest first."));
    }
    return spanProblems.isEmpty();
  }

  private String headHelp(CsvTable.Row head, String name) {
    String first = head.cells().get(0);
    for (char other : new char[] {';', '\t', '|'}) {
      if (head.count() == 1 && first.indexOf(other) >= 0) {
        return "Part the cells by commas, as in `from,to,revenue [billion USD]`.";
      }
    }
    return Spelling.nearest(name, columns.keySet())
        .map(near -> "Write `" + name + "` in place of `" + Ink.shortened(near) + "`.")
        .orElse("Each row gives the first and the last day of its span in `from` and `to`.");
  }

  private void readSpans(List<Span> all) {
    CsvTable.Row head = table.rows().get(0);
    int from = columns.getOrDefault(FROM, 0);
    int to = columns.getOrDefault(TO, 0);
    Span last = null;
    for (CsvTable.Row row : table.rows().subList(1, table.rows().size())) {
      if (row.count() != head.count()) {
        spanProblems.add(wrongCount(row, head));
        continue;
      }
      Quantity first = date(row, from);
      Quantity second = date(row, to);
      if (first != null && second != null) {
        Span span = new Span(row, first.date(), second.lastDate());
        follows(last, span, from, to);
        all.add(span);
        last = span;
      }
    }
  }

  private Problem wrongCount(CsvTable.Row row, CsvTable.Row head) {
    return new Problem(
        Code.WRONG_SHAPE,
        table.place(row),
        "This row has " + cells(row.count()) + ", and the head has " + head.count() + ".",
        row.count() > head.count()
            ? "A comma parts cells: decimals begin with a dot, and a text with a comma stands in quotes."
            : "Give it a cell for each column, parted by commas.");
  }

  private static String cells(int count) {
    return count == 1 ? "one cell" : count + " cells";
  }

  private @Nullable Quantity date(CsvTable.Row row, int column) {
    String text = row.cells().get(column);
    Reading reading = Quantities.read(text, ReadingContext.wanting(Kind.DATE));
    if (reading instanceof Reading.Read read) {
      return read.quantity();
    }
    Reading.Refused refused = (Reading.Refused) reading;
    spanProblems.add(
        text.isBlank()
            ? new Problem(
                Code.BAD_DATE,
                table.place(row, column),
                "The cell is empty; it takes a date.",
                "Write a day, a month or a year, such as `2025-02-23`, `2025-02` or `2025`.")
            : problem(row, column, refused, ""));
    return null;
  }

  private void follows(@Nullable Span last, Span span, int from, int to) {
    if (span.to().isBefore(span.from())) {
      spanProblems.add(new Problem(
          Code.RANGE_BACKWARDS,
          table.place(span.row(), to),
          "The row ends on " + span.to() + ", before it begins on " + span.from() + ".",
          "Write the earlier day under `from`; both days belong to the span."));
    } else if (last != null && span.from().isBefore(last.from())) {
      spanProblems.add(new Problem(
          Code.RANGE_BACKWARDS,
          table.place(span.row(), from),
          "This row begins on " + span.from() + ", before the one on line "
              + last.row().line() + ".",
          "Put the rows in order, the earliest first."));
    } else if (last != null && !last.to().isBefore(span.from())) {
      spanProblems.add(new Problem(
          Code.OVERLAPPING_ROWS,
          table.place(span.row(), from),
          "This row begins on " + span.from() + ", and the one on line "
              + last.row().line() + " lasts until " + last.to() + ".",
          "Let each row begin after the last day of the one before."));
    }
  }

  /** The unit in the head of a column; null where there is none that fits. */
  private @Nullable String unit(
      String column, int at, Set<Kind> wanted, @Nullable String dollar, List<Problem> problems) {
    CsvTable.Row head = table.rows().get(0);
    String text = head.cells().get(at);
    int open = text.indexOf('[');
    int close = text.lastIndexOf(']');
    String unit = open >= 0 && close > open ? text.substring(open + 1, close).strip() : "";
    if (unit.isEmpty()) {
      problems.add(new Problem(
          Code.NUMBER_WITHOUT_UNIT,
          table.place(head, at),
          "The column `" + Ink.shortened(column) + "` has no unit.",
          "Write it in brackets behind its name: " + sample(column, wanted) + "."));
      return null;
    }
    int start = text.indexOf(unit, open);
    // What stands in the brackets is a unit when it makes a quantity of a number.
    Reading reading = Quantities.read("2 " + unit, new ReadingContext(dollar, Set.of()));
    if (reading instanceof Reading.Refused refused) {
      int offset = Math.max(0, refused.offset() - 2);
      int question = refused.help().indexOf('?');
      problems.add(new Problem(
          refused.code(),
          table.place(head, at, start + offset, refused.length()),
          refused.code() == Code.MISSPELLED_UNIT
              ? refused.sentence()
              : "`" + Ink.shortened(unit) + "` is not a unit.",
          question > 0
              ? refused.help().substring(0, question + 1)
              : "Write it such as " + sample(column, wanted) + "."));
      return null;
    }
    Kind kind = ((Reading.Read) reading).quantity().kind();
    if (!wanted.contains(kind)) {
      problems.add(new Problem(
          Code.WRONG_KIND,
          table.place(head, at, start, unit.length()),
          "The column `" + Ink.shortened(column) + "` gives " + kind.label() + "; "
              + FormatReference.kinds(wanted) + " is wanted here.",
          isTotal(wanted)
              ? "Give the total of each span, as in " + sample(column, wanted) + "."
              : "Write it such as " + sample(column, wanted) + "."));
      return null;
    }
    return unit;
  }

  private static boolean isTotal(Set<Kind> wanted) {
    return wanted.contains(Kind.MONEY) || wanted.contains(Kind.VOLUME);
  }

  private static String sample(String column, Set<Kind> wanted) {
    List<String> samples = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (wanted.contains(kind)) {
        String example = kind.example();
        samples.add("`" + Ink.shortened(column) + " [" + example.substring(example.indexOf(' ') + 1)
            + "]`");
      }
    }
    return String.join(" or ", samples);
  }

  private @Nullable Quantity figure(
      CsvTable.Row row, int column, String unit, ReadingContext context, List<Problem> problems) {
    String text = row.cells().get(column);
    if (text.isBlank()) {
      problems.add(new Problem(
          Code.NOT_A_QUANTITY,
          table.place(row, column),
          "The cell is empty, and its column is used.",
          "Write the figure, `0` where there was none, or take the row out."));
      return null;
    }
    Reading reading = Quantities.read(text + " " + unit, context);
    if (reading instanceof Reading.Refused refused) {
      problems.add(problem(row, column, refused, " " + unit));
      return null;
    }
    return ((Reading.Read) reading).quantity();
  }

  /** A refusal at its characters, without the unit, which the row does not have. */
  private Problem problem(CsvTable.Row row, int column, Reading.Refused refused, String unit) {
    String text = row.cells().get(column);
    int offset = Math.min(refused.offset(), text.codePointCount(0, text.length()));
    int from = text.offsetByCodePoints(0, offset);
    int length = Math.min(refused.length(), text.codePointCount(from, text.length()));
    Place place = length <= 0
        ? table.place(row, column)
        : table.place(row, column, from, text.offsetByCodePoints(from, length) - from);
    return new Problem(
        refused.code(),
        place,
        refused.sentence().replace(unit + "`", "`"),
        refused.help().replace(unit + "`", "`"));
  }

  /** The name in a head, without its unit. */
  private static String name(String head) {
    int open = head.indexOf('[');
    return (open < 0 ? head : head.substring(0, open)).strip();
  }
}
