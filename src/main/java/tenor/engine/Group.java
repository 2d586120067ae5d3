package tenor.engine;

import java.util.ArrayList;
import java.util.List;
import tenor.model.Plan;

/** Blocks of rows that are run side by side, some periods at a time, and packed as rows are done. */
final class Group {
  /** How many periods a block is run for before the next one is. */
  private static final int VISIT = 16;

  private final Plan plan;
  private final Design design;
  private final int first;
  private final int rows;

  Group(Plan plan, Design design, int first, int rows) {
    this.plan = plan;
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
    for (int from = 0; from < rows; from += Engine.BLOCK) {
      blocks.add(new Block(
          plan, design, first + from, Math.min(Engine.BLOCK, rows - from), watches.size()));
    }
    int periods = plan.clock().periods();
    for (int k = 0; k < periods && !blocks.isEmpty(); k += VISIT) {
      for (Block block : blocks) {
        block.run(k, Math.min(periods, k + VISIT), watches);
      }
      pack(blocks);
    }
  }

  /** Moves the rows that are still open into the first blocks, in their order. */
  private static void pack(List<Block> blocks) {
    int open = 0;
    int held = 0;
    for (Block block : blocks) {
      open += block.openCount();
      held += block.count();
    }
    if (open == held) {
      return;
    }
    int into = 0;
    int lane = 0;
    for (Block block : blocks) {
      for (int i = 0; i < block.count(); i++) {
        if (!block.isOpen(i)) {
          continue;
        }
        if (lane == blocks.get(into).size()) {
          blocks.get(into).hold(lane);
          into++;
          lane = 0;
        }
        blocks.get(into).take(lane, block, i);
        lane++;
      }
    }
    blocks.get(into).hold(lane);
    blocks.subList(lane == 0 ? into : into + 1, blocks.size()).clear();
  }
}
