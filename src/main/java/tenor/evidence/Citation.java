package tenor.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.problem.Place;
import tenor.scenario.Quote;
import tenor.scenario.Source;

/**
 * A quote of a scenario, with what it is to bear out.
 *
 * @param what says where it stands, as messages name it: {@code `fund_target`}
 * @param source null where none is named
 * @param figures what the numbers in the quote have to be: one as a rule, several for a variant that sets
 *     several values, none where the quote is about words only
 * @param place of the figure in the file
 */
public record Citation(
    String what, @Nullable Source source, Quote quote, List<Figure> figures, Place place) {}
