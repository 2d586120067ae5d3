package tenor.study;

import tenor.model.Num;

/**
 * The order of very many numbers in constant memory: a count for each of 4096 steps between one power
 * of two and the next, so that every number is known to a relative error of 1/8192 at most.
 *
 * <p>It holds whole counts, so it does not matter in which order numbers come, or how sketches are
 * added up. Worked example: 250 is told as a number between 249.97 and 250.03.
 */
final class Sketch implements Ranked {
  private static final int STEPS = 12;
  private static final int DROPPED = 52 - STEPS;
  private static final int PAGES = 1 << 12;

  private final long[][] pages = new long[PAGES][];
  private final boolean sizes;
  private long count;

  /** An empty sketch; of the sizes alone, where the sign is left out. */
  Sketch(boolean sizes) {
    this.sizes = sizes;
  }

  void add(double value) {
    long bits = Double.doubleToLongBits(sizes ? Math.abs(value) : value);
    int key = (int) ((bits ^ ((bits >> 63) | Long.MIN_VALUE)) >>> DROPPED);
    int page = key >>> STEPS;
    long[] counts = pages[page];
    if (counts == null) {
      counts = new long[1 << STEPS];
      pages[page] = counts;
    }
    counts[key & ((1 << STEPS) - 1)]++;
    count++;
  }

  /** Adds all that another one counted. */
  void add(Sketch other) {
    for (int page = 0; page < PAGES; page++) {
      long[] theirs = other.pages[page];
      if (theirs == null) {
        continue;
      }
      long[] mine = pages[page] == null ? new long[1 << STEPS] : pages[page];
      for (int i = 0; i < mine.length; i++) {
        mine[i] += theirs[i];
      }
      pages[page] = mine;
    }
    count += other.count;
  }

  @Override
  public long count() {
    return count;
  }

  @Override
  public double resolution() {
    return 1.0 / (2 << STEPS);
  }

  @Override
  public double meanLogAbove(double threshold) {
    double sum = 0;
    long above = 0;
    for (int page = 0; page < PAGES; page++) {
      long[] counts = pages[page];
      for (int i = 0; counts != null && i < counts.length; i++) {
        double size = middle(((long) page << STEPS) | i);
        if (counts[i] > 0 && size > threshold && size < Double.POSITIVE_INFINITY) {
          sum += counts[i] * Num.log(size / threshold);
          above += counts[i];
        }
      }
    }
    return above == 0 ? 0 : sum / above;
  }

  @Override
  public double at(long rank) {
    long before = rank;
    for (int page = 0; page < PAGES; page++) {
      long[] counts = pages[page];
      for (int i = 0; counts != null && i < counts.length; i++) {
        if (before < counts[i]) {
          return middle(((long) page << STEPS) | i);
        }
        before -= counts[i];
      }
    }
    throw new IllegalArgumentException("no rank " + rank + " of " + count);
  }

  /** The middle of a step; what is no figure is told as it is. */
  private static double middle(long step) {
    double first = number(step << DROPPED);
    double last = number((step << DROPPED) + (1L << DROPPED) - 1);
    if (!Double.isFinite(first)) {
      return first;
    }
    if (Math.abs(first) < Double.MIN_NORMAL) {
      return 0;
    }
    return Double.isFinite(last) ? first + (last - first) / 2 : first;
  }

  private static double number(long key) {
    return Double.longBitsToDouble(key < 0 ? key ^ Long.MIN_VALUE : ~key);
  }
}
