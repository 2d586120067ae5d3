/**
 * What nobody knows, and how it is drawn: distributions, the registry of their shapes, and the
 * numbers behind every draw, each a pure function of seed, name, run and year.
 */
@NullMarked
package tenor.uncertainty;

import org.jspecify.annotations.NullMarked;
