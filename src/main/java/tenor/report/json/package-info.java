/** The same results as JSON for other programs, with full precision and stable field names. */
@NullMarked
package tenor.report.json;

import org.jspecify.annotations.NullMarked;
