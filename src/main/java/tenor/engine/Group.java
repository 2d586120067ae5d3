package tenor.engine;

import java.util.ArrayList;
import java.util.List;

/** Blocks of rows that are run side by side, some periods at a time, and packed as rows are done. */
final class Group {
  private final Program program;
  private final Engine.Sizes sizes;
  private final Design design;
  private final int first;
  private final int rows;
  private final int[] into;
  private final int[] from;

  Group(Program program, Engine.Sizes sizes, Design design, int first, int rows) {
    this.program = program;
    this.sizes = sizes;
    this.design = design;
    this.first = first;
    this.rows = rows;
    this.into = new int[sizes.block()];
    this.from = new int[sizes.block()];
  }

  void run(List<? extends Observer> observers) {
    List<Observer.Watch> watches = new ArrayList<>();
    for (Observer observer : observers) {
      watches.add(observer.watch(first, rows));
    }
    List<Block> blocks = new ArrayList<>();
    for (int from = 0; from < rows; from += sizes.block()) {
      int size = Math.min(sizes.block(), rows - from);
      blocks.add(new Block(program, design, first + from, size, watches));
    }
    int periods = program.plan().clock().periods();
    Almanac almanac = new Almanac(program, sizes.visit());
    for (int k = 0; k < periods && !blocks.isEmpty(); k += sizes.visit()) {
      int to = Math.min(periods, k + sizes.visit());
      almanac.turnTo(k, to);
      for (Block block : blocks) {
        block.run(k, to, almanac, watches);
      }
      pack(blocks);
    }
  }

  /** Puts rows from the end into the lanes of rows that are done. */
  private void pack(List<Block> blocks) {
    int lane = 0;
    for (int b = 0; b < blocks.size(); ) {
      Block block = blocks.get(b);
      Block last = blocks.get(blocks.size() - 1);
      int moves = 0;
      int end = last.dropClosedEnd();
      lane = block.nextClosed(lane);
      while (end > 0 && lane < block.count()) {
        into[moves] = lane;
        from[moves] = end - 1;
        moves++;
        block.reserve(lane);
        end = last.giveUp(end - 1);
        lane = block.nextClosed(lane + 1);
      }
      block.take(last, from, into, moves);
      if (end == 0) {
        blocks.remove(last);
      } else {
        b++;
        lane = 0;
      }
    }
  }
}
