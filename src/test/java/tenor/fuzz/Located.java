package tenor.fuzz;

import java.util.Arrays;
import java.util.List;
import tenor.problem.Problem;
import tenor.problem.ProblemText;
import tenor.problem.SourceText;

/** What must be true of every problem of any input: it is a short sentence, and has a place inside of its file. */
final class Located {
  private static final int LONGEST = 8_000;
  private static final int MOST = 2_000;

  private Located() {}

  static void all(List<Problem> problems, SourceText... sources) {
    hold(problems.size() <= MOST, "too many problems", problems.size());
    for (Problem problem : problems) {
      one(problem, sources);
    }
  }

  static void one(Problem problem, SourceText... sources) {
    for (SourceText source : sources) {
      if (problem.place().file().equals(source.file())) {
        inside(problem, source);
        return;
      }
    }
    throw new AssertionError("a problem without a file: " + problem);
  }

  private static void inside(Problem problem, SourceText source) {
    int line = problem.place().line();
    hold(line >= 1 && line <= source.lineCount(), "its line is not there", problem);
    String text = source.line(line);
    int characters = text.codePointCount(0, text.length());
    int column = problem.place().column();
    hold(column >= 1 && column <= characters + 1, "its column is not there", problem);
    int end = column + problem.place().length() - 1;
    hold(end <= Math.max(characters, column), "it is longer than its line", problem);
    hold(!problem.sentence().isBlank(), "it says nothing", problem);
    String shown = ProblemText.render(problem, source, false);
    hold(shown.length() < LONGEST, "it says too much", problem);
    hold(
        shown.indexOf('\u001B') < 0 && shown.indexOf('\u202E') < 0, "it is not printable", problem);
  }

  /** Fails with an account of what it is about, which is only made then. */
  static void hold(boolean condition, String otherwise, Object... of) {
    if (!condition) {
      throw new AssertionError(otherwise + ": " + Arrays.toString(of));
    }
  }
}
