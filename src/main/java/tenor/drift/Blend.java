package tenor.drift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.clause.Clause;
import tenor.clause.ClauseKind;
import tenor.clause.Clauses;
import tenor.scenario.Agreement;
import tenor.scenario.Parameter;
import tenor.scenario.Scenario;
import tenor.scenario.Simulation;
import tenor.scenario.Variant;

/**
 * Scenarios between two states of one: of each thing that differs either the old or the new. Claims are
 * those of the new state.
 *
 * <p>Worked example: between 500 billion at 2 billion a year and 400 billion at 2.5 billion a year lie
 * 500 billion at 2.5 and 400 billion at 2 billion a year.
 */
final class Blend {
  private final Scenario before;
  private final Scenario now;
  private final Set<Piece> kept;

  private Blend(Scenario before, Scenario now, Set<Piece> kept) {
    this.before = before;
    this.now = now;
    this.kept = kept;
  }

  /**
   * One of them.
   *
   * @param kept what is as it was before; all else is as it is now
   */
  static Scenario of(Scenario before, Scenario now, Set<Piece> kept) {
    return kept.isEmpty() ? now : new Blend(before, now, kept).scenario();
  }

  private Scenario scenario() {
    return new Scenario(
        now.file(),
        now.title(),
        now.asOf(),
        now.sources(),
        parameters(),
        agreement("", before.agreement(), now.agreement()),
        variants(),
        simulation(),
        now.claims());
  }

  private boolean keeps(Aspect aspect, String name) {
    return kept.contains(new Piece(aspect, name));
  }

  /** The names of both, those of the one whose order counts first. */
  private static Set<String> names(boolean oldFirst, Map<String, ?> old, Map<String, ?> other) {
    Set<String> names = new LinkedHashSet<>((oldFirst ? old : other).keySet());
    names.addAll((oldFirst ? other : old).keySet());
    return names;
  }

  private Map<String, Parameter> parameters() {
    Map<String, Parameter> all = new LinkedHashMap<>();
    boolean oldFirst = keeps(Aspect.SIMULATION, Inputs.ORDER);
    for (String name : names(oldFirst, before.parameters(), now.parameters())) {
      Parameter old = before.parameters().get(name);
      Parameter other = now.parameters().get(name);
      if (old != null && other != null) {
        all.put(name, parameter(name, old, other));
      } else if (old != null) {
        all.put(name, old);
      } else if (other != null) {
        all.put(name, other);
      }
    }
    return all;
  }

  private Parameter parameter(String name, Parameter old, Parameter other) {
    return new Parameter(
        name,
        other.said(),
        (keeps(Aspect.INPUT, name) ? old : other).value(),
        (keeps(Aspect.RANGE, name) ? old : other).range(),
        (keeps(Aspect.UNCERTAINTY, name) ? old : other).uncertainty(),
        other.origin(),
        other.rivals(),
        other.place(),
        other.valuePlace());
  }

  private Agreement agreement(String prefix, Agreement old, Agreement other) {
    Map<String, Map<String, Clause>> blocks = new LinkedHashMap<>();
    Map<String, List<String>> removed = new LinkedHashMap<>();
    for (ClauseKind kind : Clauses.ALL) {
      String block = kind.block();
      if (kind.named()) {
        named(prefix, block, old, other, blocks, removed);
        continue;
      }
      Map<String, Clause> list =
          (keeps(Aspect.BLOCK, prefix + block) ? old : other).blocks().get(block);
      if (list != null) {
        blocks.put(block, list);
      }
    }
    return new Agreement(
        (keeps(Aspect.BLOCK, prefix + "start") ? old : other).start(),
        (keeps(Aspect.BLOCK, prefix + "period") ? old : other).period(),
        (keeps(Aspect.BLOCK, prefix + "stop_after") ? old : other).stopAfter(),
        blocks,
        removed,
        other.place());
  }

  private void named(
      String prefix,
      String block,
      Agreement old,
      Agreement other,
      Map<String, Map<String, Clause>> blocks,
      Map<String, List<String>> removed) {
    Map<String, Clause> mine = old.blocks().getOrDefault(block, Map.of());
    Map<String, Clause> theirs = other.blocks().getOrDefault(block, Map.of());
    Map<String, Clause> clauses = new LinkedHashMap<>();
    List<String> gone = new ArrayList<>();
    boolean oldFirst = keeps(Aspect.BLOCK, prefix + block + " " + Inputs.ORDER);
    Set<String> names = new LinkedHashSet<>(names(oldFirst, mine, theirs));
    names.addAll(old.removed().getOrDefault(block, List.of()));
    names.addAll(other.removed().getOrDefault(block, List.of()));
    for (String name : names) {
      Agreement one = keeps(Aspect.BLOCK, prefix + block + "." + name) ? old : other;
      Clause clause = one.blocks().getOrDefault(block, Map.of()).get(name);
      if (clause != null) {
        clauses.put(name, clause);
      } else if (one.removed().getOrDefault(block, List.of()).contains(name)) {
        gone.add(name);
      }
    }
    if (!clauses.isEmpty()) {
      blocks.put(block, clauses);
    }
    if (!gone.isEmpty()) {
      removed.put(block, gone);
    }
  }

  private Map<String, Variant> variants() {
    Map<String, Variant> all = new LinkedHashMap<>();
    for (String name : names(false, before.variants(), now.variants())) {
      Variant old = before.variants().get(name);
      Variant other = now.variants().get(name);
      boolean keepsReading = keeps(Aspect.READING, name);
      if (other == null) {
        if (old != null && keepsReading) {
          all.put(name, old);
        }
        continue;
      }
      String reading = keepsReading ? (old == null ? null : old.readingOf()) : other.readingOf();
      all.put(
          name,
          new Variant(
              name,
              other.title(),
              other.origin(),
              reading,
              old == null ? other.set() : settings(name, old, other),
              old == null
                  ? other.agreement()
                  : change(name, old.agreement(), other.agreement(), other),
              other.place()));
    }
    return all;
  }

  private Map<String, Variant.Setting> settings(String variant, Variant old, Variant other) {
    Map<String, Variant.Setting> set = new LinkedHashMap<>();
    for (String name : names(false, old.set(), other.set())) {
      Variant.Setting setting =
          (keeps(Aspect.SETTING, variant + "/" + name) ? old : other).set().get(name);
      if (setting != null) {
        set.put(name, setting);
      }
    }
    return set;
  }

  private @Nullable Agreement change(
      String variant, @Nullable Agreement old, @Nullable Agreement other, Variant like) {
    if (old == null && other == null) {
      return null;
    }
    Agreement nothing = new Agreement(null, null, null, Map.of(), Map.of(), like.place());
    return agreement(variant + "/", old == null ? nothing : old, other == null ? nothing : other);
  }

  private Simulation simulation() {
    Simulation old = before.simulation();
    Simulation other = now.simulation();
    return new Simulation(
        (keeps(Aspect.SIMULATION, "draws") ? old : other).draws(),
        (keeps(Aspect.SIMULATION, "seed") ? old : other).seed(),
        (keeps(Aspect.SIMULATION, "points") ? old : other).points(),
        (keeps(Aspect.SIMULATION, "correlations") ? old : other).correlations());
  }
}
