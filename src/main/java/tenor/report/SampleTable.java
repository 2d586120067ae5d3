package tenor.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.metric.Measure;
import tenor.model.Account;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.quantity.Unit;
import tenor.scenario.Parameter;
import tenor.study.Chance;
import tenor.study.Outcomes;
import tenor.study.Simulate;
import tenor.uncertainty.Points;

/**
 * Every run of a simulation as CSV (RFC 4180): the draw, with Sobol' points its scramble, every
 * uncertain input in base units, how it ends, and the figure in full; empty where there is none.
 */
public final class SampleTable {
  private static final String END = "\r\n";

  private SampleTable() {}

  /** The names of the columns, with their units. */
  public static String header(Chance chance, Points points) {
    StringBuilder out = new StringBuilder("draw");
    out.append(points == Points.SOBOL ? ",scramble" : "");
    for (Parameter input : chance.inputs()) {
      Quantity like = input.value();
      String unit = like == null ? "" : unit(like.kind(), like.denomination());
      out.append(',').append(cell(input.name() + unit));
    }
    Measure measure = chance.measure();
    List<Account> accounts = measure.accounts(chance.subject().plan());
    String currency = accounts.isEmpty() ? null : measure.currency(accounts.get(0));
    String unit = unit(measure.metric().result(), currency);
    return out.append(",outcome,")
        .append(cell(measure.text() + unit))
        .append(END)
        .toString();
  }

  private static String unit(Kind kind, @Nullable String denomination) {
    String unit = switch (kind) {
      case SHARE -> "share of one";
      case RATE -> "share of one a year";
      case DURATION -> "years";
      case DATE -> "days since 1970-01-01";
      case GENERATIONS -> "generations";
      case MONEY, PRICE, EXCHANGE_RATE, VOLUME -> denomination == null ? "" : denomination;
      case MONEY_PER_YEAR, VOLUME_PER_YEAR -> denomination == null ? "" : denomination + "/year";
      case INDEX -> "points";
      case RATIO, COUNT -> Unit.NONE.text();
    };
    return unit.isEmpty() ? "" : " [" + unit + "]";
  }

  private static String cell(String text) {
    return text.indexOf(',') < 0 ? text : "\"" + text + "\"";
  }

  /**
   * Adds the line of a row.
   *
   * @param inputs the uncertain inputs of some rows, of which that at {@code at} is meant
   */
  public static void row(
      StringBuilder out, Outcomes outcomes, int row, List<double[]> inputs, int at, Points points) {
    out.append(row);
    if (points == Points.SOBOL) {
      out.append(',').append(row % Simulate.SCRAMBLES);
    }
    for (double[] input : inputs) {
      out.append(',').append(exact(input[at]));
    }
    double value = outcomes.value(row);
    out.append(',').append(outcomes.ending(row).word()).append(',');
    out.append(exact(value)).append(END);
  }

  private static String exact(double value) {
    return Double.isFinite(value) ? Figures.exact(value).toPlainString() : "";
  }
}
