package tenor.report.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tenor.check.Region;
import tenor.problem.PrintableText;
import tenor.quantity.Kind;
import tenor.quantity.Unit;
import tenor.report.Figures;
import tenor.report.Sentences;
import tenor.study.Axis;
import tenor.study.Ending;
import tenor.study.Sweep;

/**
 * A sweep as CSV (RFC 4180): a record for each point, with units in the header, numbers in full, and
 * beside each figure how it ends there. What there is not is an empty field.
 */
public final class SweepCsv {
  private static final String END = "\r\n";

  private SweepCsv() {}

  /**
   * Writes it, record by record.
   *
   * @param sweeps of the same inputs, one for each figure
   * @param region of the claim; null where figures are asked
   */
  public static void write(
      List<Sweep> sweeps, @Nullable Region region, Consumer<? super String> out) {
    Sweep first = sweeps.get(0);
    StringBuilder line = new StringBuilder();
    for (Axis axis : first.axes()) {
      line.append(line.isEmpty() ? "" : ",");
      line.append(head(axis.name(), axis.kind(), axis.denomination()));
    }
    for (Sweep sweep : sweeps) {
      String currency = Sentences.currency(sweep.subject(), sweep.measure());
      String name = sweep.measure().text();
      line.append(',').append(head(name, sweep.measure().metric().result(), currency));
      line.append(',').append(field(name + " ends"));
    }
    line.append(region == null ? "" : ",verdict");
    out.accept(line.append(END).toString());
    for (int point = 0; point < first.figures().points(); point++) {
      line.setLength(0);
      for (int a = 0; a < first.axes().size(); a++) {
        Axis axis = first.axes().get(a);
        line.append(a == 0 ? "" : ",").append(number(axis.kind(), first.value(a, point)));
      }
      for (Sweep sweep : sweeps) {
        double number = sweep.figures().number(point);
        Ending ending = sweep.figures().ending(point);
        boolean figure = ending == Ending.REACHED;
        line.append(',');
        line.append(
            figure
                ? number(sweep.measure().metric().result(), Figures.exact(number))
                : Double.isInfinite(number) ? "Infinity" : "");
        line.append(',').append(ending.word());
      }
      line.append(region == null ? "" : "," + region.verdicts().get(point).word());
      out.accept(line.append(END).toString());
    }
  }

  private static String number(Kind kind, BigDecimal value) {
    return kind == Kind.DATE ? Figures.day(value.longValue()) : value.toPlainString();
  }

  private static String head(String name, Kind kind, @Nullable String denomination) {
    if (kind == Kind.DATE) {
      return field(name);
    }
    String currency = kind == Kind.VOLUME || kind == Kind.VOLUME_PER_YEAR ? null : denomination;
    String good = currency == null ? denomination : null;
    boolean priced = kind == Kind.PRICE || kind == Kind.EXCHANGE_RATE;
    String unit =
        priced ? String.valueOf(denomination) : Unit.of(kind, currency, good).text();
    return field(name + " [" + unit + "]");
  }

  /** A field, in quotes where it must be. */
  private static String field(String text) {
    String shown = PrintableText.of(text);
    boolean plain = shown.indexOf(',') < 0 && shown.indexOf('"') < 0;
    return plain ? shown : '"' + shown.replace("\"", "\"\"") + '"';
  }
}
