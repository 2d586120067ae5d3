package tenor.cli;

import tenor.app.SimulateFile;
import tenor.report.ChanceSentences;

/** Tells on a terminal how many runs are done and how long the rest takes, some times a second. */
final class Progress implements SimulateFile.Listener {
  private static final long BETWEEN = 200_000_000;
  private static final long FIRST = 700_000_000;
  private static final double SECOND = 1e9;

  private final Console console;
  private final Interruption interruption;
  private final long start = System.nanoTime();
  private long next = FIRST;
  private boolean shown;

  Progress(Console console, Interruption interruption) {
    this.console = console;
    this.interruption = interruption;
  }

  @Override
  public boolean goesOn() {
    return !interruption.isWanted();
  }

  @Override
  public void done(int runs, int wanted) {
    long passed = System.nanoTime() - start;
    if (passed < next || runs >= wanted) {
      return;
    }
    next = passed + BETWEEN;
    shown = true;
    double left = passed / SECOND * (wanted - runs) / runs;
    console.progress(ChanceSentences.grouped(runs) + " of " + ChanceSentences.grouped(wanted)
        + " runs, at most " + time(left) + " left");
  }

  private static String time(double seconds) {
    long whole = (long) Math.ceil(seconds);
    return whole < 100 ? whole + " s" : (whole + 59) / 60 + " min";
  }

  /** Takes the line away. */
  void end() {
    if (shown) {
      console.progress("");
    }
  }
}
