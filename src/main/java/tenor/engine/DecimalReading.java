package tenor.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import tenor.model.Formula;
import tenor.model.Plan;

/**
 * Reads a plan in decimals of 34 digits, straight from its formulas and not from its instructions:
 * a second opinion on the engine, and the exact ground on which "never" is decided.
 *
 * <p>Worked example: 123 billion at 4 % with payments of 4.92 billion is owed unchanged for ever; a
 * run in doubles drifts off after some hundred years, this reading does not.
 */
public final class DecimalReading {
  private final Plan plan;
  private final Set<String> wanted;
  private final Map<String, BigDecimal> parameters;
  private final BiFunction<Formula.Draw, Integer, BigDecimal> draws;
  private Map<String, BigDecimal> current = Map.of();
  private Map<String, BigDecimal> before = Map.of();
  private int period = -1;

  /**
   * A reading of some lines and all that they depend on.
   *
   * @param parameters the value of every parameter that these lines depend on, in base units
   */
  public DecimalReading(Plan plan, List<String> lines, Map<String, BigDecimal> parameters) {
    this(plan, lines, parameters, (draw, year) -> draw.law().point());
  }

  /**
   * The same with what a run draws every year.
   *
   * @param draws the value of a draw in a calendar year, counted from 0 for that of the start
   */
  public DecimalReading(
      Plan plan,
      List<String> lines,
      Map<String, BigDecimal> parameters,
      BiFunction<Formula.Draw, Integer, BigDecimal> draws) {
    this.draws = draws;
    this.plan = plan;
    this.wanted = plan.linesBehind(lines);
    this.parameters = parameters;
  }

  /** Moves on to period k, which must not lie behind the one it is in. */
  public void moveTo(int k) {
    if (k < period) {
      throw new IllegalArgumentException("period " + k + " lies behind " + period);
    }
    while (period < k) {
      before = current;
      current = new HashMap<>();
      period++;
      for (String line : wanted) {
        line(line);
      }
    }
  }

  /** Whether a line is one of those that it reads. */
  public boolean reads(String line) {
    return wanted.contains(line);
  }

  /** The value of a line in the period it is in. */
  public BigDecimal value(String line) {
    return line(line);
  }

  /** All lines it reads, with their values in the period it is in. */
  public Map<String, BigDecimal> values() {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    for (String line : wanted) {
      values.put(line, line(line));
    }
    return values;
  }

  private BigDecimal line(String name) {
    BigDecimal known = current.get(name);
    if (known == null) {
      known = exact(plan.line(name).formula());
      current.put(name, known);
    }
    return known;
  }

  /** The value of any formula in the period it is in. */
  public BigDecimal exact(Formula formula) {
    if (formula instanceof Formula.Constant c) {
      return c.value();
    }
    if (formula instanceof Formula.Parameter p) {
      BigDecimal value = parameters.get(p.name());
      if (value == null) {
        throw new IllegalStateException("the run gives no value for " + p.name());
      }
      return value;
    }
    if (formula instanceof Formula.Calendar c) {
      return c.at().apply(period);
    }
    if (formula instanceof Formula.Draw d) {
      return draws.apply(
          d, plan.clock().firstDay(period).year() - plan.clock().start().year());
    }
    if (formula instanceof Formula.Line l) {
      return line(l.name());
    }
    if (formula instanceof Formula.Previous p) {
      BigDecimal last = before.get(p.line());
      return last == null ? exact(p.initial()) : last;
    }
    Formula.Applied applied = (Formula.Applied) formula;
    List<BigDecimal> arguments = new ArrayList<>();
    for (Formula argument : applied.arguments()) {
      arguments.add(exact(argument));
    }
    return applied.operation().exact(arguments);
  }
}
