package tenor.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.problem.Problem;

/**
 * What came of formatting a file.
 *
 * @param text the file as it should be written; null where it has errors and is left as it is
 * @param read the file as it was read, with what is wrong with it
 * @param refusals why a file without errors is left as it is nevertheless; empty where it is not
 */
public record Formatted(@Nullable String text, ReadScenario read, List<Problem> refusals) {}
