/**
 * Exact numbers as people write them: quantities with their kind and unit, ranges, expectations and
 * calendar dates, read from many spellings and written in one.
 *
 * <p>Nothing here rounds to {@code double}; scales such as "billion" end at this package's door.
 */
@NullMarked
package tenor.quantity;

import org.jspecify.annotations.NullMarked;
