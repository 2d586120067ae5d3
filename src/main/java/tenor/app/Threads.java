package tenor.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import tenor.engine.Workers;

/**
 * Does tasks on several threads at once; the tasks write to places of their own, so nothing shows how
 * many threads there were.
 *
 * @param number of threads, 1 or more
 */
public record Threads(int number) implements Workers {
  /** As many threads as the computer has processors. */
  public static Threads all() {
    return new Threads(Runtime.getRuntime().availableProcessors());
  }

  @Override
  public void each(int tasks, IntConsumer task) {
    if (number == 1 || tasks <= 1) {
      Workers.ALONE.each(tasks, task);
      return;
    }
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < tasks; i++) {
      numbers.add(i);
    }
    new ParallelWork<>(numbers, new Task(task)).results(Math.min(number, tasks));
  }

  /** One task as work. */
  private record Task(IntConsumer task) implements Work<Integer, Boolean> {
    @Override
    public String during(Integer number) {
      return "running futures";
    }

    @Override
    public Boolean on(Integer number) {
      task.accept(number);
      return true;
    }
  }
}
