package tenor.uncertainty;

/**
 * Random words by counting: each is a pure function of a key, a run and a year.
 *
 * <pre>word = mix(key + run × G + year × H)      mix: two rounds of xor-shift and multiplication</pre>
 *
 * <p>Along the runs of one year, and along the years of one run, this is the SplitMix64 sequence of
 * Steele, Lea and Flood (2014) with the finishing function of Stafford's variant 13.
 */
final class Words {
  private static final long RUN = 0x9E3779B97F4A7C15L;
  private static final long YEAR = 0xD1342543DE82EF95L;
  private static final long FIRST = 0xBF58476D1CE4E5B9L;
  private static final long SECOND = 0x94D049BB133111EBL;
  private static final long ONE = 0x3FF0000000000000L;
  private static final double UNIT = 0x1p-53;

  private Words() {}

  /** The key of a name under a seed; different names have different words. */
  static long key(long seed, String name) {
    long key = mix(seed + RUN);
    for (int i = 0; i < name.length(); i++) {
      key = mix(key + name.charAt(i) * YEAR + RUN);
    }
    return key;
  }

  static long word(long key, long run, long year) {
    return mix(key + run * RUN + year * YEAR);
  }

  /** A word as a number above 0 and below 1: the middles of 2^52 equal steps. */
  static double unit(long word) {
    return ((word >>> 12) * 2 + 1) * UNIT;
  }

  /**
   * Makes the numbers above 0 and below 1 of a column of words; {@link #unit} gives the same bits.
   *
   * <p>The words are spent: they hold the same numbers plus one, less half a step, as bits.
   */
  static void units(long[] words, double[] out, int count) {
    for (int i = 0; i < count; i++) {
      words[i] = (words[i] >>> 12) | ONE;
    }
    for (int i = 0; i < count; i++) {
      out[i] = Double.longBitsToDouble(words[i]);
    }
    for (int i = 0; i < count; i++) {
      out[i] = (out[i] - 1) + UNIT;
    }
  }

  /** The same less a half, so above −1/2 and below 1/2, to the last bit. */
  static void centred(long[] words, double[] out, int count) {
    for (int i = 0; i < count; i++) {
      words[i] = (words[i] >>> 12) | ONE;
    }
    for (int i = 0; i < count; i++) {
      out[i] = Double.longBitsToDouble(words[i]);
    }
    for (int i = 0; i < count; i++) {
      out[i] = (out[i] - 1.5) + UNIT;
    }
  }

  /** The words of a year, for runs whose {@linkplain #start starts} are known. */
  static void words(long[] starts, long year, long[] out, int count) {
    long shift = year * YEAR;
    for (int i = 0; i < count; i++) {
      long z = starts[i] + shift;
      z = (z ^ (z >>> 30)) * FIRST;
      z = (z ^ (z >>> 27)) * SECOND;
      out[i] = z ^ (z >>> 31);
    }
  }

  /** Where the words of a run start. */
  static long start(long key, long run) {
    return key + run * RUN;
  }

  static long mix(long z) {
    long y = (z ^ (z >>> 30)) * FIRST;
    long x = (y ^ (y >>> 27)) * SECOND;
    return x ^ (x >>> 31);
  }
}
