package tenor.model;

/**
 * A line that brings nothing more, for good, once nothing is left of what feeds it: a resource in the
 * ground, or a maximum that counts over all time.
 *
 * @param left the line of what is left at the close
 * @param line the line that brings it
 */
public record Exhaustible(String left, String line) {}
