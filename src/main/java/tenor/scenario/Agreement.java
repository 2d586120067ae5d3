package tenor.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenor.clause.Clause;
import tenor.clause.ClauseKind;
import tenor.clause.Clauses;
import tenor.model.Operand;
import tenor.model.PeriodLength;
import tenor.problem.Place;

/**
 * How the money flows: the clock and the clauses, by block and name.
 *
 * @param start null where a change leaves it as it is
 * @param period null where a change leaves it as it is
 * @param stopAfter null where it is not given
 * @param blocks for each block its clauses by name, in the order of the file; payments are named by
 *     their number
 * @param removed the names that a change removes, by block
 */
public record Agreement(
    @Nullable Operand start,
    @Nullable PeriodLength period,
    @Nullable Operand stopAfter,
    Map<String, Map<String, Clause>> blocks,
    Map<String, List<String>> removed,
    Place place) {

  /** The clauses of a kind, in the order of the file. */
  public List<Clause> clauses(ClauseKind kind) {
    return List.copyOf(blocks.getOrDefault(kind.block(), Map.of()).values());
  }

  /** All clauses in the order in which they write into a model. */
  public List<Clause> clauses() {
    List<Clause> all = new ArrayList<>();
    for (ClauseKind kind : Clauses.ALL) {
      all.addAll(blocks.getOrDefault(kind.block(), Map.of()).values());
    }
    return all;
  }

  /**
   * This agreement with the blocks of another one in their place: a named block replaces or removes
   * the one of its name, a list replaces the whole list.
   */
  public Agreement changedBy(Agreement change) {
    Map<String, Map<String, Clause>> merged = new LinkedHashMap<>();
    for (ClauseKind kind : Clauses.ALL) {
      Map<String, Clause> mine = blocks.getOrDefault(kind.block(), Map.of());
      Map<String, Clause> theirs = change.blocks.get(kind.block());
      Map<String, Clause> result = new LinkedHashMap<>();
      if (kind.named() || theirs == null) {
        result.putAll(mine);
      }
      if (theirs != null) {
        result.putAll(theirs);
      }
      change.removed.getOrDefault(kind.block(), List.of()).forEach(result::remove);
      merged.put(kind.block(), result);
    }
    return new Agreement(
        change.start == null ? start : change.start,
        change.period == null ? period : change.period,
        change.stopAfter == null ? stopAfter : change.stopAfter,
        merged,
        Map.of(),
        place);
  }
}
