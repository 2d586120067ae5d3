package tenor.engine;

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
}
