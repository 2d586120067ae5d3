package tenor.read;

import java.util.ArrayList;
import java.util.List;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.problem.Severity;

/** Keeps what is said about one file to what a person could read, and a program can hold in memory. */
final class Flood {
  /** How many errors of a file are shown. */
  static final int MOST_SHOWN = 1_000;
  /** How many errors are remembered before they are put in order. */
  static final int MOST_KEPT = 20_000;
  /** The longest sentence, in characters. */
  private static final int LONGEST = 2_000;

  private Flood() {}

  /** The problems as they are, or only the first ones where there is no end to their errors, each of a bearable length. */
  static List<Problem> dammed(List<Problem> problems) {
    List<Problem> kept = new ArrayList<>();
    int errors = 0;
    for (Problem problem : problems) {
      if (problem.severity() == Severity.ERROR && ++errors > MOST_SHOWN) {
        kept.add(new Problem(
            Code.TOO_MANY_PROBLEMS,
            problem.place(),
            "The file has more problems than the 1,000 that are shown; the next one stands here.",
            "Mend the first ones, and check again."));
        return kept;
      }
      boolean fits = problem.sentence().length() <= LONGEST && problem.help().length() <= LONGEST;
      kept.add(
          fits
              ? problem
              : new Problem(
                  problem.code(), problem.place(), cut(problem.sentence()), cut(problem.help())));
    }
    return kept;
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isLowSurrogate(text.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "…";
  }
}
