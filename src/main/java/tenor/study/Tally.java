package tenor.study;

import tenor.scenario.Verdict;

/** What is counted and added up of some runs, in their order. */
final class Tally {
  private static final Verdict[] VERDICTS = Verdict.values();

  private final long[] endings = new long[Ending.values().length];
  private final long[][] events;
  private long runs;
  private long finite;
  private double shift;
  private final double[] powers = new double[5];

  /** Begins with no runs. */
  Tally(int events) {
    this.events = new long[events][VERDICTS.length];
  }

  /**
   * Adds a run.
   *
   * @param about a number near the others, the same for all runs, from which powers are taken
   */
  void add(double value, Ending ending, Event[] all, double about) {
    runs++;
    endings[ending.code()]++;
    for (int i = 0; i < events.length; i++) {
      Verdict verdict = all[i].of(value, ending);
      events[i][place(verdict)]++;
    }
    if (Double.isFinite(value)) {
      shift = about;
      finite++;
      double difference = value - about;
      double power = 1;
      for (int p = 1; p < powers.length; p++) {
        power *= difference;
        powers[p] += power;
      }
    }
  }

  /** Adds all runs of another tally. */
  void add(Tally other) {
    runs += other.runs;
    finite += other.finite;
    shift = other.finite > 0 ? other.shift : shift;
    for (int i = 0; i < endings.length; i++) {
      endings[i] += other.endings[i];
    }
    for (int i = 0; i < events.length; i++) {
      for (int v = 0; v < VERDICTS.length; v++) {
        events[i][v] += other.events[i][v];
      }
    }
    for (int p = 0; p < powers.length; p++) {
      powers[p] += other.powers[p];
    }
  }

  private static int place(Verdict verdict) {
    return switch (verdict) {
      case HOLDS -> 0;
      case FAILS -> 1;
      case UNDECIDED -> 2;
    };
  }

  long runs() {
    return runs;
  }

  long finite() {
    return finite;
  }

  long endings(Ending ending) {
    return endings[ending.code()];
  }

  long events(int event, Verdict verdict) {
    return events[event][place(verdict)];
  }

  /** The mean of the figures. */
  double mean() {
    return shift + powers[1] / finite;
  }

  /** The variance of the figures, by n − 1. */
  double variance() {
    return Math.max(0, (powers[2] - powers[1] * powers[1] / finite) / (finite - 1));
  }

  /** The mean square of the distance of the figures from a number. */
  double squareFrom(double number) {
    double from = number - shift;
    return Math.max(0, (powers[2] - 2 * from * powers[1]) / finite + from * from);
  }

  /** The mean fourth power of the distance from the mean. */
  double fourthMoment() {
    double m = powers[1] / finite;
    return (powers[4] - 4 * m * powers[3] + 6 * m * m * powers[2]) / finite - 3 * m * m * m * m;
  }
}
