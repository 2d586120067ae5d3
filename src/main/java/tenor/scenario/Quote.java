package tenor.scenario;

import org.jspecify.annotations.Nullable;
import tenor.problem.Place;

/**
 * The few words of a source that carry a figure.
 *
 * @param words as the source has them; {@code …} stands for words left out
 * @param quoted which of these words are the number, where they hold several; null where it is plain
 * @param unit the unit of the number where the words leave it out; null where they have it
 * @param derived how the figure follows from words that do not name it; null where they do
 * @param dollar the currency that {@code $} stands for in the file; null where the file does not say
 * @param place of the words in the file
 * @param quotedPlace of the key that says more of the number; that of the words where there is none
 */
public record Quote(
    String words,
    @Nullable String quoted,
    @Nullable String unit,
    @Nullable String derived,
    @Nullable String dollar,
    Place place,
    Place quotedPlace) {}
