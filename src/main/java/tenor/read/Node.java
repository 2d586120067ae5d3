package tenor.read;

import tenor.problem.Place;

/**
 * A value in a file together with the place where it is written: a mapping, a listing or a scalar.
 */
public sealed interface Node permits Mapping, Listing, Scalar {

  /** Where the value is written. */
  Place place();
}
