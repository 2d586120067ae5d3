/**
 * What moved since results were recorded, and because of what: results beside the inputs that they
 * were computed from, the differences between two states of a scenario, and each one's part in a
 * movement.
 */
@NullMarked
package tenor.drift;

import org.jspecify.annotations.NullMarked;
