package tenor.scenario;

import java.util.List;
import tenor.uncertainty.Points;

/**
 * How the file wants its chances to be computed.
 *
 * @param draws how many runs
 * @param seed any whole number; the same seed gives the same numbers
 * @param correlations which inputs move together
 */
public record Simulation(int draws, long seed, Points points, List<Correlation> correlations) {
  /** What holds where the file does not say. */
  public static final Simulation USUAL = new Simulation(65_536, 1, Points.SOBOL, List.of());
}
