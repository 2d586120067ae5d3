package tenor.app;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sweep is asked, as typed.
 *
 * @param vary one or two inputs, each alone or with its values: {@code growth}, {@code growth=0 %,1 %},
 *     {@code annual_revenue=1..4 billion USD/year:7}
 * @param metrics the figures that are wanted; with a claim none
 * @param claim the claim whose region is wanted; null for a sweep of figures
 * @param csv the file that every point is written to; null for none
 */
public record SweepQuestion(
    List<String> vary,
    List<String> metrics,
    @Nullable String claim,
    @Nullable String csv) {}
