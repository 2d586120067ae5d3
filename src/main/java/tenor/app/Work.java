package tenor.app;

import java.util.ArrayList;
import java.util.List;

/** Something that is done to each of many things, each by itself. */
interface Work<T, R> {
  /** So few things are done before a second thread would have started. */
  int FEW = 24;

  /** What is being done to a thing, for a message if it fails: "reading a.scenario.yaml". */
  String during(T thing);

  /** Does it. */
  R on(T thing);

  /** Does it, and says during what it failed if it did. */
  default R carefully(T thing) {
    try {
      return on(thing);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw new Failure(during(thing), e);
    }
  }

  /** The results for many things, in their order; in parallel where that pays. */
  static <T, R> List<R> onEach(List<T> things, Work<T, R> work) {
    int threads = things.size() < FEW ? 1 : Runtime.getRuntime().availableProcessors();
    if (threads > 1) {
      return new ParallelWork<>(things, work).results(threads);
    }
    List<R> results = new ArrayList<>();
    for (T thing : things) {
      results.add(work.carefully(thing));
    }
    return results;
  }
}
