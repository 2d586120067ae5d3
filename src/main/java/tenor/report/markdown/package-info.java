/** What a check looks like in Markdown, for the summary of a build or a comment on a change. */
@NullMarked
package tenor.report.markdown;

import org.jspecify.annotations.NullMarked;
