package tenor.report.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tenor.model.Account;
import tenor.problem.PrintableText;
import tenor.report.Comparison;
import tenor.report.Sentences;
import tenor.report.VersionName;
import tenor.study.Subject;

/**
 * Drafts, variants and readings side by side: a letter for each version, the figures under the
 * letters, then the values and the clauses that differ. Where there are many versions, each has a line
 * of its own instead of a column.
 */
public final class CompareText {
  private static final int MARGIN = 4;

  private final Comparison comparison;
  private final Style style;
  private final StringBuilder out = new StringBuilder(4096);

  private CompareText(Comparison comparison, Style style) {
    this.comparison = comparison;
    this.style = style;
  }

  /** The comparison of some versions, of one file or of several. */
  public static String render(List<Subject> versions, Style style) {
    CompareText text = new CompareText(Comparison.of(versions), style);
    text.versions();
    text.figures();
    text.parameters();
    text.clauses();
    return style.finished(text.out);
  }

  private void versions() {
    List<Subject> versions = comparison.versions();
    boolean oneFile = true;
    for (Subject subject : versions) {
      String file = subject.version().scenario().file();
      oneFile &= file.equals(versions.get(0).version().scenario().file());
    }
    if (oneFile && !versions.isEmpty()) {
      Prose.title(out, VersionName.title(versions.get(0).version()), style);
    }
    for (int i = 0; i < versions.size(); i++) {
      String title = VersionName.title(versions.get(i).version());
      String variants = VersionName.variants(versions.get(i).version());
      boolean base = versions.get(i).version().variants().isEmpty();
      String name = oneFile ? variants : base ? title : title + ", " + variants;
      String head = Prose.padded(letter(i), MARGIN) + name;
      Prose.add(out, head, style, 0, MARGIN);
      for (Account account : versions.get(i).plan().accounts()) {
        Prose.add(out, Sentences.outcome(versions.get(i), account), style, MARGIN, 0);
      }
    }
  }

  private void figures() {
    List<Comparison.Row> rows = comparison.figures();
    for (int from = 0; from < rows.size(); ) {
      String group = rows.get(from).group();
      int to = from;
      while (to < rows.size() && rows.get(to).group().equals(group)) {
        to++;
      }
      out.append('\n').append(style.bold("The " + PrintableText.of(group))).append('\n');
      TextTable table = table(rows.subList(from, to));
      TextTable turned = table.transposed();
      boolean shorter = turned.lines(style) < table.lines(style) && !table.fits(style);
      (shorter ? turned : table).addTo(out, style);
      from = to;
    }
  }

  private void parameters() {
    if (comparison.parameters().isEmpty()) {
      return;
    }
    out.append('\n').append(style.bold("Terms and assumptions that differ")).append('\n');
    TextTable table = table(comparison.parameters());
    if (table.fits(style)) {
      table.addTo(out, style);
      return;
    }
    TextTable list = new TextTable(2, false);
    for (Comparison.Row row : comparison.parameters()) {
      List<String> parts = new ArrayList<>();
      byCell(row).forEach((value, who) -> parts.add(String.join(", ", who) + ": " + value));
      list.row(PrintableText.of(row.name()), String.join("; ", parts));
    }
    list.addWrappedTo(out, style);
  }

  private void clauses() {
    if (comparison.clauses().isEmpty()) {
      return;
    }
    out.append('\n').append(style.bold("Clauses that differ")).append('\n');
    for (Comparison.Row row : comparison.clauses()) {
      String group = row.group().isEmpty() ? "" : row.group() + ".";
      Prose.add(out, group + PrintableText.of(row.name()), style, 2, 2);
      byCell(row)
          .forEach(
              (clause, who) -> Prose.add(out, String.join(", ", who) + ": " + clause, style, 4, 4));
    }
  }

  /** The letters of the versions that have the same in a cell; those that have nothing are left out. */
  private static Map<String, List<String>> byCell(Comparison.Row row) {
    Map<String, List<String>> letters = new LinkedHashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = row.cells().get(i);
      if (!cell.equals(Comparison.ABSENT)) {
        letters.computeIfAbsent(cell, k -> new ArrayList<>()).add(letter(i));
      }
    }
    return letters;
  }

  /** A table with a column for each version that has something in one of the rows. */
  private TextTable table(List<Comparison.Row> rows) {
    List<String> head = new ArrayList<>(List.of(""));
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < comparison.versions().size(); i++) {
      boolean something = false;
      for (Comparison.Row row : rows) {
        something |= !row.cells().get(i).equals(Comparison.ABSENT);
      }
      if (something) {
        columns.add(i);
        head.add(letter(i));
      }
    }
    TextTable table = new TextTable(2, false).head(head);
    for (Comparison.Row row : rows) {
      List<String> cells = new ArrayList<>(List.of(PrintableText.of(row.name())));
      for (int column : columns) {
        cells.add(row.cells().get(column));
      }
      table.row(cells);
    }
    return table;
  }

  /** A to Z, then AA, AB and so on. */
  static String letter(int i) {
    String last = Character.toString((char) ('A' + i % 26));
    return i < 26 ? last : letter(i / 26 - 1) + last;
  }
}
