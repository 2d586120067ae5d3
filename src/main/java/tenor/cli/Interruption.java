package tenor.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C as a request to come to an end: while it is watched, a signal that would end the process lets
 * the work give what there is so far, and only then ends it.
 */
final class Interruption implements AutoCloseable {
  private static final int MOST_SECONDS = 60;

  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook = new Thread(this::askToEnd, "tenor-interrupted");
  private volatile boolean wanted;

  private Interruption() {}

  /** Begins to watch. */
  static Interruption watched() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** Whether somebody wants it to end. */
  boolean isWanted() {
    return wanted;
  }

  private void askToEnd() {
    wanted = true;
    try {
      boolean inTime = finished.await(MOST_SECONDS, TimeUnit.SECONDS);
      wanted = inTime || wanted;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** All is written; whoever waits for that may end the process. */
  @Override
  public void close() {
    finished.countDown();
    if (!wanted) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The process is about to end; the hook has nothing left to wait for.
        wanted = true;
      }
    }
  }
}
