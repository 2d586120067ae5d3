package tenor.problem;

import static tenor.problem.Explanations.explain;

/** The long explanations of the codes that keep a file from doing harm. */
final class HostileExplanations {
  private HostileExplanations() {}

  static String of(Code code) {
    return switch (code) {
      case OUTSIDE_PROJECT ->
        explain(
            """
          A scenario, what it extends or links to, and the folder of documents that
          `.tenor.yaml` names must lie in the project, so that checking a stranger's file
          can show nothing else of your computer. The project is the nearest folder above
          the file that holds `.git`, or without that, `.tenor.yaml`. Without both it is
          the folder in which Tenor runs, if the file lies there; else the folder that
          was named, or the one above the folder of a file that was named.
          """,
            "extends: ../../../elsewhere/base.scenario.yaml",
            "extends: ../base.scenario.yaml");
      case TOO_MANY_PROBLEMS ->
        explain(
            """
          The file has more problems than anybody would read, so the first ones are shown
          and the others are counted. Mend those; most of the others often go with them.
          A file like this is usually not a scenario, or was written by a program with
          one mistake that it repeats.
          """,
            "claims: [x, x, x, …]                   (a thousand times)",
            "claims: [{ id: …, says: …, metric: …, expect: … }]");
      case TOO_MUCH_TO_COMPUTE ->
        explain(
            """
          What would have to be computed has no end that anybody would wait for: too many
          clauses in one agreement, or too many variants over too many periods. Sum up
          clauses that differ only in their name, choose longer periods or an earlier
          `stop_after`, or put some variants into a file of their own.
          """,
            "stop_after: 10000 years                (with period: month and 500 variants)",
            "stop_after: 200 years");
      case TURNED_TEXT -> explain("""
          The character is invisible and changes the order in which what follows is shown,
          so that a reviewer would see another text or number than Tenor reads. Delete
          it. Arabic, Hebrew and every other script need no such character to be shown
          rightly. In quotes such as "\\u202E" it can be written visibly.
          """, "value: 5<U+202E>0 USD", "value: 50 USD");
      default -> throw new IllegalArgumentException(code.id());
    };
  }
}
