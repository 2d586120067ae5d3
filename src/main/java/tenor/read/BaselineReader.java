package tenor.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tenor.drift.Aspect;
import tenor.drift.Baseline;
import tenor.drift.Figure;
import tenor.drift.Inputs;
import tenor.drift.Piece;
import tenor.drift.Result;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.problem.SourceText;
import tenor.problem.SpreadsheetCell;
import tenor.quantity.Quantities;
import tenor.quantity.RangeReading;
import tenor.quantity.Ranges;
import tenor.quantity.Reading;
import tenor.quantity.ReadingContext;
import tenor.scenario.Verdict;

/**
 * Reads the file that {@link BaselineText} writes. Nobody edits such a file by hand, so its first mistake is
 * enough: the remedy for all is to write it anew. Whatever was changed in it is found by its checksum.
 */
public final class BaselineReader {
  private static final String REMEDY = "Write it anew with `tenor baseline`.";
  private static final int ERROR = BaselineText.HEAD.indexOf("error");
  private static final int VERDICT = BaselineText.HEAD.indexOf("verdict");

  private final CsvTable table;
  private final Map<String, Result> results = new LinkedHashMap<>();
  private final SortedMap<Piece, String> inputs = new TreeMap<>();
  private String engine = "";
  private CsvTable.@Nullable Row checksum;

  private BaselineReader(CsvTable table) {
    this.table = table;
  }

  /**
   * What came of reading a file.
   *
   * @param baseline null exactly where there is a problem
   */
  public record Read(
      SourceText source,
      @Nullable Baseline baseline,
      @Nullable Problem problem) {}

  /** Reads the bytes of a file. */
  public static Read read(String file, byte[] bytes) {
    Problem size = TextChecks.size(file, bytes, "a baseline");
    if (size != null) {
      return new Read(
          new SourceText(file, ""),
          null,
          new Problem(Code.BAD_BASELINE, size.place(), size.sentence(), REMEDY));
    }
    SourceText source = new SourceText(file, TextChecks.decode(bytes));
    Problem problem = TextChecks.encoding(bytes, source);
    problem = problem == null ? TextChecks.characters(source) : problem;
    CsvTable table = problem == null ? CsvTable.read(source) : null;
    problem = table == null ? problem : table.problem();
    if (table == null || problem != null) {
      Problem why = problem == null ? bad(Place.startOf(file), "It cannot be read.") : problem;
      return new Read(
          source, null, new Problem(Code.BAD_BASELINE, why.place(), why.sentence(), REMEDY));
    }
    return new BaselineReader(table).read();
  }

  private static Problem bad(Place place, String sentence) {
    return new Problem(Code.BAD_BASELINE, place, sentence, REMEDY);
  }

  private Read read() {
    Problem problem = start();
    for (int i = 1; problem == null && i < table.rows().size(); i++) {
      problem = row(table.rows().get(i));
    }
    if (problem == null && engine.isEmpty()) {
      problem = bad(Place.startOf(table.source().file()), "No row says which Tenor computed it.");
    }
    problem = problem == null ? changed() : problem;
    return problem == null
        ? new Read(
            table.source(), new Baseline(engine, List.copyOf(results.values()), inputs), null)
        : new Read(table.source(), null, problem);
  }

  /** What was changed since it was written; null where nothing was. */
  private @Nullable Problem changed() {
    CsvTable.Row row = checksum;
    if (row == null) {
      return bad(
          Place.startOf(table.source().file()),
          "No row holds the checksum of the others, so nobody can tell whether they were changed.");
    }
    SourceText source = table.source();
    int behind = Math.min(source.text().length(), source.lineEnd(row.line()) + 1);
    if (source.text().startsWith("\r\n", source.lineEnd(row.line()))) {
      behind++;
    }
    if (is(row, 2, BaselineText.checksum(source.text().substring(behind)))) {
      return null;
    }
    Piece last = null;
    for (CsvTable.Row each : table.rows()) {
      Piece piece = piece(each);
      if (piece != null && last != null && piece.compareTo(last) < 0) {
        return bad(
            table.place(each, 1), "This row is not where Tenor writes it: it was added by hand.");
      }
      last = piece == null ? last : piece;
      if (piece != null && !isReadable(piece.aspect(), cell(each, 2))) {
        return bad(
            table.place(each, 2),
            "`" + Ink.shortened(cell(each, 2)) + "` is no value: it was written by hand.");
      }
    }
    return bad(
        table.place(row, 2),
        "The rows below are not those of this checksum: one was changed, added or taken out by hand, or "
            + "a merge joined two baselines.");
  }

  private static @Nullable Piece piece(CsvTable.Row row) {
    for (Aspect aspect : Aspect.values()) {
      if (is(row, 0, aspect.word())) {
        return new Piece(aspect, cell(row, 1));
      }
    }
    return null;
  }

  private static boolean isReadable(Aspect aspect, String text) {
    return switch (aspect) {
      case INPUT, SETTING ->
        text.equals(Inputs.NOT_STATED)
            || Quantities.read(text, ReadingContext.ANY) instanceof Reading.Read;
      case RANGE -> Ranges.read(text, ReadingContext.ANY) instanceof RangeReading.Read;
      default -> !text.isEmpty();
    };
  }

  /** What is wrong with the head, or with the version of the format. */
  private @Nullable Problem start() {
    String known = Integer.toString(BaselineText.FORMAT);
    for (CsvTable.Row row : table.rows()) {
      boolean version =
          is(row, 0, BaselineText.FILE) && is(row, 1, BaselineText.VERSION) && row.count() > 2;
      if (version && !is(row, 2, known)) {
        String written = cell(row, 2);
        BigDecimal number = Figure.plain(written);
        boolean older = number != null && number.compareTo(new BigDecimal(known)) < 0;
        return new Problem(
            Code.OTHER_BASELINE_FORMAT,
            table.place(row, 2),
            "The baseline is written in version " + Ink.shortened(written)
                + " of its format; this Tenor has version " + known + ".",
            older ? REMEDY : "Take the Tenor that wrote it, or write it anew.");
      }
      if (version) {
        CsvTable.Row head = table.rows().get(0);
        return head.cells().equals(BaselineText.HEAD)
            ? null
            : bad(table.place(head), "The first row is not the head of a baseline.");
      }
    }
    return bad(
        table.rows().isEmpty()
            ? Place.startOf(table.source().file())
            : table.place(table.rows().get(0)),
        isMerge()
            ? merge()
            : "This is not a baseline: no row says in which version it is written.");
  }

  private boolean isMerge() {
    return !table.rows().isEmpty() && cell(table.rows().get(0), 0).startsWith("<<<<<<<");
  }

  private static String merge() {
    return "The marks of a merge stand here, which left both sides in the file.";
  }

  private @Nullable Problem row(CsvTable.Row row) {
    String word = cell(row, 0);
    String name = cell(row, 1);
    if (word.equals(BaselineText.FILE)) {
      engine = name.equals(BaselineText.ENGINE) ? cell(row, 2) : engine;
      checksum = name.equals(BaselineText.CHECKSUM) && checksum == null ? row : checksum;
      boolean known = List.of(BaselineText.VERSION, BaselineText.ENGINE, BaselineText.CHECKSUM)
          .contains(name);
      return known
          ? null
          : bad(table.place(row, 1), "No row of a baseline says `" + Ink.shortened(name) + "`.");
    }
    if (word.equals(BaselineText.CLAIM)) {
      return claim(row, name);
    }
    if (word.equals(BaselineText.AND)) {
      return and(row, name);
    }
    Piece piece = piece(row);
    if (piece != null) {
      boolean twice = inputs.put(piece, cell(row, 2)) != null;
      return twice ? bad(table.place(row), "This stands in the file twice.") : null;
    }
    boolean merge =
        word.startsWith("<<<<<<<") || word.startsWith("=======") || word.startsWith(">>>>>>>");
    return bad(
        table.place(row, 0),
        merge ? merge() : "No row of a baseline begins with `" + Ink.shortened(word) + "`.");
  }

  private @Nullable Problem claim(CsvTable.Row row, String claim) {
    Verdict verdict = null;
    for (Verdict each : Verdict.values()) {
      verdict = is(row, VERDICT, each.word()) ? each : verdict;
    }
    if (verdict == null) {
      return bad(
          table.place(row, VERDICT),
          "The verdict of `" + Ink.shortened(claim) + "` is holds, fails or undecided.");
    }
    Figure figure = figure(row);
    if (figure == null) {
      return notANumber(row);
    }
    Result result = new Result(
        claim,
        cell(row, VERDICT + 3),
        cell(row, VERDICT + 4),
        cell(row, VERDICT + 2),
        verdict,
        List.of(figure),
        cell(row, VERDICT + 1));
    return results.put(claim, result) == null
        ? null
        : bad(table.place(row, 1), "The claim `" + Ink.shortened(claim) + "` stands here twice.");
  }

  private @Nullable Problem and(CsvTable.Row row, String claim) {
    Result first = results.get(claim);
    Figure figure = figure(row);
    if (first == null) {
      return bad(
          table.place(row, 1),
          "A further figure of `" + Ink.shortened(claim) + "` comes before its first.");
    }
    if (figure == null) {
      return notANumber(row);
    }
    List<Figure> figures = new ArrayList<>(first.figures());
    figures.add(figure);
    results.put(
        claim,
        new Result(
            claim,
            first.asks(),
            first.under(),
            first.expects(),
            first.verdict(),
            figures,
            first.standing()));
    return null;
  }

  private Problem notANumber(CsvTable.Row row) {
    boolean error = !cell(row, ERROR).isEmpty() && Figure.plain(cell(row, ERROR)) == null;
    return bad(
        table.place(row, error ? ERROR : 2),
        "`" + Ink.shortened(cell(row, error ? ERROR : 2)) + "` is not a number"
            + (error ? "." : ", and stands before the unit of one."));
  }

  /** A figure; null where a number with a unit, or its error, is none. */
  private static @Nullable Figure figure(CsvTable.Row row) {
    String written = cell(row, ERROR);
    BigDecimal error = written.isEmpty() ? null : Figure.plain(written);
    Figure figure = new Figure(cell(row, 2), cell(row, 3), error);
    boolean number = figure.unit().isEmpty() || figure.number() != null;
    return number && written.isEmpty() == (error == null) ? figure : null;
  }

  private static boolean is(CsvTable.Row row, int column, String text) {
    return cell(row, column).equals(text);
  }

  private static String cell(CsvTable.Row row, int column) {
    return column < row.cells().size() ? SpreadsheetCell.text(row.cells().get(column)) : "";
  }
}
