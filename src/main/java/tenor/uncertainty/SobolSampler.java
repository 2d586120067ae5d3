package tenor.uncertainty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tenor.engine.Yearly;
import tenor.model.Formula;
import tenor.model.Law;

/**
 * Randomised Sobol' points: numbers that fill the space of all inputs more evenly than chance would,
 * in sixteen independent scrambles, so that their error can be told from how the scrambles differ.
 *
 * <p>Run i is point i / 16 of scramble i mod 16. What is drawn once comes first, in the order given,
 * then the rough shapes of the paths of what is drawn every year, each a {@link Bridge}, level by
 * level. What is not given, the fine shapes, and what there is no dimension left for, are drawn
 * plainly.
 */
public final class SobolSampler implements Sampler {
  /** How many points of a path are worth a dimension; measured, as is told in docs/performance.md. */
  private static final int EVEN = 64;

  private final long seed;
  private final PlainSampler plain;
  private final Map<String, Integer> once = new HashMap<>();
  private final Map<String, Integer> paths = new HashMap<>();
  private final SobolPoints points;
  private final ScrambledDimension[] scrambled;

  /**
   * Points for some inputs.
   *
   * @param seed every whole number is one
   * @param names of what is drawn once and matters to the result, in the order of the dimensions
   * @param draws what is drawn every year and matters to it
   */
  public SobolSampler(long seed, List<String> names, List<Formula.Draw> draws) {
    this.seed = seed;
    this.plain = new PlainSampler(seed);
    for (String name : names) {
      once.putIfAbsent(name, once.size());
    }
    for (Formula.Draw draw : draws) {
      if (draw.law() instanceof Law.Normal) {
        paths.putIfAbsent(draw.name(), paths.size());
      }
    }
    int wanted = once.size() + paths.size() * EVEN;
    this.points = new SobolPoints(Math.min(wanted, SobolPoints.MOST_DIMENSIONS));
    this.scrambled = new ScrambledDimension[Math.min(wanted, SobolPoints.MOST_DIMENSIONS)];
  }

  @Override
  public void once(String name, int first, int count, double[] out) {
    Integer dimension = once.get(name);
    if (dimension == null || dimension >= scrambled.length) {
      plain.once(name, first, count, out);
      return;
    }
    int[] runs = new int[count];
    for (int i = 0; i < count; i++) {
      runs[i] = first + i;
    }
    long[] words = new long[count];
    scrambled(dimension, name, 0).words(runs, count, words);
    Words.units(words, out, count);
  }

  @Override
  public Yearly yearly(Formula.Draw draw) {
    Integer path = paths.get(draw.name());
    if (path == null || once.size() + path >= scrambled.length) {
      return plain.yearly(draw);
    }
    String name = draw.name();
    int even = Math.min(EVEN, (scrambled.length - once.size() - path - 1) / paths.size() + 1);
    return new Bridge(
        even,
        (place, runs, count, out) -> scrambled(
                once.size() + place * paths.size() + path, name, place)
            .words(runs, count, out),
        new Runs(Words.key(seed, name + " beyond")));
  }

  /** A dimension's scrambles; two threads that come at once make the same ones. */
  private ScrambledDimension scrambled(int dimension, String name, int place) {
    ScrambledDimension known = scrambled[dimension];
    if (known == null) {
      known = new ScrambledDimension(
          points, dimension, Words.key(seed, name + " at " + place + " in order"));
      scrambled[dimension] = known;
    }
    return known;
  }
}
