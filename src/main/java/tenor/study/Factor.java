package tenor.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.metric.Measure;
import tenor.quantity.Range;
import tenor.scenario.Parameter;
import tenor.scenario.Version;

/**
 * A part of what nobody knows that is drawn independently of all other parts: an input, several
 * inputs that move together, or the chance of the years.
 *
 * @param inputs empty for the chance of the years
 */
public record Factor(List<Parameter> inputs) {

  /**
   * What a measure depends on and nobody knows.
   *
   * @param factors what is drawn, in the order of the file
   * @param fixed what it also depends on that is held at its value
   */
  public record Factors(List<Factor> factors, List<Parameter> fixed) {}

  /** Whether it is everything that is drawn every year. */
  public boolean isChance() {
    return inputs.isEmpty();
  }

  /** Whether it is several inputs that move together. */
  public boolean isGroup() {
    return inputs.size() > 1;
  }

  /** The names of its inputs. */
  public List<String> names() {
    return inputs.stream().map(Parameter::name).toList();
  }

  /** Whether an input is taken as evenly spread over its stated range, since no more is said. */
  public static boolean isTakenAsEven(Parameter parameter) {
    return parameter.uncertainty() == null && parameter.range() != null;
  }

  /**
   * The factors of a measure: inputs with an uncertainty or at least a range, those that are
   * correlated as one, and what is drawn every year as the last.
   */
  public static Factors of(Subject subject, Measure measure) {
    Version version = subject.version();
    List<Parameter> drawn = new ArrayList<>();
    List<Parameter> fixed = new ArrayList<>();
    Set<String> inputs = subject.inputs(measure);
    for (Parameter parameter : version.parameters().values()) {
      if (inputs.contains(parameter.name())) {
        boolean moves = isMoving(parameter) && !subject.movesTheClock(parameter.name());
        (moves ? drawn : fixed).add(parameter);
      }
    }
    List<Factor> factors = new ArrayList<>();
    for (List<Parameter> together : together(drawn, version)) {
      factors.add(new Factor(List.copyOf(together)));
    }
    if (subject.plan().dependsOnDraws(measure.lines(subject.plan()))) {
      factors.add(new Factor(List.of()));
    }
    return new Factors(List.copyOf(factors), List.copyOf(fixed));
  }

  private static boolean isMoving(Parameter parameter) {
    Range range = parameter.range();
    return parameter.uncertainty() != null
        || (range != null && range.low().value().compareTo(range.high().value()) < 0);
  }

  /** The inputs, those that a correlation joins beside each other. */
  private static Iterable<List<Parameter>> together(List<Parameter> drawn, Version version) {
    Map<String, String> leaders = new HashMap<>();
    drawn.forEach(parameter -> leaders.put(parameter.name(), parameter.name()));
    version.scenario().simulation().correlations().forEach(pair -> {
      String first = leader(leaders, pair.first());
      String second = leader(leaders, pair.second());
      if (first != null && second != null && pair.rank() != 0) {
        leaders.put(second, first);
      }
    });
    Map<String, List<Parameter>> groups = new LinkedHashMap<>();
    for (Parameter parameter : drawn) {
      String leader = String.valueOf(leader(leaders, parameter.name()));
      groups.computeIfAbsent(leader, k -> new ArrayList<>()).add(parameter);
    }
    return groups.values();
  }

  private static @Nullable String leader(Map<String, String> leaders, String name) {
    String at = leaders.get(name);
    Set<String> seen = new LinkedHashSet<>();
    while (at != null && seen.add(at)) {
      String next = leaders.get(at);
      at = next == null || next.equals(at) ? at : next;
    }
    return at;
  }
}
