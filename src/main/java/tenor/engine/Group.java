package tenor.engine;

import java.util.ArrayList;
import java.util.List;

/** Blocks of rows that are run side by side, some periods at a time, and packed as rows are done. */
final class Group {
  /** The part of the rows that must be done before the rest is packed: one in so many. */
  private static final int WORTH_PACKING = 16;

  private final Program program;
  private final Engine.Sizes sizes;
  private final Design design;
  private final int first;
  private final int rows;

  Group(Program program, Engine.Sizes sizes, Design design, int first, int rows) {
    this.program = program;
    this.sizes = sizes;
    this.design = design;
    this.first = first;
    this.rows = rows;
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
    int[] lanes = new int[sizes.block()];
    for (int k = 0; k < periods && !blocks.isEmpty(); k += sizes.visit()) {
      int to = Math.min(periods, k + sizes.visit());
      almanac.turnTo(k, to);
      for (Block block : blocks) {
        block.run(k, to, almanac, watches);
      }
      pack(blocks, lanes);
    }
  }

  /** Moves the rows that are still open into the first blocks, in their order. */
  private static void pack(List<Block> blocks, int[] lanes) {
    int open = 0;
    int held = 0;
    for (Block block : blocks) {
      open += block.openCount();
      held += block.count();
    }
    if (open > 0 && (held - open) * WORTH_PACKING < held) {
      return;
    }
    int into = 0;
    int lane = 0;
    for (Block block : blocks) {
      int count = block.open(lanes);
      for (int at = 0; at < count; ) {
        if (lane == blocks.get(into).size()) {
          blocks.get(into).hold(lane);
          into++;
          lane = 0;
        }
        int many = Math.min(count - at, blocks.get(into).size() - lane);
        blocks.get(into).take(lane, block, lanes, at, many);
        lane += many;
        at += many;
      }
    }
    blocks.get(into).hold(lane);
    blocks.subList(lane == 0 ? into : into + 1, blocks.size()).clear();
  }
}
