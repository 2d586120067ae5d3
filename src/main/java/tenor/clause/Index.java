package tenor.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.clause.FieldType.Target;
import tenor.model.Formula;
import tenor.model.Level;
import tenor.model.Model;
import tenor.model.Operand;
import tenor.model.Operation;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.quantity.Kind;
import tenor.quantity.Unit;

/**
 * A price, a rate or an index that other terms follow.
 *
 * <pre>value of a period = value × the average over the period of (1 + growth)^(years begun − 1)
 *                     × yearly chance</pre>
 *
 * <p>Growth steps on the anniversary of the start, as that of a revenue does. Worked example: copper
 * at 9,000 USD/t that grows by 2 %/year is 9,180 USD/t in the second year. The index called {@code
 * prices} is the level of prices, by which figures are told in prices of another year.
 */
public record Index(String name, FieldValues values) implements Clause {
  /** The index that says how the level of prices moves. */
  public static final String PRICES = "prices";

  /** The block {@code indices}. */
  public static final ClauseKind KIND = new ClauseKind(
      "indices",
      ClauseKind.Naming.NAME,
      "A price, a rate or an index that other terms follow.",
      Set.of(Target.INDEX, Target.LEVEL, Target.SUBJECT),
      List.of(
          Field.required(
              "value",
              FieldType.overTime(Kind.PRICE, Kind.RATE, Kind.SHARE, Kind.INDEX, Kind.RATIO),
              "What it is, fixed or over time.",
              "9000 USD/t"),
          Field.optional(
              "growth",
              FieldType.amount(Kind.RATE),
              "Growth from one year to the next, always a factor.",
              "2 %/year"),
          YearlyChance.YEARLY),
      Index::make);

  private static Clause make(String name, FieldValues values, List<Problem> problems) {
    boolean fixed = values.overTime("value") instanceof OverTime.Fixed;
    if (values.has("growth") && values.has("value") && !fixed) {
      problems.add(new Problem(
          Code.CONFLICTING_KEYS,
          values.place(),
          "`" + name + "` is given over time, so `growth` would change it twice.",
          "Drop `growth`, or give a single value."));
    }
    problems.addAll(YearlyChance.check(name, values));
    return new Index(name, values);
  }

  /** The line of the value of an index. */
  public static String line(String name) {
    return name + ".value";
  }

  @Override
  public ClauseKind kind() {
    return KIND;
  }

  @Override
  public void announce(Model m) {
    m.announce(
        name,
        () -> Optional.of(
            Level.of(m.clock(), new Formula.Line(line(name), formula(m).unit()))));
  }

  private Formula formula(Model m) {
    OverTime value = values.overTime("value");
    Formula level = value == null ? Formula.one() : value.formula(m);
    @Nullable Operand growth = values.operand("growth");
    if (growth == null) {
      return level;
    }
    Formula none = Formula.zero(new Unit(null, 0, 1));
    Formula grown = Operation.GROWN.of(
        m.operand(growth), none, m.clock().openings(), m.clock().closings());
    return level.times(Operation.DIVIDE.of(grown, m.clock().lengths()));
  }

  @Override
  public void writeInto(Model m) {
    OverTime value = values.overTime("value");
    if (value != null) {
      OverTime.coversTheStart(value, name, m);
    }
    m.line(
        place(),
        line(name),
        "Level of " + name,
        "The file gives this index; other terms follow it.",
        formula(m).times(YearlyChance.factor(m, name, values)));
  }
}
