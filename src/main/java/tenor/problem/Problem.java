package tenor.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mistake (or one thing worth knowing) in a file: where it stands, what is wrong in a sentence,
 * and what to do.
 *
 * @param code the kind of problem, which {@code tenor codes} explains at length
 * @param severity how much it matters, which its code decides unless somebody is stricter
 * @param place the exact span the problem concerns
 * @param sentence what is wrong, one sentence with a full stop
 * @param help what to write instead; empty where the sentence says it all
 */
public record Problem(Code code, Severity severity, Place place, String sentence, String help) {

  @Override
  public boolean equals(@Nullable Object that) {
    return that instanceof Problem other
        && code == other.code
        && severity == other.severity
        && place.equals(other.place)
        && sentence.equals(other.sentence)
        && help.equals(other.help);
  }

  @Override
  public int hashCode() {
    return 31
            * (31 * (31 * (31 * code.hashCode() + severity.hashCode()) + place.hashCode())
                + sentence.hashCode())
        + help.hashCode();
  }

  /** A problem that matters as much as its code says. */
  public Problem(Code code, Place place, String sentence, String help) {
    this(code, code.severity(), place, sentence, help);
  }

  /** The same problem for a reader to whom every warning and every note is an error. */
  public Problem asError() {
    return severity == Severity.ERROR
        ? this
        : new Problem(code, Severity.ERROR, place, sentence, help);
  }

  /** Whether at least one of the problems is an error, so that the file cannot be used. */
  public static boolean anyError(List<Problem> problems) {
    for (Problem problem : problems) {
      if (problem.severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }
}
