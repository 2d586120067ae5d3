package tenor.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.model.Plan;

/**
 * What of a plan must be computed for some observers, and how: what is the same in all rows once a
 * period, the rest over columns of rows; and what nobody reads not at all.
 */
final class Program {
  private final Plan plan;
  private final boolean[] columns;
  private final boolean[] values;
  private final List<Plan.ConstantSlot> constants = new ArrayList<>();
  private final List<Plan.ParameterSlot> parameters = new ArrayList<>();
  private final List<Plan.DrawSlot> draws = new ArrayList<>();
  private final List<Plan.PreviousSlot> previous = new ArrayList<>();
  private final List<Plan.PreviousSlot> exchanged = new ArrayList<>();
  private final List<Plan.PreviousSlot> copied = new ArrayList<>();
  private final List<Plan.Instruction> once = new ArrayList<>();
  private final List<Step> steps;
  private final boolean[] steady;
  private final int[] shared;
  private final int[] kept;

  Program(Plan plan, List<? extends Observer> observers) {
    this.plan = plan;
    this.columns = new boolean[plan.slotCount()];
    this.values = new boolean[plan.slotCount()];
    Set<String> lines = linesOf(observers);
    boolean[] own = new boolean[plan.slotCount()];
    if (lines == null) {
      Arrays.fill(columns, true);
      Arrays.fill(own, true);
    } else {
      for (String line : lines) {
        columns[plan.slot(line)] = true;
        own[plan.slot(line)] = true;
      }
      follow();
    }
    choose(plan.constants(), constants, Plan.ConstantSlot::slot);
    choose(plan.parameters(), parameters, Plan.ParameterSlot::slot);
    choose(plan.draws(), draws, Plan.DrawSlot::slot);
    choose(plan.previous(), previous, Plan.PreviousSlot::slot);
    choose(plan.once(), once, Plan.Instruction::out);
    this.shared = sharedSlots();
    this.kept = keptSlots();
    boolean[] moves = movingSlots();
    for (int slot = 0; slot < own.length; slot++) {
      own[slot] |= !moves[slot];
    }
    for (Plan.PreviousSlot link : previous) {
      own[link.source()] = true;
    }
    List<Plan.Instruction> instructions = new ArrayList<>();
    choose(plan.eachPeriod(), instructions, Plan.Instruction::out);
    this.steps = Step.of(instructions, own);
    this.steady = new boolean[steps.size()];
    for (int i = 0; i < steady.length; i++) {
      steady[i] = !moves[steps.get(i).out()];
    }
    divideLinks();
    followValues();
  }

  /** The lines that observers read; null where one of them may read all. */
  private static @Nullable Set<String> linesOf(List<? extends Observer> observers) {
    Set<String> lines = new HashSet<>();
    for (Observer observer : observers) {
      Collection<String> read = observer.lines();
      if (read == null) {
        return null;
      }
      lines.addAll(read);
    }
    return lines;
  }

  /** Marks what the columns that are wanted are made of, in this period and before. */
  private void follow() {
    boolean further = true;
    while (further) {
      further = false;
      List<Plan.Instruction> instructions = plan.eachPeriod();
      for (int i = instructions.size() - 1; i >= 0; i--) {
        follow(instructions.get(i), columns);
      }
      for (Plan.PreviousSlot link : plan.previous()) {
        if (columns[link.slot()] && !(columns[link.source()] && columns[link.initial()])) {
          columns[link.source()] = true;
          columns[link.initial()] = true;
          further = true;
        }
      }
    }
    List<Plan.Instruction> first = plan.once();
    for (int i = first.size() - 1; i >= 0; i--) {
      follow(first.get(i), columns);
    }
  }

  /** Marks what the values that are the same in all rows are made of. */
  private void followValues() {
    for (int slot : shared) {
      values[slot] = true;
    }
    List<Plan.Instruction> instructions = plan.common();
    for (int i = instructions.size() - 1; i >= 0; i--) {
      follow(instructions.get(i), values);
    }
    List<Plan.Instruction> first = plan.once();
    for (int i = first.size() - 1; i >= 0; i--) {
      follow(first.get(i), values);
    }
  }

  private static void follow(Plan.Instruction instruction, boolean[] wanted) {
    if (wanted[instruction.out()]) {
      for (int slot : instruction.in()) {
        wanted[slot] = true;
      }
    }
  }

  private interface SlotOf<T> {
    int slot(T of);
  }

  private <T> void choose(List<T> from, List<T> into, SlotOf<T> slotOf) {
    for (T each : from) {
      if (columns[slotOf.slot(each)]) {
        into.add(each);
      }
    }
  }

  /** Columns that change with the period, but are the same in all rows. */
  private int[] sharedSlots() {
    int[] all = new int[plan.calendars().size() + plan.common().size()];
    int count = 0;
    for (Plan.CalendarSlot calendar : plan.calendars()) {
      all[count] = calendar.slot();
      count += columns[calendar.slot()] ? 1 : 0;
    }
    for (Plan.Instruction instruction : plan.common()) {
      all[count] = instruction.out();
      count += columns[instruction.out()] ? 1 : 0;
    }
    return Arrays.copyOf(all, count);
  }

  /** Columns whose values later periods build on. */
  private int[] keptSlots() {
    boolean[] keeps = new boolean[plan.slotCount()];
    for (Plan.ParameterSlot parameter : parameters) {
      keeps[parameter.slot()] = true;
    }
    for (Plan.DrawSlot draw : draws) {
      keeps[draw.slot()] = true;
    }
    for (Plan.Instruction instruction : once) {
      keeps[instruction.out()] = !plan.isAlike(instruction.out());
    }
    for (Plan.PreviousSlot link : previous) {
      keeps[link.source()] = !plan.isAlike(link.source());
    }
    int[] all = new int[keeps.length];
    int count = 0;
    for (int slot = 0; slot < keeps.length; slot++) {
      all[count] = slot;
      count += keeps[slot] ? 1 : 0;
    }
    return Arrays.copyOf(all, count);
  }

  /** The lines that look at something which is drawn, or a period ago; the others seldom change. */
  private boolean[] movingSlots() {
    boolean[] moves = new boolean[plan.slotCount()];
    for (Plan.DrawSlot draw : draws) {
      moves[draw.slot()] = true;
    }
    for (Plan.PreviousSlot link : previous) {
      moves[link.slot()] = true;
    }
    for (Plan.Instruction instruction : plan.eachPeriod()) {
      for (int slot : instruction.in()) {
        moves[instruction.out()] |= moves[slot];
      }
    }
    return moves;
  }

  /** Parts the links to the period before: a line written anew each period changes places, once. */
  private void divideLinks() {
    boolean[] writes = new boolean[plan.slotCount()];
    for (int i = 0; i < steady.length; i++) {
      writes[steps.get(i).out()] = !steady[i];
    }
    for (Plan.PreviousSlot link : previous) {
      (writes[link.source()] ? exchanged : copied).add(link);
      writes[link.source()] = false;
    }
  }

  Plan plan() {
    return plan;
  }

  /** Whether a slot has a column. */
  boolean hasColumn(int slot) {
    return columns[slot];
  }

  /** Whether a slot is needed as one value for all rows. */
  boolean hasValue(int slot) {
    return values[slot];
  }

  List<Plan.ConstantSlot> constants() {
    return constants;
  }

  List<Plan.ParameterSlot> parameters() {
    return parameters;
  }

  List<Plan.DrawSlot> draws() {
    return draws;
  }

  /** The links to the period before whose two columns change places. */
  List<Plan.PreviousSlot> exchanged() {
    return exchanged;
  }

  /** The links to the period before whose values are copied. */
  List<Plan.PreviousSlot> copied() {
    return copied;
  }

  /** Whether a step needs to be done only where what it looks at has changed. */
  boolean isSteady(int step) {
    return steady[step];
  }

  List<Plan.Instruction> once() {
    return once;
  }

  /** What is done in each period, in its order. */
  List<Step> steps() {
    return steps;
  }

  /** The columns that are filled with one value for all rows, every period anew. */
  int[] shared() {
    return shared;
  }

  /** The columns that go along when a row moves. */
  int[] kept() {
    return kept;
  }
}
