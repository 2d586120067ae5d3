package tenor.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.metric.Measure;
import tenor.scenario.Claim;

/**
 * What a sensitivity found of one measure: one input at a time, a screening, and Sobol' indices, as
 * far as they were asked for.
 *
 * @param claim whose coming true is asked about; null for a figure
 * @param on what the numbers are about
 * @param event in words, where an event is asked about; otherwise empty
 * @param factors what is drawn, and what is held
 * @param screening null where it was not asked for
 * @param run behind the indices; null where they were not asked for
 * @param indices null where they were not asked for, or where some run has no number
 */
public record Influence(
    Subject subject,
    Measure measure,
    @Nullable Claim claim,
    On on,
    Response response,
    String event,
    Factor.Factors factors,
    Sensitivity.Drawing drawing,
    @Nullable Tornado tornado,
    @Nullable Screening screening,
    @Nullable Sensitivity run,
    @Nullable SobolIndices indices) {

  /** What the numbers are about. */
  public enum On {
    /** The figure. */
    VALUE,
    /** One over the figure, so that never is zero. */
    RECIPROCAL,
    /** Whether an event comes true. */
    EVENT
  }

  /** A factor with its indices. */
  public record Ranked(
      int factor, SobolIndices.Index first, SobolIndices.Index total, int rank, int last) {}

  /**
   * The factors by their total indices, the largest first. Those whose intervals overlap share their
   * ranks, and what is not above the dummy's floor shares the last.
   */
  public List<Ranked> ranked() {
    SobolIndices found = indices;
    if (found == null) {
      return List.of();
    }
    return Ranking.of(found);
  }
}
