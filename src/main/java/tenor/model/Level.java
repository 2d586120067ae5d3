package tenor.model;

/**
 * What other terms may look at: the level of an index, of a stream a year, or of a balance.
 *
 * @param now its value in the same period
 * @param before the value with which the period before closed; in the first period that of the start
 */
public record Level(Formula now, Formula before) {

  /** The level of a line that says nothing of balances: before the first period it was the same. */
  public static Level of(Clock clock, Formula.Line line) {
    Formula last = new Formula.Previous(line.name(), line.unit(), Formula.zero(line.unit()));
    return new Level(line, Operation.CHOOSE.of(clock.firstPeriod(), line, last));
  }
}
