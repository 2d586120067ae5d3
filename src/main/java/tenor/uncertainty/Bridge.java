package tenor.uncertainty;

import tenor.engine.Columns;
import tenor.engine.Yearly;

/**
 * Standard normal draws for 512 years that are the steps of a path whose rough shape is drawn first.
 *
 * <pre>
 * W(512) = √512 × Z₀,   W(middle) = (W(left) + W(right)) / 2 + √(right − left) / 2 × Z,   draw of year t = W(t + 1) − W(t)
 * </pre>
 *
 * <p>The Z are drawn level by level: W(512), W(256), W(128), W(384), W(64) … So the first dimensions
 * of even points decide most, and how many years are looked at changes no draw. The steps are those
 * of independent standard normal draws. Years from 512 on are drawn one by one.
 */
final class Bridge implements Yearly {
  /** How many years the path has. */
  static final int YEARS = 512;

  private static final int LEVELS = 9;

  private final int even;
  private final Levels levels;
  private final Runs plain;
  private long[] words = {};
  private double[] units = {};
  private double[] normals = {};

  /** Where the points of the path come from. */
  interface Levels {
    /** The words of some runs for the Z of a point of the path, by its place in the order of levels. */
    void words(int place, int[] runs, int count, long[] out);
  }

  /**
   * A path.
   *
   * @param even how many of its points, in the order of levels, have even points of their own
   * @param levels gives them
   * @param plain gives the words of all others, and of the years beyond
   */
  Bridge(int even, Levels levels, Runs plain) {
    this.even = even;
    this.levels = levels;
    this.plain = plain;
  }

  /** The path at the points ahead, one for each level; that of the last year is among them. */
  @Override
  public int memory() {
    return LEVELS + 1;
  }

  @Override
  public void draw(int year, int[] rows, int count, double[][] memory, double[] out) {
    if (year >= YEARS) {
      NormalNoise.of(plain.centred(year, rows, count), out, count);
      return;
    }
    if (count > words.length) {
      words = new long[Columns.room(count)];
      units = new double[Columns.room(count)];
      normals = new double[Columns.room(count)];
    }
    int known = year == 0 ? 0 : level(year);
    for (int level = known == 0 ? 0 : known + 1; level <= LEVELS; level++) {
      int point = level == 0 ? YEARS : year + (YEARS >> level);
      draw(place(level, point), rows, count);
      if (level == 0) {
        scale(Math.sqrt(YEARS), memory[0], count);
      } else {
        int width = YEARS >> level;
        double[] right = memory[level(year + 2 * width)];
        double deviation = Math.sqrt(2 * width) / 2;
        if (year == 0) {
          first(right, deviation, memory[level], count);
        } else {
          middle(memory[known], right, deviation, memory[level], count);
        }
      }
    }
    double[] to = memory[level(year + 1)];
    if (year == 0) {
      System.arraycopy(to, 0, out, 0, count);
    } else {
      difference(to, memory[known], out, count);
    }
  }

  /** The level at which a point is drawn: 0 for 512, 1 for 256, 2 for 128 and 384, …, 9 for odd ones. */
  private static int level(int point) {
    return LEVELS - Integer.numberOfTrailingZeros(point);
  }

  /** The place of a point in the order of levels. */
  static int place(int level, int point) {
    return level == 0 ? 0 : (1 << (level - 1)) + (point >> (LEVELS - level + 1));
  }

  private void draw(int place, int[] rows, int count) {
    if (place < even) {
      levels.words(place, rows, count, words);
      Words.centred(words, units, count);
      NormalNoise.of(units, normals, count);
    } else {
      NormalNoise.of(plain.centred(-1 - place, rows, count), normals, count);
    }
  }

  private void scale(double deviation, double[] out, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = deviation * normals[i];
    }
  }

  private void first(double[] right, double deviation, double[] out, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = 0.5 * right[i] + deviation * normals[i];
    }
  }

  private void middle(double[] left, double[] right, double deviation, double[] out, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = 0.5 * (left[i] + right[i]) + deviation * normals[i];
    }
  }

  private static void difference(double[] to, double[] from, double[] out, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = to[i] - from[i];
    }
  }
}
