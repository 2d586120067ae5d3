/**
 * The command line: what can be typed, how results are shown, and with which status the program ends.
 * Nothing is calculated here.
 */
@NullMarked
package tenor.cli;

import org.jspecify.annotations.NullMarked;
