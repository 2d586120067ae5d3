package tenor.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.metric.Measure;
import tenor.quantity.Quantity;
import tenor.scenario.Parameter;
import tenor.scenario.Scenario;
import tenor.scenario.Variant;
import tenor.scenario.Version;

/**
 * What somebody must assume before anything can be left to chance: one reading of the terms, and
 * values inside the ranges that the file holds possible.
 *
 * <p>An input that has an uncertainty is left to chance and does not move here; neither does one whose
 * value was set by a choice.
 *
 * @param reading the variant that reads a term differently; null for the terms as they stand
 * @param values what differs from the file's own values, by input; none at the file's own values
 * @param subject the version with these values
 */
public record Standpoint(@Nullable String reading, Map<String, Quantity> values, Subject subject) {

  /**
   * All standpoints from which a measure can be looked at: under every reading the file's own values,
   * each ranged input alone from end to end, and the corners of all ranges together.
   *
   * @param from the version that is looked at; values that were set in it by hand stay
   * @param measure of that version; readings that do not have its obligation are left out
   */
  public static List<Standpoint> all(Version from, Measure measure) {
    Scenario scenario = from.scenario();
    Map<String, Quantity> settings = settings(from);
    List<String> variants = from.variants();
    List<Standpoint> all = new ArrayList<>(under(null, scenario, variants, settings, measure));
    for (Variant reading : scenario.readingsBeside(variants)) {
      List<String> names = new ArrayList<>(variants);
      names.add(reading.name());
      all.addAll(under(reading.name(), scenario, names, settings, measure));
    }
    return all;
  }

  /** The values that a version has beside those of the file and its variants. */
  private static Map<String, Quantity> settings(Version version) {
    Map<String, Quantity> settings = new LinkedHashMap<>();
    Map<String, Parameter> before =
        version.scenario().version(version.variants(), Map.of()).parameters();
    version.parameters().forEach((name, parameter) -> {
      Parameter other = before.get(name);
      if (parameter.value() != null && !parameter.equals(other)) {
        settings.put(name, parameter.value());
      }
    });
    return settings;
  }

  private static List<Standpoint> under(
      @Nullable String reading,
      Scenario scenario,
      List<String> variants,
      Map<String, Quantity> settings,
      Measure measure) {
    Subject own = Subject.of(scenario.version(variants, settings)).subject();
    boolean knows = own != null
        && (measure.obligation() == null
            || own.plan().account(measure.obligation()).isPresent());
    if (own == null || !knows) {
      return List.of();
    }
    Set<String> ranged = ranged(own, measure);
    ranged.removeAll(settings.keySet());
    Set<Map<String, BigDecimal>> points = new LinkedHashSet<>();
    if (ranged.containsAll(new Chance(own, measure).unstated())) {
      points.add(Ranges.middleOfUnstated(own, ranged));
    }
    points.addAll(Ranges.points(own, ranged));
    List<Standpoint> found = new ArrayList<>();
    Set<Map<String, BigDecimal>> seen = new HashSet<>();
    for (Map<String, BigDecimal> point : points) {
      Map<String, Quantity> values = new LinkedHashMap<>();
      point.forEach((name, value) -> {
        Quantity like = Solve.like(own.parameter(name));
        Quantity given = own.parameter(name).value();
        if (given == null || given.value().compareTo(value) != 0) {
          values.put(name, like.withValue(value));
        }
      });
      Map<String, BigDecimal> key = new LinkedHashMap<>();
      values.forEach((name, value) -> key.put(name, value.value().stripTrailingZeros()));
      if (!seen.add(key)) {
        continue;
      }
      Map<String, Quantity> set = new LinkedHashMap<>(settings);
      set.putAll(values);
      Subject subject =
          values.isEmpty() ? own : Subject.of(scenario.version(variants, set)).subject();
      if (subject != null && new Chance(subject, measure).unstated().isEmpty()) {
        found.add(new Standpoint(reading, values, subject));
      }
    }
    return found;
  }

  /** The inputs that matter to a measure, have a range and are not left to chance. */
  private static Set<String> ranged(Subject subject, Measure measure) {
    Set<String> names = new LinkedHashSet<>();
    for (String name : subject.inputs(measure)) {
      Parameter parameter = subject.parameter(name);
      if (parameter.range() != null && parameter.uncertainty() == null) {
        names.add(name);
      }
    }
    return names;
  }

  /** Whether it is the terms as they stand at the file's own values. */
  public boolean isOwn() {
    return reading == null && values.isEmpty();
  }
}
