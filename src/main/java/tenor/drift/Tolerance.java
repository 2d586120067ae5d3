package tenor.drift;

import java.math.BigDecimal;
import java.util.List;

/**
 * When a figure counts as another one.
 *
 * <p>Of two computed figures the first twelve digits count, as in verdicts. Of two simulated ones with
 * the same draws too, since the same draws give the same bits; with other draws they differ where
 *
 * <pre>|now − before| > 3 × √(error before² + error now²)</pre>
 *
 * <p>Worked example: 40.7 % and 41.0 %, each with a standard error of 0.1 %, are 0.3 % apart, less than 3
 * × 0.141 % = 0.42 %, and so no drift; 41.2 % would be one.
 */
final class Tolerance {
  private static final double ERRORS = 3;
  private static final BigDecimal TWELVE_DIGITS = new BigDecimal("1e-12");

  private Tolerance() {}

  /**
   * Whether figures of a claim are others than before.
   *
   * @param sameDraws whether chances are drawn from the same seed in the same number
   */
  static boolean differ(List<Figure> before, List<Figure> now, boolean sameDraws) {
    if (before.size() != now.size()) {
      return true;
    }
    for (int i = 0; i < now.size(); i++) {
      if (differ(before.get(i), now.get(i), sameDraws)) {
        return true;
      }
    }
    return false;
  }

  private static boolean differ(Figure before, Figure now, boolean sameDraws) {
    BigDecimal old = before.number();
    BigDecimal other = now.number();
    if (old == null || other == null || !before.isLike(now)) {
      return !before.text().equals(now.text()) || !before.unit().equals(now.unit());
    }
    if (sameDraws || before.error() == null || now.error() == null) {
      return !isNothing(other.subtract(old), old.abs().max(other.abs()));
    }
    double one = before.error().doubleValue();
    double two = now.error().doubleValue();
    double apart = other.subtract(old).abs().doubleValue();
    return apart > ERRORS * Math.sqrt(one * one + two * two);
  }

  /** Whether a difference is no more than the last digits of what it is a difference of. */
  static boolean isNothing(BigDecimal difference, BigDecimal of) {
    return difference.abs().compareTo(of.abs().multiply(TWELVE_DIGITS)) <= 0;
  }
}
