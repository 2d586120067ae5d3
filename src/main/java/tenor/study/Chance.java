package tenor.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tenor.engine.Design;
import tenor.metric.Measure;
import tenor.model.Formula;
import tenor.scenario.Correlation;
import tenor.scenario.Parameter;
import tenor.uncertainty.PlainSampler;
import tenor.uncertainty.Points;
import tenor.uncertainty.Sampler;
import tenor.uncertainty.SobolSampler;

/**
 * What is left to chance of one measure: the uncertain inputs that it depends on, what it draws every
 * year, and its futures. What does not matter to it is drawn too, but takes no place among the points.
 */
public record Chance(Subject subject, Measure measure) {
  /** The fewest points of a scramble. */
  private static final int FEWEST_POINTS = 64;

  /** The fewest plain draws. */
  public static final int FEWEST_DRAWS = 100;

  /** The most runs of a simulation. */
  public static final int MOST_DRAWS = 1 << 30;

  /** The uncertain inputs that it depends on, in the order of the file. */
  public List<Parameter> inputs() {
    Set<String> used = subject.plan().inputsOf(measure.lines(subject.plan()));
    List<Parameter> inputs = new ArrayList<>();
    for (Parameter parameter : subject.version().parameters().values()) {
      if (parameter.uncertainty() != null && used.contains(parameter.name())) {
        inputs.add(parameter);
      }
    }
    return inputs;
  }

  /** Which of these inputs move together. */
  public List<Correlation> correlations() {
    List<String> names = inputs().stream().map(Parameter::name).toList();
    return subject.version().scenario().simulation().correlations().stream()
        .filter(pair -> names.contains(pair.first()) && names.contains(pair.second()))
        .toList();
  }

  /** What is drawn every year and matters to it. */
  public List<Formula.Draw> draws() {
    return subject.plan().drawsBehind(measure.lines(subject.plan()));
  }

  /** Whether nothing that it depends on is left to chance. */
  public boolean isNone() {
    return inputs().isEmpty() && draws().isEmpty();
  }

  /** The terms that it depends on, that the text does not state, and that are not drawn either. */
  public Set<String> unstated() {
    Set<String> names = subject.unstated(measure);
    inputs().forEach(input -> names.remove(input.name()));
    return names;
  }

  /** The first so many futures. */
  public Design futures(Points points, long seed, int rows) {
    List<String> names = inputs().stream().map(Parameter::name).toList();
    Sampler sampler =
        points == Points.SOBOL ? new SobolSampler(seed, names, draws()) : new PlainSampler(seed);
    return new Futures(subject, sampler, rows);
  }

  /** In how many samples the runs come. */
  public static int samples(Points points) {
    return points == Points.SOBOL ? Simulate.SCRAMBLES : 1;
  }

  /**
   * The runs that are made where so many are asked for: with Sobol' points, the next power of two in
   * each of the sixteen scrambles. Worked example: 100,000 become 131,072.
   */
  public static int whole(Points points, int draws) {
    if (points != Points.SOBOL) {
      return Math.max(FEWEST_DRAWS, draws);
    }
    int size = FEWEST_POINTS;
    while (size * Simulate.SCRAMBLES < draws && size * Simulate.SCRAMBLES < MOST_DRAWS) {
      size *= 2;
    }
    return size * Simulate.SCRAMBLES;
  }
}
