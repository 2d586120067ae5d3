package tenor.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tenor.clause.Clause;
import tenor.clause.ClauseKind;
import tenor.clause.Clauses;
import tenor.problem.PrintableText;
import tenor.quantity.ExactDecimal;
import tenor.quantity.Quantity;
import tenor.scenario.Agreement;
import tenor.scenario.Claim;
import tenor.scenario.Correlation;
import tenor.scenario.Parameter;
import tenor.scenario.Scenario;
import tenor.scenario.Simulation;
import tenor.scenario.Variant;
import tenor.uncertainty.Uncertainty;

/**
 * Everything that the results of a scenario are computed from, each piece as a text: two scenarios whose
 * texts are equal have equal results. Titles, sources, quotes and reasons are no part of it.
 *
 * <p>Worked example: {@code annual_revenue: { value: 2 billion USD/year, why: … }} is the text {@code 2
 * billion USD/year} under the key {@code input annual_revenue}.
 */
public final class Inputs {
  /** The text of a value that is not stated. */
  public static final String NOT_STATED = "not stated";

  static final String ORDER = "order";
  private static final String SAMPLES = " samples";
  private static final int PROBES = 4096;

  private final SortedMap<Piece, String> texts = new TreeMap<>();

  private Inputs() {}

  /** The inputs of a scenario, by what they are. */
  public static SortedMap<Piece, String> of(Scenario scenario) {
    Inputs inputs = new Inputs();
    scenario.parameters().values().forEach(inputs::parameter);
    inputs.agreement("", scenario.agreement());
    scenario.variants().values().forEach(inputs::variant);
    if (isByChance(scenario)) {
      inputs.simulation(scenario);
    }
    return inputs.texts;
  }

  /** What differs between the inputs of two scenarios. */
  public static List<Change> changes(
      SortedMap<Piece, String> before, SortedMap<Piece, String> now) {
    SortedSet<Piece> pieces = new TreeSet<>(before.keySet());
    pieces.addAll(now.keySet());
    List<Change> changes = new ArrayList<>();
    for (Piece piece : pieces) {
      String old = before.get(piece);
      String other = now.get(piece);
      if (old == null || !old.equals(other)) {
        changes.add(new Change(piece, old, other));
      }
    }
    return changes;
  }

  private static boolean isByChance(Scenario scenario) {
    return scenario.claims().stream().map(Claim::statistic).anyMatch(s -> s != null);
  }

  private void put(Aspect aspect, String name, String text) {
    texts.put(new Piece(aspect, name), PrintableText.of(text));
  }

  private void parameter(Parameter parameter) {
    Quantity value = parameter.value();
    put(Aspect.INPUT, parameter.name(), value == null ? NOT_STATED : value.text());
    if (parameter.range() != null) {
      put(Aspect.RANGE, parameter.name(), parameter.range().text());
    }
    Uncertainty uncertainty = parameter.uncertainty();
    if (uncertainty != null) {
      put(Aspect.UNCERTAINTY, parameter.name(), uncertainty(uncertainty));
    }
  }

  /** A distribution in words; given samples, of which the words tell only the number, with a mark. */
  private static String uncertainty(Uncertainty uncertainty) {
    if (!uncertainty.text().contains(SAMPLES)) {
      return uncertainty.text();
    }
    long mark = 17;
    for (int i = 0; i < PROBES; i++) {
      double value = uncertainty.distribution().quantile((i + 0.5) / PROBES);
      mark = 31 * mark + Double.doubleToLongBits(value);
    }
    return uncertainty.text() + ", mark " + Long.toHexString(mark);
  }

  /** The blocks of an agreement, or of what a variant replaces of it. */
  private void agreement(String prefix, Agreement agreement) {
    clock(prefix + "start", ClauseWords.of(agreement.start()));
    clock(prefix + "stop_after", ClauseWords.of(agreement.stopAfter()));
    clock(
        prefix + "period", agreement.period() == null ? "" : agreement.period().word());
    for (ClauseKind kind : Clauses.ALL) {
      Map<String, Clause> clauses = agreement.blocks().getOrDefault(kind.block(), Map.of());
      String block = prefix + kind.block();
      if (!kind.named() && agreement.blocks().containsKey(kind.block())) {
        List<String> parts = new ArrayList<>();
        clauses.values().forEach(clause -> parts.add(ClauseWords.of(clause)));
        put(Aspect.BLOCK, block, String.join("; ", parts));
      } else {
        clauses.forEach(
            (name, clause) -> put(Aspect.BLOCK, block + "." + name, ClauseWords.of(clause)));
        if (clauses.size() > 1) {
          put(Aspect.BLOCK, block + " " + ORDER, String.join(", ", clauses.keySet()));
        }
      }
      for (String removed : agreement.removed().getOrDefault(kind.block(), List.of())) {
        put(Aspect.BLOCK, block + "." + removed, "none");
      }
    }
  }

  private void clock(String name, String text) {
    if (!text.isEmpty()) {
      put(Aspect.BLOCK, name, text);
    }
  }

  private void variant(Variant variant) {
    String prefix = variant.name() + "/";
    variant
        .set()
        .forEach((name, to) -> put(Aspect.SETTING, prefix + name, to.value().text()));
    if (variant.agreement() != null) {
      agreement(prefix, variant.agreement());
    }
    if (variant.readingOf() != null) {
      put(Aspect.READING, variant.name(), variant.readingOf());
    }
  }

  private void simulation(Scenario scenario) {
    Simulation simulation = scenario.simulation();
    put(Aspect.SIMULATION, "draws", Integer.toString(simulation.draws()));
    put(Aspect.SIMULATION, "seed", Long.toString(simulation.seed()));
    put(Aspect.SIMULATION, "points", simulation.points().word());
    List<String> pairs = new ArrayList<>();
    for (Correlation pair : simulation.correlations()) {
      pairs.add(pair.first() + " with " + pair.second() + " "
          + ExactDecimal.of(pair.rank()).toPlainString());
    }
    if (!pairs.isEmpty()) {
      put(Aspect.SIMULATION, "correlations", String.join(", ", pairs));
    }
    List<String> uncertain = new ArrayList<>();
    for (Parameter parameter : scenario.parameters().values()) {
      if (parameter.uncertainty() != null) {
        uncertain.add(parameter.name());
      }
    }
    if (uncertain.size() > 1) {
      put(Aspect.SIMULATION, ORDER, String.join(", ", uncertain));
    }
  }
}
