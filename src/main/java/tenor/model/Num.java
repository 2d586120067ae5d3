package tenor.model;

import org.apache.commons.math3.util.FastMath;

/**
 * The one place of transcendental functions: pure Java, so that every machine, every JDK and the
 * browser give the same bits, which {@code Math} and {@code StrictMath} do not promise.
 */
public final class Num {
  private Num() {}

  /**
   * base^exponent for a base above zero.
   *
   * <p>Worked example: 1.05² is 1.1025, to the last digit or the one before.
   */
  public static double power(double base, double exponent) {
    int whole = (int) exponent;
    return whole == exponent ? FastMath.pow(base, whole) : FastMath.pow(base, exponent);
  }

  /**
   * e^x.
   *
   * <p>Worked example: e^0 is 1, e^−1 is 0.36787944117144233.
   */
  public static double exp(double x) {
    return FastMath.exp(x);
  }

  /**
   * The natural logarithm of a number above zero.
   *
   * <p>Worked example: of e it is 1, of 1 it is 0.
   */
  public static double log(double x) {
    return FastMath.log(x);
  }

  /**
   * The natural logarithm of 1 + x, exact to the last digits also where x is near zero.
   *
   * <p>Worked example: of 10⁻²⁰ it is 10⁻²⁰, where the logarithm of the sum would give nothing.
   */
  public static double log1p(double x) {
    return FastMath.log1p(x);
  }

  /**
   * The sine of an angle in radians.
   *
   * <p>Worked example: of π/6 it is one half.
   */
  public static double sin(double x) {
    return FastMath.sin(x);
  }

  /**
   * e^x − 1, exact to the last digits also where x is near zero.
   *
   * <p>Worked example: of 10⁻²⁰ it is 10⁻²⁰, where e^x − 1 would give nothing.
   */
  public static double expm1(double x) {
    return FastMath.expm1(x);
  }
}
