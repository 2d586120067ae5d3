package tenor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tenor.metric.MetricsTest.assertOpen;
import static tenor.metric.MetricsTest.figure;
import static tenor.metric.MetricsTest.fund;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenor.TestScenarios;
import tenor.check.Check;
import tenor.check.Judgement;
import tenor.report.ClaimFigure;
import tenor.report.Sentences;
import tenor.scenario.Verdict;
import tenor.study.Subject;

/** Effective rates of loans as they run, and what becomes of claims about several of them. */
public class EffectiveRateTest {

  /** Money goes back and forth: 100 at first, 429 after a year, 756.5 in 2027, 448.2 at the end. */
  public static final String BACK_AND_FORTH = """
      agreement:
        start: 2025
        obligations:
          loan:
            amount: 100 billion USD
            draws: { 2027-07-02: 756.5 billion USD }
            interest: { steps: { 2025: 329 %/year, 2026: 0 %/year, 2028: -40.7535 %/year } }
        payments:
          - amount:
              steps: { 2025: 429 billion USD/year, 2026: 0 USD/year, 2028: 500 billion USD/year }
            to: loan
      """;

  @Test
  void aLoanPaidInFullAtItsOwnRateCostsThatRate() {
    assertThat(figure(
            fund("amount: 100 billion USD, interest: 10 %/year", "60"), "fund.effective_rate"))
        .isCloseTo(0.1, within(1e-12));
    assertThat(figure(fund("amount: 100 billion USD", "10"), "fund.effective_rate"))
        .isZero();
    // 100 back as 60 and 60: interest of 20 in the first year and none later.
    Subject two = fund(
        "amount: 100 billion USD, interest: { steps: { 2025: 20 %/year, 2026: 0 %/year } }", "60");
    assertThat(figure(two, "fund.effective_rate")).isCloseTo(0.1306623863, within(5e-11));
  }

  @Test
  void twiceWhatIsDrawnIsDearTheSoonerItIsPaid() {
    // 200 for 100 of 2 July, of which year 183 of 365 days are left: 2^(365/183) − 1.
    Subject twice = TestScenarios.subject("""
        agreement:
          start: 2025
          obligations:
            loan: { ratio: 2 to 1, of: draws, draws: { 2025-07-02: 100 billion USD } }
          payments:
            - { amount: 300 billion USD/year, to: loan }
        """);

    assertThat(figure(twice, "loan.effective_rate"))
        .isCloseTo(Math.pow(2, 365 / 183.0) - 1, within(1e-11));
  }

  @Test
  void interestOfQuartersIsStatedAsItsAnnualRate() {
    // 12 % a year in quarters: 1.03⁴ − 1, the textbook's 12.550881 %.
    Subject quarters = TestScenarios.subject("""
        agreement:
          start: 2025
          period: quarter
          obligations:
            loan: { amount: 1 billion USD, interest: 12 %/year, compounding: quarter }
          payments:
            - { amount: 0.3 billion USD/year, to: loan }
        """);

    assertThat(figure(quarters, "loan.effective_rate")).isCloseTo(0.12550881, within(1e-12));
  }

  @Test
  void whereThereIsNoEndOrNothingIsReceivedThereIsNone() {
    assertOpen(
        fund("amount: 123 billion USD, interest: 4 %/year", "0.5"),
        "fund.effective_rate",
        Horizon.Never.class);
    assertOpen(fund("amount: none", "2"), "fund.effective_rate", Horizon.NoTarget.class);
    assertThat(TestScenarios.answer(fund("amount: 0 USD", "2"), "fund.effective_rate"))
        .isInstanceOf(Answer.None.class);
  }

  @Test
  void moneyThatGoesBackAndForthMayHaveThreeRates() {
    // 100z⁴ − 429z³ + 756.5z^1.5 − 448.2 was made to vanish at z = 1.1, 1.5 and 3; the draw of 2
    // July
    // is half a day off the middle of the year.
    assertThat(TestScenarios.answer(TestScenarios.subject(BACK_AND_FORTH), "loan.effective_rate"))
        .isInstanceOfSatisfying(Answer.Several.class, several -> {
          assertThat(several.values()).hasSize(3);
          assertThat(several.values().get(0)).isCloseTo(0.1, within(0.01));
          assertThat(several.values().get(1)).isCloseTo(0.5, within(0.02));
          assertThat(several.values().get(2)).isCloseTo(2, within(0.02));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"holds: at least 5 %/year", "fails: at most 5 %/year", "undecided: 10 %/year"})
  void aClaimAboutSeveralRatesIsDecidedByAllOfThem(String text) {
    String[] parts = text.split(": ", 2);
    Judgement judgement = judged(parts[1], parts[0]);

    assertThat(judgement.verdict().word()).isEqualTo(parts[0]);
  }

  @Test
  void anUndecidedClaimNamesTheRates() {
    Judgement judgement = judged("10 %/year", "undecided");

    assertThat(judgement.verdict()).isEqualTo(Verdict.UNDECIDED);
    String rates = ClaimFigure.of(judgement).computed();
    assertThat(rates.split(" or |, ", -1)).hasSize(3).allMatch(rate -> rate.endsWith(" %/year"));
    assertThat(Sentences.answer(judgement)).contains("is not one figure: ", " %/year and ");
    assertThat(Sentences.standing(judgement))
        .startsWith("Nobody can tell: it is ")
        .endsWith(" %/year alike, and not all of them are accepted.");
  }

  private static Judgement judged(String expect, String verdict) {
    return new Check(
            TestScenarios.scenario(BACK_AND_FORTH + """
                claims:
                  - id: rate
                    says: It costs so much.
                    unsourced: A test.
                    metric: loan.effective_rate
                    expect: %s
                    verdict: %s
                """.formatted(expect, verdict)), Map.of())
        .claims()
        .get(0);
  }
}
