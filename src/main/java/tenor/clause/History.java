package tenor.clause;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tenor.model.Law;
import tenor.model.Num;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.quantity.CalendarDate;

/**
 * The yearly changes of a series of figures, to be drawn again.
 *
 * <pre>change of a year [1] = figure / figure of the year before      totals: each per day of its span</pre>
 *
 * <p>A run without chance takes their geometric mean. Worked example: 100, 120 and 90 have the changes
 * 1.2 and 0.75, with a geometric mean of 0.9487.
 */
final class History {
  private static final int SHORTEST_YEAR = 360;
  private static final int LONGEST_YEAR = 371;
  private static final int LEAST = 2;

  private History() {}

  /** What makes a series unfit: too few figures, gaps, steps that are no years, figures not above zero. */
  static Optional<Problem> check(Series series) {
    List<Series.Row> rows = series.rows();
    if (rows.size() <= LEAST) {
      return problem(
          series,
          "A history of " + rows.size() + " figures is too short to draw from.",
          "Give three years at the least, and better thirty.");
    }
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).value().value().signum() <= 0) {
        return problem(
            series,
            "The figure of " + rows.get(i).from() + " is not above zero, so the next one has no"
                + " change.",
            "Leave the years before it out, or use a column of another figure.");
      }
      CalendarDate from = rows.get(i).from();
      long step =
          i == 0 ? SHORTEST_YEAR : from.epochDay() - rows.get(i - 1).from().epochDay();
      if (step < SHORTEST_YEAR || step > LONGEST_YEAR) {
        return problem(
            series,
            "From " + rows.get(i - 1).from() + " to " + from + " are " + step
                + " days; a history has one figure a year.",
            "Give one row for each year, without gaps.");
      }
    }
    return Optional.empty();
  }

  private static Optional<Problem> problem(Series series, String sentence, String help) {
    return Optional.of(new Problem(Code.CONFLICTING_KEYS, series.place(), sentence, help));
  }

  /**
   * The changes of a series that was found fit, drawn in blocks.
   *
   * @param years how many years follow each other, taken to a whole number, 1 or more
   */
  static Law of(Series series, BigDecimal years) {
    List<BigDecimal> changes = new ArrayList<>();
    List<Series.Row> rows = series.rows();
    for (int i = 1; i < rows.size(); i++) {
      changes.add(level(series, rows.get(i)).divide(level(series, rows.get(i - 1)), DECIMAL128));
    }
    BigDecimal all =
        level(series, rows.get(rows.size() - 1)).divide(level(series, rows.get(0)), DECIMAL128);
    BigDecimal mean =
        BigDecimal.valueOf(Num.power(all.doubleValue(), 1.0 / Math.max(1, changes.size())));
    int block = years.setScale(0, RoundingMode.HALF_UP).max(BigDecimal.ONE).intValue();
    return new Law.Resampled(changes, block, mean);
  }

  /** The figure; of a total what falls on a day. */
  private static BigDecimal level(Series series, Series.Row row) {
    long days = row.to().epochDay() - row.from().epochDay() + 1;
    return series.isTotals()
        ? row.value().value().divide(BigDecimal.valueOf(days), DECIMAL128)
        : row.value().value();
  }
}
