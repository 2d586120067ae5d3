package tenor.engine;

import java.util.function.IntConsumer;

/**
 * Who does many tasks that do not depend on each other: one after another, or side by side on several
 * threads, which the core knows nothing of.
 */
@FunctionalInterface
public interface Workers {
  /** One task after another. */
  Workers ALONE = (tasks, task) -> {
    for (int i = 0; i < tasks; i++) {
      task.accept(i);
    }
  };

  /** Does the tasks 0…tasks−1 in any order, and comes back when all are done. */
  void each(int tasks, IntConsumer task);
}
