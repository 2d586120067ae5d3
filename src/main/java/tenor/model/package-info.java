/**
 * What a deal computes each period, as data: formulas over parameters and the calendar, the lines
 * and accounts that clauses write, and the flat plan that an engine runs. The batch run, the exact
 * reading, the steady tail and the formula shown to a reader are all readings of what is here.
 */
@NullMarked
package tenor.model;

import org.jspecify.annotations.NullMarked;
