package tenor.check;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.metric.Answer;
import tenor.metric.Measure;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.quantity.Quantity;
import tenor.scenario.Claim;
import tenor.scenario.Verdict;
import tenor.study.Estimate;
import tenor.study.Subject;

/**
 * What became of one claim under its own variant.
 *
 * @param verdict as computed
 * @param answer at the values of the file; null where a term it depends on is not stated
 * @param unstated the terms that it depends on and that the text does not state
 * @param odds what many futures say, for a claim by chance; null for others
 * @param span over the stated ranges of the unstated terms; null where there is none
 */
public record Judgement(
    Claim claim,
    Measure measure,
    Subject subject,
    Verdict verdict,
    @Nullable Answer answer,
    Set<String> unstated,
    @Nullable Span span,
    @Nullable Odds odds,
    Standing standing) {

  /**
   * What many futures say of a claim by chance.
   *
   * @param runs how many there were
   * @param needed how many would decide it, by an error that falls as 1/√runs; NaN where it is decided
   *     or no number of them would
   */
  public record Odds(Estimate estimate, long runs, double needed) {}

  /** The judgement without its standing. */
  public Check.Found found() {
    return new Check.Found(subject, measure, verdict, answer, unstated, span, odds);
  }

  /** Whether the file records the verdict that was computed. */
  public boolean isAsRecorded() {
    return verdict == claim.verdict();
  }

  /** That the computed verdict is not the recorded one, at the place of the recorded one. */
  public Problem differs() {
    return new Problem(
        Code.VERDICT_DIFFERS,
        claim.places().verdict(),
        "The claim `" + claim.id() + "` is recorded as `" + claim.verdict().word()
            + "`, but computed it is `" + verdict.word() + "`.",
        "Write `verdict: " + verdict.word()
            + "` if the terms are right; if they are not, mend the terms.");
  }

  /**
   * The smallest and the largest figure over the stated ranges; infinity where it is not met.
   *
   * @param runs how many points of the ranges were run
   */
  public record Span(double low, double high, int runs) {}

  /**
   * Where the claim stands over the base and all readings.
   *
   * @param readings the verdict under each reading that applies, the claim's own first
   * @param conditions values inside the stated ranges that make it true, where no reading does
   * @param together whether the conditions are meant together; otherwise each is enough alone
   * @param conditionsUnder the reading under which they do; null for the claim as it stands
   * @param tested how many points of the stated ranges were run to say that it cannot follow
   */
  public record Standing(
      Word word,
      List<ReadingVerdict> readings,
      List<Condition> conditions,
      boolean together,
      @Nullable String conditionsUnder,
      int tested) {}

  /** The answer that people came for. */
  public enum Word {
    FOLLOWS("follows"),
    FOLLOWS_ONLY_IF("follows only if"),
    CANNOT_FOLLOW("cannot follow"),
    NOBODY_CAN_TELL("nobody can tell");

    private final String text;

    Word(String text) {
      this.text = text;
    }

    /** Such as "follows only if". */
    public String text() {
      return text;
    }
  }

  /** The verdict under one reading; "base" is the file without a reading. */
  public record ReadingVerdict(String reading, Verdict verdict) {}

  /**
   * Values inside the stated ranges that make the claim true: one input alone from one value to
   * another, or several inputs together at the values given.
   */
  public record Condition(String name, Quantity from, Quantity to) {}
}
