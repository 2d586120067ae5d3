package tenor.uncertainty;

import tenor.engine.Columns;

/** The runs that a yearly draw was asked for last, with where their words start. */
final class Runs {
  private final long key;
  private int[] rows = {};
  private long[] starts = {};
  private long[] words = {};
  private double[] units = {};
  private int count;

  Runs(long key) {
    this.key = key;
  }

  /** The numbers above 0 and below 1 of a year; the next call fills the same column. */
  double[] units(int year, int[] wanted, int many) {
    turnTo(wanted, many);
    Words.words(starts, year, words, many);
    Words.units(words, units, many);
    return units;
  }

  /** The same less a half, in the same column. */
  double[] centred(int year, int[] wanted, int many) {
    turnTo(wanted, many);
    Words.words(starts, year, words, many);
    Words.centred(words, units, many);
    return units;
  }

  private void turnTo(int[] wanted, int many) {
    if (many == count && rows == wanted) {
      return;
    }
    if (many > starts.length) {
      starts = new long[Columns.room(many)];
      words = new long[Columns.room(many)];
      units = new double[Columns.room(many)];
    }
    rows = wanted;
    for (int i = 0; i < many; i++) {
      starts[i] = Words.start(key, wanted[i]);
    }
    count = many;
  }
}
