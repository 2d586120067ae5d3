package tenor.uncertainty;

import org.apache.commons.math3.special.Erf;
import tenor.model.Num;

/**
 * The probabilities of the standard normal distribution, made for columns.
 *
 * <pre>
 * Φ(z) = Φ(c) + φ(c) × Σ aₙ (z − c)ⁿ / n!     c: the nearest sixteenth, down to −8.5
 * a₁ = 1, a₂ = −c, aₙ₊₁ = −c aₙ − (n − 1) aₙ₋₁
 * </pre>
 *
 * <p>Ten terms of the Taylor series around each sixteenth give it to twelve digits, also in the lower tail; above
 * zero it is one less the other side. Worked example: 1.959963984540054 gives 0.975.
 */
final class NormalCurve {
  private static final double SIXTEENTHS = 16;
  private static final double FAR = -8.5;
  private static final int TERMS = 10;
  private static final double DENSITY = 0.3989422804014327;
  private static final double[][] SERIES = series();

  private NormalCurve() {}

  /** How dense the standard normal distribution is at a value. */
  static double density(double z) {
    return DENSITY * Num.exp(-z * z / 2);
  }

  /** The probability of at most a value. */
  static double cumulative(double z) {
    return z > 0 ? 1 - lower(-z) : lower(z);
  }

  private static double lower(double z) {
    if (!(z > FAR)) {
      return exact(z);
    }
    int at = (int) (0.5 - z * SIXTEENTHS);
    double distance = z + at / SIXTEENTHS;
    double[] terms = SERIES[at];
    double sum = terms[TERMS];
    for (int n = TERMS - 1; n >= 0; n--) {
      sum = sum * distance + terms[n];
    }
    return sum;
  }

  private static double exact(double z) {
    return Erf.erfc(-z / Math.sqrt(2)) / 2;
  }

  private static double[][] series() {
    double[][] series = new double[(int) (1 - FAR * SIXTEENTHS) + 1][TERMS + 1];
    for (int at = 0; at < series.length; at++) {
      double centre = -at / SIXTEENTHS;
      double before = 0;
      double derivative = 1;
      double factor = density(centre);
      series[at][0] = exact(centre);
      for (int n = 1; n <= TERMS; n++) {
        factor /= n;
        series[at][n] = derivative * factor;
        double next = -centre * derivative - (n - 1) * before;
        before = derivative;
        derivative = next;
      }
    }
    return series;
  }
}
