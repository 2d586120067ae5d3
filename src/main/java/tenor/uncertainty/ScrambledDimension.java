package tenor.uncertainty;

import java.util.Arrays;

/**
 * One dimension of Sobol' points in sixteen random scrambles, dealt out in turn: run i is point i / 16
 * of scramble i mod 16.
 *
 * <p>A scramble is a random lower triangular matrix over the bits (Matoušek 1998), which keeps how
 * evenly the points are spread, and a random shift of the bits, which makes every point alone evenly
 * distributed.
 */
final class ScrambledDimension {
  /** How many scrambles there are. */
  static final int SCRAMBLES = 16;

  private static final int LOW = 256;
  private static final int LOW_BITS = 4;
  private static final int HELD_BITS = 2 * LOW_BITS;
  private static final int GROUP_BITS = 12;

  /** For the last 8 bits of a run, what its scramble and the last 4 bits of its point add. */
  private final long[] last = new long[LOW];

  /** The same for its scramble and the 4 bits before, without the shift. */
  private final long[] before = new long[LOW];

  /** What every further bit of a point adds, by scramble. */
  private final long[] further = new long[(SobolPoints.BITS - HELD_BITS) * SCRAMBLES];

  ScrambledDimension(SobolPoints points, int dimension, long key) {
    for (int scramble = 0; scramble < SCRAMBLES; scramble++) {
      long[] added = scrambled(points, dimension, key, scramble);
      long shift = Words.word(key, scramble, 0);
      for (int i = 0; i < LOW / SCRAMBLES; i++) {
        last[i * SCRAMBLES + scramble] = shift ^ sum(added, 0, i);
        before[i * SCRAMBLES + scramble] = sum(added, LOW_BITS, i);
      }
      for (int bit = HELD_BITS; bit < SobolPoints.BITS; bit++) {
        further[(bit - HELD_BITS) * SCRAMBLES + scramble] = added[bit];
      }
    }
  }

  /** The points 1, 2, 4 … after the matrix of a scramble. */
  private static long[] scrambled(SobolPoints points, int dimension, long key, int scramble) {
    long[] columns = new long[Long.SIZE];
    for (int i = 0; i < Long.SIZE; i++) {
      long diagonal = Long.MIN_VALUE >>> i;
      columns[i] = diagonal | (Words.word(key, scramble, 1 + i) & (diagonal - 1));
    }
    long[] added = new long[SobolPoints.BITS];
    for (int bit = 0; bit < added.length; bit++) {
      for (long rest = points.power(dimension, bit); rest != 0; ) {
        int column = Long.numberOfLeadingZeros(rest);
        added[bit] ^= columns[column];
        rest ^= Long.MIN_VALUE >>> column;
      }
    }
    return added;
  }

  private static long sum(long[] added, int from, int bits) {
    long sum = 0;
    for (int bit = 0; bit < LOW_BITS; bit++) {
      sum ^= ((bits >>> bit) & 1) == 0 ? 0 : added[from + bit];
    }
    return sum;
  }

  /** The words of some runs; quicker where few of them stand apart. */
  void words(int[] runs, int count, long[] out) {
    long[] base = new long[SCRAMBLES];
    int group = -1;
    for (int i = 0; i < count; i++) {
      int run = runs[i];
      if ((run >>> GROUP_BITS) != group) {
        group = run >>> GROUP_BITS;
        base(group, base);
      }
      int scramble = run & (SCRAMBLES - 1);
      int middle = ((run >>> LOW_BITS) & ~(SCRAMBLES - 1) & (LOW - 1)) | scramble;
      out[i] = last[run & (LOW - 1)] ^ before[middle] ^ base[scramble];
    }
  }

  private void base(int group, long[] base) {
    Arrays.fill(base, 0);
    for (int rest = group, from = 0; rest != 0; rest >>>= 1, from += SCRAMBLES) {
      if ((rest & 1) != 0) {
        for (int s = 0; s < SCRAMBLES; s++) {
          base[s] ^= further[from + s];
        }
      }
    }
  }
}
