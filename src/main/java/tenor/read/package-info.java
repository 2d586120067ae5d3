/**
 * From bytes to a scenario: YAML or JSON becomes a tree in which every value knows its line and
 * column, and the tree becomes a scenario or a list of all that is wrong with it.
 */
@NullMarked
package tenor.read;

import org.jspecify.annotations.NullMarked;
