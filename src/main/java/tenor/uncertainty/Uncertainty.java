package tenor.uncertainty;

import tenor.problem.Place;

/**
 * What a file says of a value that nobody knows. It is drawn once in each run.
 *
 * @param text the distribution in words with units, such as {@code lognormal, mean 2 billion USD/year,
 *     deviation 1 billion USD/year}
 */
public record Uncertainty(String text, Distribution distribution, Place place) {}
