package tenor.engine;

import java.util.Arrays;
import java.util.List;
import tenor.model.Plan;

/**
 * Runs a plan over a design: rows in blocks that stay in cache, period by period, each instruction
 * over the whole block. Rows never look at each other, so a row alone gives the same bits as the
 * same row in any batch.
 */
public final class Engine {
  /** How many rows are computed together. */
  public static final int BLOCK = 256;

  private Engine() {}

  /** Runs every row of the design and shows each period to the observers. */
  public static void run(Plan plan, Design design, List<? extends Observer> observers) {
    for (int first = 0; first < design.rows(); first += BLOCK) {
      runBlock(plan, design, first, Math.min(BLOCK, design.rows() - first), observers);
    }
  }

  private static void runBlock(
      Plan plan, Design design, int first, int rows, List<? extends Observer> observers) {
    double[][] columns = new double[plan.slotCount()][rows];
    fillOnce(plan, design, first, rows, columns);
    Observer.Watch[] watches = new Observer.Watch[observers.size()];
    for (int i = 0; i < watches.length; i++) {
      watches[i] = observers.get(i).watch(first, rows);
    }
    Columns shown = new Columns(columns);
    double[][][] arguments = argumentsOf(plan.eachPeriod(), columns);
    boolean anyInterest = true;
    for (int k = 0; k < plan.clock().periods() && anyInterest; k++) {
      fillPeriod(plan, k, rows, columns);
      List<Plan.Instruction> instructions = plan.eachPeriod();
      for (int i = 0; i < arguments.length; i++) {
        Plan.Instruction instruction = instructions.get(i);
        instruction.operation().run(arguments[i], columns[instruction.out()], rows);
      }
      anyInterest = false;
      for (Observer.Watch watch : watches) {
        anyInterest |= watch.sees(k, shown);
      }
    }
  }

  private static void fillOnce(Plan plan, Design design, int first, int rows, double[][] columns) {
    for (Plan.ConstantSlot constant : plan.constants()) {
      Arrays.fill(columns[constant.slot()], constant.value());
    }
    for (Plan.ParameterSlot parameter : plan.parameters()) {
      double[] given = design.column(parameter.name());
      if (given == null) {
        Arrays.fill(columns[parameter.slot()], Double.NaN);
      } else {
        System.arraycopy(given, first, columns[parameter.slot()], 0, rows);
      }
    }
    double[][][] arguments = argumentsOf(plan.once(), columns);
    for (int i = 0; i < arguments.length; i++) {
      Plan.Instruction instruction = plan.once().get(i);
      instruction.operation().run(arguments[i], columns[instruction.out()], rows);
    }
  }

  private static void fillPeriod(Plan plan, int k, int rows, double[][] columns) {
    for (Plan.PreviousSlot previous : plan.previous()) {
      int from = k == 0 ? previous.initial() : previous.source();
      System.arraycopy(columns[from], 0, columns[previous.slot()], 0, rows);
    }
    for (Plan.CalendarSlot calendar : plan.calendars()) {
      Arrays.fill(columns[calendar.slot()], calendar.at(k, plan.clock().periods()));
    }
  }

  private static double[][][] argumentsOf(List<Plan.Instruction> instructions, double[][] columns) {
    double[][][] arguments = new double[instructions.size()][][];
    for (int i = 0; i < arguments.length; i++) {
      int[] in = instructions.get(i).in();
      arguments[i] = new double[in.length][];
      for (int a = 0; a < in.length; a++) {
        arguments[i][a] = columns[in[a]];
      }
    }
    return arguments;
  }
}
