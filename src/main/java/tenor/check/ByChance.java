package tenor.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tenor.engine.Workers;
import tenor.metric.Measure;
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
 * for "at most 40.8 %".
 */
final class ByChance {
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
    Verdict low = acceptance.of(number.low());
    boolean decided = low == acceptance.of(number.high());
    double nearest = Double.POSITIVE_INFINITY;
    for (double bound : acceptance.bounds()) {
      decided &= !(number.low() < bound && bound < number.high());
      nearest = Math.min(nearest, Math.abs(number.value() - bound));
    }
    if (decided) {
      return new Judged(low, new Judgement.Odds(estimate, estimates.runs(), Double.NaN));
    }
    double margin = (number.high() - number.low()) / 2;
    double needed = estimates.runs() * (margin / nearest) * (margin / nearest);
    boolean told = nearest > 0 && needed < Chance.MOST_DRAWS;
    return new Judged(
        Verdict.UNDECIDED,
        new Judgement.Odds(estimate, estimates.runs(), told ? needed : Double.NaN));
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
