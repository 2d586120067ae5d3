package tenor.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenor.quantity.Quantity;
import tenor.scenario.Agreement;
import tenor.scenario.Claim;
import tenor.scenario.Parameter;
import tenor.scenario.Scenario;
import tenor.scenario.Simulation;
import tenor.scenario.Source;
import tenor.scenario.Variant;

/**
 * What a file says together with the files that it extends, as far as it could be read. What has a mistake is kept under
 * its name, so that a slip is not reported again wherever the name is used.
 *
 * @param agreement null where it could not be read at all
 */
record Draft(
    String title,
    @Nullable Quantity asOf,
    Map<String, Source> sources,
    Map<String, Parameter> parameters,
    @Nullable Agreement agreement,
    Map<String, Variant> variants,
    Simulation simulation,
    List<Claim> claims) {

  /** What a file says that extends no other one, before it is read. */
  static Draft empty() {
    return new Draft("", null, Map.of(), Map.of(), null, Map.of(), Simulation.USUAL, List.of());
  }

  /** What a file begins with that extends this one: everything but the claims, the title and the day. */
  Draft inherited() {
    return new Draft(
        "",
        null,
        new LinkedHashMap<>(sources),
        new LinkedHashMap<>(parameters),
        agreement,
        new LinkedHashMap<>(variants),
        simulation,
        List.of());
  }

  /** The scenario that it is; null where there is no agreement. */
  @Nullable Scenario scenario(String file) {
    return agreement == null
        ? null
        : new Scenario(
            file, title, asOf, sources, parameters, agreement, variants, simulation, claims);
  }
}
