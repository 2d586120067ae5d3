package tenor.drift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.check.Check;
import tenor.metric.Measure;
import tenor.metric.MeasureReading;
import tenor.model.Account;
import tenor.scenario.Claim;
import tenor.scenario.Scenario;
import tenor.study.Subject;

/** What claims come to in scenarios between two states, each of them computed once. */
final class Trial {
  private final Scenario before;
  private final Scenario now;
  private final Map<Set<Piece>, Check> checks = new HashMap<>();

  Trial(Scenario before, Scenario now) {
    this.before = before;
    this.now = now;
  }

  /**
   * What a claim comes to.
   *
   * @param kept what is as it was before
   * @return null where such a scenario cannot be computed, or has no such metric
   */
  Check.@Nullable Found found(Claim claim, Set<Piece> kept) {
    Check check = check(claim, kept);
    return check == null ? null : check.found(claim);
  }

  /** The same with its standing. */
  @Nullable Result judged(Claim claim, Set<Piece> kept) {
    Check check = check(claim, kept);
    return check == null ? null : Result.of(check.judge(claim));
  }

  private @Nullable Check check(Claim claim, Set<Piece> kept) {
    Check known = checks.get(kept);
    Check check = known == null ? new Check(Blend.of(before, now, kept), Map.of()) : known;
    checks.putIfAbsent(Set.copyOf(kept), check);
    Subject subject = check.subjectIfAny(claim.variants());
    return subject != null && isMeasured(claim, subject) ? check : null;
  }

  private static boolean isMeasured(Claim claim, Subject subject) {
    List<String> obligations = new ArrayList<>();
    for (Account account : subject.plan().accounts()) {
      obligations.add(account.name());
    }
    return Measure.read(claim.metric(), obligations) instanceof MeasureReading.Read read
        && read.measure().lack(subject.plan()) == null;
  }
}
