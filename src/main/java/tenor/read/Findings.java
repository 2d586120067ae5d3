package tenor.read;

import java.util.ArrayList;
import java.util.List;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.problem.Severity;

/**
 * What comes to light while one file is read: the problems, and how each quantity would be written in its canonical
 * spelling.
 */
final class Findings {
  private final List<Problem> problems = new ArrayList<>();
  private final List<Spelled> spelled = new ArrayList<>();
  private int errors;

  /** A scalar that was understood, and its canonical spelling. */
  record Spelled(Scalar scalar, String canonical) {}

  void add(Code code, Place place, String sentence, String help) {
    add(new Problem(code, place, sentence, help));
  }

  /** Adds a problem; errors beyond the first twenty thousand are counted only. */
  void add(Problem problem) {
    boolean error = problem.severity() == Severity.ERROR;
    if (error) {
      errors++;
    }
    if (!error || errors <= Flood.MOST_KEPT) {
      problems.add(problem);
    }
  }

  /** Counts an error that was reported at another place, so that this part is not taken to be right. */
  void repeat() {
    errors++;
  }

  void addAll(List<Problem> more) {
    for (Problem problem : more) {
      add(problem);
    }
  }

  /** How many errors there are so far; a part was read cleanly when the number has not changed. */
  int errors() {
    return errors;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Notes that a scalar says what its canonical spelling says. */
  void spell(Scalar scalar, String canonical) {
    spelled.add(new Spelled(scalar, canonical));
  }

  List<Spelled> spelled() {
    return spelled;
  }
}
