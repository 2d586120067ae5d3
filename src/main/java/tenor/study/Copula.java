package tenor.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tenor.scenario.Correlation;
import tenor.scenario.Parameter;
import tenor.scenario.Version;
import tenor.uncertainty.Correlations;
import tenor.uncertainty.InverseNormal;
import tenor.uncertainty.Sampler;

/**
 * Draws inputs that move together by a Gaussian copula.
 *
 * <pre>
 * v = Φ⁻¹(u)     each input of a group has even draws u of its own
 * z = L · v      L: the Cholesky factor of the group's correlations
 * u′ = Φ(z)      what takes the place of u
 * </pre>
 *
 * <p>A group is what correlations join, directly or over others, in the order of the file. Its first
 * input keeps its own draws, and so does every input without correlations.
 */
final class Copula {
  private static final double MOST = Math.nextDown(1.0);

  private final Map<String, Group> groups = new LinkedHashMap<>();

  /** Inputs that move together, and the factor of their correlations. */
  private record Group(List<String> names, double[][] factor) {}

  private Copula() {}

  /** The copula of the correlations between inputs that are uncertain in a version. */
  static Copula of(Version version) {
    List<Correlations.Pair> pairs = new ArrayList<>();
    for (Correlation each : version.scenario().simulation().correlations()) {
      if (isUncertain(version, each.first()) && isUncertain(version, each.second())) {
        pairs.add(new Correlations.Pair(each.first(), each.second(), each.rank()));
      }
    }
    Copula copula = new Copula();
    for (String name : version.parameters().keySet()) {
      List<String> names = joined(name, pairs, version);
      if (names.size() > 1 && names.get(0).equals(name)) {
        double[][] factor = Correlations.factor(names, pairs);
        if (factor.length == 0) {
          throw new IllegalArgumentException("correlations that cannot all hold: " + names);
        }
        names.forEach(each -> copula.groups.put(each, new Group(names, factor)));
      }
    }
    return copula;
  }

  private static boolean isUncertain(Version version, String name) {
    Parameter parameter = version.parameters().get(name);
    return parameter != null && parameter.uncertainty() != null;
  }

  /** The inputs that correlations join with one, itself among them, in the order of the file. */
  private static List<String> joined(String name, List<Correlations.Pair> pairs, Version version) {
    List<String> joined = new ArrayList<>(List.of(name));
    for (int i = 0; i < joined.size(); i++) {
      for (Correlations.Pair pair : pairs) {
        String at = joined.get(i);
        String other = pair.first().equals(at) ? pair.second() : pair.first();
        boolean touches = pair.first().equals(at) || pair.second().equals(at);
        if (touches && !joined.contains(other)) {
          joined.add(other);
        }
      }
    }
    return version.parameters().keySet().stream().filter(joined::contains).toList();
  }

  /**
   * Draws even numbers for an input, which move together with those of its group.
   *
   * @param out takes a number above 0 and below 1 for each of {@code count} runs
   */
  void once(String name, Sampler sampler, int first, int count, double[] out) {
    Group group = groups.get(name);
    int at = group == null ? 0 : group.names().indexOf(name);
    if (group == null || at == 0) {
      sampler.once(name, first, count, out);
      return;
    }
    double[] row = group.factor()[at];
    double[] even = new double[count];
    double[] normal = new double[count];
    Arrays.fill(out, 0, count, 0);
    for (int j = 0; j <= at; j++) {
      sampler.once(group.names().get(j), first, count, even);
      InverseNormal.of(even, normal, count);
      for (int i = 0; i < count; i++) {
        out[i] += row[j] * normal[i];
      }
    }
    for (int i = 0; i < count; i++) {
      out[i] = Math.min(MOST, Correlations.cumulative(out[i]));
    }
  }
}
