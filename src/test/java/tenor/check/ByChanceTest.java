package tenor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.TestScenarios;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.scenario.Scenario;
import tenor.scenario.Verdict;
import tenor.study.Estimate;

/**
 * Claims by chance about 500 billion at a lognormal revenue of mean 2 billion and coefficient of
 * variation ½: median 279.508 years, mean 312.5, deviation 156.25, P(≤ 250) = 0.40664, p90 = 512.05.
 */
class ByChanceTest {
  private static final String TEXT = """
      assumptions:
        revenue:
          value: 2 billion USD/year
          why: A test.
          uncertainty: { shape: lognormal, mean: 2 billion USD/year, deviation: 1 billion USD/year }
      agreement:
        start: 2025
        stop_after: STOP
        revenues:
          minerals: { amount: revenue }
        obligations:
          fund: { amount: 500 billion USD }
        payments:
          - { from: minerals, share: 100 %, to: fund }
      variants:
        sure: { title: As known, why: A test., set: { revenue: 2.5 billion USD/year } }
      simulation: { draws: 2048, points: sobol, seed: 3 }
      claims:
        - { id: one, says: A test., unsourced: A test., metric: fund.years, VARIANT ASKED, expect: 'EXPECT', verdict: holds }
      """;

  private static String text(String asked, String expect, String stop, String variant) {
    return TEXT.replace("ASKED", asked)
        .replace("EXPECT", expect)
        .replace("STOP", stop)
        .replace("VARIANT ", variant);
  }

  private static Judgement judgement(String asked, String expect, String stop) {
    Scenario scenario = TestScenarios.scenario(text(asked, expect, stop, ""));
    return new Check(scenario, Map.of()).claims().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "chance_of: at most 250 years, at least 50 %, FAILS",
    "chance_of: at most 250 years, at most 50 %, HOLDS",
    "chance_of: at most 250 years, about 40 %, HOLDS",
    "chance_of: at most 250 years, at least 40.664 %, UNDECIDED",
    "chance_of: ten generations, at least 1 %, HOLDS",
    "chance_of: never, at most 1 %, HOLDS",
    "statistic: median, 280 years, HOLDS",
    "statistic: median, 250 years, FAILS",
    "statistic: mean, about 312 years, HOLDS",
    "statistic: deviation, about 160 years, HOLDS",
    "statistic: p90, more than 500 years, HOLDS",
    "statistic: p90, more than 600 years, FAILS"
  })
  void aClaimIsJudgedByTheWholeInterval(String asked, String expect, Verdict verdict) {
    Judgement judgement = judgement(asked, expect, "10000 years");
    assertThat(judgement.verdict()).isEqualTo(verdict);
    assertThat(judgement.odds()).isNotNull();
  }

  @Test
  void anUndecidedClaimSaysHowManyDrawsWouldDecideIt() {
    Judgement.Odds odds = judgement(
            "chance_of: at most 250 years", "at least 40.6 %", "10000 years")
        .odds();
    assertThat(odds).isNotNull();
    if (odds != null) {
      assertThat(odds.runs()).isEqualTo(2048);
      // At least twice the runs, in whole sets of sixteen times a power of two.
      assertThat(odds.needed()).isGreaterThanOrEqualTo(4096);
      assertThat(Long.bitCount((long) odds.needed())).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // The interval is about 38.5 % to 42.8 %; a bound on either side, and two of which the nearer
    // one asks for more.
    "at least 40 %, 0.40, 0.40",
    "at most 42 %, 0.42, 0.42",
    "between 39 % and 41.5 %, 0.39, 0.415",
  })
  void theDrawsThatAreNeededGrowWithTheSquareOfTheWidthOverTheDistance(
      String expect, double first, double second) {
    String plain = text("chance_of: at most 250 years", expect, "10000 years", "")
        .replace("points: sobol", "points: plain");
    Judgement judgement =
        new Check(TestScenarios.scenario(plain), Map.of()).claims().get(0);
    Judgement.Odds odds = judgement.odds();
    assertThat(judgement.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(odds).isNotNull();
    Estimate.Known chance = (Estimate.Known) odds.estimate();

    // (1.96 + 1.28)² / 1.96² = 2.7 times the runs, for a distance as wide as the side towards the
    // bound.
    double needed = Math.max(asked(chance, first), asked(chance, second));
    assertThat(odds.needed()).isEqualTo(Math.ceil(2048 * Math.max(2, needed)));
  }

  private static double asked(Estimate.Known chance, double bound) {
    boolean above = bound > chance.value();
    double side = above ? chance.high() - chance.value() : chance.value() - chance.low();
    double ratio = side / Math.abs(bound - chance.value());
    return 2.7 * ratio * ratio;
  }

  @Test
  void aQuantileThatTooFewRunsBoundHoldsAndFailsNothingBeyondThem() {
    // p99.9 = 279.508 e^(3.09 × 0.4724) = 1203 years, beyond what 2,048 runs bound from above.
    assertThat(
            judgement("statistic: p99.9", "at least 700 years", "10000 years").verdict())
        .isEqualTo(Verdict.HOLDS);
    assertThat(
            judgement("statistic: p99.9", "at most 5000 years", "10000 years").verdict())
        .isEqualTo(Verdict.UNDECIDED);
    // P(years > 280) is a half: the median is about where the years looked at end.
    assertThat(judgement("statistic: p99", "at most 200 years", "280 years").verdict())
        .isEqualTo(Verdict.FAILS);
    assertThat(judgement("statistic: p99", "at most 1000 years", "280 years").verdict())
        .isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void aMeanThatIsWithheldDecidesNothing() {
    // P(years > 1000) = 1 − Normal(2.698) = 0.35 %
    Judgement judgement = judgement("statistic: mean", "about 312 years", "1000 years");
    assertThat(judgement.verdict()).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void aClaimByChanceWhereNothingIsUncertainIsAnError() {
    List<Problem> problems = TestScenarios.problems(
        text("statistic: median", "280 years", "1000 years", "variant: sure, "));
    assertThat(problems).extracting(Problem::code).contains(Code.CONFLICTING_KEYS);
    assertThat(problems).anyMatch(problem -> problem.sentence().contains("no chance to speak of"));
  }

  @Test
  void aChanceAndAStatisticTogetherAndUnknownStatisticsAreErrors() {
    assertThat(TestScenarios.problems(
            text("statistic: median, chance_of: at most 250 years", "50 %", "1000 years", "")))
        .extracting(Problem::code)
        .contains(Code.CONFLICTING_KEYS);
    assertThat(TestScenarios.problems(text("statistic: p100", "280 years", "1000 years", "")))
        .extracting(Problem::code)
        .contains(Code.UNKNOWN_WORD);
    assertThat(TestScenarios.problems(
            text("chance_of: at most 250 years", "250 years", "1000 years", "")))
        .extracting(Problem::code)
        .contains(Code.WRONG_KIND);
  }
}
