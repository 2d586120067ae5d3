package tenor.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tenor.quantity.Quantity;

/**
 * One scenario file, read and checked.
 *
 * @param file the path by which it was read
 * @param asOf the day on which its figures were current, as written; null where the file is silent
 * @param sources by name, in the order of the file
 * @param parameters terms and assumptions by name, in the order of the file
 * @param variants by name, in the order of the file
 * @param simulation how chances are to be computed
 */
public record Scenario(
    String file,
    String title,
    @Nullable Quantity asOf,
    Map<String, Source> sources,
    Map<String, Parameter> parameters,
    Agreement agreement,
    Map<String, Variant> variants,
    Simulation simulation,
    List<Claim> claims) {

  /** The scenario as the file stands, without a variant. */
  public Version base() {
    return version(List.of(), Map.of());
  }

  /**
   * The scenario under some variants, applied left to right, and then with some values set.
   *
   * @param names of variants that the file has
   * @param settings values for parameters that the file has
   */
  public Version version(List<String> names, Map<String, Quantity> settings) {
    Map<String, Parameter> changed = new LinkedHashMap<>(parameters);
    Agreement terms = agreement;
    for (String name : names) {
      Variant variant = variants.get(name);
      if (variant == null) {
        throw new IllegalArgumentException("no variant " + name);
      }
      variant
          .set()
          .forEach((p, to) ->
              changed.computeIfPresent(p, (k, old) -> old.withValue(to.value(), to.place())));
      if (variant.agreement() != null) {
        terms = terms.changedBy(variant.agreement());
      }
    }
    settings.forEach(
        (p, to) -> changed.computeIfPresent(p, (k, old) -> old.withValue(to, old.valuePlace())));
    return new Version(this, List.copyOf(names), changed, terms);
  }

  /** The claim of an id, if there is one. */
  public Optional<Claim> claim(String id) {
    return claims.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** The variants that are readings of an ambiguous term. */
  public List<Variant> readings() {
    return variants.values().stream().filter(v -> v.readingOf() != null).toList();
  }

  /**
   * The readings that some variants leave open: those that do not read or set again what the variants
   * read or set.
   */
  public List<Variant> readingsBeside(List<String> names) {
    return readings().stream()
        .filter(reading -> names.stream().noneMatch(name -> replaces(reading, variants.get(name))))
        .toList();
  }

  private static boolean replaces(Variant reading, @Nullable Variant mine) {
    return mine != null
        && (mine.equals(reading)
            || (reading.readingOf() != null && reading.readingOf().equals(mine.readingOf()))
            || reading.set().keySet().stream().anyMatch(mine.set()::containsKey));
  }
}
