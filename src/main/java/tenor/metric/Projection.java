package tenor.metric;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tenor.engine.Design;
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
  private final Supplier<Map<String, BigDecimal>> values;
  private final Design row;
  private final Ledger ledger;
  private final Proof proof;
  private final Map<String, Horizon> horizons = new HashMap<>();
  private final Map<String, @Nullable Settlement> settlements = new HashMap<>();
  private final double @Nullable [] factors;
  private @Nullable Fates fates;

  /** When a proof that an obligation is never met is looked for. */
  public enum Proof {
    /** Before anything else: so even rounding that would settle it in the end decides nothing. */
    FIRST,
    /** Where it is not settled, or rounding may have settled it. */
    WHERE_OPEN,
    /** Only where rounding may have settled it; what is open is not reached. */
    WHERE_DOUBTFUL
  }

  private Projection(
      Plan plan,
      Supplier<Map<String, BigDecimal>> values,
      Design row,
      Ledger ledger,
      Proof proof,
      double @Nullable [] factors) {
    this.plan = plan;
    this.values = values;
    this.row = row;
    this.ledger = ledger;
    this.proof = proof;
    this.factors = factors;
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
    Map<String, Double> row = new LinkedHashMap<>();
    values.forEach((name, value) -> row.put(name, value.doubleValue()));
    return of(plan, values, Table.single(row), atLeast);
  }

  /**
   * Runs the only row of a design, with what it draws every year.
   *
   * @param values of its parameters, in base units
   */
  public static Projection of(Plan plan, Map<String, BigDecimal> values, Design row, int atLeast) {
    Ledger ledger = new Ledger(plan, 0);
    Engine.run(plan, row, List.of(ledger, new UntilSettled(plan, atLeast)));
    return new Projection(plan, () -> values, row, ledger, Proof.FIRST, null);
  }

  /**
   * A run that was recorded, without running it again.
   *
   * @param values of its parameters, asked for only where a proof is looked for
   * @param row the run as the only row of a design
   * @param ledger of the lines that will be read, those of {@link Measure#recorded} among them, kept
   *     going by {@link #untilSettled}
   */
  public static Projection recorded(
      Plan plan, Supplier<Map<String, BigDecimal>> values, Design row, Ledger ledger, Proof proof) {
    return new Projection(plan, values, row, ledger, proof, null);
  }

  /** Whether it can be shown that an obligation is never met, without running anything. */
  public static boolean isNever(Plan plan, Map<String, BigDecimal> values, Account account) {
    return new Fates(plan, values).never(account) != null;
  }

  /** Keeps runs going until every obligation is settled, as those of a projection are. */
  public static Observer untilSettled(Plan plan, int atLeast) {
    return new UntilSettled(plan, atLeast);
  }

  /**
   * The same run with all money of each period told in other money, such as the prices of a year or
   * another currency; how it ends stays the same, and so does the ledger.
   *
   * @param factors for each period recorded, what one unit of its money is in the other
   */
  Projection scaled(double[] factors) {
    Projection scaled = new Projection(plan, values, row, ledger, proof, factors);
    scaled.horizons.putAll(horizons);
    scaled.settlements.putAll(settlements);
    scaled.fates = fates();
    return scaled;
  }

  /** A run of the same values that has recorded period k, if the clock has it. */
  Projection upTo(int k) {
    boolean recorded = k < Math.min(ledger.periods(), clock().periods());
    return recorded ? this : of(plan, values.get(), row, Math.min(k + 1, clock().periods()));
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
    return values.get();
  }

  /** How it ends with an obligation of the plan. */
  public Horizon horizon(String obligation) {
    Horizon known = horizons.get(obligation);
    if (known == null) {
      Account account = plan.account(obligation)
          .orElseThrow(() -> new IllegalArgumentException("no obligation " + obligation));
      known = horizon(account, settlement(account));
      horizons.put(obligation, known);
    }
    return known;
  }

  /** The most that payments can repay for good; null where it is without limit or not shown. */
  public @Nullable BigDecimal limit(Account account) {
    return fates().limit(account);
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
    Settlement settlement = settlement(account);
    return settlement == null ? ledger.periods() - 1 : settlement.period();
  }

  private Fates fates() {
    Fates known = fates;
    if (known == null) {
      known = new Fates(plan, values.get());
      fates = known;
    }
    return known;
  }

  /** How it comes to its end in doubles, unless that is shown to be never. */
  private @Nullable Settlement settlement(Account account) {
    String name = account.name();
    if (!settlements.containsKey(name)) {
      Settlement found = Settlement.of(ledger, account);
      boolean doubtful = found != null && (proof == Proof.FIRST || swells(account, found.period()));
      boolean never = doubtful && fates().never(account) != null;
      settlements.put(name, never ? null : found);
    }
    return settlements.get(name);
  }

  /** Whether interest has swelled the rounding of doubles so far that it may have decided. */
  private boolean swells(Account account, int last) {
    double swell = 1;
    for (int k = 0; k <= last && account.rate() != null; k++) {
      double opening = ledger.value(account.opening(), k);
      swell *= opening > 0 ? 1 + ledger.value(account.interest(), k) / opening : 1;
    }
    return swell > SettlingYears.DECISIVE;
  }

  private Horizon horizon(Account account, @Nullable Settlement settlement) {
    boolean looks = proof != Proof.WHERE_DOUBTFUL || fates != null;
    Horizon.NeverProof never = settlement == null && looks ? fates().never(account) : null;
    if (never != null) {
      return new Horizon.Never(never);
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

  /** Keeps runs going until every obligation with a target was owed and is settled or ended. */
  private record UntilSettled(Plan plan, int atLeast) implements Observer {
    @Override
    public Watch watch(int firstRow, int rows) {
      List<Account> accounts = plan.accounts();
      int[] closings = new int[accounts.size()];
      int[] dues = new int[accounts.size()];
      int[] offs = new int[accounts.size()];
      int[] ends = new int[accounts.size()];
      boolean[][] owed = new boolean[accounts.size()][rows];
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
        for (int lane = 0; lane < columns.count(); lane++) {
          if (!columns.isOpen(lane)) {
            continue;
          }
          boolean open = k + 1 < until;
          int at = columns.rows()[lane] - firstRow;
          for (int i = 0; i < closings.length; i++) {
            // What is no number, because a term is not stated, will not become one.
            owed[i][at] |= dues[i] < 0
                || !(columns.of(dues[i])[lane] <= 0)
                || (offs[i] >= 0 && columns.of(offs[i])[lane] > 0)
                || (ends[i] >= 0 && columns.of(ends[i])[lane] > 0);
            open |= !owed[i][at] || (closings[i] >= 0 && columns.of(closings[i])[lane] > 0);
          }
          if (!open) {
            columns.release(lane);
          }
        }
      };
    }

    @Override
    public Collection<String> lines() {
      Set<String> lines = new HashSet<>();
      for (Account account : plan.accounts()) {
        if (account.hasTarget()) {
          lines.addAll(List.of(account.closing(), account.due()));
        }
        for (Part part : List.of(Part.WRITTEN_OFF, Part.ENDED)) {
          if (account.has(part)) {
            lines.add(account.line(part));
          }
        }
      }
      return lines;
    }

    private int slot(Account account, Part part) {
      return account.has(part) ? plan.slot(account.line(part)) : -1;
    }
  }
}
