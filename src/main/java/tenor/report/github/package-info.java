/** What a check looks like to GitHub: annotations on the lines of a change, and the job's summary. */
@NullMarked
package tenor.report.github;

import org.jspecify.annotations.NullMarked;
