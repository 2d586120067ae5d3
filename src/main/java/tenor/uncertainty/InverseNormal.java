package tenor.uncertainty;

import tenor.model.Num;

/**
 * The quantiles of the standard normal distribution, made for columns.
 *
 * <pre>
 * |p − 1/2| ≤ 0.49:     z = q × P(s) / Q(s)     q = p − 1/2, s = 0.49² − q²
 * |p − 1/2| ≤ 0.4994:   z = q × M(t) / N(t)     t = 0.4994² − q²
 * in the tails:         z = ∓ T(r) / U(r)       r = √(−2 ln(the smaller of p and 1 − p))
 * </pre>
 *
 * <p>The quotients of polynomials were fitted for this class to quantiles of 40 digits; the relative
 * error stays below 10⁻¹⁴ down to probabilities of 10⁻³⁰⁰. Worked example: 0.975 gives 1.959963984540054.
 */
public final class InverseNormal {
  private static final double CENTRE = 0.49;
  private static final double CENTRE_SQUARED = 0.2401;

  private static final double MIDDLE = 0.4994;
  private static final double MIDDLE_SQUARED = 0.24940036;

  /** Where the far tails begin: r = 8.65 is a probability of 5.7 × 10⁻¹⁷. */
  private static final double FAR = 8.65;

  private static final double[] MIDDLE_ABOVE = {
    6.485542888171761,
    34464.750222936374,
    72823093.44065388,
    78654931813.36914,
    46682366169417.53,
    1.5333182396849708e16,
    2694499622880861.0 * 1e3,
    2.351409445214934e20,
    8.890733871959619e21,
    1.1066193171208907e23,
    2.0179115651175028e23
  };
  private static final double[] MIDDLE_BELOW = {
    1.0,
    5459.032641358663,
    11906952.648872739,
    13359137688.689194,
    8305116112988.478,
    2890140140817874.5,
    5.4700622613672096e17,
    5.275119697190129e19,
    2.3078311527873312e21,
    3.6871429728512346e22,
    1.2884649418641865e23
  };
  private static final double[] NEAR_ABOVE = {
    -3.1205563275670256,
    -2.86458273895838,
    10.467470163836513,
    -2.604187907756512,
    -3.3167612353474847,
    0.8035879144542941,
    0.281764981557556,
    0.01218767164978564
  };
  private static final double[] NEAR_BELOW = {
    1.0,
    3.660149396144202,
    -2.126325186087033,
    -2.4311160941683525,
    0.8655404827885519,
    0.2819912859850631,
    0.012185792972168158,
    1.1350622584982654e-08
  };
  private static final double[] FAR_ABOVE = {
    -3.127092182323777,
    -7.438140236033304,
    2.0208962033772955,
    4.226245563440059,
    1.0405904791204017,
    0.07988896497003664,
    0.0020395337654869343,
    1.3833107210901802e-05
  };
  private static final double[] FAR_BELOW = {
    1.0,
    5.147063905957615,
    4.548728750671986,
    1.0511528720056624,
    0.07998303577746124,
    0.002039583664619486,
    1.3833018134581903e-05,
    1.2217463996151701e-13
  };

  private InverseNormal() {}

  /**
   * The value below which a standard normal number lies with a probability.
   *
   * @param probability from 0 (minus infinity) to 1 (infinity); anything else gives no number
   */
  public static double of(double probability) {
    double q = probability - 0.5;
    return Math.abs(q) <= CENTRE ? central(q) : tail(probability);
  }

  /** The same for a column, with the same bits; the two columns must not be one. */
  public static void of(double[] probabilities, double[] out, int count) {
    above(probabilities, out, count);
    divide(probabilities, out, count);
    for (int i = 0; i < count; i++) {
      if (!(Math.abs(probabilities[i] - 0.5) <= CENTRE)) {
        out[i] = tail(probabilities[i]);
      }
    }
  }

  private static double central(double q) {
    return q * above(CENTRE_SQUARED - q * q) / below(CENTRE_SQUARED - q * q);
  }

  // Two small loops are compiled to vector instructions, where one of both is not.

  private static void above(double[] probabilities, double[] out, int count) {
    for (int i = 0; i < count; i++) {
      double q = probabilities[i] - 0.5;
      out[i] = q * above(CENTRE_SQUARED - q * q);
    }
  }

  private static void divide(double[] probabilities, double[] out, int count) {
    for (int i = 0; i < count; i++) {
      double q = probabilities[i] - 0.5;
      out[i] /= below(CENTRE_SQUARED - q * q);
    }
  }

  private static double above(double s) {
    double sum = 14508061806.580673;
    sum = sum * s + 183188147698.14166;
    sum = sum * s + 326392935236.0932;
    sum = sum * s + 185267137127.4245;
    sum = sum * s + 44104613849.7058;
    sum = sum * s + 5048992922.711044;
    sum = sum * s + 299900950.43974626;
    sum = sum * s + 9587634.874647876;
    sum = sum * s + 164416.32111171103;
    sum = sum * s + 1412.600347788187;
    return sum * s + 4.7476487225323165;
  }

  private static double below(double s) {
    double sum = 29789023112.473335;
    sum = sum * s + 151155328479.6234;
    sum = sum * s + 178346657299.60526;
    sum = sum * s + 78013275509.8554;
    sum = sum * s + 15431047276.387695;
    sum = sum * s + 1536500420.9074607;
    sum = sum * s + 81884729.49913763;
    sum = sum * s + 2401885.54971119;
    sum = sum * s + 38426.87792082824;
    sum = sum * s + 311.9119880325985;
    return sum * s + 1;
  }

  private static double tail(double probability) {
    double q = probability - 0.5;
    if (Math.abs(q) <= MIDDLE) {
      double t = MIDDLE_SQUARED - q * q;
      return q * (polynomial(MIDDLE_ABOVE, t) / polynomial(MIDDLE_BELOW, t));
    }
    boolean low = probability < 0.5;
    double p = low ? probability : 1 - probability;
    if (!(p > 0)) {
      double end = low ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      return p == 0 ? end : Double.NaN;
    }
    double r = Math.sqrt(-2 * Num.log(p));
    double z = r < FAR
        ? polynomial(NEAR_ABOVE, r) / polynomial(NEAR_BELOW, r)
        : polynomial(FAR_ABOVE, r) / polynomial(FAR_BELOW, r);
    return low ? -z : z;
  }

  private static double polynomial(double[] coefficients, double x) {
    double value = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      value = value * x + coefficients[i];
    }
    return value;
  }
}
