/** Results as plain text for a terminal: sentences first, then tables, small charts and carets. */
@NullMarked
package tenor.report.text;

import org.jspecify.annotations.NullMarked;
