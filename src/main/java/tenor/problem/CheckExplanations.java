package tenor.problem;

import static tenor.problem.Explanations.explain;

/** The long explanations of what a check finds and of what stands in the way of reporting it. */
final class CheckExplanations {
  private CheckExplanations() {}

  static String of(Code code) {
    return switch (code) {
      case VERDICT_DIFFERS -> explain("""
          A file records with each claim whether it holds. Tenor computes the claim
          again every time, and here it comes out otherwise. Either a figure of the
          file has changed, and with it the answer, or the recorded verdict was wrong
          from the start. Look at what changed before you record the new verdict. The
          check ends with 1.
          """, """
          metric: fund.years      # 500 billion at 2 billion a year
          expect: 100 years
          verdict: holds
          """, """
          metric: fund.years
          expect: 100 years
          verdict: fails
          """);
      case NOT_A_REPORT ->
        explain(
            """
          `--report` takes a format and a file with an equals sign between them, and
          may be given more than once. The file `-` is standard output, which holds one
          report. Two reports cannot share a file, since the second would overwrite the
          first.
          """,
            "tenor check scenarios --report sarif",
            "tenor check scenarios --report sarif=tenor.sarif");
      case NOT_WRITTEN ->
        explain(
            """
          The result was computed but could not be written where it was wanted. The
          message says what the system answered: the folder is missing, the disk is
          full, or you may not write there. A file is written whole or not at all, so
          an older one is still as it was. All other reports of the same run are
          written. The program ends with 74.
          """,
            "tenor check scenarios --report json=no/such/folder/out.json",
            "tenor check scenarios --report json=out.json");
      default -> throw new IllegalArgumentException(code.id());
    };
  }
}
