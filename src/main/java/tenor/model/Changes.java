package tenor.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What events do to an obligation. Events write it down before the obligation writes its lines,
 * which then read it.
 */
public final class Changes {
  private final List<Formula> writtenOff = new ArrayList<>();
  private final List<Formula> taken = new ArrayList<>();
  private final List<Formula> suspended = new ArrayList<>();
  private final List<Formula> ended = new ArrayList<>();
  private final List<String> exchanges = new ArrayList<>();
  private final List<Deferral> deferrals = new ArrayList<>();
  private final List<Regime> regimes = new ArrayList<>();

  /**
   * Instalments put off to the end.
   *
   * @param when one in each period whose instalment, if there is one, is put off
   * @param whole whether the whole instalment is put off, or its interest alone
   * @param last whether it is payable after all others that were put off
   * @param rate what the deferred sums bear a year; null for what the obligation bears
   * @param most how many instalments may be put off
   */
  public record Deferral(
      Formula when, boolean whole, boolean last, @Nullable Formula rate, int most) {}

  /**
   * A schedule that takes the place of the one before.
   *
   * @param begins one in the period in which it begins
   * @param inForce one from then on
   * @param schedule null where only the interest changes
   * @param rate the interest from then on; null where it stays
   */
  public record Regime(
      Formula begins,
      Formula inForce,
      @Nullable Schedule schedule,
      @Nullable Formula rate) {}

  /** Writes off an amount at the start of a period. */
  public void writeOff(Formula money) {
    writtenOff.add(money);
  }

  /** Adds an amount taken over from elsewhere at the start of a period. */
  public void takeOver(Formula money) {
    taken.add(money);
  }

  /** Suspends what is asked for and paid in the periods in which a formula is one. */
  public void suspend(Formula flag) {
    suspended.add(flag);
  }

  /** Ends the obligation from the first period on in which a formula is one. */
  public void end(Formula flag) {
    ended.add(flag);
  }

  /** Ends the obligation in the same way, in exchange for another one. */
  public void exchange(Formula flag, String into) {
    end(flag);
    exchanges.add(into);
  }

  public void defer(Deferral deferral) {
    deferrals.add(deferral);
  }

  public void reprofile(Regime regime) {
    regimes.add(regime);
  }

  public List<Formula> writtenOff() {
    return List.copyOf(writtenOff);
  }

  public List<Formula> taken() {
    return List.copyOf(taken);
  }

  /** One in each period in which it is suspended; null where it never is. */
  public @Nullable Formula suspension() {
    Formula any = null;
    for (Formula flag : suspended) {
      any = any == null ? flag : any.atLeast(flag);
    }
    return any;
  }

  public List<Formula> ended() {
    return List.copyOf(ended);
  }

  /** The obligations for which events exchange it, each once. */
  List<String> exchanges() {
    return List.copyOf(new LinkedHashSet<>(exchanges));
  }

  /** Whether an event may write something off without an exchange. */
  boolean mayBeGivenUp() {
    return writtenOff.size() > exchanges.size();
  }

  public List<Deferral> deferrals() {
    return List.copyOf(deferrals);
  }

  /** The schedules that take the place of the first one, in the order in which they are written. */
  public List<Regime> regimes() {
    return List.copyOf(regimes);
  }
}
