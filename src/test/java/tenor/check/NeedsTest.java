package tenor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tenor.TestScenarios;
import tenor.scenario.Scenario;
import tenor.scenario.Verdict;

/** What would make a claim true, against the closed form years = 500 / (share × revenue). */
class NeedsTest {
  private static final String FUND = """
      sources:
        report: { title: A report }
      terms:
        part: { value: 50 %, source: report, quote: half }
      assumptions:
        revenue: { value: 2 billion USD/year, why: A test., range: between 1 and 3 billion USD/year }
        growth: { value: 0 %/year, why: A test., range: between 0 and 5 %/year }
        most: { value: 100 billion USD/year, why: A test. }
      agreement:
        start: 2025
        stop_after: 2000 years
        revenues:
          minerals: { amount: revenue, growth: growth }
        obligations:
          fund: { amount: 500 billion USD }
        payments:
          - { from: minerals, share: part, at_most: most, to: fund }
      variants:
        full: { title: All of it, why: A test., reading_of: part, set: { part: 100 % } }
      """;

  @Test
  void two50YearsAtFullShareHoldsFrom1Point96To2Point04Billion() {
    Needs needs = needs("fund.years", "250 years", "full");

    assertThat(needs.judgement().verdict()).isEqualTo(Verdict.HOLDS);
    Needs.Need revenue = need(needs, "revenue");
    assertHolding(revenue, 500e9 / 255, 500e9 / 245, 1e-3);
    assertThat(revenue.nearest()).isEqualByComparingTo("2e9");
    assertThat(revenue.factor()).isEqualTo(1);
    assertThat(revenue.insideRange()).isTrue();
  }

  @Test
  void atHalfShareTheSameClaimNeedsAlmostAllOfIt() {
    // 500 / (2 s) under 255 years: s above 0.98039; it cannot be more than all.
    Needs.Need part = need(needs("fund.years", "250 years", ""), "part");

    assertHolding(part, 500 / (2 * 255.0), 1, 1e-12);
    assertThat(part.nearest().doubleValue()).isCloseTo(0.98039, within(0.00001));
    assertThat(part.factor()).isCloseTo(1.96078, within(0.00001));
    assertThat(part.insideRange()).isNull();
  }

  @Test
  void growthIsNeededWithinItsRange() {
    Needs.Need growth = need(needs("fund.years", "250 years", ""), "growth");

    // (1 + g)^n = 1 + 500 g with n from 245 to 255: between 0.4 and 0.6 %.
    assertThat(growth.holdings()).singleElement().satisfies(holding -> {
      assertThat(filled(holding.from().doubleValue(), 255)).isCloseTo(500, within(1e-6));
      assertThat(filled(holding.to().doubleValue(), 245)).isCloseTo(500, within(1e-6));
    });
    assertThat(growth.insideRange()).isTrue();
    // Over a value of zero there is no factor.
    assertThat(growth.factor()).isNull();
  }

  /** What 1 billion growing by g fills in n whole years. */
  private static double filled(double g, int n) {
    return (Math.pow(1 + g, n) - 1) / g;
  }

  @Test
  void whatNoValueOfAnInputMakesTrueIsNeededOfNone() {
    // With growth at zero and half of 2 billion a cap cannot speed anything up.
    Needs needs = needs("fund.years", "at most 10 years", "");

    Needs.Need most = need(needs, "most");
    assertThat(most.holdings()).isEmpty();
    assertThat(most.nearest()).isNull();
    assertThat(most.factor()).isNull();
    Needs.Need revenue = need(needs, "revenue");
    // 500 / (0.5 x) up to 10 from 100 billion on, as long as the cap of 100 billion lets it: all
    // above.
    assertThat(revenue.holdings().get(0).from().doubleValue()).isCloseTo(100e9, within(1.0));
    assertThat(revenue.nearest().doubleValue()).isCloseTo(100e9, within(1.0));
    assertThat(revenue.factor()).isCloseTo(50, within(1e-9));
    assertThat(revenue.insideRange()).isFalse();
  }

  @Test
  @Tag("slow")
  void neverIsAStretchOfItsOwn() {
    // At half of 2 billion, 1 / |g| falls short of 500 for growth of −0.2 % and less.
    Needs.Need growth = need(needs("fund.outcome", "never", ""), "growth");

    assertThat(growth.holdings()).singleElement().satisfies(holding -> {
      assertThat(holding.from()).isEqualByComparingTo("-0.999");
      assertThat(holding.to().doubleValue()).isCloseTo(-0.002, within(1e-12));
    });
    assertThat(growth.nearest().doubleValue()).isCloseTo(-0.002, within(1e-12));
    assertThat(growth.insideRange()).isFalse();
  }

  @Test
  void aClaimMayHoldOnTwoStretches() {
    // One rate is growth of the revenue and simple interest: the years rise and fall again.
    String text = """
        assumptions:
          rate: { value: 0 %/year, why: A test. }
        agreement:
          start: 2025
          revenues:
            minerals: { amount: 3 billion USD/year, growth: rate }
          obligations:
            loan: { amount: 100 billion USD, interest: rate, unpaid_interest: simple }
          payments:
            - { from: minerals, to: loan }
        """;
    Needs needs = needs(text, "loan.years", "between 33.7 and 34.1 years", "");

    Needs.Need rate = need(needs, "rate");
    assertThat(rate.holdings()).hasSize(2);
    assertThat(rate.holdings().get(0).to()).isLessThan(rate.holdings().get(1).from());
    assertThat(rate.nearest()).isEqualByComparingTo(rate.holdings().get(0).from());
  }

  @Test
  void theOpenInputThatMovesTheAnswerMostComesFirst() {
    Needs needs = needs("fund.years", "250 years", "");

    // 500 / (0.5 x) is 1,000 to 333 years for 1 to 3 billion; growth of 0 to 5 % 500 to 66.8 years.
    assertThat(needs.gaps())
        .extracting(gap -> gap.parameter().name())
        .containsExactly("growth", "revenue");
    assertThat(needs.gaps().get(1).low()).isCloseTo(1000 / 3.0, within(1e-9));
    assertThat(needs.gaps().get(1).high()).isCloseTo(1000, within(1e-9));
    assertThat(needs.gaps().get(0).low()).isCloseTo(66.77349669, within(1e-8));
    assertThat(needs.gaps().get(0).high()).isCloseTo(500, within(1e-9));
    // For times the width is that of the reciprocals: 1/66.8 − 1/500 and 1/333 − 1/1000.
    assertThat(needs.gaps().get(1).width()).isCloseTo(0.002, within(1e-12));
  }

  @Test
  void aTermThatIsNotStatedNeedsAValueOfItsOwn() {
    String text = """
        sources:
          report: { title: A report }
        terms:
          sales: { value: not stated, source: report, range: between 0 and 1 billion USD/year }
        assumptions:
          revenue: { value: 1 billion USD/year, why: A test. }
        agreement:
          start: 2025
          revenues:
            minerals: { amount: revenue }
            licences: { amount: sales }
          obligations:
            fund: { amount: 500 billion USD }
          payments:
            - { from: minerals, to: fund }
            - { from: licences, to: fund }
        """;
    Needs needs = needs(text, "fund.years", "400 years", "");

    // 500 / (1 + x) within 395 to 405, or as written: 400 has two digits that count, so 395 to 405.
    assertThat(needs.needs()).singleElement().satisfies(need -> {
      assertThat(need.parameter().name()).isEqualTo("sales");
      assertHolding(need, (500 / 405.0 - 1) * 1e9, (500 / 395.0 - 1) * 1e9, 1.0);
      assertThat(need.nearest()).isEqualByComparingTo(need.holdings().get(0).from());
      assertThat(need.factor()).isNull();
      assertThat(need.insideRange()).isTrue();
    });
    assertThat(needs.gaps()).singleElement().satisfies(gap -> {
      assertThat(gap.low()).isCloseTo(250, within(1e-9));
      assertThat(gap.high()).isCloseTo(500, within(1e-9));
    });
  }

  private static void assertHolding(Needs.Need need, double from, double to, double slack) {
    assertThat(need.holdings()).singleElement().satisfies(holding -> {
      assertThat(holding.from().doubleValue()).isCloseTo(from, within(slack));
      assertThat(holding.to().doubleValue()).isCloseTo(to, within(slack));
    });
  }

  private static Needs needs(String metric, String expect, String variant) {
    return needs(FUND, metric, expect, variant);
  }

  private static Needs needs(String text, String metric, String expect, String variant) {
    Scenario scenario =
        TestScenarios.scenario(text + StandingTest.claim(metric, expect, variant, "fails"));
    return Needs.of(new Check(scenario, Map.of()), scenario.claims().get(0));
  }

  private static Needs.Need need(Needs needs, String name) {
    List<Needs.Need> found = needs.needs().stream()
        .filter(need -> need.parameter().name().equals(name))
        .toList();
    assertThat(found).as(name).hasSize(1);
    return found.get(0);
  }
}
