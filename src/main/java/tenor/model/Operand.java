package tenor.model;

import tenor.problem.Place;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * What stands where a quantity may stand: a quantity in place, or the name of a term or assumption.
 */
public sealed interface Operand {

  /** Where it stands in the file. */
  Place place();

  /** A quantity written in place. */
  record Given(Quantity quantity, Place place) implements Operand {}

  /** The name of a term or assumption, and the kind of quantity that is wanted here. */
  record Named(String name, Kind wanted, Place place) implements Operand {}
}
