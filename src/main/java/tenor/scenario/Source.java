package tenor.scenario;

import org.jspecify.annotations.Nullable;
import tenor.problem.Place;

/**
 * A report, a text or a page that numbers come from.
 *
 * @param name its name in the file
 * @param document the name of the file that holds its words, kept outside the repository
 * @param sha256 the checksum of that file
 */
public record Source(
    String name,
    String title,
    @Nullable String url,
    @Nullable String document,
    @Nullable String sha256,
    Place place) {}
