package tenor.report.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import tenor.model.Definition;
import tenor.problem.PrintableText;
import tenor.quantity.Unit;
import tenor.report.Figures;
import tenor.report.Scale;
import tenor.report.VersionName;
import tenor.report.YearByYear;
import tenor.study.Subject;

/**
 * A run year by year: as tables for people of what comes in and of each balance, with one scale of
 * money and rounded numbers in each, and as CSV (RFC 4180) for spreadsheets, with every line in full and units in the header.
 */
public final class LedgerText {
  private static final int MOST_DECIMALS = 4;
  private static final int DIGITS = 5;
  private static final double LARGE = 1e9;
  private static final String END = "\r\n";

  private LedgerText() {}

  /** A table of what comes in, and one of the balance of each obligation and account. */
  public static String table(Subject subject, Style style) {
    YearByYear years = YearByYear.of(subject);
    StringBuilder out = new StringBuilder(4096);
    Prose.title(out, VersionName.title(subject.version()), style);
    Prose.add(out, capital(VersionName.variants(subject.version())), style, 0, 2);
    surroundings(out, years, style);
    for (YearByYear.Balance balance : years.balances()) {
      balance(out, years, balance, style);
    }
    return style.finished(out);
  }

  /** The lines outside of all balances, with what they mean above them. */
  private static void surroundings(StringBuilder out, YearByYear years, Style style) {
    List<Definition> lines = years.surroundings();
    if (lines.isEmpty()) {
      return;
    }
    Scale scale = scale(years, lines);
    out.append('\n');
    List<String> owners = new ArrayList<>(List.of(""));
    for (Definition line : lines) {
      String unit = unit(line.formula().unit(), scale);
      Prose.add(out, line.name() + ": " + line.label() + ", " + unit, style, 2, 4);
      owners.add(YearByYear.owner(line));
    }
    out.append('\n');
    table(years, lines, scale).groups(owners).addTo(out, style);
  }

  /** The lines that make up a balance, with the sum above them. */
  private static void balance(
      StringBuilder out, YearByYear years, YearByYear.Balance balance, Style style) {
    List<Definition> lines = balance.lines();
    Scale scale = scale(years, lines);
    String name = "The " + PrintableText.of(balance.owner());
    String unit = lines.isEmpty() ? "" : ", " + unit(lines.get(0).formula().unit(), scale);
    String formula = balance.formula().isEmpty() ? "" : ": " + balance.formula();
    out.append('\n');
    Prose.add(out, style.bold(name) + unit + formula, style, 0, 2);
    out.append('\n');
    table(years, lines, scale).addTo(out, style);
  }

  private static TextTable table(YearByYear years, List<Definition> lines, Scale scale) {
    TextTable table = new TextTable(0, true);
    List<String> head = new ArrayList<>(List.of("period"));
    List<Column> columns = new ArrayList<>();
    for (Definition line : lines) {
      head.add(line.name().substring(line.name().indexOf('.') + 1));
      columns.add(column(years, line, scale));
    }
    table.head(head);
    for (int k = 0; k < years.periods(); k++) {
      List<String> row = new ArrayList<>(List.of(years.firstDay(k) + " – " + years.lastDay(k)));
      for (Column column : columns) {
        row.add(column.cells().get(k));
      }
      table.row(row);
    }
    return table;
  }

  private record Column(List<String> cells) {}

  /** The cells of a line, with as many decimals as its largest number needs and none that are zero. */
  private static Column column(YearByYear years, Definition line, Scale scale) {
    boolean money = isMoney(line.formula().unit());
    double[] numbers = new double[years.periods()];
    double largest = 0;
    for (int k = 0; k < numbers.length; k++) {
      double value = years.value(line, k);
      numbers[k] = money ? scale.count(value) : value;
      double size = Math.abs(numbers[k]);
      largest = size < LARGE ? Math.max(largest, size) : largest;
    }
    int decimals = Math.max(0, Math.min(MOST_DECIMALS, DIGITS - wholeDigits(largest)));
    int needed = 0;
    for (double number : numbers) {
      if (Math.abs(number) < LARGE) {
        needed = Math.max(
            needed, Math.max(0, rounded(number, decimals).stripTrailingZeros().scale()));
      }
    }
    List<String> cells = new ArrayList<>();
    for (double number : numbers) {
      cells.add(cell(number, needed));
    }
    return new Column(cells);
  }

  private static int wholeDigits(double largest) {
    int digits = 0;
    for (double rest = largest; rest >= 1; rest /= 10) {
      digits++;
    }
    return digits;
  }

  private static String cell(double number, int decimals) {
    if (Double.isNaN(number)) {
      return "not stated";
    }
    if (Double.isInfinite(number)) {
      return "beyond all numbers";
    }
    return Math.abs(number) < LARGE
        ? rounded(number, decimals).toPlainString()
        : Figures.number(number);
  }

  private static BigDecimal rounded(double number, int decimals) {
    return Figures.exact(number).setScale(decimals, RoundingMode.HALF_UP);
  }

  /** The scale of all money in the table: that of the largest amount of the first period. */
  private static Scale scale(YearByYear years, List<Definition> lines) {
    double largest = 0;
    for (Definition line : lines) {
      for (int k = 0; k < Math.min(2, years.periods()); k++) {
        double value = Math.abs(years.value(line, k));
        if (isMoney(line.formula().unit()) && Double.isFinite(value)) {
          largest = Math.max(largest, value);
        }
      }
    }
    return Scale.of(BigDecimal.valueOf(largest));
  }

  private static String unit(Unit unit, Scale scale) {
    return isMoney(unit) ? scale.unit(unit.text()) : unit.text();
  }

  /** Whether it is an amount of money; a price of a good stays in ones. */
  private static boolean isMoney(Unit unit) {
    return unit.money() > 0 && unit.goods() == 0;
  }

  /**
   * The same as CSV: a header, a record for each period, lines that end with carriage return and line
   * feed. What is not stated is an empty field.
   *
   * <p>Numbers are in units of the currency and in full, so that reading them gives the same bits.
   */
  public static String csv(Subject subject) {
    YearByYear years = YearByYear.of(subject);
    StringBuilder out = new StringBuilder(4096);
    out.append("period,first day,last day,length [years]");
    for (Definition line : years.lines()) {
      out.append(',').append(field(line.name() + " [" + line.formula().unit().text() + "]"));
    }
    out.append(END);
    for (int k = 0; k < years.periods(); k++) {
      out.append(k + 1).append(',').append(years.firstDay(k)).append(',').append(years.lastDay(k));
      out.append(',').append(number(years.length(k)));
      for (Definition line : years.lines()) {
        out.append(',').append(number(years.value(line, k)));
      }
      out.append(END);
    }
    return out.toString();
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    return Double.isInfinite(value) ? "Infinity" : Figures.exact(value).toPlainString();
  }

  /** A field, in quotes where it must be. */
  private static String field(String text) {
    String shown = PrintableText.of(text);
    boolean plain = shown.indexOf(',') < 0 && shown.indexOf('"') < 0;
    return plain ? shown : '"' + shown.replace("\"", "\"\"") + '"';
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
