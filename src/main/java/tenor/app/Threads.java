package tenor.app;

import java.util.List;
import java.util.stream.IntStream;
import tenor.engine.Workers;

/** Several threads as the workers of the core, each taking the next task when it is done with one. */
public final class Threads {
  private Threads() {}

  /** As many workers as the machine has processors. */
  public static Workers all() {
    return of(Runtime.getRuntime().availableProcessors());
  }

  /** Some workers; one does its tasks in their order. */
  public static Workers of(int threads) {
    return threads <= 1
        ? Workers.ALONE
        : (tasks, task) -> {
          if (tasks == 1) {
            task.accept(0);
            return;
          }
          List<Integer> numbers = IntStream.range(0, tasks).boxed().toList();
          new ParallelWork<>(numbers, new Work<Integer, Boolean>() {
                @Override
                public String during(Integer number) {
                  return "computing part " + number;
                }

                @Override
                public Boolean on(Integer number) {
                  task.accept(number);
                  return true;
                }
              })
              .results(Math.min(threads, tasks));
        };
  }
}
