package tenor.app;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tenor.clause.ClauseKind;
import tenor.clause.Clauses;
import tenor.scenario.Agreement;
import tenor.scenario.Variant;

/**
 * What a variant sets: values by their names, clauses by block and name. Two variants that set the same
 * cannot be applied together, neither in a claim nor on the command line.
 */
final class VariantChanges {
  private VariantChanges() {}

  /** The names that a variant sets. */
  static Set<String> of(Variant variant) {
    Set<String> names = new LinkedHashSet<>(variant.set().keySet());
    Agreement change = variant.agreement();
    if (change == null) {
      return names;
    }
    for (ClauseKind kind : Clauses.ALL) {
      String block = kind.block();
      if (!kind.named() && change.blocks().containsKey(block)) {
        names.add(block);
        continue;
      }
      for (String name : change.blocks().getOrDefault(block, Map.of()).keySet()) {
        names.add(block + "." + name);
      }
      for (String name : change.removed().getOrDefault(block, List.of())) {
        names.add(block + "." + name);
      }
    }
    addIf(change.start() != null, "start", names);
    addIf(change.period() != null, "period", names);
    addIf(change.stopAfter() != null, "stop_after", names);
    return names;
  }

  private static void addIf(boolean changed, String name, Set<String> names) {
    if (changed) {
      names.add(name);
    }
  }

  /** Whether both set one name. */
  static boolean clash(Variant one, Variant other) {
    for (String name : of(one)) {
      if (of(other).contains(name)) {
        return true;
      }
    }
    return false;
  }
}
