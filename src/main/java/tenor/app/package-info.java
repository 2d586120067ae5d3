/**
 * What the program can do, verb by verb (check, run, explain, solve and so on), with neither console nor
 * options: files and choices go in, results and an exit status come out.
 */
@NullMarked
package tenor.app;

import org.jspecify.annotations.NullMarked;
