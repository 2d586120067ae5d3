package tenor.drift;

import org.jspecify.annotations.Nullable;

/**
 * One thing that two states of a scenario do not have in common.
 *
 * @param before as a text; null where the first state does not have it
 * @param now as a text; null where the second state does not have it
 */
public record Change(
    Piece piece, @Nullable String before, @Nullable String now) {}
