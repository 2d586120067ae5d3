package tenor.report;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tenor.check.FileCheck;
import tenor.check.Judgement;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.scenario.Verdict;

/**
 * How many claims came out how.
 *
 * @param counts of the computed verdicts
 * @param differing how many of them differ from what their file records
 * @param files how many files were checked, each counted once however many versions of it were
 * @param invalidFiles how many files have errors, so that their claims were not judged
 * @param drifted how many results are no longer those of their baseline
 */
public record Verdicts(
    Map<Verdict, Integer> counts, int differing, int files, int invalidFiles, int drifted) {

  /** Counts them over files. */
  public static Verdicts of(List<FileCheck> checks) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    int differing = 0;
    int drifted = 0;
    Set<String> files = new HashSet<>();
    Set<String> invalid = new HashSet<>();
    for (FileCheck check : checks) {
      files.add(check.file());
      if (!check.isValid()) {
        invalid.add(check.file());
      }
      for (Problem found : check.drift()) {
        drifted += found.code() == Code.RESULT_DRIFTED ? 1 : 0;
      }
      for (Judgement judgement : check.judgements()) {
        counts.merge(judgement.verdict(), 1, Integer::sum);
        differing += judgement.isAsRecorded() ? 0 : 1;
      }
    }
    return new Verdicts(counts, differing, files.size(), invalid.size(), drifted);
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
}
