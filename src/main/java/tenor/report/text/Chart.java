package tenor.report.text;

import java.math.BigDecimal;
import tenor.model.Account;
import tenor.model.Clock;
import tenor.report.BalanceCurve;
import tenor.report.Figures;
import tenor.report.Scale;

/**
 * A small chart of what is owed over time: eight lines of blocks, the axes with units and years, and
 * what it shows. In ASCII the blocks are {@code #}, {@code :} and {@code .}.
 */
final class Chart {
  private static final int ROWS = 8;
  private static final int MOST_COLUMNS = 60;
  private static final String BLOCKS = " ▁▂▃▄▅▆▇█";
  private static final String ASCII = " ..:::::#";
  private static final double FEW_YEARS = 3;

  private final BalanceCurve curve;
  private final Clock clock;
  private final Style style;
  private final double peak;
  private final Scale scale;

  private Chart(BalanceCurve curve, Clock clock, Style style) {
    this.curve = curve;
    this.clock = clock;
    this.style = style;
    this.peak = curve.peak();
    this.scale = Scale.of(BigDecimal.valueOf(peak));
  }

  /** Adds the chart of an obligation; nothing where there is nothing to draw. */
  static void add(
      StringBuilder out, BalanceCurve curve, Account account, Clock clock, Style style) {
    if (curve.years().size() < 2 || curve.peak() <= 0) {
      return;
    }
    Chart chart = new Chart(curve, clock, style);
    String currency = account.unit().currency();
    String unit = chart.scale.unit(currency == null ? "money" : currency);
    String what = (curve.isPaid() ? "Paid to the " : "Owed to the ") + account.name();
    String years =
        Figures.text(BigDecimal.valueOf(curve.end()), tenor.quantity.Kind.DURATION, null);
    out.append(what).append(" over ").append(years).append(", ").append(unit).append('\n');
    chart.draw(out);
  }

  private void draw(StringBuilder out) {
    String top = label(peak);
    String middle = label(peak / 2);
    int margin = Math.max(top.length(), Math.max(middle.length(), 1));
    int columns = Math.min(MOST_COLUMNS, style.width() - margin - 4);
    for (int row = ROWS - 1; row >= 0; row--) {
      String label = row == ROWS - 1 ? top : row == ROWS / 2 - 1 ? middle : "";
      out.append(" ".repeat(margin - label.length() + 1)).append(label);
      out.append(label.isEmpty() ? " │" : " ┤");
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < columns; column++) {
        line.append(block(row, column, columns));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    int half = (columns - 1) / 2;
    out.append(" ".repeat(margin)).append("0 └");
    out.append("─".repeat(half))
        .append('┴')
        .append("─".repeat(columns - half - 2))
        .append("┴\n");
    years(out, margin + 2, half, columns);
  }

  private char block(int row, int column, int columns) {
    double time = curve.end() * (column + 0.5) / columns;
    double value = curve.at(time);
    long eighths = Math.round(value / peak * ROWS * 8);
    long shown = value > 0 ? Math.max(1, eighths) : 0;
    int level = (int) Math.max(0, Math.min(8, shown - 8L * row));
    return (style.unicode() ? BLOCKS : ASCII).charAt(level);
  }

  private void years(StringBuilder out, int margin, int half, int columns) {
    String first = date(0);
    String middle = date(curve.end() / 2);
    String last = date(curve.end());
    StringBuilder line = new StringBuilder(" ".repeat(margin)).append(first);
    if (!middle.equals(first) && !middle.equals(last)) {
      int at = margin + half + 1 - middle.length() / 2;
      line.append(" ".repeat(Math.max(1, at - line.length()))).append(middle);
    }
    int at = margin + columns + 1 - last.length();
    line.append(" ".repeat(Math.max(1, at - line.length()))).append(last);
    out.append(line).append('\n');
  }

  private String date(double years) {
    String day = clock.dayAt(BigDecimal.valueOf(years)).toString();
    return curve.end() < FEW_YEARS
        ? day.substring(0, day.length() - 3)
        : day.substring(0, day.indexOf('-', 1));
  }

  private String label(double value) {
    return Figures.number(scale.count(value));
  }
}
