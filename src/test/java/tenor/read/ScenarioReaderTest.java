package tenor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static tenor.read.Scenarios.codes;
import static tenor.read.Scenarios.read;
import static tenor.read.Scenarios.rendered;
import static tenor.read.Scenarios.scenario;
import static tenor.read.Scenarios.with;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tenor.clause.Clause;
import tenor.clause.Obligation;
import tenor.clause.OverTime;
import tenor.clause.Payment;
import tenor.clause.Revenue;
import tenor.metric.Measure;
import tenor.metric.MeasureReading;
import tenor.metric.Metrics;
import tenor.model.Operand;
import tenor.model.PeriodLength;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.scenario.Claim;
import tenor.scenario.Parameter;
import tenor.scenario.Scenario;
import tenor.scenario.Variant;
import tenor.scenario.Verdict;

class ScenarioReaderTest {

  @Test
  void termsAndAssumptionsKeepTheirExactValuesAndTheirOrigin() {
    Scenario scenario = scenario(Scenarios.RIGHT);
    assertThat(scenario.title()).isEqualTo("The draft");
    assertThat(scenario.asOf().text()).isEqualTo("2025-02-24");
    assertThat(scenario.sources().get("report").url()).isEqualTo("https://example.org/a");
    assertThat(scenario.parameters().keySet())
        .containsExactly("fund_target", "repayment", "revenue", "share");
    Parameter target = scenario.parameters().get("fund_target");
    assertThat(target.said()).isTrue();
    assertThat(target.value().value()).isEqualByComparingTo("500000000000");
    assertThat(target.origin().source()).isEqualTo("report");
    assertThat(target.origin().quote()).isEqualTo("$500 billion");
    // Columns counted by hand: two spaces, `fund_target: { value: ` is 23 characters long.
    assertThat(target.place()).isEqualTo(new Place("a/this.scenario.yaml", 7, 3, 11));
    assertThat(target.valuePlace()).isEqualTo(new Place("a/this.scenario.yaml", 7, 25, 15));
    Parameter revenue = scenario.parameters().get("revenue");
    assertThat(revenue.said()).isFalse();
    assertThat(revenue.origin().why()).isEqualTo("The press names it.");
    assertThat(revenue.range().text()).isEqualTo("between 1 and 4 billion USD/year");
    assertThat(revenue.rivals()).hasSize(1);
    assertThat(revenue.rivals().get(0).value().text()).isEqualTo("1.1 billion USD/year");
    assertThat(revenue.rivals().get(0).origin().why()).isEqualTo("The year before.");
  }

  @Test
  void aTermMayBeNotStatedAndThenFitsAnyPlace() {
    Scenario scenario = scenario(Scenarios.RIGHT);
    assertThat(scenario.parameters().get("repayment").value()).isNull();
    assertThat(scenario.parameters().get("repayment").isOpen()).isTrue();
  }

  @Test
  void aTermMayBeAPriceAndItsRangeIsOfTheSameGoodAndCurrency() {
    String repayment = "repayment: { value: not stated, source: report }";
    String price = "\n  lithium: { value: 5200 USD/t, source: report, quote: a price, range: ";
    Scenario scenario =
        scenario(with(repayment, repayment + price + "between 5000 and 12000 USD/t }"));
    assertThat(scenario.parameters().get("lithium").range().text())
        .isEqualTo("between 5000 and 12000 USD/t");
    assertThat(Scenarios.codes(
            Scenarios.read(with(repayment, repayment + price + "between 5 and 12 USD/kg }"))))
        .containsExactly("E031:9");
    String rate = "\n  rate: { value: 40.15 UAH/USD, source: report, quote: a rate, range: ";
    assertThat(Scenarios.codes(
            Scenarios.read(with(repayment, repayment + rate + "between 40 and 45 UAH/EUR }"))))
        .containsExactly("E031:9");
  }

  @Test
  void theAgreementHasItsClockAndItsClausesInOrder() {
    Scenario scenario = scenario(with("  start: 2025", "  start: 2025-03-23\n  period: half-year"));
    assertThat(scenario.base().given(scenario.agreement().start()).text()).isEqualTo("2025-03-23");
    assertThat(scenario.agreement().period()).isEqualTo(PeriodLength.HALF_YEAR);
    assertThat(scenario.base().clock().stopAfter()).isEqualByComparingTo("2000");
    Clause payment = scenario.agreement().clauses(Payment.KIND).get(0);
    assertThat(payment.name()).isEqualTo("1");
    assertThat(((Payment) payment).to()).isEqualTo("fund");
    OverTime share = payment.values().overTime("share");
    Operand.Named named = (Operand.Named) ((OverTime.Fixed) share).value();
    assertThat(named.name()).isEqualTo("share");
    assertThat(named.wanted()).isEqualTo(Kind.SHARE);
  }

  @Test
  void aNameOrAQuantityMayStandInPlace() {
    Scenario scenario = scenario(with("amount: fund_target }", "amount: $500bn }"));
    Clause fund = scenario.agreement().clauses(Obligation.KIND).get(0);
    assertThat(fund.values().operand("amount")).isInstanceOf(Operand.Given.class);
    assertThat(((Operand.Given) fund.values().operand("amount")).quantity().text())
        .isEqualTo("500 billion USD");
  }

  @Test
  void valuesByDateMayBeStepsOrAPathAndAPathMayRiseAboveTheWhole() {
    // The path is that of the format's own page: 100 % in 2035, 150 % in 2050.
    Scenario scenario = scenario(
        with("{ amount: revenue }", "{ amount: revenue, path: { 2035: 100 %, 2050: 150 % } }")
            .replace(
                "share: share",
                "share: { steps: { 1996-12-10: 30 %, 2000-12-06: 25 %, 2003-05-22: share } }"));
    Clause minerals = scenario.agreement().clauses(Revenue.KIND).get(0);
    assertThat(minerals.values().byDate("path").entries()).hasSize(2);
    Clause payment = scenario.agreement().clauses(Payment.KIND).get(0);
    OverTime.Steps steps = (OverTime.Steps) payment.values().overTime("share");
    assertThat(steps.values().entries().get(2).date()).hasToString("2003-05-22");
  }

  @Test
  void aVariantSetsValuesAndReplacesOrRemovesBlocks() {
    Scenario scenario = scenario(
        with(
            "      obligations:\n        fund",
            "      revenues:\n        minerals: none\n      payments: []\n      obligations:\n        fund"));
    Variant half = scenario.variants().get("half_share");
    assertThat(half.readingOf()).isEqualTo("share");
    assertThat(half.set().get("share").value().text()).isEqualTo("50 %");
    assertThat(scenario.version(List.of("moving"), Map.of()).clauses(Revenue.KIND))
        .isEmpty();
    assertThat(scenario.version(List.of("moving"), Map.of()).clauses(Payment.KIND))
        .isEmpty();
    assertThat(scenario.base().clauses(Payment.KIND)).hasSize(1);
  }

  @Test
  void aClaimHasItsPlacesItsVariantsAndItsVerdict() {
    Scenario scenario = scenario(
        with(
            "    metric: fund.years\n",
            "    metric: fund.generations\n    variant: [half_share, moving]\n    generation: 30 years\n"));
    Claim claim = scenario.claims().get(0);
    assertThat(claim.id()).isEqualTo("250-years");
    assertThat(claim.variants()).containsExactly("half_share", "moving");
    assertThat(claim.generation().text()).isEqualTo("30 years");
    assertThat(claim.expect().canonical()).isEqualTo("250 years");
    assertThat(claim.verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(claim.places().verdict().column()).isEqualTo(14);
    assertThat(claim.places().verdict().length()).isEqualTo("holds".length());
  }

  @Test
  void yearsAndGenerationsStandForEachOtherInExpectationsAndNothingElseDoes() {
    assertThat(scenario(with("expect: 250 years", "expect: ten generations"))).isNotNull();
    assertThat(codes(read(with("expect: 250 years", "expect: 250 billion USD"))))
        .containsExactly("E024:47");
  }

  @Test
  void everyMetricIsAcceptedAsItIsWritten() {
    for (var metric : Metrics.ALL) {
      String argument = metric.argument().word() + " " + metric.argument().example();
      String written = ("fund." + metric.name() + " " + argument).strip();
      assertThat(Measure.read(written, List.of("fund"))).isInstanceOf(MeasureReading.Read.class);
      ReadScenario read =
          read(with("fund.years", written).replace("expect: 250 years", "expect: never"));
      assertThat(read.scenario()).as(String.join("\n", rendered(read))).isNotNull();
    }
  }

  @Test
  void jsonSaysTheSameAsYaml() {
    String json = """
        { "format": 1, "title": "The draft",
          "assumptions": { "revenue": { "value": "2 billion USD/year", "why": "The press." } },
          "agreement": {
            "start": "2025",
            "revenues": { "minerals": { "amount": "revenue" } },
            "obligations": { "fund": { "amount": "$500bn" } },
            "payments": [ { "from": "minerals", "to": "fund" } ] } }
        """;
    ReadScenario read = ScenarioReader.read(
        "a.scenario.json", json.getBytes(StandardCharsets.UTF_8), Documents.NONE);
    assertThat(read.problems()).isEmpty();
    assertThat(read.scenario().parameters().get("revenue").value())
        .isEqualTo(scenario(Scenarios.RIGHT).parameters().get("revenue").value());
  }

  @Test
  void aBrokenTermIsNotReportedAgainWhereItIsUsed() {
    assertThat(codes(read(with("value: 500 billion USD", "value: 500 bilion USD"))))
        .contains("E021:7")
        .allMatch(code -> code.equals("E021:7") || code.startsWith("N"));
  }

  @Test
  void aSlipInAKeyDoesNotMakeTheKeyMissingToo() {
    assertThat(codes(read(with("amount: revenue", "amuont: revenue")))).containsExactly("E011:21");
  }

  @Test
  void aWrongUnitOfATermIsReportedOnceHoweverOftenItIsUsed() {
    String twice = with(
            "minerals: { amount: revenue }",
            "minerals: { amount: revenue }\n    oil: { amount: revenue }")
        .replace("2 billion USD/year", "2 billion USD")
        .replace("1 and 4 billion USD/year", "1 and 4 billion USD")
        .replace("1.1 billion USD/year", "1.1 billion USD");
    assertThat(codes(read(twice))).containsExactly("E024:21");
  }

  @Test
  void theCaretStandsUnderTheFaultyWordEvenInQuotesAndAfterOtherScripts() {
    ReadScenario read = read(with(
        "{ value: 500 billion USD, source: report, quote: $500 billion }",
        "{ quote: 5000억 달러, source: report, value: \"500 bilion USD\" }"));
    Problem problem = read.problems().get(0);
    assertThat(problem.code()).isEqualTo(Code.MISSPELLED_UNIT);
    assertThat(rendered(read).get(0))
        .contains("quote: 5000억 달러, source: report, value: \"500 bilion USD\" }\n")
        // The word is the 63rd character; 억, 달 and 러 before it are two cells wide in a terminal.
        .contains("|" + " ".repeat(66) + "^^^^^^\n");
    assertThat(problem.place().column()).isEqualTo(63);
    assertThat(problem.place().length()).isEqualTo(6);
  }

  @Test
  void whatIsWrongOnlyUnderAVariantNamesTheVariant() {
    ReadScenario read = read(with("of: aid }", "of: aids }"));
    assertThat(codes(read)).containsExactly("E014:40");
    assertThat(read.problems().get(0).sentence()).endsWith("That is so in the variant `moving`.");
  }

  @Test
  void aDollarOfAnotherCountryMakesTheSignAmbiguousInTheWholeFile() {
    assertThat(codes(read(with("value: 500 billion USD", "value: $500 billion"))))
        .isEmpty();
    String canadian = with("value: 500 billion USD", "value: $500 billion")
        .replace("title: A report of 23 February 2025", "title: A report in Canadian dollars");
    assertThat(codes(read(canadian))).containsExactly("E023:7");
  }

  @Test
  void anAssumptionThatOnlyAVariantReadsIsUsed() {
    String text = with(
            "  share: {", "  aid: { value: 1 billion USD/year, why: A guess. }\n  share: {")
        .replace("aid: { amount: 1 billion USD/year }", "aid: { amount: aid }");
    assertThat(codes(read(text))).isEmpty();
  }

  @Test
  void aDateMetricMustLieWithinTheTimeThatIsComputed() {
    String early = with("fund.years", "fund.balance at 2024");
    assertThat(codes(read(early.replace("expect: 250 years", "expect: 500 billion USD"))))
        .containsExactly("E060:46");
  }

  @Test
  void aQuantityIsWhatItWasInTheFileDigitForDigit() {
    Quantity value = scenario(
            with("2 billion USD/year\n    why", "2.000000000000000001 billion USD/year\n    why"))
        .parameters()
        .get("revenue")
        .value();
    assertThat(value.value()).isEqualByComparingTo("2000000000.000000001");
  }
}
