package tenor.uncertainty;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import tenor.engine.Yearly;
import tenor.model.Formula;
import tenor.model.Law;

/** Plain pseudo-random draws. */
public final class PlainSampler implements Sampler {
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

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
    boolean normal = law instanceof Law.Normal;
    return (year, rows, count, memory, out) -> {
      for (int i = 0; i < count; i++) {
        double unit = Words.unit(Words.word(key, rows[i], year));
        out[i] = normal ? NORMAL.inverseCumulativeProbability(unit) : unit;
      }
    };
  }

  private static Yearly resampled(long key, Law.Resampled law) {
    List<BigDecimal> values = law.values();
    double[] history = values.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    return (year, rows, count, memory, out) -> {
      int into = year % law.block();
      for (int i = 0; i < count; i++) {
        double unit = Words.unit(Words.word(key, rows[i], year - into));
        out[i] = history[((int) (unit * history.length) + into) % history.length];
      }
    };
  }
}
