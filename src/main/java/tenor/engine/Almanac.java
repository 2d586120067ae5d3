package tenor.engine;

import java.util.ArrayList;
import java.util.List;
import tenor.model.Plan;

/** What is the same in all rows, for the periods that blocks are visited for: computed once. */
final class Almanac {
  private final Program program;
  private final double[][] values;
  private final List<Plan.CalendarSlot> calendars = new ArrayList<>();
  private final List<Plan.Instruction> instructions = new ArrayList<>();
  private final double[][][] arguments;
  private final double[][] byPeriod;
  private final int[] years;
  private int from;

  Almanac(Program program, int visit) {
    this.program = program;
    Plan plan = program.plan();
    int periods = Math.min(visit, plan.clock().periods());
    this.values = new double[plan.slotCount()][];
    this.byPeriod = new double[periods][program.shared().length];
    this.years = new int[periods];
    for (Plan.ConstantSlot constant : plan.constants()) {
      if (program.hasValue(constant.slot())) {
        values[constant.slot()] = new double[] {constant.value()};
      }
    }
    for (Plan.Instruction instruction : plan.once()) {
      if (program.hasValue(instruction.out())) {
        values[instruction.out()] = new double[1];
        instruction.operation().run(argumentsOf(instruction), values[instruction.out()], 1);
      }
    }
    for (Plan.CalendarSlot calendar : plan.calendars()) {
      if (program.hasValue(calendar.slot())) {
        values[calendar.slot()] = new double[1];
        calendars.add(calendar);
      }
    }
    for (Plan.Instruction instruction : plan.common()) {
      if (program.hasValue(instruction.out())) {
        values[instruction.out()] = new double[1];
        instructions.add(instruction);
      }
    }
    this.arguments = new double[instructions.size()][][];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = argumentsOf(instructions.get(i));
    }
  }

  private double[][] argumentsOf(Plan.Instruction instruction) {
    double[][] in = new double[instruction.in().length][];
    for (int i = 0; i < in.length; i++) {
      in[i] = values[instruction.in()[i]];
    }
    return in;
  }

  /** Turns to the periods start…end−1. */
  void turnTo(int start, int end) {
    from = start;
    Plan plan = program.plan();
    int periods = plan.clock().periods();
    int[] shared = program.shared();
    for (int k = start; k < end; k++) {
      for (int i = 0; i < calendars.size(); i++) {
        Plan.CalendarSlot calendar = calendars.get(i);
        values[calendar.slot()][0] = calendar.at(k, periods);
      }
      for (int i = 0; i < arguments.length; i++) {
        Plan.Instruction instruction = instructions.get(i);
        instruction.operation().run(arguments[i], values[instruction.out()], 1);
      }
      for (int i = 0; i < shared.length; i++) {
        byPeriod[k - from][i] = values[shared[i]][0];
      }
      years[k - from] = program.draws().isEmpty()
          ? 0
          : plan.clock().firstDay(k).year() - plan.clock().start().year();
    }
  }

  /** The values of the shared columns in a period. */
  double[] at(int k) {
    return byPeriod[k - from];
  }

  /** The calendar year of a period, counted from that of the start; 0 where nothing is drawn. */
  int year(int k) {
    return years[k - from];
  }
}
