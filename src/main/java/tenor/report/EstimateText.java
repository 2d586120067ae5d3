package tenor.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import tenor.quantity.Kind;
import tenor.study.Estimate.Known;

/**
 * Estimated numbers as people read them: no digit that the error does not bear, and the standard error
 * with one digit, or with two where the first is a one.
 *
 * <p>Worked examples: 279.5083 with an error of 0.0427 is {@code 279.51 ± 0.04 years}, and with one of
 * 0.0127 {@code 279.508 ± 0.013 years}; a chance of 0.40618 with an error of 0.0005 is {@code 40.62 ±
 * 0.05 %}.
 */
public final class EstimateText {
  private static final double DAYS = 365.25;
  private static final MathContext CERTAIN = new MathContext(15, RoundingMode.HALF_EVEN);

  private final Known estimate;
  private final Kind kind;
  private final String beyond;
  private final @Nullable String denomination;
  private final Scale scale;
  private final int decimals;

  /**
   * The text of an estimate.
   *
   * @param denomination what is counted, such as USD
   * @param beyond what an infinite number reads, such as "not reached within 1000 years"
   */
  public EstimateText(Known estimate, Kind kind, @Nullable String denomination, String beyond) {
    this.estimate = estimate;
    this.kind = kind;
    this.denomination = denomination;
    this.beyond = beyond;
    double value = estimate.value();
    boolean counts = switch (kind) {
      case MONEY, MONEY_PER_YEAR, VOLUME, VOLUME_PER_YEAR -> Double.isFinite(value);
      default -> false;
    };
    this.scale = counts ? Scale.of(new BigDecimal(value).round(CERTAIN)) : Scale.ONE;
    this.decimals = decimals();
  }

  /** A chance. */
  public static EstimateText chance(Known estimate) {
    return new EstimateText(estimate, Kind.SHARE, null, "");
  }

  /** A share without an error, to two digits; never 0 % where there are some. */
  static String share(double share) {
    BigDecimal percent = new BigDecimal(Double.isNaN(share) ? 0 : 100 * share);
    return Figures.number(percent, 2) + " %";
  }

  /** A factor to two digits. */
  static String roughly(double factor) {
    return Figures.number(new BigDecimal(factor), 2);
  }

  /** Where the last digit stands that the error bears; none where there is no error. */
  private int decimals() {
    double error = scaled(estimate.error());
    if (!(error > 0) || !Double.isFinite(error)) {
      return Integer.MIN_VALUE;
    }
    return Estimate.decimals(error);
  }

  private double scaled(double value) {
    if (kind == Kind.SHARE || kind == Kind.RATE) {
      return 100 * value;
    }
    return kind == Kind.DATE ? value / DAYS : scale.count(value);
  }

  /** The number with its standard error and its unit. */
  public String text() {
    if (!Double.isFinite(estimate.value())) {
      return beyond;
    }
    if (decimals == Integer.MIN_VALUE) {
      return value();
    }
    if (kind == Kind.DATE) {
      return value() + " ± " + error();
    }
    return number(estimate.value()) + " ± " + number(estimate.error()) + unit();
  }

  /** The number with its unit. */
  public String value() {
    if (!Double.isFinite(estimate.value())) {
      return beyond;
    }
    if (decimals == Integer.MIN_VALUE || kind == Kind.DATE) {
      return Figures.text(estimate.value(), kind, denomination);
    }
    return number(estimate.value()) + unit();
  }

  /** The standard error with its unit; nothing where it is not known. */
  public String error() {
    if (!Double.isFinite(estimate.error())) {
      return "";
    }
    return decimals == Integer.MIN_VALUE ? "0" : number(estimate.error()) + unit();
  }

  /**
   * The interval that holds the true number with a chance of 95 %, such as {@code 40.5 to 40.7 %};
   * {@code from 600 years on} or {@code up to 12 years} where it has but one end, and nothing where it
   * has none.
   */
  public String interval() {
    boolean openAbove = !Double.isFinite(estimate.high());
    boolean openBelow = !Double.isFinite(estimate.low());
    if (openAbove) {
      return openBelow ? "" : "from " + end(estimate.low()) + " on";
    }
    if (openBelow) {
      return "up to " + end(estimate.high());
    }
    if (decimals == Integer.MIN_VALUE) {
      return Figures.span(estimate.low(), estimate.high(), kind, denomination);
    }
    return kind == Kind.DATE
        ? end(estimate.low()) + " to " + end(estimate.high())
        : number(estimate.low()) + " to " + number(estimate.high()) + unit();
  }

  private String end(double value) {
    return decimals == Integer.MIN_VALUE || kind == Kind.DATE
        ? Figures.text(value, kind, denomination)
        : number(value) + unit();
  }

  private String number(double value) {
    BigDecimal exact = new BigDecimal(scaled(value)).round(CERTAIN);
    return exact.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  private String unit() {
    String counted = denomination == null ? "" : " " + denomination;
    return switch (kind) {
      case MONEY, VOLUME -> scale.suffix() + counted;
      case MONEY_PER_YEAR, VOLUME_PER_YEAR -> scale.suffix() + counted + "/year";
      case SHARE -> " %";
      case RATE -> " %/year";
      case DURATION, DATE -> " years";
      case GENERATIONS -> " generations";
      case RATIO -> " to 1";
      case INDEX -> " points";
      case PRICE, EXCHANGE_RATE -> counted;
      case COUNT -> "";
    };
  }
}
