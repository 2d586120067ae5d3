package tenor.app;

/**
 * A result with the version of the scenario that it is of.
 *
 * @param version the variants, or "base"
 */
public record Versioned<R>(String version, R result) {}
