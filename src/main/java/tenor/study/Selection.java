package tenor.study;

import java.util.Arrays;
import tenor.model.Num;

/**
 * Exact order statistics of numbers that stay where they are: each is found by counting the leading
 * bits, sixteen at a time, of those that are still in question, so no second copy is needed.
 */
final class Selection implements Ranked {
  private static final int BITS = 16;
  private static final int MASK = (1 << BITS) - 1;

  private final double[] values;
  private final int offset;
  private final int step;
  private final int count;
  private final boolean sizes;
  private final int[] leading = new int[1 << BITS];

  /**
   * Some of the numbers of an array.
   *
   * @param offset of the first
   * @param step from one to the next
   * @param count how many
   * @param sizes whether the sign is left out
   */
  Selection(double[] values, int offset, int step, int count, boolean sizes) {
    this.values = values;
    this.offset = offset;
    this.step = step;
    this.count = count;
    this.sizes = sizes;
    for (int i = 0; i < count; i++) {
      leading[(int) (key(i) >>> (3 * BITS))]++;
    }
  }

  @Override
  public long count() {
    return count;
  }

  /** The bits of a number such that larger numbers have larger unsigned bits. */
  private long key(int i) {
    double value = values[offset + i * step];
    long bits = Double.doubleToLongBits(sizes ? Math.abs(value) : value);
    return bits ^ ((bits >> 63) | Long.MIN_VALUE);
  }

  private static double number(long key) {
    long bits = key < 0 ? key ^ Long.MIN_VALUE : ~key;
    return Double.longBitsToDouble(bits);
  }

  @Override
  public double meanLogAbove(double threshold) {
    double sum = 0;
    long above = 0;
    for (int i = 0; i < count; i++) {
      double value = values[offset + i * step];
      double size = sizes ? Math.abs(value) : value;
      if (size > threshold && size < Double.POSITIVE_INFINITY) {
        sum += Num.log(size / threshold);
        above++;
      }
    }
    return above == 0 ? 0 : sum / above;
  }

  @Override
  public double at(long rank) {
    long before = rank;
    int digit = 0;
    while (before >= leading[digit]) {
      before -= leading[digit];
      digit++;
    }
    long prefix = digit;
    int[] counts = new int[1 << BITS];
    for (int shift = 2 * BITS; shift >= 0; shift -= BITS) {
      Arrays.fill(counts, 0);
      for (int i = 0; i < count; i++) {
        long key = key(i);
        if (key >>> (shift + BITS) == prefix) {
          counts[(int) (key >>> shift) & MASK]++;
        }
      }
      digit = 0;
      while (before >= counts[digit]) {
        before -= counts[digit];
        digit++;
      }
      prefix = (prefix << BITS) | digit;
    }
    return number(prefix);
  }
}
