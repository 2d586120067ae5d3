package tenor.engine;

import java.util.Arrays;
import java.util.List;
import tenor.model.Operation;
import tenor.model.Plan;

/** Rows that are computed together, as columns: each slot of the plan is one array. */
final class Block {
  private static final double[] NONE = {};

  private final Program program;
  private final int size;
  private final Columns columns;
  private final double[][] bySlot;
  private final double[] filled;
  private final Operation[] operations;
  private final double[][][] arguments;
  private final int[] alike;
  private final double[][] results;
  private final Yearly[] yearly;
  private final double[][][] memories;
  private double[] scratch = NONE;
  private int year = -1;

  Block(Program program, Design design, int first, int rows, List<Observer.Watch> watches) {
    this.program = program;
    this.size = rows;
    this.bySlot = new double[program.plan().slotCount()][];
    for (int slot = 0; slot < bySlot.length; slot++) {
      bySlot[slot] = program.hasColumn(slot) ? new double[Columns.room(rows)] : NONE;
    }
    this.columns = new Columns(bySlot, rows, watches);
    columns.begin(first, rows);
    fillOnce(design, first);
    this.filled = new double[program.shared().length];
    Arrays.fill(filled, Double.NaN);
    List<Plan.Instruction> instructions = program.eachPeriod();
    int count = instructions.size();
    this.operations = new Operation[count];
    this.arguments = new double[count][][];
    this.alike = new int[count];
    this.results = new double[count][];
    for (int i = 0; i < count; i++) {
      Plan.Instruction instruction = instructions.get(i);
      operations[i] = instruction.operation();
      arguments[i] = argumentsOf(instruction);
      alike[i] = alike(instruction);
      results[i] = bySlot[instruction.out()];
    }
    this.yearly = new Yearly[program.draws().size()];
    this.memories = new double[yearly.length][][];
    for (int i = 0; i < yearly.length; i++) {
      yearly[i] = design.yearly(program.draws().get(i).draw());
      memories[i] = new double[yearly[i].memory()][Columns.room(rows)];
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

  /** Writes the lanes that are still open into a list, rising, and gives their number. */
  int open(int[] lanes) {
    return columns.open(lanes);
  }

  /** Runs the periods from…to−1, and shows each to the watches, as long as a row is open. */
  void run(int from, int to, Almanac almanac, List<Observer.Watch> watches) {
    int last = program.plan().clock().periods() - 1;
    for (int k = from; k < to && columns.openCount() > 0; k++) {
      fillPeriod(k, almanac);
      int count = columns.count();
      for (int i = 0; i < operations.length; i++) {
        operations[i].run(arguments[i], alike[i], results[i], count);
      }
      for (int i = 0; i < watches.size(); i++) {
        watches.get(i).sees(k, columns);
      }
      columns.closeReleased(k == last);
    }
  }

  /**
   * Takes rows of this block or of one behind it into the lanes from one on, with all that they need
   * later.
   *
   * @param lanes where they stand there, rising
   * @param at the place in {@code lanes} to begin with
   */
  void take(int lane, Block from, int[] lanes, int at, int count) {
    columns.take(lane, from.columns, lanes, at, count);
    for (int slot : program.kept()) {
      Columns.copy(from.bySlot[slot], lanes, at, bySlot[slot], lane, count);
    }
    for (int i = 0; i < memories.length; i++) {
      for (int m = 0; m < memories[i].length; m++) {
        Columns.copy(from.memories[i][m], lanes, at, memories[i][m], lane, count);
      }
    }
  }

  void hold(int lanes) {
    columns.hold(lanes);
  }

  private void fillOnce(Design design, int first) {
    for (Plan.ConstantSlot constant : program.constants()) {
      Arrays.fill(bySlot[constant.slot()], constant.value());
    }
    for (Plan.ParameterSlot parameter : program.parameters()) {
      double[] column = bySlot[parameter.slot()];
      if (!design.fill(parameter.name(), first, size, column)) {
        Arrays.fill(column, Double.NaN);
      }
    }
    for (Plan.Instruction instruction : program.once()) {
      instruction
          .operation()
          .run(argumentsOf(instruction), alike(instruction), bySlot[instruction.out()], size);
    }
  }

  private void fillPeriod(int k, Almanac almanac) {
    int count = columns.count();
    List<Plan.PreviousSlot> links = program.previous();
    for (int i = 0; i < links.size(); i++) {
      Plan.PreviousSlot link = links.get(i);
      int from = k == 0 ? link.initial() : link.source();
      System.arraycopy(bySlot[from], 0, bySlot[link.slot()], 0, count);
    }
    double[] values = almanac.at(k);
    int[] shared = program.shared();
    for (int i = 0; i < shared.length; i++) {
      if (Double.doubleToRawLongBits(values[i]) != Double.doubleToRawLongBits(filled[i])) {
        Arrays.fill(bySlot[shared[i]], values[i]);
        filled[i] = values[i];
      }
    }
    int now = almanac.year(k);
    if (now != year) {
      year = now;
      for (int i = 0; i < yearly.length; i++) {
        double[] out = bySlot[program.draws().get(i).slot()];
        yearly[i].draw(now, columns.rows(), count, memories[i], out);
      }
    }
  }

  private int alike(Plan.Instruction instruction) {
    int bits = 0;
    for (int i = 0; i < instruction.in().length; i++) {
      bits |= program.plan().isAlike(instruction.in()[i]) ? 1 << i : 0;
    }
    return bits;
  }

  /** The columns that an instruction reads, and those that it works in: one, for all of them. */
  private double[][] argumentsOf(Plan.Instruction instruction) {
    int[] in = instruction.in();
    double[][] all = new double[in.length + instruction.operation().scratch()][];
    for (int i = 0; i < in.length; i++) {
      all[i] = bySlot[in[i]];
    }
    if (all.length > in.length) {
      scratch = scratch == NONE ? new double[Columns.room(size)] : scratch;
      all[in.length] = scratch;
    }
    return all;
  }
}
