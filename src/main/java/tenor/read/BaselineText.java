package tenor.read;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tenor.drift.Baseline;
import tenor.drift.Figure;
import tenor.drift.Piece;
import tenor.drift.Result;

/**
 * A baseline as a CSV file that people read in a diff: first the version of the format and of the engine,
 * then a row for each claim and figure, then a row for each input; all sorted, so that a line changes
 * exactly where something did.
 */
public final class BaselineText {
  /** The version of the format. */
  static final int FORMAT = 1;

  static final String ENGINE = "engine";
  static final String FILE = "tenor";
  static final String VERSION = "baseline";
  static final String CLAIM = "claim";

  /** The row of a claim's second figure, and of any more. */
  static final String AND = "and";

  static final List<String> HEAD = List.of(
      "row", "name", "value", "unit", "error", "verdict", "standing", "expects", "asks", "under");

  private BaselineText() {}

  /** The text of the file. */
  public static String of(Baseline baseline) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(HEAD);
      csv.writeRecord(FILE, VERSION, Integer.toString(FORMAT));
      csv.writeRecord(FILE, ENGINE, baseline.engine());
      for (Result result : baseline.results()) {
        claim(csv, result);
      }
      for (Map.Entry<Piece, String> input : baseline.inputs().entrySet()) {
        Piece piece = input.getKey();
        csv.writeRecord(piece.aspect().word(), piece.name(), input.getValue());
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
    first.add(result.standing());
    first.add(result.expects());
    first.add(result.asks());
    if (!result.under().isEmpty()) {
      first.add(result.under());
    }
    csv.writeRecord(first);
    for (Figure figure : figures.subList(1, figures.size())) {
      csv.writeRecord(figure(AND, result.claim(), figure));
    }
  }

  private static List<String> figure(String row, String claim, Figure figure) {
    BigDecimal error = figure.error();
    return List.of(
        row, claim, figure.text(), figure.unit(), error == null ? "" : error.toPlainString());
  }
}
