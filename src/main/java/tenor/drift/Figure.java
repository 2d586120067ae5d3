package tenor.drift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.check.Check;
import tenor.metric.Answer;
import tenor.metric.Horizon;
import tenor.metric.Measure;
import tenor.model.Account;
import tenor.quantity.CalendarDate;
import tenor.quantity.ExactDecimal;
import tenor.quantity.Kind;
import tenor.scenario.Claim;
import tenor.scenario.Statistic;
import tenor.study.Estimate;
import tenor.study.Subject;

/**
 * A figure in full precision with its unit, or the words for how it ends.
 *
 * <p>Worked examples: {@code 250} with the unit {@code years}; {@code 40.7} with the unit {@code %} and
 * an error of 0.1; {@code never} without a unit.
 *
 * @param text the number in its unit, or words; a date is written as one
 * @param unit empty where there is none
 * @param error the standard error of a simulated number in its unit; null for others, and where it is
 *     not known
 */
public record Figure(String text, String unit, @Nullable BigDecimal error) {
  /** The unit of a date. */
  static final String DATE = "date";

  /** What is said where something is not over within the time that is looked at. */
  private static final String NOT_MET = "not met";

  private static final int HUNDREDTHS = 2;
  private static final int MOST_DIGITS_OF_A_YEAR = 6;
  /** No double has more digits than this. */
  private static final int MOST_DIGITS = 1100;

  /** An error reads the same however many zeros it ends in. */
  public Figure {
    error = error != null && error.scale() < 0 ? error.setScale(0) : error;
  }

  /** The figures of a claim: one; of a stated range two; of several that answer alike each. */
  public static List<Figure> of(Claim claim, Check.Found found) {
    Kind kind = found.measure().metric().result();
    String denomination = denomination(found.subject(), found.measure());
    if (found.odds() != null) {
      boolean chance = claim.statistic() instanceof Statistic.ChanceOf;
      return List.of(estimate(
          found.odds().estimate(), chance ? Kind.SHARE : kind, chance ? null : denomination));
    }
    Answer answer = found.answer();
    if (answer instanceof Answer.Figure figure) {
      return List.of(number(figure.value(), figure.kind(), figure.currency(), null));
    }
    if (answer instanceof Answer.Several several) {
      List<Figure> all = new ArrayList<>();
      several
          .values()
          .forEach(value -> all.add(number(value, several.kind(), several.currency(), null)));
      return all;
    }
    if (answer instanceof Answer.Open open) {
      return List.of(words(outcome(open.horizon())));
    }
    if (answer != null) {
      return List.of(words("no figure"));
    }
    return found.span() == null
        ? List.of(words(Inputs.NOT_STATED))
        : List.of(
            number(found.span().low(), kind, denomination, null),
            number(found.span().high(), kind, denomination, null));
  }

  /** What a measure's numbers count: a currency or a good; null for neither. */
  static @Nullable String denomination(Subject subject, Measure measure) {
    List<Account> accounts = measure.accounts(subject.plan());
    return accounts.isEmpty() ? null : measure.currency(accounts.get(0));
  }

  private static Figure estimate(Estimate estimate, Kind kind, @Nullable String denomination) {
    return estimate instanceof Estimate.Known known
        ? number(known.value(), kind, denomination, known.error())
        : words("not given");
  }

  private static Figure words(String text) {
    return new Figure(text, "", null);
  }

  private static Figure number(
      double value, Kind kind, @Nullable String denomination, @Nullable Double error) {
    if (Double.isNaN(value)) {
      return words("no figure");
    }
    if (Double.isInfinite(value)) {
      return words(NOT_MET);
    }
    BigDecimal exact = shown(ExactDecimal.of(value), kind);
    BigDecimal wide = error == null || !Double.isFinite(error)
        ? null
        : shown(ExactDecimal.of(error.doubleValue()), kind);
    boolean day = kind == Kind.DATE && exact.stripTrailingZeros().scale() <= 0;
    return day
        ? new Figure(CalendarDate.ofEpochDay(exact.longValueExact()).toString(), DATE, wide)
        : new Figure(exact.toPlainString(), unit(kind, denomination), wide);
  }

  private static BigDecimal shown(BigDecimal value, Kind kind) {
    return isPercent(kind) ? value.movePointRight(HUNDREDTHS) : value;
  }

  private static boolean isPercent(Kind kind) {
    return kind == Kind.SHARE || kind == Kind.RATE;
  }

  private static String unit(Kind kind, @Nullable String denomination) {
    String each = denomination == null ? "" : denomination;
    return switch (kind) {
      case MONEY, PRICE, EXCHANGE_RATE, VOLUME -> each;
      case MONEY_PER_YEAR, VOLUME_PER_YEAR -> each + "/year";
      case SHARE -> "%";
      case RATE -> "%/year";
      case DURATION -> "years";
      case GENERATIONS -> "generations";
      case RATIO -> "to 1";
      case INDEX -> "points";
      case DATE -> "days since 1970-01-01";
      case COUNT -> "";
    };
  }

  private static String outcome(Horizon horizon) {
    if (horizon instanceof Horizon.NotReached open) {
      return "not reached within " + open.within().toPlainString() + " years";
    }
    if (horizon instanceof Horizon.Ended ended) {
      return "ended after " + ExactDecimal.of(ended.years()).toPlainString() + " years";
    }
    if (horizon instanceof Horizon.Reached reached) {
      return "reached after " + ExactDecimal.of(reached.years()).toPlainString() + " years";
    }
    return horizon instanceof Horizon.Never ? "never" : "no target";
  }

  /** The number in its unit, a date as days since 1970; null where it is no number. */
  public @Nullable BigDecimal number() {
    return unit.equals(DATE) ? day(text) : plain(text);
  }

  /** A plain decimal, without a power of ten; null where a text is none. */
  public static @Nullable BigDecimal plain(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      digits += digit ? 1 : 0;
      if (!digit && c != '.' && (c != '-' || i > 0)) {
        return null;
      }
    }
    boolean points = text.indexOf('.') != text.lastIndexOf('.');
    return digits == 0 || digits > MOST_DIGITS || points ? null : new BigDecimal(text);
  }

  private static @Nullable BigDecimal day(String text) {
    int last = text.lastIndexOf('-');
    int middle = text.lastIndexOf('-', last - 1);
    if (middle < 1) {
      return null;
    }
    int year = count(text.substring(0, middle));
    int month = count(text.substring(middle + 1, last));
    int day = count(text.substring(last + 1));
    return year > 0 && CalendarDate.exists(year, month, day)
        ? BigDecimal.valueOf(new CalendarDate(year, month, day).epochDay())
        : null;
  }

  private static int count(String text) {
    BigDecimal number = text.length() > MOST_DIGITS_OF_A_YEAR ? null : plain(text);
    return number == null || number.scale() > 0 ? -1 : number.intValue();
  }

  /** Whether both are numbers that can be taken from each other. */
  boolean isLike(Figure other) {
    return isCounted().equals(other.isCounted()) && number() != null && other.number() != null;
  }

  private String isCounted() {
    return unit.startsWith("days since") ? DATE : unit;
  }
}
