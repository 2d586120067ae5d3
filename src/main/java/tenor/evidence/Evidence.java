package tenor.evidence;

import java.util.List;
import tenor.problem.Problem;
import tenor.scenario.Scenario;

/**
 * What the quotes of a file came to: which words were found in their documents, and which numbers agree.
 *
 * @param quotes every quote of the file, in its order
 * @param problems what a reviewer should see
 */
public record Evidence(List<Checked> quotes, List<Problem> problems) {
  /** Of a file that could not be read. */
  public static final Evidence NONE = new Evidence(List.of(), List.of());

  /** Keeps the lists from changing later. */
  public Evidence {
    quotes = List.copyOf(quotes);
    problems = List.copyOf(problems);
  }

  /** What came of looking for the words. */
  public enum Words {
    /** They stand in the document. */
    FOUND,
    /** They do not. */
    NOT_FOUND,
    /** The document is not at hand, so nobody looked. */
    NOT_AT_HAND,
    /** The source names no document, so there is nothing to look in. */
    NO_DOCUMENT
  }

  /** What came of comparing the number. */
  public enum Numbers {
    /** It is the number of the file. */
    AGREES,
    /** It is another one, or cannot be told. */
    DIFFERS,
    /** The file says how the figure follows from the words, which a person has to judge. */
    DERIVED,
    /** The quote bears out words, not a number. */
    NONE
  }

  /** A quote with what came of it. */
  public record Checked(Citation citation, Words words, Numbers number) {}

  /** Compares all quotes of a scenario. */
  public static Evidence of(Scenario scenario, Library library) {
    return new Comparison(library).of(scenario);
  }

  /** The same with every problem as an error. */
  public Evidence strictly() {
    return new Evidence(quotes, problems.stream().map(Problem::asError).toList());
  }
}
