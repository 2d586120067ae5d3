package tenor.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.quantity.Unit;

/**
 * Turns the lines of a model into a plan: gives every distinct value a slot, orders the
 * instructions, and reports lines that depend on themselves within a period as a chain.
 */
public final class PlanCompiler {
  private static final Formula FIRST = new Formula.Calendar(
      "first period",
      Unit.NONE,
      k -> k == 0 ? BigDecimal.ONE : BigDecimal.ZERO,
      1,
      BigDecimal.ZERO);

  private final Model model;
  private final Map<String, Definition> definitions = new LinkedHashMap<>();
  private final Map<Formula, Integer> slots = new HashMap<>();
  private final Map<String, Integer> lineSlots = new HashMap<>();
  private final List<String> chain = new ArrayList<>();
  private final List<Plan.ConstantSlot> constants = new ArrayList<>();

  /** The slots of the constants 0 and 1. */
  private final Map<Integer, Integer> wholes = new HashMap<>();

  private final List<Plan.ParameterSlot> parameters = new ArrayList<>();
  private final List<Plan.CalendarSlot> calendars = new ArrayList<>();
  private final List<Plan.DrawSlot> draws = new ArrayList<>();
  private final Map<Formula.Previous, Integer> previous = new LinkedHashMap<>();
  private final Map<Formula.Previous, Integer> initials = new HashMap<>();
  private final List<Plan.Instruction> once = new ArrayList<>();
  private final List<Plan.Instruction> common = new ArrayList<>();
  private final List<Plan.Instruction> eachPeriod = new ArrayList<>();
  private final List<Boolean> varies = new ArrayList<>();
  private final List<Boolean> alike = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private PlanCompiler(Model model) {
    this.model = model;
    for (Definition definition : model.lines()) {
      definitions.put(definition.name(), definition);
    }
  }

  /** A plan, or null and the problems that stand in its way. */
  public record Compiled(@Nullable Plan plan, List<Problem> problems) {}

  /** Compiles all lines of a model. */
  public static Compiled compile(Model model) {
    return new PlanCompiler(model).compile();
  }

  private Compiled compile() {
    problems.addAll(model.problems());
    for (String line : definitions.keySet()) {
      lineSlot(line);
    }
    if (Problem.anyError(problems)) {
      return new Compiled(null, problems);
    }
    List<Plan.PreviousSlot> links = new ArrayList<>();
    previous.forEach((node, slot) ->
        links.add(new Plan.PreviousSlot(slot, lineSlot(node.line()), initialSlot(node))));
    Plan.Slots all = new Plan.Slots(
        varies.size(),
        List.copyOf(constants),
        List.copyOf(parameters),
        List.copyOf(calendars),
        List.copyOf(draws),
        List.copyOf(links),
        List.copyOf(once),
        List.copyOf(common),
        List.copyOf(eachPeriod),
        alike(),
        Map.copyOf(lineSlots));
    return new Compiled(new Plan(model, definitions, all), problems);
  }

  private boolean[] alike() {
    boolean[] all = new boolean[alike.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = alike.get(i);
    }
    return all;
  }

  private int initialSlot(Formula.Previous node) {
    Integer slot = initials.get(node);
    return slot == null ? 0 : slot;
  }

  private int lineSlot(String line) {
    Integer known = lineSlots.get(line);
    if (known != null) {
      return known;
    }
    Definition definition = definitions.get(line);
    if (definition == null) {
      throw new IllegalStateException("a formula reads the line " + line + ", which none writes");
    }
    if (chain.contains(line)) {
      List<String> round = new ArrayList<>(chain.subList(chain.indexOf(line), chain.size()));
      round.add(line);
      problems.add(new Problem(
          Code.CIRCULAR_TERMS,
          Place.NOWHERE,
          "These terms depend on each other within one period: " + String.join(" → ", round) + ".",
          "Let one of them read a value that does not need the others."));
      return newSlot(true, false);
    }
    chain.add(line);
    int slot = slot(definition.formula());
    chain.remove(chain.size() - 1);
    lineSlots.put(line, slot);
    return slot;
  }

  private int slot(Formula formula) {
    if (formula instanceof Formula.Line l) {
      return lineSlot(l.name());
    }
    Integer known = slots.get(formula);
    if (known != null) {
      return known;
    }
    int slot = fill(formula);
    slots.put(formula, slot);
    return slot;
  }

  private int fill(Formula formula) {
    if (formula instanceof Formula.Constant c) {
      int slot = newSlot(false, true);
      constants.add(new Plan.ConstantSlot(slot, c.value().doubleValue()));
      if (c.value().signum() == 0 || c.value().compareTo(BigDecimal.ONE) == 0) {
        wholes.put(slot, c.value().signum());
      }
      return slot;
    }
    if (formula instanceof Formula.Parameter p) {
      int slot = newSlot(false, false);
      parameters.add(new Plan.ParameterSlot(slot, p.name()));
      return slot;
    }
    if (formula instanceof Formula.Calendar c) {
      int slot = newSlot(true, true);
      calendars.add(new Plan.CalendarSlot(slot, c));
      return slot;
    }
    if (formula instanceof Formula.Draw d) {
      int slot = newSlot(true, false);
      draws.add(new Plan.DrawSlot(slot, d));
      return slot;
    }
    if (formula instanceof Formula.Previous p) {
      return previous(p);
    }
    Formula.Applied applied = (Formula.Applied) formula;
    int[] in = new int[applied.arguments().size()];
    boolean changes = false;
    boolean same = true;
    for (int i = 0; i < in.length; i++) {
      in[i] = slot(applied.arguments().get(i));
      changes |= varies.get(in[i]);
      same &= alike.get(in[i]);
    }
    int neutral = neutral(applied.operation());
    for (int i = in.length - 1; neutral >= 0 && i >= 0; i--) {
      if (wholes.getOrDefault(in[i], -1) == neutral
          && (i == 1 || applied.operation() != Operation.SUBTRACT)) {
        return in[1 - i];
      }
    }
    int slot = newSlot(changes, same);
    List<Plan.Instruction> where = !changes ? once : same ? common : eachPeriod;
    where.add(new Plan.Instruction(applied.operation(), in, slot));
    return slot;
  }

  /** The number that an operation leaves a value alone with: 0 for sums, 1 for products; −1 for none. */
  private static int neutral(Operation operation) {
    return switch (operation) {
      case ADD, SUBTRACT -> 0;
      case MULTIPLY -> 1;
      default -> -1;
    };
  }

  /** The slot of a line a period ago; an initial value that the first period itself decides is chosen there. */
  private int previous(Formula.Previous node) {
    int initial = slot(node.initial());
    int slot = newSlot(true, false);
    previous.put(node, slot);
    if (!varies.get(initial)) {
      initials.put(node, initial);
      return slot;
    }
    initials.put(node, slot(Formula.zero(Unit.NONE)));
    int chosen = newSlot(true, false);
    int[] in = {slot(FIRST), initial, slot};
    eachPeriod.add(new Plan.Instruction(Operation.CHOOSE, in, chosen));
    return chosen;
  }

  private int newSlot(boolean changesWithThePeriod, boolean sameInAllRows) {
    varies.add(changesWithThePeriod);
    alike.add(sameInAllRows);
    return varies.size() - 1;
  }
}
