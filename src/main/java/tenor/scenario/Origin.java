package tenor.scenario;

import org.jspecify.annotations.Nullable;

/**
 * Where a number or a claim comes from.
 *
 * @param source the name of a source of the file
 * @param quote the few words that carry the figure
 * @param why for what is assumed: the reason; for an unsourced claim: why there is no source
 */
public record Origin(
    @Nullable String source,
    @Nullable String quote,
    @Nullable String why) {}
