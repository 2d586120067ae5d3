package tenor.uncertainty;

import tenor.problem.Place;

/**
 * That two inputs tend to move together.
 *
 * @param rank Spearman's rank correlation, −1 to 1
 */
public record Correlation(String first, String second, double rank, Place place) {}
