package tenor.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tenor.engine.Workers;
import tenor.metric.Measure;
import tenor.quantity.Expectation;
import tenor.quantity.Kind;
import tenor.scenario.Claim;
import tenor.scenario.Scenario;
import tenor.scenario.Simulation;
import tenor.scenario.Statistic;
import tenor.scenario.Verdict;
import tenor.study.Chance;
import tenor.study.Estimate;
import tenor.study.Estimates;
import tenor.study.Event;
import tenor.study.Outcomes;
import tenor.study.Simulate;
import tenor.study.Subject;

/**
 * Judges claims about chances and statistics, by the draws, the seed and the points of the file. Claims
 * about one metric of one version share a simulation.
 *
 * <p>A claim holds where the whole 95 % interval of the estimate is as expected, fails where none of it
 * is, and is undecided otherwise. Worked example: 40.7 % ± 0.2 % fails "at least 50 %" and is undecided
 * for "at most 40.8 %". An end that is not known decides nothing.
 */
final class ByChance {
  /** ((1.96 + 1.28) / 1.96)²: how many times the draws an even chance of a verdict asks for. */
  private static final double LIKELY = 2.7;

  private final Scenario scenario;
  private final Map<Key, Estimates> known = new HashMap<>();

  private record Key(Subject subject, String metric) {}

  /** A verdict with what it rests on. */
  record Judged(Verdict verdict, Judgement.Odds odds) {}

  ByChance(Scenario scenario) {
    this.scenario = scenario;
  }

  Judged judge(Claim claim, Statistic statistic, Subject subject, Measure measure) {
    List<Claim> chances = chances(claim);
    Estimates estimates = known.computeIfAbsent(
        new Key(subject, measure.text()), key -> simulate(chances, subject, measure));
    Estimate estimate = estimate(claim, statistic, chances, estimates);
    boolean chance = statistic instanceof Statistic.ChanceOf;
    Acceptance acceptance = chance
        ? new Acceptance(claim.expect(), Kind.SHARE, subject.clock(), null)
        : Check.acceptance(claim, subject, measure);
    if (!(estimate instanceof Estimate.Known number)) {
      return new Judged(
          Verdict.UNDECIDED, new Judgement.Odds(estimate, estimates.runs(), Double.NaN));
    }
    boolean decided = !Double.isNaN(number.low()) && !Double.isNaN(number.high());
    Verdict low = acceptance.of(Math.max(number.low(), -Double.MAX_VALUE));
    decided &= low == acceptance.of(upper(claim, number));
    for (double bound : acceptance.bounds()) {
      decided &= !inside(number, bound);
    }
    return decided
        ? new Judged(low, new Judgement.Odds(estimate, estimates.runs(), Double.NaN))
        : new Judged(
            Verdict.UNDECIDED,
            new Judgement.Odds(
                estimate, estimates.runs(), needed(number, acceptance.bounds(), estimates.runs())));
  }

  /** The upper end: where only the runs were too few to bound a figure, it is still some figure. */
  private static double upper(Claim claim, Estimate.Known number) {
    boolean figure =
        Double.isFinite(number.value()) && claim.expect().shape() == Expectation.Shape.INTERVAL;
    return figure ? Math.min(number.high(), Double.MAX_VALUE) : number.high();
  }

  private static boolean inside(Estimate.Known number, double bound) {
    return number.low() < bound && bound < number.high();
  }

  /**
   * The draws that would decide with a chance of about 90 %, as errors shrink like 1/√draws: the runs
   * × 2.7 (width of the side towards a bound / distance to the bound)², for the bound that asks for
   * most, at least twice the runs, and as many as the points come in. Worked example: 1,000 plain draws
   * with 40 % ± 3 % and a bound of 41 % ask for 24,300. NaN where it is not known, or too many.
   */
  private double needed(Estimate.Known number, double[] bounds, long runs) {
    double most = Double.NaN;
    for (double bound : bounds) {
      if (inside(number, bound)) {
        double below = number.value() - number.low();
        double above = number.high() - number.value();
        double side = bound < number.value() ? below : above;
        double width = Double.isInfinite(side) ? Math.min(below, above) : side;
        double distance = Math.abs(number.value() - bound);
        double ratio = Double.isInfinite(width) && Double.isFinite(distance) ? 1 : width / distance;
        most = Double.isNaN(most) ? ratio : Math.max(most, ratio);
      }
    }
    double needed = Math.ceil(runs * Math.max(2, LIKELY * most * most));
    return needed < Chance.MOST_DRAWS
        ? Chance.whole(scenario.simulation().points(), (int) needed)
        : Double.NaN;
  }

  /** The claims about a chance of the same metric, of which all events are counted together. */
  private List<Claim> chances(Claim claim) {
    List<Claim> all = new ArrayList<>();
    for (Claim other : scenario.claims()) {
      if (other.statistic() instanceof Statistic.ChanceOf
          && other.metric().equals(claim.metric())) {
        all.add(other);
      }
    }
    return all;
  }

  private Estimates simulate(List<Claim> chances, Subject subject, Measure measure) {
    List<Event> events = new ArrayList<>();
    for (Claim claim : chances) {
      if (claim.statistic() instanceof Statistic.ChanceOf chance) {
        events.add(ChanceEvent.of(chance.of(), subject, measure, claim.generation()));
      }
    }
    Simulation settings = scenario.simulation();
    Chance chance = new Chance(subject, measure);
    Simulate simulate = new Simulate(
        subject,
        measure,
        rows -> chance.futures(settings.points(), settings.seed(), rows),
        Chance.samples(settings.points()),
        events,
        Outcomes.Never.PROVEN,
        Simulate.MOST_KEPT);
    simulate.run(
        Chance.whole(settings.points(), settings.draws()), Workers.ALONE, Simulate.Watcher.NONE);
    return simulate.estimates();
  }

  private static Estimate estimate(
      Claim claim, Statistic statistic, List<Claim> chances, Estimates estimates) {
    if (statistic instanceof Statistic.Percentile percentile) {
      return estimates.quantile(percentile.percent() / 100);
    }
    if (statistic instanceof Statistic.Mean) {
      return estimates.mean();
    }
    if (statistic instanceof Statistic.Deviation) {
      return estimates.deviation();
    }
    for (int i = 0; i < chances.size(); i++) {
      if (chances.get(i).id().equals(claim.id())) {
        return estimates.chance(i);
      }
    }
    throw new IllegalStateException("the claim " + claim.id() + " is not one of the file");
  }
}
