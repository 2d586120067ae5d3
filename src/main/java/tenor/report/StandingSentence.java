package tenor.report;

import java.util.ArrayList;
import java.util.List;
import tenor.check.Judgement;
import tenor.check.Judgement.Condition;
import tenor.check.Judgement.ReadingVerdict;
import tenor.check.Judgement.Standing;
import tenor.metric.Answer;
import tenor.quantity.Range;
import tenor.scenario.Verdict;

/**
 * Where a claim stands: whether it follows from the terms, under which readings, at which values
 * inside their stated ranges, and what was tried where it does not.
 *
 * <p>Worked example: "Follows only if `annual_revenue` lies from 1.96 to 2.04 billion USD/year
 * (stated range: between 1 and 4 billion USD/year)."
 */
final class StandingSentence {
  private StandingSentence() {}

  static String of(Judgement judgement) {
    Standing standing = judgement.standing();
    return switch (standing.word()) {
      case FOLLOWS -> follows(standing);
      case FOLLOWS_ONLY_IF ->
        standing.conditions().isEmpty() ? underReadings(standing) : atValues(judgement);
      case CANNOT_FOLLOW -> cannot(judgement);
      case NOBODY_CAN_TELL -> nobody(judgement);
    };
  }

  private static String follows(Standing standing) {
    return standing.readings().size() == 1
        ? "Follows."
        : "Follows in all readings: " + readings(standing, Verdict.HOLDS, "and") + ".";
  }

  private static String underReadings(Standing standing) {
    return "Follows only " + readings(standing, Verdict.HOLDS, "or") + rest(standing) + ".";
  }

  /** What becomes of it under the readings that do not bear it out. */
  private static String rest(Standing standing) {
    String fails = readings(standing, Verdict.FAILS, "or");
    String open = readings(standing, Verdict.UNDECIDED, "or");
    return (fails.isEmpty() ? "" : "; " + fails + " it fails")
        + (open.isEmpty() ? "" : "; " + open + " nobody can tell");
  }

  private static String atValues(Judgement judgement) {
    List<Condition> conditions = judgement.standing().conditions();
    boolean together = judgement.standing().together();
    String under = judgement.standing().conditionsUnder();
    StringBuilder out = new StringBuilder("Follows only ");
    out.append(under == null ? "if " : "in the reading `" + under + "` and if ");
    out.append(together ? "several inputs move together, for example if " : "");
    for (int i = 0; i < conditions.size(); i++) {
      Condition condition = conditions.get(i);
      if (i > 0) {
        boolean last = i == conditions.size() - 1;
        out.append(together ? last ? " and " : ", " : ", or ");
      }
      out.append('`').append(condition.name()).append("` ").append(value(condition));
      Range range = judgement.subject().parameter(condition.name()).range();
      if (range != null && !together) {
        out.append(" (stated range: ").append(range.text()).append(')');
      }
    }
    return out.append(together ? ", all inside their stated ranges." : ".").toString();
  }

  private static String value(Condition condition) {
    String span = Figures.span(condition.from(), condition.to());
    boolean point = condition.from().sameValueAs(condition.to());
    return point ? "is " + span : "lies from " + span;
  }

  private static String cannot(Judgement judgement) {
    Standing standing = judgement.standing();
    boolean one = standing.readings().size() == 1;
    String where = one ? "it fails as it stands" : "it fails in all readings";
    if (judgement.odds() != null) {
      return "Cannot follow: " + where + ".";
    }
    String tried = standing.tested() == 0
        ? ", and no input that it depends on has a stated range to try"
        : ", and at all "
            + Figures.counted(standing.tested(), "point", "points")
            + " of the stated ranges that were tested";
    return "Cannot follow: " + where + tried + ".";
  }

  private static String nobody(Judgement judgement) {
    Standing standing = judgement.standing();
    String fails = readings(standing, Verdict.FAILS, "or");
    String rest = fails.isEmpty() ? "" : "; " + fails + " it fails";
    if (judgement.verdict() != Verdict.UNDECIDED) {
      return "Nobody can tell: "
          + readings(standing, Verdict.UNDECIDED, "or")
          + " the terms leave it open"
          + rest
          + ".";
    }
    Judgement.Odds odds = judgement.odds();
    if (odds != null) {
      return "Nobody can tell: " + chance(odds) + rest + ".";
    }
    String why = judgement.answer() instanceof Answer.Several several
        ? "it is " + Sentences.joined(Figures.texts(several), "and")
            + " alike, and not all of them are accepted"
        : judgement.unstated().isEmpty()
            ? "the calculation stops after "
                + Sentences.years(judgement.subject().clock().stopAfter())
            : judgement.span() == null
                ? Sentences.notStated(judgement.unstated())
                : "it holds for some values of "
                    + Sentences.list(judgement.unstated(), "and")
                    + " and fails for others";
    return "Nobody can tell: " + why + rest + ".";
  }

  /** Why a claim by chance is open, and how many draws would decide it. */
  private static String chance(Judgement.Odds odds) {
    if (!(odds.estimate() instanceof tenor.study.Estimate.Known)) {
      return "there is no such number";
    }
    String error =
        "the error of " + ChanceSentences.grouped(odds.runs()) + " draws does not allow a verdict";
    return Double.isNaN(odds.needed())
        ? error + ", and no number of draws that could be made would"
        : error + "; about " + EstimateText.roughly(odds.needed()) + " draws would";
  }

  /** The readings of one verdict: "as it stands or in the reading `full_share`". */
  private static String readings(Standing standing, Verdict verdict, String last) {
    List<String> names = new ArrayList<>();
    boolean own = false;
    for (int i = 0; i < standing.readings().size(); i++) {
      ReadingVerdict reading = standing.readings().get(i);
      if (reading.verdict() == verdict) {
        if (i == 0) {
          own = true;
        } else {
          names.add("`" + reading.reading() + "`");
        }
      }
    }
    if (names.isEmpty()) {
      return own ? "as it stands" : "";
    }
    String others = (names.size() == 1 ? "in the reading " : "in the readings ")
        + Sentences.joined(names, last);
    return own ? "as it stands " + last + " " + others : others;
  }
}
