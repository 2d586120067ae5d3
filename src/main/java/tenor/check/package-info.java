/**
 * From claims to verdicts: whether a quoted figure follows from the terms, under which readings, and
 * what would have to be true for it.
 */
@NullMarked
package tenor.check;

import org.jspecify.annotations.NullMarked;
