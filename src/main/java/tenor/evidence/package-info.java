/**
 * Whether the words of a quote stand in the document that they are taken from, and whether the number in
 * them is the number of the scenario. Texts come in as strings; nothing here opens a file.
 */
@NullMarked
package tenor.evidence;

import org.jspecify.annotations.NullMarked;
