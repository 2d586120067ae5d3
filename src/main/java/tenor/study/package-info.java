/**
 * Questions that take more than one look at a plan: run it once, at many points, or search for the
 * value that gives a wanted figure.
 */
@NullMarked
package tenor.study;

import org.jspecify.annotations.NullMarked;
