package tenor.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tenor.TestScenarios;
import tenor.check.Check;
import tenor.check.Judgement;
import tenor.check.Needs;
import tenor.metric.Measure;
import tenor.metric.Metric;
import tenor.metric.Metrics;
import tenor.problem.Code;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.report.Drafts;
import tenor.scenario.Scenario;
import tenor.study.Solve;
import tenor.study.Subject;

/** Explanations, solutions, needs, comparisons and glossaries as text. */
final class AnswersTextTest {
  private static final Style ASCII = new Style(false, false, 72);

  @Test
  void anExplanationGoesFromTheClaimToTheInputs() {
    String out = ExplainText.render(Drafts.judgement(Drafts.MARCH, "at-ten-billion"), Style.PLAIN);
    assertThat(out)
        .startsWith("""
            A test

            Claim at-ten-billion: At ten billion it takes 105.44 years.
              A check of ours.
              It is made with ten_billion (Ten times the revenue).

            The debt is paid in full after 105.44 years, on 2130-06-09.
            The claim holds: `debt.years` with `ten_billion` is 105.44 years; accepted:
            105.435 years or more and under 105.445 years.
            Follows.
            """)
        .contains("""
            debt.interest  Interest of debt
              Annual rate on what bears interest, for the time it is owed in the period.
              = interest_rate × debt.opening × length of the period
              2025: 4 %/year × 123 billion USD × 1 year = 4.92 billion USD
            """)
        .contains("In numbers: 105 years + 1 year × 2.1903 billion USD / 5 billion USD")
        .contains("  revenue: 10 billion USD/year, set by `ten_billion` (the file:\n")
        .contains("  share: 50 %, said: “half”, A press report\n");
  }

  @Test
  void anExplanationNamesWhatTheClaimDoesNotDependOn() {
    assertThat(ExplainText.render(Drafts.judgement(Drafts.FUND, "250-years"), Style.PLAIN))
        .contains("  “250 years”, A press report\n")
        .endsWith("It does not depend on\n  spare\n");
  }

  @Test
  void anExplanationOfWhatNobodyCanTellNamesTheTerms() {
    assertThat(ExplainText.render(Drafts.judgement(Drafts.OPEN, "other-paid"), Style.PLAIN))
        .contains("Nobody can tell: the text does not state `licence_sales`.\n")
        .contains("The claim is undecided: accepted is ")
        .contains("2025: not stated × 1 year = not stated")
        .doesNotContain("NaN");
  }

  @Test
  void aSolutionIsSaidWithWhereItStandsAndWhatWasSearched() {
    Subject subject = Drafts.base(Drafts.FUND);
    Measure measure = TestScenarios.measure(subject, "fund.years");
    Solve.Solved solved = Solve.search(subject, measure, "annual_revenue", 100, null, null);
    Quantity wanted = Quantity.of(Kind.DURATION, BigDecimal.valueOf(100), null);
    assertThat(SolveText.render(solved, measure, wanted, subject, Style.PLAIN)).startsWith("""
            A test

            `fund.years` is 100 years where `annual_revenue` is 5 billion USD/year, 2.5
              times the 2 billion USD/year used here; outside the stated range, between 1
              and 4 billion USD/year.
            As it stands, `annual_revenue` is 2 billion USD/year, and `fund.years` is
            250 years.
            Searched: all values from 0 to\
            """);
  }

  @Test
  void needsStandInOrderAndEndWithTheGap() {
    assertThat(NeedsText.render(Drafts.needs(Drafts.FUND, "250-years-at-half"), Style.PLAIN))
        .contains("It fails: `fund.years` with `half_share` is 500 years;")
        .contains("Each input alone, with all others as they are:\n")
        .contains("  `fund_target`: from 245 to 255 billion USD;")
        .contains("Of what the text leaves open, `annual_revenue` moves the answer most:");
    String two = Drafts.OPEN
        .replace("amount: fund_target }", "amount: fund_target, interest: rate }")
        .replace("terms:", "terms:\n  rate: { value: not stated, source: press }");
    assertThat(NeedsText.render(Drafts.needs(two, "a-century"), Style.PLAIN))
        .contains("No input alone can make it true: the text does not state");
  }

  @Test
  void versionsOfOneFileAreComparedUnderLetters() {
    Scenario scenario = TestScenarios.scenario(Drafts.FUND);
    List<Subject> versions = Stream.of(
            List.<String>of(), List.of("half_share"), List.of("half_share", "shrinking"))
        .map(names -> TestScenarios.subject(scenario, names))
        .toList();
    assertThat(CompareText.render(versions, Style.PLAIN)).startsWith("""
            A test
            A   as the file stands
                The fund is paid in full after 250 years, on 2275-01-01.
            B   with half_share (Half of the revenue)
                The fund is paid in full after 500 years, on 2525-01-01.
            """).contains("""
            Terms and assumptions that differ
                             A         B         C
              revenue_share  100 %     50 %      50 %
              growth         0 %/year  0 %/year  -1 %/year
            """);
  }

  @Test
  void differentFilesAreComparedWithWhatEachHas() {
    assertThat(CompareText.render(
            List.of(Drafts.base(Drafts.FUND), Drafts.base(Drafts.MARCH), Drafts.base(Drafts.OPEN)),
            new Style(false, true, 60)))
        .contains(
            "The debt\n                               B\n  outcome                      never\n")
        .contains("  fund_target     A: 500 billion USD; C: not stated\n")
        .contains("  stop_after\n    A: 2000 years\n    B, C: 1000 years\n");
  }

  @Test
  void theGlossaryHasEveryMetric() {
    String out = MetricsText.render(Style.PLAIN);
    for (Metric metric : Metrics.ALL) {
      assertThat(out).contains("OBLIGATION." + metric.name());
    }
    assertThat(out).contains("Also: total.paid by 2035").contains("(money per year)");
  }

  @Test
  void everyCodeIsListedAndExplained() {
    String list = CodesText.list(Style.PLAIN);
    for (Code code : Code.values()) {
      assertThat(list).contains(code.id() + "  ");
      assertThat(CodesText.render(code, Style.PLAIN))
          .startsWith(code.severity().word() + "[" + code.id() + "]: ")
          .contains("Wrong:");
    }
  }

  /**
   * The first claims of three files of the repository, in ASCII: no NaN, Infinity or null is left raw.
   * The files have ranges to search; those without schedules are quick to search.
   */
  @Test
  void claimsOfTheRepositoryCanBeExplainedAndSearchedWithoutRawNumbers() {
    TestScenarios.files()
        .filter(scenario -> scenario.file().contains("ukraine-2025"))
        .limit(3)
        .forEach(scenario -> {
          Check check = new Check(scenario, java.util.Map.of());
          for (Judgement judgement :
              check.claims().subList(0, Math.min(3, scenario.claims().size()))) {
            String out = ExplainText.render(judgement, ASCII)
                + NeedsText.render(Needs.of(check, judgement.claim()), ASCII)
                + RunText.render(List.of(judgement.subject()), ASCII);
            assertThat(out).doesNotContain("NaN").doesNotContain("Infinity").doesNotContain("null");
          }
        });
  }
}
