package tenor.uncertainty;

import tenor.problem.Place;
import tenor.quantity.Quantity;

/**
 * What a file says of a value that nobody knows. It is drawn once in each run.
 *
 * @param text the distribution in words with units, such as {@code lognormal with mean 2 billion
 *     USD/year and deviation 1 billion USD/year}
 * @param like a quantity of its kind and currency
 */
public record Uncertainty(String text, Distribution distribution, Quantity like, Place place) {}
