package tenor.uncertainty;

import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * The Sobol' sequence with the direction numbers of Joe and Kuo (2008), as words whose highest bits
 * come first.
 *
 * <p>Points are sums without carries (exclusive or) of the points 1, 2, 4, 8 …, which therefore say
 * all: they are taken from Commons Math's generator. Worked example: point 2 of the first three
 * dimensions is 0.75, 0.25, 0.25, and point 3, point 1 and point 2 together, is 0.25, 0.75, 0.75.
 */
final class SobolPoints {
  /** How many dimensions there are direction numbers for. */
  static final int MOST_DIMENSIONS = 1000;

  /** How many points there are, as a power of two. */
  static final int BITS = 27;

  private static final int PRECISION = 52;

  private final long[][] powers;

  SobolPoints(int dimensions) {
    this.powers = new long[dimensions][BITS];
    if (dimensions == 0) {
      return;
    }
    SobolSequenceGenerator generator = new SobolSequenceGenerator(dimensions);
    for (int bit = 0; bit < BITS; bit++) {
      double[] point = generator.skipTo(1 << bit);
      for (int d = 0; d < dimensions; d++) {
        powers[d][bit] = (long) (point[d] * (1L << PRECISION)) << (Long.SIZE - PRECISION);
      }
    }
  }

  /** Point 2^bit in a dimension; its lowest twelve bits are zero. */
  long power(int dimension, int bit) {
    return powers[dimension][bit];
  }
}
