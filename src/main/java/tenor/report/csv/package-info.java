/** What a report looks like as CSV, for spreadsheets; the only part that writes with FastCSV. */
@NullMarked
package tenor.report.csv;

import org.jspecify.annotations.NullMarked;
