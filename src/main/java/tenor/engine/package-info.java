/**
 * Runs a plan over a table of rows in blocks, records single runs as ledgers, reads the same plan in
 * 34-digit decimals, and follows it into its steady tail. It knows neither claims nor chance.
 */
@NullMarked
package tenor.engine;

import org.jspecify.annotations.NullMarked;
