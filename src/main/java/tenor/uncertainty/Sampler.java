package tenor.uncertainty;

import tenor.engine.Yearly;
import tenor.model.Formula;

/**
 * Where chance comes from. Every number is a pure function of the seed, the name of what is drawn, the
 * run and, for what is drawn yearly, the calendar year: no number depends on how many runs there are,
 * in which order they are made, or what else is drawn.
 */
public interface Sampler {

  /**
   * Draws numbers for an input that is drawn once in each run.
   *
   * @param first the first of the runs, from 0
   * @param out takes a number above 0 and below 1 for each of {@code count} runs
   */
  void once(String name, int first, int count, double[] out);

  /** Where the numbers of a yearly draw come from. */
  Yearly yearly(Formula.Draw draw);
}
