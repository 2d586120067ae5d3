package tenor.report;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tenor.check.FileCheck;
import tenor.check.Judgement;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.problem.Severity;
import tenor.scenario.Verdict;

/**
 * How many claims came out how.
 *
 * @param counts of the computed verdicts
 * @param differing how many of them differ from what their file records
 * @param files how many files were checked, each counted once however many versions of it were
 * @param invalidFiles how many files have errors, so that their claims were not judged
 * @param drifted how many results are no longer those of their baseline
 * @param wrongQuotes how many quotes do not bear out their figures
 * @param otherErrors how many errors there are besides, such as a baseline that cannot be read
 * @param passedOver how many of the paths led to nothing that could be checked
 */
public record Verdicts(
    Map<Verdict, Integer> counts,
    int differing,
    int files,
    int invalidFiles,
    int drifted,
    int wrongQuotes,
    int otherErrors,
    int passedOver) {
  /** What is counted under another name. */
  private static final Set<Code> COUNTED = EnumSet.of(
      Code.VERDICT_DIFFERS,
      Code.RESULT_DRIFTED,
      Code.QUOTE_NOT_FOUND,
      Code.NUMBER_DIFFERS,
      Code.UNIT_DIFFERS,
      Code.SEVERAL_NUMBERS,
      Code.NO_NUMBER_IN_QUOTE,
      Code.BAD_QUOTED,
      Code.AMBIGUOUS_DOLLAR);

  /** Counts them over files, where every path led to some. */
  public static Verdicts of(List<FileCheck> checks) {
    return of(checks, 0);
  }

  /**
   * Counts them over files.
   *
   * @param passedOver how many of the paths led to nothing that could be checked
   */
  public static Verdicts of(List<FileCheck> checks, int passedOver) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    int differing = 0;
    int drifted = 0;
    Set<String> files = new HashSet<>();
    Set<String> invalid = new HashSet<>();
    Set<Problem> others = new HashSet<>();
    for (FileCheck check : checks) {
      files.add(check.file());
      if (!check.isValid()) {
        invalid.add(check.file());
      }
      for (Problem found : check.drift()) {
        drifted += found.code() == Code.RESULT_DRIFTED ? 1 : 0;
      }
      for (Problem found : check.isValid() ? check.findings() : List.<Problem>of()) {
        if (found.severity() == Severity.ERROR && !COUNTED.contains(found.code())) {
          others.add(found);
        }
      }
      for (Judgement judgement : check.judgements()) {
        counts.merge(judgement.verdict(), 1, Integer::sum);
        differing += judgement.isAsRecorded() ? 0 : 1;
      }
    }
    int wrong = QuoteCounts.of(checks).wrong();
    return new Verdicts(
        counts, differing, files.size(), invalid.size(), drifted, wrong, others.size(), passedOver);
  }

  /** How many came out so. */
  public int count(Verdict verdict) {
    return counts.getOrDefault(verdict, 0);
  }

  /** How many claims were judged. */
  public int claims() {
    int claims = 0;
    for (int count : counts.values()) {
      claims += count;
    }
    return claims;
  }

  /** Whether everything is as it was recorded, every file could be read and nothing is wrong besides. */
  public boolean isGood() {
    return differing == 0
        && invalidFiles == 0
        && drifted == 0
        && wrongQuotes == 0
        && otherErrors == 0
        && passedOver == 0;
  }

  /**
   * All of it in a sentence.
   *
   * <p>Worked example: "2 files, 3 claims: 2 hold, 1 fails, 0 undecided; all as recorded." It says so only
   * where nothing at all is wrong; otherwise "no verdict differs".
   */
  public String sentence() {
    StringBuilder line = new StringBuilder(Figures.counted(files, "file", "files"));
    line.append(", ").append(Figures.counted(claims(), "claim", "claims"));
    if (claims() > 0) {
      line.append(": ").append(counted());
    }
    if (differing > 0) {
      line.append("; ").append(differing);
      line.append(differing == 1 ? " differs" : " differ").append(" from what is recorded");
    } else if (claims() > 0) {
      line.append(isGood() ? "; all as recorded" : "; no verdict differs");
    }
    if (drifted > 0) {
      line.append("; ").append(Figures.counted(drifted, "result", "results"));
      line.append(" drifted from the baseline");
    }
    if (invalidFiles > 0) {
      line.append("; ").append(Figures.counted(invalidFiles, "file", "files"));
      line.append(" with errors");
    }
    if (wrongQuotes > 0) {
      line.append("; ").append(Figures.counted(wrongQuotes, "quote is", "quotes are"));
      line.append(" wrong");
    }
    if (otherErrors > 0) {
      boolean alone = drifted + invalidFiles + wrongQuotes == 0;
      line.append("; ").append(otherErrors).append(alone ? "" : " more");
      line.append(otherErrors == 1 ? " error" : " errors");
    }
    if (passedOver > 0) {
      line.append("; ").append(Figures.counted(passedOver, "path", "paths"));
      line.append(" not checked");
    }
    return line.append('.').toString();
  }

  private String counted() {
    int hold = count(Verdict.HOLDS);
    int fail = count(Verdict.FAILS);
    return hold + (hold == 1 ? " holds, " : " hold, ")
        + fail + (fail == 1 ? " fails, " : " fail, ")
        + count(Verdict.UNDECIDED) + " undecided";
  }
}
