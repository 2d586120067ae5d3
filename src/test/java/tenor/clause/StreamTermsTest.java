package tenor.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenor.TestScenarios;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.study.Subject;

/** What a stream brings by period; amounts in billions of USD, worked out by hand. */
class StreamTermsTest {
  private static final double BILLION = 1e9;

  @Test
  void theFirstYearBringsTheAmountAndTheSecondOneGrowthMore() {
    double[] gross = gross("{ amount: 2 billion USD/year, growth: 3 %/year }");

    assertThat(gross[0]).isEqualTo(2.0);
    assertThat(gross[1]).isCloseTo(2.06, within(1e-15));
    assertThat(gross[2]).isCloseTo(2.1218, within(1e-15));
  }

  @Test
  void aVolumeBringsItsPriceAndSingleSumsComeOnTop() {
    // 28 thousand barrels a day are 10.22 million a year; at 60 USD 0.6132 billion, at 61.2 a year
    // later; and 0.3 billion for a licence in 2026.
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 10 years
          indices:
            brent: { value: 60 USD/barrel, growth: 2 %/year }
          revenues:
            wells: { volume: 28 thousand barrels/day, price: brent }
            licences: { amount: 1 billion USD/year, receipts: { 2026-03-01: 300 million USD } }
          obligations:
            fund: { amount: none }
          payments:
            - { from: wells, to: fund }
        """);

    assertThat(subject.point().value("wells.gross", 0)).isCloseTo(613_200_000, within(1e-5));
    assertThat(subject.point().value("brent.value", 1)).isCloseTo(61.2, within(1e-12));
    assertThat(subject.point().value("wells.gross", 1)).isCloseTo(10_220_000 * 61.2, within(1e-5));
    assertThat(subject.point().value("licences.gross", 0)).isEqualTo(BILLION);
    assertThat(subject.point().value("licences.gross", 1)).isEqualTo(1.3 * BILLION);
  }

  @Test
  void growthStepsOnTheAnniversaryOfAStartWithinTheYear() {
    // From 1 July 2025 the first period is 184/365 of a year; the year 2026 holds the rest of the
    // stream's first year, 181/365, and 184/365 of its second.
    double[] gross =
        gross("2025-07-01", "year", "{ amount: 2 billion USD/year, growth: 3 %/year }");

    assertThat(gross[0]).isCloseTo(2 * 184 / 365.0, within(1e-14));
    assertThat(gross[1]).isCloseTo(2 * (181 + 184 * 1.03) / 365, within(1e-14));
    assertThat(gross[2]).isCloseTo(2 * 1.03 * (181 + 184 * 1.03) / 365, within(1e-14));
  }

  @Test
  void aLeadOf15Point7YearsLeavesThreeTenthsOfTheSixteenthYear() {
    double[] gross =
        gross("{ amount: 2 billion USD/year, growth: 3 %/year, starts_after: 15.7 years }");

    assertThat(gross[14]).isZero();
    assertThat(gross[15]).isCloseTo(0.6, within(1e-14));
    // 0.7 of the stream's first year and 0.3 of its second.
    assertThat(gross[16]).isCloseTo(2 * (0.7 + 0.3 * 1.03), within(1e-14));
  }

  @Test
  void aRampOfTenYearsBringsTAnTenthsInYearT() {
    double[] gross =
        gross("{ amount: 2 billion USD/year, ramp_up: 10 years, starts_after: 16 years }");

    for (int year = 1; year <= 12; year++) {
      assertThat(gross[15 + year]).isCloseTo(2 * Math.min(1, year / 10.0), within(1e-15));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"year", "half-year", "quarter", "month"})
  void aYearBringsTheSameWhateverItsPeriods(String period) {
    String stream =
        "{ amount: 2 billion USD/year, growth: 3 %/year, ramp_up: 5 years, starts_after: 1.3 years }";
    int perYear = period.equals("year")
        ? 1
        : period.equals("half-year") ? 2 : period.equals("quarter") ? 4 : 12;
    double[] years = gross("2025", "year", stream);
    double[] parts = gross("2025", period, stream);

    for (int year = 0; year < 8; year++) {
      double sum = 0;
      for (int k = 0; k < perYear; k++) {
        sum += parts[year * perYear + k];
      }
      assertThat(sum).isCloseTo(years[year], within(1e-13));
    }
  }

  @Test
  void stepsAreZeroBeforeTheFirstAndWeighedByDays() {
    double[] gross =
        gross("{ steps: { 2026-07-01: 3 billion USD/year, 2028: 1 billion USD/year } }");

    assertThat(gross[0]).isZero();
    assertThat(gross[1]).isCloseTo(3 * 184 / 365.0, within(1e-14));
    assertThat(gross[2]).isEqualTo(3.0);
    assertThat(gross[3]).isEqualTo(1.0);
    assertThat(gross[9]).isEqualTo(1.0);
  }

  @Test
  void sharesByDateAreTakenOfTheAmountAndItsGrowth() {
    double[] gross = gross(
        "{ amount: 2 billion USD/year, growth: 10 %/year, path: { 2025: 0 %, 2035: 100 % } }");

    // The path is read at the middle of each year: 5 %, 15 %, …, then 100 %.
    assertThat(gross[0]).isCloseTo(2 * 0.05, within(1e-15));
    assertThat(gross[1]).isCloseTo(2 * 0.15 * 1.1, within(1e-15));
    assertThat(gross[12]).isCloseTo(2 * Math.pow(1.1, 12), within(1e-13));
  }

  @Test
  void aRatioFollowsTheOtherStream() {
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 10 years
          flows:
            aid: { ratio: 2 to 1, of: minerals }
          revenues:
            minerals: { amount: 3 billion USD/year, growth: 5 %/year }
          obligations:
            fund: { amount: none }
          payments:
            - { from: minerals, to: fund }
        """);

    assertThat(subject.point().ledger().value("aid.gross", 0)).isEqualTo(6 * BILLION);
    assertThat(subject.point().ledger().value("aid.gross", 1))
        .isCloseTo(6.3 * BILLION, within(1e-4));
  }

  @Test
  void aRatioWithGrowthOfItsOwnIsRefusedBecauseTheOtherStreamSaysWhenItFlows() {
    List<Problem> problems = TestScenarios.problems("""
        agreement:
          start: 2025
          flows:
            aid: { ratio: 2 to 1, of: minerals, growth: 3 %/year }
          revenues:
            minerals: { amount: 3 billion USD/year }
          obligations:
            fund: { amount: 10 billion USD, grows_by: { ratio: 1 to 1, of: aid } }
          payments:
            - { from: minerals, to: fund }
        """);

    assertThat(problems)
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.CONFLICTING_KEYS));
  }

  @Test
  void streamsThatFollowEachOtherAreReportedAsAChain() {
    List<Problem> problems = TestScenarios.problems("""
        agreement:
          start: 2025
          flows:
            aid: { ratio: 2 to 1, of: thanks }
            thanks: { ratio: 1 to 2, of: aid }
          revenues:
            minerals: { amount: 3 billion USD/year }
          obligations:
            fund: { amount: 10 billion USD, grows_by: { ratio: 1 to 1, of: aid } }
          payments:
            - { from: minerals, to: fund }
        """);

    assertThat(problems).singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo(Code.CIRCULAR_TERMS);
      assertThat(problem.sentence()).contains("aid.gross → thanks.gross → aid.gross");
    });
  }

  @Test
  void accessibleScalesTheRevenueAndCostsLowerTheNetBase() {
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 10 years
          revenues:
            minerals: { amount: 2 billion USD/year, accessible: 80 %, costs: 40 % }
            gas: { amount: 1 billion USD/year, costs: 3 billion USD/year }
          obligations:
            fund: { amount: none }
          payments:
            - { from: minerals, base: net, to: fund }
            - { from: gas, base: net, to: fund }
        """);

    // The worked example: 80 % of 2 is 1.6, and 60 % of that 0.96. Costs above revenue leave
    // nothing.
    assertThat(subject.point().value("minerals.gross", 0)).isCloseTo(1.6 * BILLION, within(1e-6));
    assertThat(subject.point().value("minerals.net", 0)).isCloseTo(0.96 * BILLION, within(1e-6));
    assertThat(subject.point().value("gas.net", 0)).isZero();
  }

  private static double[] gross(String stream) {
    return gross("2025", "year", stream);
  }

  /** What a stream brings, in billions, for thirty years; nothing is ever settled, so all are run. */
  private static double[] gross(String start, String period, String stream) {
    Subject subject = TestScenarios.subject("""
        agreement:
          start: %s
          period: %s
          stop_after: 30 years
          revenues:
            minerals: %s
          obligations:
            fund: { amount: none }
          payments:
            - { from: minerals, to: fund }
        """.formatted(start, period, stream));
    double[] gross = new double[subject.point().ledger().periods()];
    for (int k = 0; k < gross.length; k++) {
      gross[k] = subject.point().value("minerals.gross", k) / BILLION;
    }
    return gross;
  }
}
