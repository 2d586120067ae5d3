/** What a check looks like as JUnit XML, which every build service reads as test results. */
@NullMarked
package tenor.report.junit;

import org.jspecify.annotations.NullMarked;
