package tenor.model;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A deal ready to run: the lines of a {@link Model} as one flat list of column instructions, and
 * beside it the formulas that they came from, for everything that reads rather than runs.
 *
 * <p>Every value has a slot, a column of one number a row. Constants and parameters are filled once
 * a run, calendars and previous values once a period; then the instructions follow in order.
 */
public final class Plan {
  /** One column instruction: the operation, the slots it reads and the slot it fills. */
  public record Instruction(Operation operation, int[] in, int out) {}

  /** A slot that holds one number for good. */
  public record ConstantSlot(int slot, double value) {}

  /** A slot that holds what the run gives for a named parameter. */
  public record ParameterSlot(int slot, String name) {}

  /** A slot that is the same for all rows and changes with the period. */
  public static final class CalendarSlot {
    private static final int AHEAD = 32;

    private final int slot;
    private final Formula.Calendar calendar;
    private volatile double[] known = {};

    CalendarSlot(int slot, Formula.Calendar calendar) {
      this.slot = slot;
      this.calendar = calendar;
    }

    public int slot() {
      return slot;
    }

    public Formula.Calendar calendar() {
      return calendar;
    }

    /** The value of period k, worked out once; whoever comes second finds the same bits. */
    public double at(int k, int periods) {
      double[] values = known;
      if (k >= values.length) {
        int from = values.length;
        values = Arrays.copyOf(values, Math.min(periods, Math.max(k + AHEAD, 2 * from)));
        for (int i = from; i < values.length; i++) {
          values[i] = calendar.at().apply(i).doubleValue();
        }
        known = values;
      }
      return values[k];
    }
  }

  /** A slot that holds what the run draws for the calendar year of the period. */
  public record DrawSlot(int slot, Formula.Draw draw) {}

  /** A slot that holds another slot's value of the period before. */
  public record PreviousSlot(int slot, int source, int initial) {}

  private final Clock clock;
  private final List<Definition> lines;
  private final Map<String, Definition> definitions;
  private final List<Stream> streams;
  private final List<Exhaustible> exhaustibles;
  private final List<Account> accounts;
  private final Slots slots;

  Plan(Model model, Map<String, Definition> definitions, Slots slots) {
    this.clock = model.clock();
    this.lines = model.lines();
    this.definitions = definitions;
    this.streams = model.streams();
    this.exhaustibles = model.exhaustibles();
    this.accounts = model.accounts();
    this.slots = slots;
  }

  /** What fills the columns, in the order in which it must be done. */
  record Slots(
      int count,
      List<ConstantSlot> constants,
      List<ParameterSlot> parameters,
      List<CalendarSlot> calendars,
      List<DrawSlot> draws,
      List<PreviousSlot> previous,
      List<Instruction> once,
      List<Instruction> common,
      List<Instruction> eachPeriod,
      boolean[] alike,
      Map<String, Integer> lineSlots) {}

  public Clock clock() {
    return clock;
  }

  /** The lines in the order in which the clauses wrote them. */
  public List<Definition> lines() {
    return lines;
  }

  /** The definition of a line that is known to be there. */
  public Definition line(String name) {
    Definition definition = definitions.get(name);
    if (definition == null) {
      throw new IllegalArgumentException("no line " + name);
    }
    return definition;
  }

  /** The lines that bring nothing more, once nothing is left of what feeds them. */
  public List<Exhaustible> exhaustibles() {
    return exhaustibles;
  }

  public List<Stream> streams() {
    return streams;
  }

  public List<Account> accounts() {
    return accounts;
  }

  /** The account of an obligation, if there is one of that name. */
  public Optional<Account> account(String name) {
    return accounts.stream().filter(a -> a.name().equals(name)).findFirst();
  }

  /** How many columns a run needs. */
  public int slotCount() {
    return slots.count();
  }

  /** The slot of a line that is known to be there. */
  public int slot(String line) {
    Integer slot = slots.lineSlots().get(line);
    if (slot == null) {
      throw new IllegalArgumentException("no line " + line);
    }
    return slot;
  }

  public List<ConstantSlot> constants() {
    return slots.constants();
  }

  public List<ParameterSlot> parameters() {
    return slots.parameters();
  }

  public List<CalendarSlot> calendars() {
    return slots.calendars();
  }

  /** What is drawn anew every year. */
  public List<DrawSlot> draws() {
    return slots.draws();
  }

  public List<PreviousSlot> previous() {
    return slots.previous();
  }

  /** The instructions that depend on parameters and constants alone; they come first. */
  public List<Instruction> once() {
    return slots.once();
  }

  /** The instructions of every period that depend on constants and calendars alone. */
  public List<Instruction> common() {
    return slots.common();
  }

  /** Whether a slot is the same in all rows: a constant, a calendar, or what follows from them. */
  public boolean isAlike(int slot) {
    return slots.alike()[slot];
  }

  /** The instructions of every period whose results differ from row to row; they come last. */
  public List<Instruction> eachPeriod() {
    return slots.eachPeriod();
  }

  /** The names of the parameters that the given lines depend on, in any period. */
  public Set<String> inputsOf(Collection<String> of) {
    Set<String> inputs = new LinkedHashSet<>();
    for (String line : linesBehind(of)) {
      collect(line(line).formula(), inputs, new ArrayDeque<>());
    }
    return inputs;
  }

  /** The given lines and all that they depend on, in any period. */
  public Set<String> linesBehind(Collection<String> of) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(of);
    while (!open.isEmpty()) {
      String line = open.pop();
      if (seen.add(line)) {
        collect(line(line).formula(), new HashSet<>(), open);
      }
    }
    Set<String> ordered = new LinkedHashSet<>();
    for (Definition definition : lines) {
      if (seen.contains(definition.name())) {
        ordered.add(definition.name());
      }
    }
    return ordered;
  }

  /** Whether the given lines depend on something that is drawn every year. */
  public boolean dependsOnDraws(Collection<String> of) {
    return !slots.draws().isEmpty() && !drawsBehind(of).isEmpty();
  }

  /** What is drawn every year and the given lines depend on, in the order of the lines. */
  public List<Formula.Draw> drawsBehind(Collection<String> of) {
    Set<Formula.Draw> draws = new LinkedHashSet<>();
    for (String line : linesBehind(of)) {
      collectDraws(line(line).formula(), draws);
    }
    return List.copyOf(draws);
  }

  private static void collectDraws(Formula formula, Set<Formula.Draw> draws) {
    if (formula instanceof Formula.Draw draw) {
      draws.add(draw);
    } else if (formula instanceof Formula.Previous previous) {
      collectDraws(previous.initial(), draws);
    } else if (formula instanceof Formula.Applied applied) {
      for (Formula argument : applied.arguments()) {
        collectDraws(argument, draws);
      }
    }
  }

  private static void collect(Formula formula, Set<String> inputs, Deque<String> read) {
    if (formula instanceof Formula.Parameter p) {
      inputs.add(p.name());
    } else if (formula instanceof Formula.Line l) {
      read.push(l.name());
    } else if (formula instanceof Formula.Previous p) {
      read.push(p.line());
      collect(p.initial(), inputs, read);
    } else if (formula instanceof Formula.Applied a) {
      for (Formula argument : a.arguments()) {
        collect(argument, inputs, read);
      }
    }
  }
}
