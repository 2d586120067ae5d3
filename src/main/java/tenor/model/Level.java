package tenor.model;

/**
 * What other terms may look at: the level of an index, of a stream a year, or of a balance.
 *
 * @param now its value in the same period
 * @param before the value with which the period before closed; in the first period that of the start
 */
public record Level(Formula now, Formula before) {}
