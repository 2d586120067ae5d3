package tenor.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import tenor.engine.Design;
import tenor.engine.Engine;
import tenor.engine.Workers;
import tenor.metric.Measure;

/**
 * Runs many futures and keeps what is asked of them: every number up to ten million runs, eight bytes
 * a run, so that quantiles are exact; beyond that only counts, in constant memory.
 *
 * <p>Futures are run in their order, some groups at a time, and what is kept of them depends neither
 * on threads nor on whether they are run in one go: twice the draws keep the first half.
 */
public final class Simulate {
  /** How many independently randomised samples Sobol' points come in, one run of each in turn. */
  public static final int SCRAMBLES = 16;

  /** The most runs of which every number is kept. */
  public static final int MOST_KEPT = 10_000_000;

  /** From so many runs comes the number about which powers are added up; every simulation has them. */
  private static final int FIRST = Chance.FEWEST_DRAWS;

  private static final int GROUPS_AT_ONCE = 32;

  private final Subject subject;
  private final Measure measure;
  private final IntFunction<Design> futures;
  private final Event[] events;
  private final Outcomes.Never never;
  private final int most;
  private final List<Tally> tallies = new ArrayList<>();
  private final List<Sketch> sketches = new ArrayList<>();
  private double[] values = {};
  private @Nullable Sketch sizes;
  private double about = Double.NaN;
  private int done;

  /**
   * A simulation that has not begun.
   *
   * @param futures the first so many futures
   * @param samples how many samples they come in, one run of each in turn
   * @param events whose chance is wanted
   * @param mostKept the most runs of which every number is kept
   */
  public Simulate(
      Subject subject,
      Measure measure,
      IntFunction<Design> futures,
      int samples,
      List<Event> events,
      Outcomes.Never never,
      int mostKept) {
    this.subject = subject;
    this.measure = measure;
    this.futures = futures;
    this.events = events.toArray(new Event[0]);
    this.never = never;
    this.most = mostKept;
    for (int i = 0; i < samples; i++) {
      tallies.add(new Tally(this.events.length));
    }
  }

  /** Somebody who watches a simulation, and may end it. */
  public interface Watcher {
    /** Nobody: it runs to its end. */
    Watcher NONE = new Watcher() {};

    /** Whether it goes on; asked often, by any thread. */
    default boolean goesOn() {
      return true;
    }

    /** Sees the next runs, in their order. */
    default void sees(Design design, Outcomes outcomes) {}
  }

  /** How many runs are done. */
  public int done() {
    return done;
  }

  /** Runs on until so many runs are done in all, or somebody ends it. */
  public void run(int draws, Workers workers, Watcher watcher) {
    Design design = futures.apply(draws);
    keep(draws);
    int atOnce = GROUPS_AT_ONCE * Engine.GROUP;
    while (done < draws && watcher.goesOn()) {
      int rows = Math.min(atOnce, draws - done);
      Outcomes outcomes = new Outcomes(done, rows);
      int finished = outcomes.fill(subject, measure, design, never, workers, watcher::goesOn);
      int whole = finished - (finished == rows ? 0 : finished % tallies.size());
      Outcomes part = whole == rows ? outcomes : outcomes.first(whole);
      take(part);
      watcher.sees(design, part);
      done += whole;
      if (whole < rows) {
        return;
      }
    }
  }

  /** Makes room for every number, or turns to counts where there are too many. */
  private void keep(int draws) {
    if (draws <= most) {
      values = Arrays.copyOf(values, Math.max(values.length, draws));
      return;
    }
    if (sketches.isEmpty()) {
      sizes = new Sketch(true);
      for (int i = 0; i < tallies.size(); i++) {
        sketches.add(new Sketch(false));
      }
      for (int row = 0; row < done; row++) {
        count(row, values[row]);
      }
      values = new double[0];
    }
  }

  private void count(int row, double value) {
    sketches.get(row % tallies.size()).add(value);
    if (sizes != null) {
      sizes.add(value);
    }
  }

  /**
   * The median of the figures of the first runs; NaN where none of them has one. It is the same
   * however many runs follow, and an outlier does not move it, so that powers about it do not cancel.
   */
  private static double middle(Outcomes outcomes) {
    double[] figures = new double[Math.min(FIRST, outcomes.rows())];
    int count = 0;
    for (int i = 0; i < figures.length; i++) {
      double value = outcomes.value(outcomes.firstRow() + i);
      if (Double.isFinite(value)) {
        figures[count++] = value;
      }
    }
    Arrays.sort(figures, 0, count);
    return count == 0 ? Double.NaN : figures[count / 2];
  }

  private void take(Outcomes outcomes) {
    if (outcomes.firstRow() == 0) {
      about = middle(outcomes);
    }
    for (int i = 0; i < outcomes.rows(); i++) {
      int row = outcomes.firstRow() + i;
      double value = outcomes.value(row);
      if (Double.isNaN(about) && Double.isFinite(value)) {
        about = value;
      }
      tallies.get(row % tallies.size()).add(value, outcomes.ending(row), events, about);
      if (sketches.isEmpty()) {
        values[row] = value;
      } else {
        count(row, value);
      }
    }
  }

  /** What the runs say that are done. */
  public Estimates estimates() {
    List<Ranked> samples = new ArrayList<>();
    int number = tallies.size();
    if (sizes != null) {
      Sketch pooled = new Sketch(false);
      sketches.forEach(pooled::add);
      samples.addAll(sketches);
      return new Estimates(tallies, samples, pooled, sizes, events.length);
    }
    for (int i = 0; i < number; i++) {
      int count = (done - i + number - 1) / number;
      samples.add(new Selection(values, i, number, count, false));
    }
    Ranked pooled = number == 1 ? samples.get(0) : new Selection(values, 0, 1, done, false);
    Ranked all = new Selection(values, 0, 1, done, true);
    return new Estimates(tallies, samples, pooled, all, events.length);
  }
}
