package tenor.study;

import org.jspecify.annotations.Nullable;

/**
 * A screening after Morris (1991): what moving one factor by half of its distribution does to a
 * number, from many places.
 *
 * <pre>
 * effect = f(… higher …) − f(… lower …)     higher and lower: half of the probability apart
 * μ* = mean of |effect|,  μ = mean of effect,  σ = standard deviation of effect
 * </pre>
 *
 * <p>A large σ beside μ* says that the effect depends on where one is: the factor acts together with
 * others, or not evenly. Worked example: of x + 2y with x and y uniform between 0 and 1, μ* is 0.5 for
 * x and 1 for y, and σ is zero.
 */
public final class Screening {
  private final Sensitivity run;
  private final double[][] places;

  /**
   * A screening.
   *
   * @param places for each factor of one input its probability in each future
   */
  Screening(Sensitivity run, double[][] places) {
    this.run = run;
    this.places = places;
  }

  /**
   * The effects of a factor, in the unit of the number.
   *
   * @param mean μ; not a number for several inputs together and for the chance of the years, which
   *     have no up and down
   * @param deviation σ; the same
   */
  public record Effect(SobolIndices.Index size, double mean, double deviation) {}

  /** The run behind it. */
  public Sensitivity run() {
    return run;
  }

  /** The effects of a factor; null where some run has no number. */
  public @Nullable Effect effect(int factor, Response response) {
    double[] effects = run.effects(factor, response);
    if (effects == null) {
      return null;
    }
    double[] sizes = new double[SobolIndices.REPLICATES];
    double sum = 0;
    int each = effects.length / SobolIndices.REPLICATES;
    boolean ordered = run.factors().get(factor).inputs().size() == 1;
    for (int i = 0; i < effects.length; i++) {
      if (ordered && places[factor][i] >= 0.5) {
        effects[i] = -effects[i];
      }
      sizes[i % SobolIndices.REPLICATES] += Math.abs(effects[i]) / each;
      sum += effects[i];
    }
    double mean = sum / effects.length;
    double squares = 0;
    for (double effect : effects) {
      squares += (effect - mean) * (effect - mean);
    }
    double deviation = Math.sqrt(squares / (effects.length - 1));
    return new Effect(
        SobolIndices.Index.of(sizes),
        ordered ? mean : Double.NaN,
        ordered ? deviation : Double.NaN);
  }
}
