package tenor.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tenor.TestScenarios;
import tenor.report.Drafts;
import tenor.scenario.Scenario;

final class RunTextTest {

  /** 500 / 2 = 250 years; ten generations of 25; the chart falls on a straight line. */
  @Test
  void aRunSaysTheAnswerTheFiguresTheBalanceAndWhatWentIn() {
    assertThat(RunText.render(List.of(Drafts.base(Drafts.FUND)), Style.PLAIN)).isEqualTo("""
            A test

            The fund is paid in full after 250 years, on 2275-01-01.

              paid in full after      250 years
              paid in full on         2275-01-01
              in generations          10 generations
              first payment after     1 year
              paid in all             500 billion USD
              paid for each received  1 to 1

            Owed to the fund over 250 years, billion USD
             500 ┤▇▆▅▄▃▂▁
                 │████████▇▆▅▄▃▂▁
                 │███████████████▇▆▅▄▃▂▁
                 │███████████████████████▇▆▅▄▃▂▁
             250 ┤██████████████████████████████▇▆▅▄▃▂▁
                 │██████████████████████████████████████▇▆▅▄▃▂▁
                 │█████████████████████████████████████████████▇▆▅▄▃▂▁
                 │█████████████████████████████████████████████████████▇▆▅▄▃▂▁
               0 └─────────────────────────────┴─────────────────────────────┴
                 2025                        2150                         2275

            What went in:
              fund_target     500 billion USD     said
              annual_revenue  2 billion USD/year  assumed, held possible: between 1 and
                                                  4 billion USD/year
              revenue_share   100 %               assumed
              growth          0 %/year            assumed
              Not used here: spare.
            """);
  }

  @Test
  void aLaterVersionShowsOnlyWhatIsOtherwise() {
    Scenario scenario = TestScenarios.scenario(Drafts.FUND);
    String out = RunText.render(
        List.of(
            TestScenarios.subject(scenario, List.of()),
            TestScenarios.subject(scenario, List.of("half_share"))),
        Style.PLAIN);
    assertThat(out)
        .contains(
            "\nWith half_share (Half of the revenue)\n\nThe fund is paid in full after 500 years")
        .endsWith("Values otherwise than above:\n  revenue_share  50 %  set by `half_share`\n");
  }

  @Test
  void aVariantOfTheClausesShowsThem() {
    String text = Drafts.FUND.replace("claims:", """
              budget:
                title: From the budget
                why: A what-if.
                agreement:
                  payments:
                    - { amount: 5 billion USD/year, to: fund }
            claims:""");
    Scenario scenario = TestScenarios.scenario(text);
    String out = RunText.render(
        List.of(
            TestScenarios.subject(scenario, List.of()),
            TestScenarios.subject(scenario, List.of("budget"))),
        Style.PLAIN);
    assertThat(out)
        .contains("The fund is paid in full after 100 years")
        .endsWith(
            "Clauses otherwise than above:\n  payments.1: amount: 5 billion USD/year, to: fund\n");
  }

  /** 123 × 1.04^n − 0.5 × (1.04^n − 1) / 0.04 passes four times 123 in the 38th year. */
  @Test
  void aDebtThatIsNeverPaidIsDrawnWhileItGrows() {
    String out = RunText.render(List.of(Drafts.base(Drafts.MARCH)), Style.PLAIN);
    assertThat(out)
        .contains("  stand-still revenue          9.84 billion USD/year\n")
        .contains("  debt the payments can carry  12.5 billion USD\n")
        .contains("Owed to the debt over 38 years, billion USD\n")
        .doesNotContain("paid in full after")
        .doesNotContain("NaN");
  }

  @Test
  void whatIsNotStatedIsNotDrawn() {
    String out = RunText.render(List.of(Drafts.base(Drafts.OPEN)), Style.PLAIN);
    assertThat(out)
        .contains("Nobody can tell how it ends with the fund")
        .contains("  fund_target    not stated          said, held possible: between 100 and")
        .doesNotContain("┤")
        .doesNotContain("NaN");
  }

  @Test
  void inAsciiTheChartIsMadeOfHashes() {
    String out = RunText.render(List.of(Drafts.base(Drafts.FUND)), new Style(false, false, 60));
    assertThat(out.chars()).allMatch(c -> c < 128);
    assertThat(out.lines()).allMatch(line -> line.length() <= 60);
    assertThat(out).contains(" 500 +:::::.\n").contains("   0 +-----");
  }

  @Test
  void ofShortRunsTheAxisShowsMonths() {
    String out = RunText.render(List.of(Drafts.agreement("""
                    start: 2025
                    period: month
                    obligations: { fund: { amount: 2 billion USD } }
                    payments: [{ amount: 2 billion USD/year, to: fund }]
                    """)), Style.PLAIN);
    assertThat(out)
        .contains("The fund is paid in full after 1 year, on 2026-01-01.")
        .contains("2025-01 ")
        .contains("2026-01\n");
  }
}
