package tenor.read;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tenor.drift.Baseline;
import tenor.drift.Figure;
import tenor.drift.Piece;
import tenor.drift.Result;
import tenor.problem.SpreadsheetCell;

/**
 * A baseline as a CSV file that people read in a diff: first the version of the format and of the engine
 * and the checksum of all that follows, so that a change by hand or by a merge is found; then a row for each claim and figure, then a row for each input; all sorted, so that a line changes
 * exactly where something did.
 */
public final class BaselineText {
  /** The version of the format. */
  static final int FORMAT = 1;

  static final String ENGINE = "engine";
  static final String FILE = "tenor";
  static final String VERSION = "baseline";
  static final String CHECKSUM = "checksum";
  static final String CLAIM = "claim";

  /** The row of a claim's second figure, and of any more. */
  static final String AND = "and";

  static final List<String> HEAD = List.of(
      "row", "name", "value", "unit", "error", "verdict", "standing", "expects", "asks", "under");

  private BaselineText() {}

  /** The text of the file. */
  public static String of(Baseline baseline) {
    StringWriter text = new StringWriter();
    String rows = rows(baseline);
    try (CsvWriter csv = writer(text)) {
      csv.writeRecord(HEAD);
      csv.writeRecord(FILE, VERSION, Integer.toString(FORMAT));
      csv.writeRecord(FILE, ENGINE, baseline.engine());
      csv.writeRecord(FILE, CHECKSUM, checksum(rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append(rows).toString();
  }

  /**
   * The checksum of the rows of a baseline, whatever their line ends.
   *
   * @param rows all of the file behind the row that holds it
   */
  static String checksum(String rows) {
    return Checksum.of(rows.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static CsvWriter writer(StringWriter text) {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
  }

  private static String rows(Baseline baseline) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = writer(text)) {
      for (Result result : baseline.results()) {
        claim(csv, result);
      }
      for (Map.Entry<Piece, String> input : baseline.inputs().entrySet()) {
        Piece piece = input.getKey();
        csv.writeRecord(piece.aspect().word(), cell(piece.name()), cell(input.getValue()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void claim(CsvWriter csv, Result result) {
    List<Figure> figures = result.figures();
    List<String> first = new ArrayList<>(figure(CLAIM, result.claim(), figures.get(0)));
    first.add(result.verdict().word());
    first.add(cell(result.standing()));
    first.add(cell(result.expects()));
    first.add(cell(result.asks()));
    if (!result.under().isEmpty()) {
      first.add(cell(result.under()));
    }
    csv.writeRecord(first);
    for (Figure figure : figures.subList(1, figures.size())) {
      csv.writeRecord(figure(AND, result.claim(), figure));
    }
  }

  private static List<String> figure(String row, String claim, Figure figure) {
    BigDecimal error = figure.error();
    return List.of(
        row,
        cell(claim),
        cell(figure.text()),
        cell(figure.unit()),
        error == null ? "" : error.toPlainString());
  }

  /** A cell; a plain number is one also where it is negative. */
  private static String cell(String text) {
    return Figure.plain(text) == null ? SpreadsheetCell.of(text) : text;
  }
}
