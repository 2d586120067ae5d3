package tenor.scenario;

import tenor.problem.Place;

/**
 * That two inputs tend to move together.
 *
 * @param first the name of a term or assumption that is uncertain
 * @param second the name of another one
 * @param rank Spearman's rank correlation, between −1 and 1
 * @param origin who says so, or the reason why it is assumed
 */
public record Correlation(String first, String second, double rank, Origin origin, Place place) {}
