package tenor.engine;

import java.util.Arrays;
import java.util.List;
import tenor.model.Operation;
import tenor.model.Plan;

/** Rows that are computed together, as columns: each slot of the plan is one array. */
final class Block {
  private static final double[] NONE = {};

  private final Program program;
  private final Columns columns;
  private final double[][] bySlot;
  private final double[] filled;
  private final Step.Loop[] loops;
  private final double[][][][] arguments;
  private final int[] alike;
  private final double[][][] results;
  private final boolean[] fresh;
  private final Yearly[] yearly;
  private final double[][][] memories;
  private double[] scratch = NONE;
  private int year = -1;

  /** How the columns of {@link Program#exchanged} stand: 0 as they were made, 1 exchanged. */
  private int turn;

  /** Whether rows have come from elsewhere since the last period, or none has been run. */
  private boolean moved = true;

  Block(Program program, Design design, int first, int rows, List<Observer.Watch> watches) {
    this.program = program;
    this.bySlot = new double[program.plan().slotCount()][];
    for (int slot = 0; slot < bySlot.length; slot++) {
      bySlot[slot] = program.hasColumn(slot) ? new double[Columns.room(rows)] : NONE;
    }
    this.columns = new Columns(bySlot, rows, watches);
    columns.begin(first, rows);
    fillOnce(design, first, rows);
    this.filled = new double[program.shared().length];
    Arrays.fill(filled, Double.NaN);
    List<Step> steps = program.steps();
    int count = steps.size();
    this.loops = new Step.Loop[count];
    this.alike = new int[count];
    for (int i = 0; i < count; i++) {
      loops[i] = steps.get(i).loop();
      alike[i] = alike(steps.get(i).in());
    }
    this.arguments = new double[2][count][][];
    this.results = new double[2][count][];
    for (int t = 0; t < 2; t++) {
      for (int i = 0; i < count; i++) {
        Step step = steps.get(i);
        arguments[turn][i] = argumentsOf(step.in(), step.scratch());
        results[turn][i] = bySlot[step.out()];
      }
      exchange();
    }
    this.fresh = new boolean[bySlot.length];
    this.yearly = new Yearly[program.draws().size()];
    this.memories = new double[yearly.length][][];
    for (int i = 0; i < yearly.length; i++) {
      yearly[i] = design.yearly(program.draws().get(i).draw());
      memories[i] = new double[yearly[i].memory()][Columns.room(rows)];
    }
  }

  int count() {
    return columns.count();
  }

  /** The first closed lane from one on; {@link #count()} where there is none. */
  int nextClosed(int lane) {
    return columns.nextClosed(lane);
  }

  /** Holds a closed lane for a row that is to come. */
  void reserve(int lane) {
    columns.reserve(lane);
  }

  /** Gives up the last lanes as long as they are closed, and says how many are left. */
  int dropClosedEnd() {
    return columns.dropClosedEnd();
  }

  /** Gives up the last lane, whose row goes elsewhere, and closed ones before; says how many are left. */
  int giveUp(int lane) {
    columns.giveUp(lane);
    return columns.dropClosedEnd();
  }

  /** Runs the periods from…to−1, and shows each to the watches, as long as a row is open. */
  void run(int from, int to, Almanac almanac, List<Observer.Watch> watches) {
    int last = program.plan().clock().periods() - 1;
    for (int k = from; k < to && columns.openCount() > 0; k++) {
      fillPeriod(k, almanac);
      int count = columns.count();
      runSteps(count);
      for (int i = 0; i < watches.size(); i++) {
        watches.get(i).sees(k, columns);
      }
      columns.closeReleased(k == last);
    }
  }

  /** What nothing has changed for since the last period is left as it is. */
  private void runSteps(int count) {
    double[][][] in = arguments[turn];
    double[][] out = results[turn];
    List<Step> steps = program.steps();
    for (int i = 0; i < loops.length; i++) {
      if (!program.isSteady(i) || moved || anyFresh(steps.get(i))) {
        loops[i].run(in[i], alike[i], out[i], count);
      }
    }
    moved = false;
  }

  private boolean anyFresh(Step step) {
    for (int slot : step.in()) {
      if (fresh[slot]) {
        fresh[step.out()] = true;
        return true;
      }
    }
    return false;
  }

  /** Makes the values that this period has of some lines those that the next one looks back to. */
  private void exchange() {
    List<Plan.PreviousSlot> links = program.exchanged();
    for (int i = 0; i < links.size(); i++) {
      Plan.PreviousSlot link = links.get(i);
      double[] before = bySlot[link.slot()];
      bySlot[link.slot()] = bySlot[link.source()];
      bySlot[link.source()] = before;
    }
    turn = 1 - turn;
  }

  /**
   * Takes rows of another block or from the end of this one, with all that they need later.
   *
   * @param lanes where they stand there
   * @param into the lanes that were {@linkplain #reserve reserved} for them
   */
  void take(Block from, int[] lanes, int[] into, int many) {
    if (many == 0) {
      return;
    }
    columns.take(from.columns, lanes, into, many, !moved);
    moved = true;
    for (int slot : program.kept()) {
      Columns.copy(from.bySlot[slot], lanes, bySlot[slot], into, many);
    }
    for (int i = 0; i < memories.length; i++) {
      for (int m = 0; m < memories[i].length; m++) {
        Columns.copy(from.memories[i][m], lanes, memories[i][m], into, many);
      }
    }
  }

  private void fillOnce(Design design, int first, int rows) {
    for (Plan.ConstantSlot constant : program.constants()) {
      Arrays.fill(bySlot[constant.slot()], constant.value());
    }
    for (Plan.ParameterSlot parameter : program.parameters()) {
      double[] column = bySlot[parameter.slot()];
      if (!design.fill(parameter.name(), first, rows, column)) {
        Arrays.fill(column, Double.NaN);
      }
    }
    for (Plan.Instruction instruction : program.once()) {
      int[] in = instruction.in();
      Operation operation = instruction.operation();
      operation.run(
          argumentsOf(in, operation.scratch()), alike(in), bySlot[instruction.out()], rows);
    }
  }

  private void fillPeriod(int k, Almanac almanac) {
    int count = columns.count();
    if (k == 0) {
      look(program.exchanged(), true, count);
    } else {
      exchange();
    }
    look(program.copied(), k == 0, count);
    Arrays.fill(fresh, false);
    double[] values = almanac.at(k);
    int[] shared = program.shared();
    for (int i = 0; i < shared.length; i++) {
      if (Double.doubleToRawLongBits(values[i]) != Double.doubleToRawLongBits(filled[i])) {
        Arrays.fill(bySlot[shared[i]], values[i]);
        filled[i] = values[i];
        fresh[shared[i]] = true;
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

  private void look(List<Plan.PreviousSlot> links, boolean first, int count) {
    for (int i = 0; i < links.size(); i++) {
      Plan.PreviousSlot link = links.get(i);
      int from = first ? link.initial() : link.source();
      System.arraycopy(bySlot[from], 0, bySlot[link.slot()], 0, count);
    }
  }

  private int alike(int[] in) {
    int bits = 0;
    for (int i = 0; i < in.length; i++) {
      bits |= program.plan().isAlike(in[i]) ? 1 << i : 0;
    }
    return bits;
  }

  /** The columns that a loop reads, and those that it works in: one, for all of them. */
  private double[][] argumentsOf(int[] in, int work) {
    double[][] all = new double[in.length + work][];
    for (int i = 0; i < in.length; i++) {
      all[i] = bySlot[in[i]];
    }
    if (work > 0) {
      scratch = scratch == NONE ? new double[all[0].length] : scratch;
      all[in.length] = scratch;
    }
    return all;
  }
}
