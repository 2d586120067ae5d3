package tenor.scenario;

import org.jspecify.annotations.Nullable;

/**
 * Where a number or a claim comes from.
 *
 * @param source the name of a source of the file
 * @param cited the few words that carry the figure
 * @param why for what is assumed: the reason; for an unsourced claim: why there is no source
 */
public record Origin(
    @Nullable String source,
    @Nullable Quote cited,
    @Nullable String why) {

  /** The words that carry the figure; null where there are none. */
  public @Nullable String quote() {
    return cited == null ? null : cited.words();
  }
}
