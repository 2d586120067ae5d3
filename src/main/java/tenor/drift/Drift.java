package tenor.drift;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.scenario.Claim;
import tenor.scenario.Scenario;

/**
 * What moved between two states of a scenario.
 *
 * @param changes what it is computed from that changed
 * @param movements of the claims that both states have, in the order of the file
 * @param added the claims that only the new state has
 * @param removed the ids of the claims that only the old state has
 */
public record Drift(
    Baseline before,
    Baseline now,
    List<Change> changes,
    List<Movement> movements,
    List<Claim> added,
    List<String> removed) {
  private static final List<String> DRAWS = List.of("draws", "points", "seed");

  /** What moved since a baseline, which has the old inputs as words. */
  public static Drift since(Baseline before, Baseline now, Scenario scenario) {
    List<Change> changes = Inputs.changes(before.inputs(), now.inputs());
    Restored.Before restored = Restored.of(scenario, changes);
    List<Change> others = new ArrayList<>(changes);
    others.removeAll(restored.changes());
    Trial trial = new Trial(restored.scenario(), scenario);
    return of(before, now, changes, scenario, trial, restored.changes(), others);
  }

  /** What moved between two scenarios that are both at hand. */
  public static Drift between(Baseline before, Scenario old, Baseline now, Scenario scenario) {
    List<Change> changes = Inputs.changes(before.inputs(), now.inputs());
    return of(before, now, changes, scenario, new Trial(old, scenario), changes, List.of());
  }

  private static Drift of(
      Baseline before,
      Baseline now,
      List<Change> changes,
      Scenario scenario,
      Trial trial,
      List<Change> restored,
      List<Change> others) {
    boolean sameEngine = before.engine().equals(now.engine());
    Attribution attribution =
        new Attribution(trial, restored, others, sameEngine, sameDraws(before, now));
    List<Movement> movements = new ArrayList<>();
    List<Claim> added = new ArrayList<>();
    for (Claim claim : scenario.claims()) {
      Result old = before.result(claim.id());
      Result other = now.result(claim.id());
      if (old == null || other == null) {
        added.add(claim);
        continue;
      }
      Movement movement = attribution.of(claim, old, other);
      if (movement != null) {
        movements.add(movement);
      }
    }
    List<String> removed = new ArrayList<>();
    for (Result result : before.results()) {
      if (now.result(result.claim()) == null) {
        removed.add(result.claim());
      }
    }
    return new Drift(before, now, changes, movements, added, removed);
  }

  /** Whether chances are drawn from the same seed, in the same number and way. */
  private static boolean sameDraws(Baseline before, Baseline now) {
    for (String name : DRAWS) {
      Piece piece = new Piece(Aspect.SIMULATION, name);
      @Nullable String old = before.inputs().get(piece);
      if (old == null || !old.equals(now.inputs().get(piece))) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing at all differs. */
  public boolean isNothing() {
    return changes.isEmpty() && movements.isEmpty() && added.isEmpty() && removed.isEmpty();
  }
}
