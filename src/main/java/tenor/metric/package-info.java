/**
 * What is measured of a projection, one file for each metric, and the registry; the horizon and the
 * proof that it is never reached.
 */
@NullMarked
package tenor.metric;

import org.jspecify.annotations.NullMarked;
