package tenor.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.model.Definition;
import tenor.model.Exhaustible;
import tenor.model.Formula;
import tenor.model.Operation;
import tenor.model.Plan;
import tenor.model.Tail;

/**
 * What the lines of a plan do from some period on, for good, as far as that can be shown.
 *
 * <p>A payment that what is owed limits is followed only where the obligation's fate is known: it is
 * all that is available while the obligation is never met, and nothing once it is settled.
 */
public final class SteadyTail {
  private final Plan plan;
  private final int from;
  private final Map<String, BigDecimal> parameters;
  private final Map<String, Tail> known = new HashMap<>();
  private final Map<String, String> unlimited = new HashMap<>();
  private final Map<String, Formula> notYet = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  /**
   * The tail from a period on.
   *
   * @param from the period that becomes k = 0 of every tail
   */
  public SteadyTail(Plan plan, int from, Map<String, BigDecimal> parameters) {
    this.plan = plan;
    this.from = from;
    this.parameters = parameters;
  }

  /** Tells that an obligation is settled before this tail begins: nothing is paid to it. */
  public void settled(Account account) {
    for (Account.Payment payment : account.payments()) {
      known.put(payment.paid(), Tail.constant(BigDecimal.ZERO));
    }
  }

  /** Tells that an obligation is never met: all that is available is paid to it. */
  public void neverMet(Account account) {
    for (Account.Payment payment : account.payments()) {
      unlimited.put(payment.paid(), payment.available());
    }
  }

  /** Tells that nothing is left of something before this tail begins: its line brings nothing more. */
  public void exhausted(Exhaustible source) {
    known.put(source.line(), Tail.constant(BigDecimal.ZERO));
  }

  /**
   * Tells the value, in the first period of this tail, of a line that is {@link #isLatch one for good
   * once it is one}.
   */
  public void latched(Definition line, boolean one) {
    if (one) {
      known.put(line.name(), Tail.constant(BigDecimal.ONE));
    } else {
      notYet.put(line.name(), ((Formula.Applied) line.formula()).arguments().get(1));
    }
  }

  /** Whether a line is the larger of its previous value and a flag. */
  public static boolean isLatch(Definition line) {
    return line.formula() instanceof Formula.Applied applied
        && applied.operation() == Operation.MAXIMUM
        && applied.arguments().get(0) instanceof Formula.Previous previous
        && previous.line().equals(line.name());
  }

  /** What a line does for good, or null where that cannot be shown. */
  public @Nullable Tail line(String name) {
    Tail tail = known.get(name);
    if (tail == null && open.add(name)) {
      String available = unlimited.get(name);
      Formula flag = notYet.get(name);
      tail = available != null
          ? line(available)
          : flag == null ? of(plan.line(name).formula()) : stillZero(flag);
      open.remove(name);
      if (tail != null) {
        known.put(name, tail);
      }
    }
    return tail;
  }

  /** A latch that is still zero stays so where its flag does. */
  private @Nullable Tail stillZero(Formula flag) {
    Tail tail = of(flag);
    BigDecimal constant = tail == null ? null : tail.constant();
    return constant != null && constant.signum() == 0 ? tail : null;
  }

  /** What a formula does for good, or null where that cannot be shown. */
  public @Nullable Tail of(Formula formula) {
    if (formula instanceof Formula.Constant c) {
      return Tail.constant(c.value());
    }
    if (formula instanceof Formula.Parameter p) {
      BigDecimal value = parameters.get(p.name());
      return value == null ? null : Tail.constant(value);
    }
    if (formula instanceof Formula.Calendar c) {
      return from < c.steadyFrom() ? null : Tail.straight(c.at().apply(from), c.slope());
    }
    if (formula instanceof Formula.Line l) {
      return line(l.name());
    }
    if (formula instanceof Formula.Previous || formula instanceof Formula.Draw) {
      return null;
    }
    return applied((Formula.Applied) formula);
  }

  /** An operation; what is multiplied with nothing, or not chosen for good, need not be known. */
  private @Nullable Tail applied(Formula.Applied applied) {
    List<Formula> arguments = applied.arguments();
    if (applied.operation() == Operation.CHOOSE) {
      Tail condition = of(arguments.get(0));
      BigDecimal holds = condition == null ? null : condition.constant();
      return holds == null ? null : of(arguments.get(holds.signum() != 0 ? 1 : 2));
    }
    List<Tail> tails = new ArrayList<>();
    boolean known = true;
    for (Formula argument : arguments) {
      Tail tail = of(argument);
      known &= tail != null;
      if (tail != null) {
        tails.add(tail);
        if (applied.operation() == Operation.MULTIPLY && isNothing(tail)) {
          return tail;
        }
      }
    }
    return known ? applied.operation().tail(tails) : null;
  }

  private static boolean isNothing(Tail tail) {
    BigDecimal constant = tail.constant();
    return constant != null && constant.signum() == 0;
  }
}
