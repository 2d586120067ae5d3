package tenor.metric;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.engine.DecimalReading;
import tenor.engine.SteadyTail;
import tenor.model.Account;
import tenor.model.Clock;
import tenor.model.Definition;
import tenor.model.Exhaustible;
import tenor.model.Part;
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
  private final List<Definition> latches = new ArrayList<>();
  private final Map<String, Horizon.NeverProof> never = new LinkedHashMap<>();
  private final Map<String, BigDecimal> limits = new HashMap<>();
  private final Set<String> owed = new HashSet<>();
  private final Set<String> met = new HashSet<>();
  private final Set<String> willBeMet = new HashSet<>();

  /**
   * The fates of the obligations whose lines depend on stated values alone, and on nothing that is
   * drawn every year.
   *
   * @param values of the parameters that are stated, in base units
   */
  Fates(Plan plan, Map<String, BigDecimal> values) {
    this.plan = plan;
    this.values = values;
    List<String> lines = new ArrayList<>();
    for (Account account : plan.accounts()) {
      if (account.hasTarget() && isFixed(account)) {
        accounts.add(account);
        lines.add(account.closing());
      }
    }
    this.reading = new DecimalReading(plan, lines, values);
    for (Definition line : plan.lines()) {
      if (SteadyTail.isLatch(line) && reading.reads(line.name())) {
        latches.add(line);
      }
    }
    // What a schedule asks for depends on what was asked before, which no steady tail can tell.
    if (accounts.stream().anyMatch(account -> !account.has(Part.ASKED))) {
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

  private boolean isFixed(Account account) {
    List<String> closing = List.of(account.closing());
    return !plan.dependsOnDraws(closing) && values.keySet().containsAll(plan.inputsOf(closing));
  }

  private void follow() {
    int last = lastWhole();
    int steady = firstSteady();
    int tried = 0;
    int wait = 1;
    for (int k = 0; k <= last; k++) {
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
        boolean ended = isPositive(account, Part.ENDED);
        if (reading.value(account.due()).signum() > 0
            || isPositive(account, Part.WRITTEN_OFF)
            || ended) {
          owed.add(account.name());
        }
        if ((k >= account.settlesFrom() || ended)
            && owed.contains(account.name())
            && reading.value(account.closing()).signum() <= 0) {
          met.add(account.name());
        }
      }
      if (allKnown()) {
        return;
      }
    }
  }

  private boolean isPositive(Account account, Part part) {
    return account.has(part)
        && reading.reads(account.line(part))
        && reading.value(account.line(part)).signum() > 0;
  }

  /** The last period that the stop does not cut short: what it does goes on for good. */
  private int lastWhole() {
    Clock clock = plan.clock();
    int last = clock.periods() - 1;
    BigDecimal perYear = BigDecimal.valueOf(clock.periodLength().perYear());
    boolean whole = clock.length(last).multiply(perYear, DECIMAL128).compareTo(BigDecimal.ONE) == 0;
    return whole ? last : last - 1;
  }

  private boolean allKnown() {
    for (Account account : accounts) {
      String name = account.name();
      if (!met.contains(name) && !never.containsKey(name) && !willBeMet.contains(name)) {
        return false;
      }
    }
    return true;
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

  /**
   * Tries to tell the fate of every obligation from period k on.
   *
   * <p>All that may never be met are supposed to be so together, and what would be met after all is
   * taken out until nothing is: the rest bears the supposition out, period after period.
   */
  private void settle(int k) {
    List<Account> open = new ArrayList<>();
    for (Account account : accounts) {
      if (k >= account.settlesFrom() && !met.contains(account.name())) {
        open.add(account);
      }
    }
    Set<String> unmet = new LinkedHashSet<>();
    open.forEach(account -> unmet.add(account.name()));
    Suppositions suppositions = new Suppositions(k);
    boolean changed = true;
    while (changed) {
      Set<String> supposed = Set.copyOf(unmet);
      for (Account account : open) {
        String name = account.name();
        if (supposed.contains(name) && !never.containsKey(name)) {
          Course course = suppositions.course(account, supposed);
          if (course == null || !course.isNever()) {
            unmet.remove(name);
          }
        }
      }
      changed = !supposed.equals(unmet);
    }
    for (Account account : open) {
      Set<String> supposed = new LinkedHashSet<>(unmet);
      supposed.add(account.name());
      tell(account, suppositions.course(account, Set.copyOf(supposed)), k);
    }
  }

  /** What follows from period k on where some obligations are supposed to be never met, each worked out once. */
  private final class Suppositions {
    private final int from;
    private final Map<Set<String>, SteadyTail> tails = new HashMap<>();
    private final Map<Set<String>, Map<String, @Nullable Course>> courses = new HashMap<>();

    Suppositions(int k) {
      this.from = k;
    }

    /** The course of an obligation, or null where it cannot be told. */
    @Nullable Course course(Account account, Set<String> unmet) {
      Map<String, @Nullable Course> known = courses.computeIfAbsent(unmet, u -> new HashMap<>());
      if (!known.containsKey(account.name())) {
        SteadyTail tail = tails.computeIfAbsent(unmet, u -> tail(from, u));
        known.put(account.name(), Course.of(account, tail, reading));
      }
      return known.get(account.name());
    }
  }

  private void tell(Account account, @Nullable Course course, int k) {
    if (course == null || never.containsKey(account.name())) {
      return;
    }
    if (course.limit() != null) {
      limits.putIfAbsent(account.name(), course.limit());
    }
    if (course.isNever()) {
      never.put(account.name(), course.proof(plan.clock().opening(k)));
    } else if (course.willBeMet()) {
      willBeMet.add(account.name());
    }
  }

  /** The tail from period k on, where some obligations are never met and those met stay so. */
  private SteadyTail tail(int k, Set<String> unmet) {
    SteadyTail tail = new SteadyTail(plan, k, values);
    for (Definition line : latches) {
      tail.latched(line, reading.value(line.name()).signum() > 0);
    }
    for (Exhaustible source : plan.exhaustibles()) {
      if (reading.reads(source.left())
          && reading.value(source.left()).signum() <= 0
          && reading.value(source.line()).signum() == 0) {
        tail.exhausted(source);
      }
    }
    for (Account account : accounts) {
      if (unmet.contains(account.name())) {
        tail.neverMet(account);
      } else if (met.contains(account.name())) {
        Tail added = tail.of(account.added());
        BigDecimal constant = added == null ? null : added.constant();
        if (constant != null && constant.signum() == 0) {
          tail.settled(account);
        }
      }
    }
    return tail;
  }
}
