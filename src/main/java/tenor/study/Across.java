package tenor.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tenor.engine.Workers;
import tenor.metric.Measure;
import tenor.uncertainty.Points;

/**
 * Two levels of not knowing: what nobody can know is drawn, and what somebody must assume is gone
 * through. The chances from all standpoints make a range; they are never averaged, since nobody can
 * say how likely a reading is.
 *
 * <p>All standpoints see the same draws, so that they differ by what is assumed and not by luck.
 */
public final class Across {
  /** How many futures are drawn from each standpoint. */
  public static final int DRAWS = 4096;

  private static final double HALF = 0.5;

  private final List<Seen> seen;

  private Across(List<Seen> seen) {
    this.seen = List.copyOf(seen);
  }

  /**
   * What many futures say from one standpoint.
   *
   * @param chances of the events, in their order
   */
  public record Seen(Standpoint from, List<Estimate> chances, Estimate median) {}

  /**
   * From the standpoint of the smallest estimate to that of the largest.
   *
   * @param untold from how many standpoints there is no estimate
   */
  public record Extent(Found low, Found high, int untold) {}

  /** An estimate, and from where it is so. */
  public record Found(Standpoint from, Estimate.Known estimate) {}

  /**
   * Looks at a measure from every standpoint.
   *
   * @param events what may come true in a run, for the version of a standpoint
   */
  public static Across of(
      List<Standpoint> standpoints,
      Measure measure,
      Function<Subject, List<Event>> events,
      Points points,
      long seed,
      Workers workers) {
    List<Seen> seen = new ArrayList<>();
    for (Standpoint from : standpoints) {
      List<Event> asked = events.apply(from.subject());
      Chance chance = new Chance(from.subject(), measure);
      Simulate simulate = new Simulate(
          from.subject(),
          measure,
          rows -> chance.futures(points, seed, rows),
          Chance.samples(points),
          asked,
          Outcomes.Never.LEFT_OPEN,
          Simulate.MOST_KEPT);
      simulate.run(Chance.whole(points, DRAWS), workers, Simulate.Watcher.NONE);
      Estimates estimates = simulate.estimates();
      List<Estimate> chances = new ArrayList<>();
      for (int i = 0; i < asked.size(); i++) {
        chances.add(estimates.chance(i));
      }
      seen.add(new Seen(from, List.copyOf(chances), estimates.quantile(HALF)));
    }
    return new Across(seen);
  }

  /** All that was seen, the terms as they stand first. */
  public List<Seen> seen() {
    return seen;
  }

  /** What was seen under one reading: null for the terms as they stand. */
  public Across under(@Nullable String reading) {
    List<Seen> some = new ArrayList<>();
    for (Seen one : seen) {
      String other = one.from().reading();
      if (reading == null ? other == null : reading.equals(other)) {
        some.add(one);
      }
    }
    return new Across(some);
  }

  /** The readings that it was looked at from; null, first, stands for the terms as they stand. */
  public List<@Nullable String> readings() {
    List<@Nullable String> readings = new ArrayList<>();
    for (Seen one : seen) {
      if (!readings.contains(one.from().reading())) {
        readings.add(one.from().reading());
      }
    }
    return readings;
  }

  /**
   * The smallest and the largest of an estimate over all standpoints; empty where none has it.
   *
   * @param estimate such as the chance of an event, or the median
   */
  public Optional<Extent> extent(Function<Seen, Estimate> estimate) {
    int untold = 0;
    Found low = null;
    Found high = null;
    for (Seen one : seen) {
      if (estimate.apply(one) instanceof Estimate.Known known) {
        Found found = new Found(one.from(), known);
        low = low == null || known.value() < low.estimate().value() ? found : low;
        high = high == null || known.value() > high.estimate().value() ? found : high;
      } else {
        untold++;
      }
    }
    return low == null || high == null
        ? Optional.empty()
        : Optional.of(new Extent(low, high, untold));
  }
}
