/**
 * The kinds of clause that an agreement is made of, one file for each, and their registry. A kind
 * declares its fields once; its reader, its part of the JSON Schema and its table in the format
 * reference come from that declaration.
 */
@NullMarked
package tenor.clause;

import org.jspecify.annotations.NullMarked;
