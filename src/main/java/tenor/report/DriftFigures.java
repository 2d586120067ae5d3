package tenor.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.drift.Figure;
import tenor.drift.Result;
import tenor.quantity.Kind;

/**
 * Recorded figures and their differences as people read them. A recorded figure carries its unit and no
 * kind, since its scenario may not be there any more.
 */
public final class DriftFigures {
  private static final int MOST_DIGITS = 15;

  private DriftFigures() {}

  /**
   * The figures before and now, with as many digits as it takes to tell them apart.
   *
   * <p>Worked example: 250 and 250.0001 years.
   */
  public static List<String> pair(Result before, Result now) {
    List<String> texts = List.of();
    for (int digits = Figures.DIGITS; digits <= MOST_DIGITS; digits++) {
      texts = List.of(text(before, digits), text(now, digits));
      if (!texts.get(0).equals(texts.get(1))) {
        return texts;
      }
    }
    return texts;
  }

  /** The figures of a result. */
  public static String text(Result result) {
    return text(result, Figures.DIGITS);
  }

  private static String text(Result result, int digits) {
    List<String> texts = new ArrayList<>();
    for (Figure figure : result.figures()) {
      String error = figure.error() == null || figure.error().signum() == 0
          ? ""
          : " ± " + number(figure.error(), figure.unit(), 2);
      texts.add(text(figure, digits) + error);
    }
    return Sentences.joined(texts, "and");
  }

  private static String text(Figure figure, int digits) {
    BigDecimal number = figure.number();
    return number == null || isDate(figure.unit())
        ? figure.text()
        : number(number, figure.unit(), digits);
  }

  private static boolean isDate(String unit) {
    return unit.equals("date") || unit.startsWith("days since");
  }

  /** By how much a figure of some unit moved: {@code 50 years less}, {@code 31 days later}. */
  public static String movement(BigDecimal amount, String unit) {
    String size = size(amount.abs(), unit);
    if (isDate(unit)) {
      return size + (amount.signum() < 0 ? " earlier" : " later");
    }
    return size + (amount.signum() < 0 ? " less" : " more");
  }

  /** A part of a movement with its sign: {@code −50 years}. */
  public static String signed(BigDecimal amount, String unit) {
    return (amount.signum() < 0 ? "−" : amount.signum() > 0 ? "+" : "") + size(amount.abs(), unit);
  }

  private static String size(BigDecimal amount, String unit) {
    if (isDate(unit)) {
      String days = Figures.number(amount, Figures.DIGITS);
      return days + (days.equals("1") ? " day" : " days");
    }
    return unit.equals("%")
        ? Figures.number(amount, Figures.DIGITS) + " percentage points"
        : number(amount, unit, Figures.DIGITS);
  }

  private static String number(BigDecimal value, String unit, int digits) {
    Kind kind = kind(unit);
    boolean percent = kind == Kind.SHARE || kind == Kind.RATE;
    @Nullable String denomination = kind == Kind.MONEY || kind == Kind.PRICE ? unit : null;
    return Figures.text(percent ? value.movePointLeft(2) : value, kind, denomination, digits);
  }

  /** The kind that a unit is written for; of those with a currency or a good only how it is written. */
  private static Kind kind(String unit) {
    return switch (unit) {
      case "years" -> Kind.DURATION;
      case "generations" -> Kind.GENERATIONS;
      case "%" -> Kind.SHARE;
      case "%/year" -> Kind.RATE;
      case "to 1" -> Kind.RATIO;
      case "points" -> Kind.INDEX;
      case "", "date" -> Kind.COUNT;
      default -> unit.contains("/") && !unit.endsWith("/year") ? Kind.PRICE : Kind.MONEY;
    };
  }
}
