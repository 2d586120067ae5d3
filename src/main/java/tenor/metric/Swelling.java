package tenor.metric;

import java.util.ArrayList;
import java.util.List;
import tenor.engine.Columns;
import tenor.model.Account;
import tenor.model.Formula;
import tenor.model.Operation;
import tenor.model.Plan;

/**
 * How far interest could swell what is owed, and the rounding of doubles with it, at the most.
 *
 * <pre>(1 + rate × longest period)^periods</pre>
 *
 * <p>It can be told where interest is a stated rate on what is owed; elsewhere it is without limit.
 * Worked example: 4 % over 500 years swell a sum 3.3 × 10⁸ times, which leaves seven digits sound.
 */
final class Swelling {
  private final Plan plan;
  private final Account account;
  private final List<Integer> parameters = new ArrayList<>();
  private double factor = 1;
  private int openings;
  private boolean known = true;

  Swelling(Plan plan, Account account) {
    this.plan = plan;
    this.account = account;
    read(plan.line(account.interest()).formula());
    known &= openings == 1;
  }

  private void read(Formula formula) {
    if (formula instanceof Formula.Line line && line.name().equals(account.opening())) {
      openings++;
    } else if (formula.equals(plan.line(account.opening()).formula())) {
      openings++;
    } else if (formula instanceof Formula.Line line) {
      read(plan.line(line.name()).formula());
    } else if (formula instanceof Formula.Constant constant) {
      factor *= constant.value().doubleValue();
    } else if (formula.equals(plan.clock().lengths())) {
      factor /= plan.clock().periodLength().perYear();
    } else if (formula instanceof Formula.Parameter parameter) {
      for (Plan.ParameterSlot slot : plan.parameters()) {
        if (slot.name().equals(parameter.name())) {
          parameters.add(slot.slot());
        }
      }
    } else if (formula instanceof Formula.Applied applied
        && applied.operation() == Operation.MULTIPLY) {
      applied.arguments().forEach(this::read);
    } else {
      known = false;
    }
  }

  /** Whether the row of a lane may be swelled more than so many times. */
  boolean mayExceed(double times, Columns columns, int lane) {
    if (!known) {
      return true;
    }
    double rate = factor;
    for (int slot : parameters) {
      rate *= columns.of(slot)[lane];
    }
    double swell = 1;
    double square = 1 + Math.abs(rate);
    for (int rest = plan.clock().periods(); rest > 0; rest >>= 1) {
      swell *= (rest & 1) == 0 ? 1 : square;
      square *= square;
    }
    return !(swell <= times / 2);
  }
}
