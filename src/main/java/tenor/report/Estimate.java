package tenor.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An estimate with its error, both to the digits that the error lets one see: two digits of an error
 * that begins with 1, otherwise one.
 *
 * <p>Worked examples: 0.83217 with an error of 0.0214 is {@code 83 ± 2 %}; 0.8321 with 0.0013 is {@code
 * 83.21 ± 0.13 %}.
 */
public final class Estimate {
  private static final int MOST_DECIMALS = 6;

  /** Of shares in percent, no error smaller than this is shown. */
  private static final double LEAST = 0.01;

  private Estimate() {}

  /** A share and its error in percent. */
  public static String percent(double share, double error) {
    return text(100 * share, Math.max(LEAST, 100 * error)) + " %";
  }

  /** A share in percent, to the digits that its error lets one see, without its unit. */
  public static String percentAlone(double share, double error) {
    return cut(100 * share, Math.max(LEAST, 100 * error));
  }

  /** A number and its error; without an error the number as figures are shown. */
  public static String text(double value, double error) {
    if (!(error > 0) || !Double.isFinite(error)) {
      return Figures.number(value);
    }
    int decimals = decimals(error);
    return rounded(value, decimals) + " ± " + rounded(error, decimals);
  }

  /** The number alone, to the digits that its error lets one see. */
  public static String cut(double value, double error) {
    boolean known = error > 0 && Double.isFinite(error);
    return known ? rounded(value, decimals(error)) : Figures.number(value);
  }

  /** How many decimals count beside an error; negative where not even ones do. */
  static int decimals(double error) {
    BigDecimal exact = Figures.exact(error);
    int lead = exact.scale() - exact.precision() + 1;
    boolean one = exact.movePointRight(lead).intValue() == 1;
    return Math.min(MOST_DECIMALS, one ? lead + 1 : lead);
  }

  private static String rounded(double value, int decimals) {
    BigDecimal shown = Figures.exact(value).setScale(decimals, RoundingMode.HALF_UP);
    return decimals < 0
        ? shown.setScale(0, RoundingMode.HALF_UP).toPlainString()
        : shown.toPlainString();
  }
}
