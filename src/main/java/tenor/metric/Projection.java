package tenor.metric;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenor.engine.Engine;
import tenor.engine.Ledger;
import tenor.engine.Observer;
import tenor.engine.Table;
import tenor.model.Account;
import tenor.model.Clock;
import tenor.model.Part;
import tenor.model.Plan;

/**
 * One run of a plan, whole: its ledger until everything is settled, how each obligation ends, and
 * the values that went in.
 *
 * <p>Worked example: 500 billion that 2 billion a year is paid towards ends with {@link
 * Horizon.Reached} after exactly 250.0 years.
 */
public final class Projection {
  private final Plan plan;
  private final Map<String, BigDecimal> values;
  private final Ledger ledger;
  private final Fates fates;
  private final Map<String, Horizon> horizons = new HashMap<>();
  private final Map<String, Settlement> settlements = new HashMap<>();
  private final double @Nullable [] factors;

  private Projection(Plan plan, Map<String, BigDecimal> values, int atLeast) {
    this.plan = plan;
    this.values = values;
    this.factors = null;
    this.fates = new Fates(plan, values);
    this.ledger = new Ledger(plan, 0);
    Map<String, Double> row = new LinkedHashMap<>();
    values.forEach((name, value) -> row.put(name, value.doubleValue()));
    Engine.run(plan, Table.single(row), List.of(ledger, new UntilSettled(plan, atLeast)));
    for (Account account : plan.accounts()) {
      Settlement settlement = fates.never(account) == null ? Settlement.of(ledger, account) : null;
      if (settlement != null) {
        settlements.put(account.name(), settlement);
      }
      horizons.put(account.name(), horizon(account, settlement));
    }
  }

  /**
   * Runs a plan once.
   *
   * @param values of the parameters that are stated, in base units
   */
  public static Projection of(Plan plan, Map<String, BigDecimal> values) {
    return of(plan, values, 0);
  }

  /** Runs a plan once, for some periods at least, even if everything is settled before. */
  public static Projection of(Plan plan, Map<String, BigDecimal> values, int atLeast) {
    return new Projection(plan, values, atLeast);
  }

  private Projection(Projection same, double[] factors) {
    this.plan = same.plan;
    this.values = same.values;
    this.ledger = same.ledger;
    this.fates = same.fates;
    this.horizons.putAll(same.horizons);
    this.settlements.putAll(same.settlements);
    this.factors = factors;
  }

  /**
   * The same run with all money of each period told in other money, such as the prices of a year or
   * another currency; how it ends stays the same, and so does the ledger.
   *
   * @param factors for each period recorded, what one unit of its money is in the other
   */
  Projection scaled(double[] factors) {
    return new Projection(this, factors);
  }

  /** A run of the same values that has recorded period k, if the clock has it. */
  Projection upTo(int k) {
    boolean recorded = k < Math.min(ledger.periods(), clock().periods());
    return recorded ? this : of(plan, values, Math.min(k + 1, clock().periods()));
  }

  public Plan plan() {
    return plan;
  }

  public Clock clock() {
    return plan.clock();
  }

  public Ledger ledger() {
    return ledger;
  }

  /** The values of the parameters, in base units. */
  public Map<String, BigDecimal> values() {
    return values;
  }

  /** How it ends with an obligation of the plan. */
  public Horizon horizon(String obligation) {
    Horizon horizon = horizons.get(obligation);
    if (horizon == null) {
      throw new IllegalArgumentException("no obligation " + obligation);
    }
    return horizon;
  }

  /** The most that payments can repay for good; null where it is without limit or not shown. */
  public @Nullable BigDecimal limit(Account account) {
    return fates.limit(account);
  }

  /**
   * The value of a line in period k; what the ledger no longer needed to record is zero. Money is
   * told in the money of this projection.
   */
  public double value(String line, int k) {
    if (k >= ledger.periods()) {
      return 0;
    }
    double value = ledger.value(line, k);
    boolean money = factors != null && plan.line(line).formula().unit().money() == 1;
    return money && factors != null ? value * factors[k] : value;
  }

  /** The sum of a line over the periods from…to, both included. */
  public double sum(String line, int from, int to) {
    int end = Math.min(to, ledger.periods() - 1);
    double sum = 0;
    for (int k = Math.max(0, from); k <= end; k++) {
      sum += value(line, k);
    }
    return sum;
  }

  /** The period in which an obligation is met or ended, or the last one recorded. */
  public int lastPeriod(Account account) {
    Settlement settlement = settlements.get(account.name());
    return settlement == null ? ledger.periods() - 1 : settlement.period();
  }

  private Horizon horizon(Account account, @Nullable Settlement settlement) {
    Horizon.NeverProof proof = fates.never(account);
    if (proof != null) {
      return new Horizon.Never(proof);
    }
    if (settlement == null) {
      return account.hasTarget()
          ? new Horizon.NotReached(clock().stopAfter())
          : new Horizon.NoTarget();
    }
    int k = settlement.period();
    double opening = clock().opening(k).doubleValue();
    if (settlement.byEvent()) {
      return new Horizon.Ended(opening, settlement.givenUp());
    }
    double due = ledger.value(account.due(), k);
    if (due <= 0) {
      return new Horizon.Reached(opening);
    }
    double available = ledger.value(account.available(), k);
    return new Horizon.Reached(opening + clock().length(k).doubleValue() * (due / available));
  }

  /** Keeps a run going until every obligation with a target was owed and is settled or ended. */
  private record UntilSettled(Plan plan, int atLeast) implements Observer {
    @Override
    public Watch watch(int firstRow, int rows) {
      List<Account> accounts = plan.accounts();
      int[] closings = new int[accounts.size()];
      int[] dues = new int[accounts.size()];
      int[] offs = new int[accounts.size()];
      int[] ends = new int[accounts.size()];
      boolean[] owed = new boolean[accounts.size()];
      int last = atLeast;
      for (int i = 0; i < closings.length; i++) {
        Account account = accounts.get(i);
        boolean target = account.hasTarget();
        closings[i] = target ? plan.slot(account.closing()) : -1;
        dues[i] = target ? plan.slot(account.due()) : -1;
        offs[i] = slot(account, Part.WRITTEN_OFF);
        ends[i] = slot(account, Part.ENDED);
        last = Math.max(last, target ? account.settlesFrom() + 1 : Integer.MAX_VALUE);
      }
      int until = last;
      return (k, columns) -> {
        boolean open = k + 1 < until;
        for (int i = 0; i < owed.length; i++) {
          // What is no number, because a term is not stated, will not become one.
          owed[i] |= dues[i] < 0
              || !(columns.of(dues[i])[0] <= 0)
              || (offs[i] >= 0 && columns.of(offs[i])[0] > 0)
              || (ends[i] >= 0 && columns.of(ends[i])[0] > 0);
          open |= !owed[i] || (closings[i] >= 0 && columns.of(closings[i])[0] > 0);
        }
        if (!open) {
          columns.release(0);
        }
      };
    }

    private int slot(Account account, Part part) {
      return account.has(part) ? plan.slot(account.line(part)) : -1;
    }
  }
}
