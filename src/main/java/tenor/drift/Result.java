package tenor.drift;

import java.util.ArrayList;
import java.util.List;
import tenor.check.Check;
import tenor.check.Judgement;
import tenor.quantity.ExactDecimal;
import tenor.scenario.Claim;
import tenor.scenario.Statistic;
import tenor.scenario.Verdict;

/**
 * What became of one claim.
 *
 * @param claim its id
 * @param asks what is measured: {@code fund.years}, {@code median of fund.years}
 * @param under the variants under which it is made; empty for none
 * @param expects what the claim expects, in the canonical spelling
 * @param figures at least one
 * @param standing over the readings, as in {@code follows only if: base fails, all_of_it holds}; of a
 *     claim without other readings one word
 */
public record Result(
    String claim,
    String asks,
    String under,
    String expects,
    Verdict verdict,
    List<Figure> figures,
    String standing) {

  /** The result of a judged claim. */
  public static Result of(Judgement judgement) {
    return of(judgement.claim(), judgement.found(), standing(judgement.standing()));
  }

  /** The result of a claim whose standing is not looked at. */
  static Result of(Claim claim, Check.Found found, String standing) {
    return new Result(
        claim.id(),
        asks(claim),
        String.join(" + ", claim.variants()),
        expects(claim),
        found.verdict(),
        Figure.of(claim, found),
        standing);
  }

  /** The results of judged claims. */
  public static List<Result> of(List<Judgement> judgements) {
    return judgements.stream().map(Result::of).toList();
  }

  private static String asks(Claim claim) {
    Statistic statistic = claim.statistic();
    if (statistic instanceof Statistic.ChanceOf chance) {
      return "chance of " + chance.of().canonical() + " for " + claim.metric();
    }
    if (statistic instanceof Statistic.Percentile percentile) {
      return "p" + plain(percentile.percent()) + " of " + claim.metric();
    }
    if (statistic != null) {
      return (statistic instanceof Statistic.Mean ? "mean of " : "deviation of ") + claim.metric();
    }
    return claim.metric();
  }

  private static String plain(double percent) {
    return ExactDecimal.of(percent).toPlainString();
  }

  private static String expects(Claim claim) {
    String expects = claim.expect().canonical();
    return claim.generation() == null
        ? expects
        : expects + " of " + claim.generation().text();
  }

  private static String standing(Judgement.Standing standing) {
    if (standing.readings().size() < 2) {
      return standing.word().text();
    }
    List<String> readings = new ArrayList<>();
    for (Judgement.ReadingVerdict reading : standing.readings()) {
      readings.add(reading.reading() + " " + reading.verdict().word());
    }
    return standing.word().text() + ": " + String.join(", ", readings);
  }

  /** Whether both ask the same of the same version. */
  boolean asksTheSame(Result other) {
    return asks.equals(other.asks) && under.equals(other.under);
  }
}
