package tenor.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import tenor.engine.Design;
import tenor.engine.Workers;
import tenor.metric.Answer;
import tenor.metric.Horizon;
import tenor.metric.Measure;

/** A figure at many points without chance, with how it ends at each. */
public final class Soundings {
  private static final int TASK = 16;

  /** Of more points that are not reached, none is looked at for a proof that it never is. */
  private static final int MOST_PROOFS = 2_000;

  private final double[] numbers;
  private final Ending[] endings;

  private Soundings(int points) {
    this.numbers = new double[points];
    this.endings = new Ending[points];
  }

  /**
   * Takes a figure at many points: as one batch, unless an input moves the clock itself.
   *
   * @param names of the inputs that move
   * @param design their values in each row, which is a point
   * @param point the same of one row, exact
   * @param workers who run the points
   */
  static Soundings of(
      Subject subject,
      Measure measure,
      List<String> names,
      Design design,
      IntFunction<Map<String, BigDecimal>> point,
      Workers workers) {
    Soundings soundings = new Soundings(design.rows());
    if (names.stream().noneMatch(subject::movesTheClock)) {
      Outcomes all = Outcomes.of(subject, measure, design, Outcomes.Never.LEFT_OPEN, workers);
      List<Integer> open = new ArrayList<>();
      for (int i = 0; i < all.rows(); i++) {
        soundings.numbers[i] = all.value(i);
        soundings.endings[i] = all.ending(i);
        if (all.ending(i) == Ending.NOT_REACHED && open.size() <= MOST_PROOFS) {
          open.add(i);
        }
      }
      if (open.size() <= MOST_PROOFS) {
        workers.each(open.size(), at -> {
          int i = open.get(at);
          soundings.take(i, subject.answer(measure, point.apply(i)));
        });
      }
      return soundings;
    }
    workers.each((design.rows() + TASK - 1) / TASK, task -> {
      int last = Math.min(design.rows(), (task + 1) * TASK);
      for (int i = task * TASK; i < last; i++) {
        soundings.take(i, subject.answer(measure, point.apply(i)));
      }
    });
    return soundings;
  }

  private void take(int i, Answer answer) {
    numbers[i] = Double.NaN;
    endings[i] = Ending.NONE;
    if (answer instanceof Answer.Figure figure) {
      numbers[i] = figure.value();
      endings[i] = Ending.REACHED;
    } else if (answer instanceof Answer.Open open) {
      endings[i] = ending(open.horizon());
      boolean unmet = endings[i] == Ending.NEVER || endings[i] == Ending.NOT_REACHED;
      numbers[i] = unmet ? Double.POSITIVE_INFINITY : Double.NaN;
    }
  }

  private static Ending ending(Horizon horizon) {
    if (horizon instanceof Horizon.NotReached) {
      return Ending.NOT_REACHED;
    }
    if (horizon instanceof Horizon.Never) {
      return Ending.NEVER;
    }
    return horizon instanceof Horizon.Ended ? Ending.ENDED : Ending.NONE;
  }

  /** How many points. */
  public int points() {
    return numbers.length;
  }

  /** The number of a point in base units: infinite where it is not reached, NaN where there is none. */
  public double number(int point) {
    return numbers[point];
  }

  /** How it ends at a point. */
  public Ending ending(int point) {
    return endings[point];
  }

  /** How many points end in a way. */
  public int count(Ending wanted) {
    int count = 0;
    for (Ending ending : endings) {
      count += ending == wanted ? 1 : 0;
    }
    return count;
  }

  /** The smallest number that there is at a point; infinite where there is none at all. */
  public double least() {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < numbers.length; i++) {
      least = endings[i] == Ending.REACHED ? Math.min(least, numbers[i]) : least;
    }
    return least;
  }

  /** The largest number that there is at a point; minus infinite where there is none at all. */
  public double most() {
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < numbers.length; i++) {
      most = endings[i] == Ending.REACHED ? Math.max(most, numbers[i]) : most;
    }
    return most;
  }
}
