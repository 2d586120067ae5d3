/**
 * A scenario as written: what its text says, what somebody assumed, how the money flows, other
 * readings of it, and the claims made about it; all with exact decimals, sources and places.
 */
@NullMarked
package tenor.scenario;

import org.jspecify.annotations.NullMarked;
