package tenor.engine;

import java.util.Arrays;
import java.util.List;
import tenor.model.Plan;

/** Rows that are computed together, as columns: each slot of the plan is one array. */
final class Block {
  private final Plan plan;
  private final int size;
  private final Columns columns;
  private final double[][] bySlot;
  private final double[][][] arguments;
  private final Yearly[] yearly;
  private final double[][][] memories;
  private int year = -1;

  Block(Plan plan, Design design, int first, int rows, int watches) {
    this.plan = plan;
    this.size = rows;
    this.bySlot = new double[plan.slotCount()][rows];
    this.columns = new Columns(bySlot, rows, watches);
    columns.begin(first, rows);
    fillOnce(design, first);
    this.arguments = argumentsOf(plan.eachPeriod());
    this.yearly = new Yearly[plan.draws().size()];
    this.memories = new double[yearly.length][][];
    for (int i = 0; i < yearly.length; i++) {
      yearly[i] = design.yearly(plan.draws().get(i).draw());
      memories[i] = new double[yearly[i].memory()][rows];
    }
  }

  int size() {
    return size;
  }

  int count() {
    return columns.count();
  }

  int openCount() {
    return columns.openCount();
  }

  boolean isOpen(int lane) {
    return columns.isOpen(lane);
  }

  /** Runs the periods from…to−1, and shows each to the watches, as long as a row is open. */
  void run(int from, int to, List<Observer.Watch> watches) {
    for (int k = from; k < to && columns.openCount() > 0; k++) {
      fillPeriod(k);
      List<Plan.Instruction> instructions = plan.eachPeriod();
      for (int i = 0; i < arguments.length; i++) {
        Plan.Instruction instruction = instructions.get(i);
        instruction.operation().run(arguments[i], bySlot[instruction.out()], columns.count());
      }
      for (Observer.Watch watch : watches) {
        watch.sees(k, columns);
      }
      columns.closeReleased();
    }
  }

  /** Takes a row of this block or of one behind it into a lane, with all that it needs later. */
  void take(int lane, Block from, int other) {
    if (from == this && lane == other) {
      return;
    }
    columns.take(lane, from.columns, other);
    for (int slot = 0; slot < bySlot.length; slot++) {
      bySlot[slot][lane] = from.bySlot[slot][other];
    }
    for (int i = 0; i < memories.length; i++) {
      for (int m = 0; m < memories[i].length; m++) {
        memories[i][m][lane] = from.memories[i][m][other];
      }
    }
  }

  void hold(int lanes) {
    columns.hold(lanes);
  }

  private void fillOnce(Design design, int first) {
    for (Plan.ConstantSlot constant : plan.constants()) {
      Arrays.fill(bySlot[constant.slot()], constant.value());
    }
    for (Plan.ParameterSlot parameter : plan.parameters()) {
      double[] column = bySlot[parameter.slot()];
      if (!design.fill(parameter.name(), first, size, column)) {
        Arrays.fill(column, Double.NaN);
      }
    }
    double[][][] once = argumentsOf(plan.once());
    for (int i = 0; i < once.length; i++) {
      Plan.Instruction instruction = plan.once().get(i);
      instruction.operation().run(once[i], bySlot[instruction.out()], size);
    }
  }

  private void fillPeriod(int k) {
    int count = columns.count();
    for (Plan.PreviousSlot previous : plan.previous()) {
      int from = k == 0 ? previous.initial() : previous.source();
      System.arraycopy(bySlot[from], 0, bySlot[previous.slot()], 0, count);
    }
    for (Plan.CalendarSlot calendar : plan.calendars()) {
      Arrays.fill(bySlot[calendar.slot()], 0, count, calendar.at(k, plan.clock().periods()));
    }
    int now = plan.clock().firstDay(k).year() - plan.clock().start().year();
    if (now != year) {
      year = now;
      for (int i = 0; i < yearly.length; i++) {
        double[] out = bySlot[plan.draws().get(i).slot()];
        yearly[i].draw(now, columns.rows(), count, memories[i], out);
      }
    }
  }

  private double[][][] argumentsOf(List<Plan.Instruction> instructions) {
    double[][][] all = new double[instructions.size()][][];
    for (int i = 0; i < all.length; i++) {
      int[] in = instructions.get(i).in();
      all[i] = new double[in.length][];
      for (int a = 0; a < in.length; a++) {
        all[i][a] = bySlot[in[a]];
      }
    }
    return all;
  }
}
