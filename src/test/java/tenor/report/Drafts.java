package tenor.report;

import java.util.List;
import java.util.Map;
import tenor.TestScenarios;
import tenor.check.Check;
import tenor.check.FileCheck;
import tenor.check.Judgement;
import tenor.check.Needs;
import tenor.problem.SourceText;
import tenor.scenario.Scenario;
import tenor.study.Subject;

/** Small deals with round figures, so that what a report must say follows from closed forms. */
public final class Drafts {
  private Drafts() {}

  /**
   * 500 billion USD that a share of 2 billion a year is paid towards, 100 % of it as the base: 500 / 2
   * = 250 years.
   */
  public static final String FUND = """
      sources:
        press: { title: A press report, url: "https://example.org" }
      terms:
        fund_target: { value: 500 billion USD, source: press, quote: $500 billion }
        spare: { value: 7 %, source: press, quote: seven }
      assumptions:
        annual_revenue:
          value: 2 billion USD/year
          why: What the press names.
          range: between 1 and 4 billion USD/year
        revenue_share: { value: 100 %, why: The quoted figure needs all of it. }
        growth: { value: 0 %/year, why: The quoted figure assumes none. }
      agreement:
        start: 2025
        stop_after: 2000 years
        revenues:
          minerals: { amount: annual_revenue, growth: growth }
        obligations:
          fund: { amount: fund_target }
        payments:
          - { from: minerals, share: revenue_share, to: fund }
      variants:
        half_share:
          title: Half of the revenue
          reading_of: revenue_share
          why: The share that the draft gives.
          set: { revenue_share: 50 % }
        shrinking:
          title: Revenue shrinks 1 percent a year
          why: A what-if.
          set: { growth: -1 %/year }
      claims:
        - id: 250-years
          says: Filling the fund takes about 250 years.
          source: press
          quote: 250 years
          metric: fund.years
          expect: 250 years
          verdict: holds
        - id: 250-years-at-half
          says: The same at half the revenue.
          unsourced: A check of ours.
          metric: fund.years
          variant: half_share
          expect: 250 years
          verdict: fails
        - id: ten-generations
          says: It falls on ten generations.
          source: press
          quote: ten generations
          metric: fund.generations
          expect: ten generations
          verdict: holds
        - id: never
          says: With shrinking revenue it is never full.
          unsourced: A check of ours.
          metric: fund.outcome
          variant: [half_share, shrinking]
          expect: never
          verdict: holds
        - id: paid-by-2034
          says: Ten years bring 20 billion.
          unsourced: A check of ours.
          metric: fund.paid by 2034
          expect: 20 billion USD
          verdict: holds
      """;

  /** 123 billion USD at 4 % a year, towards which half of 1 billion a year is paid. */
  public static final String MARCH = """
      sources:
        press: { title: A press report, url: "https://example.org" }
      terms:
        contribution: { value: 123 billion USD, source: press, quote: $123 billion }
        interest_rate: { value: 4 %/year, source: press, quote: annual 4% }
        share: { value: 50 %, source: press, quote: half }
      assumptions:
        revenue: { value: 1 billion USD/year, why: The revenue of 2024. }
      agreement:
        start: 2025
        revenues:
          resources: { amount: revenue }
        obligations:
          debt: { amount: contribution, interest: interest_rate }
        payments:
          - { from: resources, share: share, to: debt }
      variants:
        ten_billion:
          title: Ten times the revenue
          why: A what-if.
          set: { revenue: 10 billion USD/year }
        standstill:
          title: Just the interest
          why: A what-if.
          set: { revenue: 9.84 billion USD/year }
      claims:
        - id: never
          says: It is never back.
          unsourced: A check of ours.
          metric: debt.outcome
          expect: never
          verdict: holds
        - id: at-ten-billion
          says: At ten billion it takes 105.44 years.
          unsourced: A check of ours.
          metric: debt.years
          variant: ten_billion
          expect: 105.44 years
          verdict: holds
      """;

  /** A fund whose target the text does not state. */
  public static final String OPEN = """
      sources:
        press: { title: A press report, url: "https://example.org" }
      terms:
        fund_target:
          value: not stated
          source: press
          range: between 100 and 300 billion USD
        licence_sales: { value: not stated, source: press }
      assumptions:
        revenue: { value: 2 billion USD/year, why: What the press names. }
      agreement:
        start: 2025
        revenues:
          minerals: { amount: revenue }
          licences: { amount: licence_sales }
        obligations:
          fund: { amount: fund_target }
          other: { amount: none }
        payments:
          - { from: minerals, to: fund }
          - { from: licences, to: other }
      claims:
        - id: a-century
          says: It takes a century or more.
          unsourced: A check of ours.
          metric: fund.years
          expect: at least 100 years
          verdict: undecided
        - id: at-least-40
          says: It takes forty years or more.
          unsourced: A check of ours.
          metric: fund.years
          expect: at least 40 years
          verdict: holds
        - id: other-paid
          says: The other brings 5 billion.
          unsourced: A check of ours.
          metric: other.paid
          expect: 5 billion USD
          verdict: undecided
      """;

  /** A subject without sources, from an agreement alone. */
  public static Subject agreement(String agreement) {
    return TestScenarios.subject("agreement:\n" + agreement.indent(2));
  }

  /** The base of a deal. */
  public static Subject base(String text) {
    return TestScenarios.subject(text);
  }

  /** A deal under some variants. */
  public static Subject variant(String text, String... variants) {
    return TestScenarios.subject(TestScenarios.scenario(text), List.of(variants));
  }

  /** The judgement on one claim of a deal. */
  public static Judgement judgement(String text, String claim) {
    Scenario scenario = TestScenarios.scenario(text);
    return new Check(scenario, Map.of()).judge(scenario.claim(claim).orElseThrow());
  }

  /** What one claim of a deal needs. */
  public static Needs needs(String text, String claim) {
    Scenario scenario = TestScenarios.scenario(text);
    return Needs.of(new Check(scenario, Map.of()), scenario.claim(claim).orElseThrow());
  }

  /** The check of a deal as one file. */
  public static FileCheck check(String text) {
    return check("test.scenario.yaml", text);
  }

  /** The check of a deal under another file name. */
  public static FileCheck check(String file, String text) {
    Scenario scenario = TestScenarios.scenario(text);
    SourceText source = new SourceText("test.scenario.yaml", "format: 1\ntitle: A test\n" + text);
    return new FileCheck(
        file,
        List.of(source),
        scenario,
        TestScenarios.problems(text),
        new Check(scenario, Map.of()).claims());
  }
}
