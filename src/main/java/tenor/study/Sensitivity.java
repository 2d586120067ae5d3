package tenor.study;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.engine.Workers;
import tenor.engine.Yearly;
import tenor.metric.Measure;
import tenor.model.Formula;
import tenor.uncertainty.PlainSampler;
import tenor.uncertainty.Points;
import tenor.uncertainty.Sampler;
import tenor.uncertainty.SobolSampler;

/**
 * Which of the things that nobody knows moves a figure most: two sets of futures A and B and their
 * crossings are run once, and Sobol' indices are taken of whatever is asked about the figure.
 *
 * <p>Worked example: years = 500 / (share × revenue), the share between 40 and 60 % and the revenue
 * between 1 and 4 billion: the revenue explains nearly all.
 */
public final class Sensitivity {
  private static final int LEAST = 16 * SobolIndices.REPLICATES;
  private static final int MOST = 1 << 24;
  private static final double HALF = 0.5;

  private final List<Factor> factors;
  private final int points;
  private final Outcomes outcomes;

  private Sensitivity(List<Factor> factors, int points, Outcomes outcomes) {
    this.factors = factors;
    this.points = points;
    this.outcomes = outcomes;
  }

  /**
   * How it is drawn.
   *
   * @param draws how many futures A and B have each; made up to 16 times a power of two
   * @param seed every whole number is one
   */
  public record Drawing(int draws, long seed, Points points) {
    /** The futures that A and B have each. */
    public int futures() {
      int futures = LEAST;
      while (futures < draws && futures < MOST) {
        futures *= 2;
      }
      return futures;
    }
  }

  /** Runs A, B and a crossing for each factor. */
  public static Sensitivity of(
      Subject subject, Measure measure, List<Factor> factors, Drawing drawing, Workers workers) {
    Sampler sampler = sampler(subject, measure, factors, drawing, List.of("A:", "B:"));
    Prefixed ofA = new Prefixed("A:", sampler);
    Prefixed ofB = new Prefixed("B:", sampler);
    Crossing crossing = new Crossing(subject, factors, ofA, ofB, drawing.futures());
    return run(subject, measure, factors, crossing, drawing.futures(), workers);
  }

  /**
   * The same for a screening after Morris: A, and A with each factor moved by half of its
   * distribution, up where it lies in the lower half and down where it lies in the upper one.
   */
  public static Screening screened(
      Subject subject, Measure measure, List<Factor> factors, Drawing drawing, Workers workers) {
    Sampler sampler = sampler(subject, measure, factors, drawing, List.of("M:", "N:"));
    Prefixed here = new Prefixed("M:", sampler);
    Crossing crossing =
        new Crossing(subject, factors, here, new Moved(here, sampler), drawing.futures());
    Sensitivity run = run(subject, measure, factors, crossing, drawing.futures(), workers);
    double[][] signs = new double[factors.size()][drawing.futures()];
    for (int j = 0; j < factors.size(); j++) {
      Factor factor = factors.get(j);
      if (factor.inputs().size() == 1) {
        here.once(factor.inputs().get(0).name(), 0, drawing.futures(), signs[j]);
      }
    }
    return new Screening(run, signs);
  }

  private static Sensitivity run(
      Subject subject,
      Measure measure,
      List<Factor> factors,
      Crossing crossing,
      int points,
      Workers workers) {
    Outcomes outcomes = Outcomes.of(subject, measure, crossing, Outcomes.Never.LEFT_OPEN, workers);
    return new Sensitivity(List.copyOf(factors), points, outcomes);
  }

  private static Sampler sampler(
      Subject subject,
      Measure measure,
      List<Factor> factors,
      Drawing drawing,
      List<String> prefixes) {
    if (drawing.points() == Points.PLAIN) {
      return new PlainSampler(drawing.seed());
    }
    List<String> names = new ArrayList<>();
    boolean chance = false;
    for (Factor factor : factors) {
      names.addAll(factor.names());
      chance |= factor.isChance();
    }
    List<Formula.Draw> draws = new ArrayList<>();
    if (chance) {
      draws.addAll(new Chance(subject, measure).draws());
    }
    return new SobolSampler(
        drawing.seed(), Prefixed.names(prefixes, names), Prefixed.draws(prefixes, draws));
  }

  /** The same draws moved by half: 0.2 to 0.7, 0.7 to 0.2; yearly draws are others. */
  private record Moved(Sampler here, Sampler sampler) implements Sampler {
    @Override
    public void once(String name, int first, int count, double[] out) {
      here.once(name, first, count, out);
      for (int i = 0; i < count; i++) {
        out[i] = out[i] < HALF ? out[i] + HALF : out[i] - HALF;
        out[i] = out[i] > 0 ? out[i] : Double.MIN_NORMAL;
      }
    }

    @Override
    public Yearly yearly(Formula.Draw draw) {
      return new Prefixed("N:", sampler).yearly(draw);
    }
  }

  /** What was drawn, one by one. */
  public List<Factor> factors() {
    return factors;
  }

  /** How many futures A and B have each. */
  public int futures() {
    return points;
  }

  /** How many runs were made. */
  public int runs() {
    return outcomes.rows();
  }

  /** How many runs end in a way. */
  public int count(Ending wanted) {
    int count = 0;
    for (int row = 0; row < outcomes.rows(); row++) {
      count += outcomes.ending(row) == wanted ? 1 : 0;
    }
    return count;
  }

  /** The numbers of a block; null where some run has none. */
  private double @Nullable [] block(int block, Response response) {
    double[] numbers = new double[points];
    for (int i = 0; i < points; i++) {
      int row = block * points + i;
      numbers[i] = response.of(outcomes.value(row), outcomes.ending(row));
      if (Double.isNaN(numbers[i])) {
        return null;
      }
    }
    return numbers;
  }

  /** How many runs have no number of this kind. */
  public int without(Response response) {
    int count = 0;
    for (int row = 0; row < outcomes.rows(); row++) {
      count += Double.isNaN(response.of(outcomes.value(row), outcomes.ending(row))) ? 1 : 0;
    }
    return count;
  }

  /** The mean over the futures of A and B; not a number where some run has none. */
  public SobolIndices.Index mean(Response response) {
    double[] a = block(0, response);
    double[] b = block(factors.size() + 1, response);
    double[] means = new double[SobolIndices.REPLICATES];
    double each = 2.0 * points / means.length;
    for (int i = 0; i < points; i++) {
      means[i % means.length] += a == null || b == null ? Double.NaN : (a[i] + b[i]) / each;
    }
    return SobolIndices.Index.of(means);
  }

  /** The indices of a number; null where some run has none. */
  public @Nullable SobolIndices indices(Response response, Workers workers) {
    double[] a = block(0, response);
    double[] b = block(factors.size() + 1, response);
    double[][] mixed = new double[factors.size()][];
    for (int j = 0; j < mixed.length; j++) {
      double[] numbers = block(j + 1, response);
      if (numbers == null) {
        return null;
      }
      mixed[j] = numbers;
    }
    return a == null || b == null ? null : SobolIndices.of(a, b, mixed, workers);
  }

  /** The effects of moving a factor, one for each future; null where some run has no number. */
  double @Nullable [] effects(int factor, Response response) {
    double[] here = block(0, response);
    double[] moved = block(factor + 1, response);
    if (here == null || moved == null) {
      return null;
    }
    double[] effects = new double[points];
    for (int i = 0; i < points; i++) {
      effects[i] = moved[i] - here[i];
    }
    return effects;
  }
}
