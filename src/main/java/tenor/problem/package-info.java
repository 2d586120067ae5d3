/**
 * What is wrong with a file and how to put it right: where it stands, what kind of mistake it is,
 * one sentence and one remedy. Wrong input is a value of this package, never an exception.
 */
@NullMarked
package tenor.problem;

import org.jspecify.annotations.NullMarked;
