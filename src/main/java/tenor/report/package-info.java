/**
 * What a report says, whatever file it ends up in: computed figures as people read them, the answer
 * in a sentence, and formulas in words and numbers.
 */
@NullMarked
package tenor.report;

import org.jspecify.annotations.NullMarked;
