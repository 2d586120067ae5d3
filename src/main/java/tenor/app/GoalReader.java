package tenor.app;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.metric.Measure;
import tenor.problem.Code;
import tenor.quantity.Kind;
import tenor.quantity.Quantities;
import tenor.quantity.Quantity;
import tenor.quantity.Reading;
import tenor.quantity.ReadingContext;
import tenor.study.Goal;

/**
 * Reads the error that a simulation is to reach.
 *
 * <p>Worked examples: {@code error < 0.5 years} is that of the median, {@code p90 error < 2 years}
 * that of a quantile, {@code error < 0.5 %} that of a chance.
 */
final class GoalReader {
  private static final String MEDIAN = "median";
  private static final String HELP =
      "Write it such as `--until 'error < 0.5 years'`, 'mean error < 1 year', 'p90 error < 2 years' "
          + "or, for a chance, 'error < 0.5 %'.";
  private static final double HALF = 0.5;
  private static final double PERCENT = 100;

  private final @Nullable String dollar;
  private final List<Mistake> mistakes;

  /**
   * A reader.
   *
   * @param dollar what {@code $} means; null where that is not known
   * @param mistakes takes what stands in the way
   */
  GoalReader(@Nullable String dollar, List<Mistake> mistakes) {
    this.dollar = dollar;
    this.mistakes = mistakes;
  }

  /**
   * Reads it.
   *
   * @param until as typed; null where no error is asked for
   * @param chances whether a chance is asked for
   * @return null where no error is asked for, or where it cannot be read
   */
  @Nullable Goal read(@Nullable String until, Measure measure, boolean chances) {
    if (until == null) {
      return null;
    }
    int sign = until.indexOf('<');
    String before = sign < 0 ? "" : until.substring(0, sign).strip();
    String figure = sign < 0 ? "" : until.substring(sign + 1).strip();
    boolean error = before.equals("error") || before.endsWith(" error");
    String statistic = before.endsWith(" error")
        ? before.substring(0, before.length() - " error".length()).strip()
        : MEDIAN;
    Double share = share(statistic);
    if (!error || figure.isEmpty() || (share == null && !statistic.equals("mean"))) {
      String sentence = "After `--until` stands an error that is to be reached.";
      return refused(until, until, Code.BAD_EXPECTATION, sentence, HELP);
    }
    return read(until, figure, share, measure, chances);
  }

  private @Nullable Goal read(
      String until, String figure, @Nullable Double share, Measure measure, boolean chances) {
    Kind kind = measure.metric().result();
    Kind length = kind == Kind.DATE ? Kind.DURATION : kind;
    ReadingContext context = new ReadingContext(dollar, EnumSet.of(length, Kind.SHARE)).asFigure();
    Reading reading = Quantities.read(figure, context);
    if (reading instanceof Reading.Refused why) {
      return refused(until, figure, why.code(), why.sentence(), HELP);
    }
    Quantity error = ((Reading.Read) reading).quantity();
    boolean chance = error.kind() == Kind.SHARE && (kind != Kind.SHARE || chances);
    if (chance && !chances) {
      return refused(
          until,
          figure,
          Code.WRONG_KIND,
          "An error of " + figure + " is that of a chance, and no chance is asked for.",
          "Add `--chance-of EXPECTATION`, or give the error as " + length.label() + ".");
    }
    if (error.value().signum() <= 0) {
      String sentence = "An error can be small, but not " + error.text() + ".";
      return refused(until, figure, Code.OUT_OF_BOUNDS, sentence, HELP);
    }
    double days = kind == Kind.DATE ? 365 : 1;
    return new Goal(
        until.strip(), chance ? null : share, chance, error.value().doubleValue() * days);
  }

  private @Nullable Goal refused(
      String until, String part, Code code, String sentence, String help) {
    mistakes.add(Mistake.in("--until '" + until + "'", part, code, sentence, help));
    return null;
  }

  /** The share of a quantile by its name: {@code median}, {@code p90}; null for other words. */
  private static @Nullable Double share(String statistic) {
    if (statistic.equals(MEDIAN)) {
      return HALF;
    }
    if (!statistic.startsWith("p")) {
      return null;
    }
    try {
      double percent = Double.parseDouble(statistic.substring(1));
      return percent > 0 && percent < PERCENT ? percent / PERCENT : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
