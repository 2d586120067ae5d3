package tenor.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.quantity.Expectation;
import tenor.uncertainty.Points;

/**
 * What came of a simulation.
 *
 * @param asked the expectations whose chance was asked for, in the order of the events
 * @param wanted how many runs were wanted at the most
 * @param interrupted whether somebody ended it before
 * @param goal the error that was to be reached; null where none was
 * @param across the same from every standpoint; null where that was not asked for
 */
public record Simulated(
    Chance chance,
    Points points,
    long seed,
    List<Expectation> asked,
    int wanted,
    boolean interrupted,
    @Nullable Goal goal,
    Estimates estimates,
    @Nullable Across across) {}
