package tenor.clause;

import java.util.Optional;
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
 * A condition on the state of the agreement, such as {@code copper below 5200 USD/t}.
 *
 * <p>It looks at the value with which the period before closed: the last price of an index, what a
 * revenue or a flow brought a year, the balance of an account or an obligation. In the first period
 * an index is read as it stands then, and so is what was owed or held at the start.
 *
 * <p>Worked example: with copper at 9,000, 5,000 and 9,000 USD/t in three years, {@code copper below
 * 5200 USD/t} holds in the third year, because the second closed with 5,000.
 */
public record Condition(FieldValues.Name subject, Side side, Operand level) {

  /** On which side of the level it holds. */
  public enum Side {
    BELOW,
    ABOVE
  }

  /** The condition as it stands in a sentence. */
  String text() {
    String limit = level instanceof Operand.Given given
        ? given.quantity().text()
        : ((Operand.Named) level).name();
    return subject.text() + (side == Side.ABOVE ? " above " : " below ") + limit;
  }

  /** One in each period in which it holds, otherwise zero. */
  Formula holds(Model m) {
    Optional<Level> found = m.level(subject.text());
    if (found.isEmpty()) {
      return Formula.zero(Unit.NONE);
    }
    Formula before = found.get().before();
    Formula limit = m.operand(level);
    compare(m, subject, before, level);
    return side == Side.ABOVE
        ? Operation.EXCEEDS.of(before, limit)
        : Operation.EXCEEDS.of(limit, before);
  }

  /** Reports a level that is not measured as what it is compared with. */
  static void compare(Model m, FieldValues.Name subject, Formula value, Operand level) {
    Unit unit = m.operand(level).unit();
    if (!value.unit().equals(unit)) {
      m.add(new Problem(
          Code.WRONG_KIND,
          level.place(),
          "`" + subject.text() + "` is measured in " + text(value.unit()) + ", not in " + text(unit)
              + ".",
          "Compare it with a quantity of its own kind."));
    }
  }

  private static String text(Unit unit) {
    return unit.equals(Unit.NONE) || unit.equals(Unit.of(Kind.RATE, null))
        ? unit.text().replaceFirst("1", "%")
        : unit.text();
  }
}
