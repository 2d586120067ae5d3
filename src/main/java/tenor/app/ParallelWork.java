package tenor.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Work on many things by several threads, each taking the next thing when it is done with one. The
 * results stand in the order of the things, so nothing shows how many threads there were.
 */
final class ParallelWork<T, R> {
  private final List<T> things;
  private final Work<T, R> work;
  private final AtomicReferenceArray<@Nullable R> results;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReference<@Nullable Failure> failure = new AtomicReference<>();

  ParallelWork(List<T> things, Work<T, R> work) {
    this.things = things;
    this.work = work;
    this.results = new AtomicReferenceArray<>(things.size());
  }

  /** Does the work. The first failure of any thread is thrown when all have ended. */
  List<R> results(int threads) {
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      Thread thread = new Thread(this::takeAndDo, "tenor-" + i);
      thread.setDaemon(true);
      thread.start();
      others.add(thread);
    }
    takeAndDo();
    for (Thread thread : others) {
      await(thread);
    }
    Failure first = failure.get();
    if (first != null) {
      throw first;
    }
    List<R> all = new ArrayList<>(things.size());
    for (int i = 0; i < things.size(); i++) {
      R result = results.get(i);
      if (result == null) {
        throw new IllegalStateException("nothing was made of " + things.get(i));
      }
      all.add(result);
    }
    return all;
  }

  private void takeAndDo() {
    for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
      try {
        results.set(i, work.carefully(things.get(i)));
      } catch (Failure e) {
        failure.compareAndSet(null, e);
        next.set(things.size());
      }
    }
  }

  private static void await(Thread thread) {
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
