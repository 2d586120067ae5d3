package tenor.metric;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.engine.DecimalReading;
import tenor.engine.SteadyTail;
import tenor.model.Account;
import tenor.model.Formula;
import tenor.model.Plan;
import tenor.model.Tail;

/**
 * Which obligations of a plan are never met, with the proof of each.
 *
 * <p>After the last date at which anything changes, payments follow Σ cᵢqᵢ^k at interest r a period.
 * With B the balance then owed, all later payments can repay at most
 *
 * <pre>L = Σ cᵢ / (1 + r − qᵢ) [money], without limit if some cᵢ &gt; 0 has qᵢ ≥ 1 + r</pre>
 *
 * <p>and the obligation is never met exactly when L ≤ B. All of it is computed in 34-digit decimals:
 * in doubles the stand-still case drifts to 122.99999999999989 of 123 and would be called met.
 *
 * <p>Worked examples: payments of 1 billion that shrink by 1 % a year, L = 1 / 0.01 = 100 billion,
 * less than 500; half of 1 billion against 123 billion at 4 %, L = 0.5 / 0.04 = 12.5 billion.
 *
 * <p>Where the interest is kept apart (simple, or compounding less often than the periods), never is
 * shown where the payments do not even cover the interest, or where all of them together are no more
 * than what is owed; anything else is left open rather than guessed.
 */
final class Fates {
  private final Plan plan;
  private final Map<String, BigDecimal> values;
  private final DecimalReading reading;
  private final List<Account> accounts = new ArrayList<>();
  private final Map<String, Horizon.NeverProof> never = new LinkedHashMap<>();
  private final Map<String, BigDecimal> limits = new HashMap<>();
  private final Set<String> met = new HashSet<>();
  private final Set<String> willBeMet = new HashSet<>();

  /** What payments can repay for good: an amount, or no limit where the amount is null. */
  record Bound(@Nullable BigDecimal limit) {}

  /**
   * The fates of the obligations whose lines depend on stated values alone.
   *
   * @param values of the parameters that are stated, in base units
   */
  Fates(Plan plan, Map<String, BigDecimal> values) {
    this.plan = plan;
    this.values = values;
    List<String> lines = new ArrayList<>();
    for (Account account : plan.accounts()) {
      if (account.hasTarget() && isStated(account)) {
        accounts.add(account);
        lines.add(account.closing());
      }
    }
    this.reading = new DecimalReading(plan, lines, values);
    if (!accounts.isEmpty()) {
      follow();
    }
  }

  /** The proof that an obligation is never met, or null. */
  Horizon.@Nullable NeverProof never(Account account) {
    return never.get(account.name());
  }

  /** The L of an obligation; null where it is without limit or can't be shown. */
  @Nullable BigDecimal limit(Account account) {
    return limits.get(account.name());
  }

  private boolean isStated(Account account) {
    return values.keySet().containsAll(plan.inputsOf(List.of(account.closing())));
  }

  private void follow() {
    int last = plan.clock().periods() - 2;
    int steady = firstSteady();
    int tried = 0;
    int wait = 1;
    for (int k = 0; k <= Math.max(0, last); k++) {
      reading.moveTo(k);
      if (k == tried) {
        settle(k);
        if (allKnown()) {
          return;
        }
        tried = k + wait;
        if (k >= steady) {
          wait *= 2;
        }
      }
      for (Account account : accounts) {
        if (k >= account.settlesFrom() && reading.value(account.closing()).signum() <= 0) {
          met.add(account.name());
        }
      }
      if (allKnown()) {
        return;
      }
    }
  }

  private boolean allKnown() {
    return accounts.stream()
        .map(Account::name)
        .allMatch(a -> met.contains(a) || never.containsKey(a) || willBeMet.contains(a));
  }

  private int firstSteady() {
    int steady = 0;
    for (Plan.CalendarSlot slot : plan.calendars()) {
      if (slot.calendar().steadyFrom() < Integer.MAX_VALUE) {
        steady = Math.max(steady, slot.calendar().steadyFrom());
      }
    }
    return steady;
  }

  /** Tries to tell the fate of every obligation from period k on. */
  private void settle(int k) {
    SteadyTail tail = new SteadyTail(plan, k, values);
    for (Account account : accounts) {
      if (met.contains(account.name())) {
        Tail added = tail.of(account.added());
        BigDecimal constant = added == null ? null : added.constant();
        if (constant != null && constant.signum() == 0) {
          tail.settled(account);
        }
      } else if (k >= account.settlesFrom() && !never.containsKey(account.name())) {
        Horizon.NeverProof proof = prove(account, tail, k);
        if (proof != null) {
          never.put(account.name(), proof);
        }
      }
      if (never.containsKey(account.name())) {
        tail.neverMet(account);
      }
    }
  }

  private Horizon.@Nullable NeverProof prove(Account account, SteadyTail tail, int k) {
    Tail payments = tail.line(account.available());
    Tail added = tail.of(account.added());
    BigDecimal rate = rate(account, tail);
    if (payments == null || added == null || rate == null) {
      return null;
    }
    BigDecimal owed = reading.value(account.opening());
    Tail net = payments.plus(added.negated());
    if (!net.isGeometric() || owed.signum() <= 0) {
      return null;
    }
    Bound bound = account.compounds() || rate.signum() == 0
        ? bound(net, rate)
        : keptApart(account, payments, net, rate);
    if (bound == null) {
      return null;
    }
    BigDecimal limit = bound.limit();
    if (limit != null) {
      limits.putIfAbsent(account.name(), limit);
    }
    if (limit == null || limit.compareTo(owed) > 0) {
      if (account.compounds() || rate.signum() == 0) {
        willBeMet.add(account.name());
      }
      return null;
    }
    BigDecimal interest = reading.exact(account.bearing()).multiply(rate, DECIMAL128);
    return new Horizon.NeverProof(
        reason(payments, added, rate, interest),
        plan.clock().opening(k),
        owed,
        limit,
        interest,
        payments.first(),
        added.first(),
        rate,
        payments);
  }

  private static @Nullable BigDecimal rate(Account account, SteadyTail tail) {
    Formula formula = account.rate();
    if (formula == null) {
      return BigDecimal.ZERO;
    }
    Tail rate = tail.of(formula);
    return rate == null ? null : rate.constant();
  }

  /** The most that net payments can repay for good; null where that is not shown. */
  static @Nullable Bound bound(Tail net, BigDecimal rate) {
    if (net.negated().isNeverNegative()) {
      return new Bound(BigDecimal.ZERO);
    }
    boolean payingInTheEnd = net.terms().get(0).coefficient().signum() > 0;
    if (!payingInTheEnd || net.signChanges() > 1) {
      return null;
    }
    BigDecimal factor = BigDecimal.ONE.add(rate);
    BigDecimal limit = BigDecimal.ZERO;
    for (Tail.Term term : net.terms()) {
      BigDecimal gap = factor.subtract(term.ratio());
      if (gap.signum() <= 0) {
        return term.coefficient().signum() > 0 ? new Bound(null) : null;
      }
      limit = limit.add(term.coefficient().divide(gap, DECIMAL128), DECIMAL128);
    }
    return new Bound(limit.max(BigDecimal.ZERO));
  }

  private @Nullable Bound keptApart(Account account, Tail payments, Tail net, BigDecimal rate) {
    BigDecimal interest = reading.exact(account.bearing()).multiply(rate, DECIMAL128);
    if (Tail.constant(interest).plus(payments.negated()).isNeverNegative()) {
      return new Bound(BigDecimal.ZERO);
    }
    return bound(net, BigDecimal.ZERO);
  }

  private static Horizon.Reason reason(
      Tail payments, Tail added, BigDecimal rate, BigDecimal interest) {
    if (payments.first().signum() == 0 && payments.constant() != null) {
      return Horizon.Reason.NOTHING_IS_PAID;
    }
    boolean grows =
        payments.terms().stream().anyMatch(t -> t.ratio().compareTo(BigDecimal.ONE) > 0);
    if (added.first().signum() > 0) {
      return Horizon.Reason.TARGET_OUTRUNS;
    }
    if (rate.signum() > 0 && !grows && interest.compareTo(payments.first()) >= 0) {
      return Horizon.Reason.INTEREST_OUTRUNS;
    }
    return grows ? Horizon.Reason.GROWTH_TOO_SLOW : Horizon.Reason.PAYMENTS_CONVERGE;
  }
}
