package tenor.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.clause.Series;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.quantity.Kind;

/** Reads a column of a file of figures, as in {@code data/oil.csv#revenue}. */
final class SeriesReader {
  private static final String EXAMPLE = "Write it such as `data/oil.csv#revenue`.";

  private final Values values;
  private final Findings findings;
  private final SeriesFiles files;

  SeriesReader(Values values, SeriesFiles files) {
    this.values = values;
    this.findings = values.findings();
    this.files = files;
  }

  /**
   * The figures that a text names; null where they cannot be had, which is reported.
   *
   * @param what the value in a phrase
   * @param kinds the kinds of the field, of which money and goods are given as totals
   */
  @Nullable Series read(Scalar scalar, String what, Set<Kind> kinds) {
    Set<Kind> wanted = ofColumn(kinds);
    if (wanted.isEmpty()) {
      findings.add(
          Code.WRONG_KIND,
          scalar.place(),
          Shapes.capital(what) + " cannot come from a file of figures.",
          "Write it by date: `{ steps: { 2025: …, 2030: … } }`.");
      return null;
    }
    String text = scalar.text().strip();
    int hash = text.indexOf('#');
    if (hash <= 0 || text.substring(hash + 1).isBlank()) {
      findings.add(
          Code.WRONG_SHAPE,
          scalar.place(),
          Shapes.capital(what) + " takes a file and one of its columns.",
          EXAMPLE);
      return null;
    }
    String path = text.substring(0, hash).strip();
    String column = text.substring(hash + 1).strip();
    SeriesTable table = table(scalar, path);
    if (table == null) {
      return null;
    }
    if (table.hasSpans() && !table.columns().contains(column)) {
      findings.add(Names.unknown(
          Code.UNKNOWN_NAME,
          scalar.within(scalar.text().indexOf(column, scalar.text().indexOf('#')), column.length()),
          column,
          "column",
          table.columns(),
          EXAMPLE));
      return null;
    }
    List<Series.Row> rows = table.figures(column, wanted, values.dollar(), findings);
    return rows == null ? null : new Series(path, column, rows, scalar.place());
  }

  private @Nullable SeriesTable table(Scalar scalar, String path) {
    int start = scalar.text().indexOf(path);
    if (!Extends.isRelative(path) || leavesItsFolder(path)) {
      findings.add(
          Code.WRONG_SHAPE,
          scalar.within(start, path.length()),
          "`" + Ink.shortened(path) + "` is not a path within this file's folder.",
          "Put the figures into the folder of this file or one below it, and write the path with slashes:"
              + " `data/oil.csv#revenue`.");
      return null;
    }
    String here = scalar.place().file().replace('\\', '/');
    int slash = here.lastIndexOf('/');
    String folder = slash < 0 ? "." : slash == 0 ? "/" : here.substring(0, slash);
    String file = Extends.resolve(here, path);
    SeriesFiles.Opened opened = files.open(file, folder);
    if (opened instanceof SeriesFiles.Opened.Figures figures) {
      return figures.table();
    }
    if (opened instanceof SeriesFiles.Opened.Refused refused) {
      report(refused.problem());
      return null;
    }
    String why = ((SeriesFiles.Opened.Closed) opened).why();
    findings.add(
        Code.UNREADABLE_FILE,
        scalar.within(start, path.length()),
        why == null
            ? "There is no file `" + Ink.shortened(file) + "`."
            : "`" + Ink.shortened(file) + "` cannot be read: " + why + ".",
        "The path starts from the folder of this file, and the file must lie in it or below it.");
    return null;
  }

  private void report(Problem problem) {
    if (findings.problems().contains(problem)) {
      findings.repeat();
    } else {
      findings.add(problem);
    }
  }

  private static boolean leavesItsFolder(String path) {
    int depth = 0;
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        depth--;
      } else if (!part.isEmpty() && !part.equals(".")) {
        depth++;
      }
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }

  /** What a column holds for a field of some kinds: totals of what flows, and others as they are. */
  static Set<Kind> ofColumn(Set<Kind> kinds) {
    Set<Kind> wanted = EnumSet.noneOf(Kind.class);
    for (Kind kind : kinds) {
      switch (kind) {
        case MONEY_PER_YEAR -> wanted.add(Kind.MONEY);
        case VOLUME_PER_YEAR -> wanted.add(Kind.VOLUME);
        case RATE, SHARE, PRICE, INDEX, EXCHANGE_RATE, RATIO -> wanted.add(kind);
        case MONEY, VOLUME, DURATION, DATE, COUNT, GENERATIONS -> {}
      }
    }
    return wanted;
  }
}
