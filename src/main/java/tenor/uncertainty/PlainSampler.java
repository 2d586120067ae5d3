package tenor.uncertainty;

import java.math.BigDecimal;
import java.util.List;
import tenor.engine.Yearly;
import tenor.model.Formula;
import tenor.model.Law;

/** Plain pseudo-random draws. */
public final class PlainSampler implements Sampler {
  private final long seed;

  /** The draws of a seed; every whole number is one. */
  public PlainSampler(long seed) {
    this.seed = seed;
  }

  @Override
  public void once(String name, int first, int count, double[] out) {
    long key = Words.key(seed, name);
    for (int i = 0; i < count; i++) {
      out[i] = Words.unit(Words.word(key, first + i, 0));
    }
  }

  @Override
  public Yearly yearly(Formula.Draw draw) {
    long key = Words.key(seed, draw.name());
    Law law = draw.law();
    if (law instanceof Law.Resampled resampled) {
      return resampled(key, resampled);
    }
    Runs runs = new Runs(key);
    if (law instanceof Law.Normal) {
      return (year, rows, count, memory, out) ->
          NormalNoise.of(runs.centred(year, rows, count), out, count);
    }
    return (year, rows, count, memory, out) ->
        System.arraycopy(runs.units(year, rows, count), 0, out, 0, count);
  }

  private static Yearly resampled(long key, Law.Resampled law) {
    List<BigDecimal> values = law.values();
    double[] history = values.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    Runs runs = new Runs(key);
    return (year, rows, count, memory, out) -> {
      int into = year % law.block();
      double[] units = runs.units(year - into, rows, count);
      for (int i = 0; i < count; i++) {
        out[i] = history[((int) (units[i] * history.length) + into) % history.length];
      }
    };
  }
}
