package tenor.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tenor.TestScenarios;
import tenor.check.Check;
import tenor.metric.EffectiveRateTest;
import tenor.metric.Measure;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.report.Drafts;
import tenor.report.Outcomes;
import tenor.study.Solve;
import tenor.study.Subject;

final class JsonTest {

  /** Every leaf of a document by its path: {@code files[0].claims[1].verdict}. */
  private static Map<String, Object> leaves(String json) {
    Map<String, Object> leaves = allLeaves(json);
    assertThat(leaves).containsEntry("tenor", 1);
    return leaves;
  }

  /** Every leaf of a document of any form, by its path. */
  static Map<String, Object> allLeaves(String json) {
    Map<String, Object> leaves = new LinkedHashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      collect(parser, "", leaves);
      assertThat(parser.nextToken()).isNull();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return leaves;
  }

  private static void collect(JsonParser parser, String path, Map<String, Object> leaves)
      throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        collect(parser, path.isEmpty() ? name : path + "." + name, leaves);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      int i = 0;
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        collect(parser, path + "[" + i + "]", leaves);
        i++;
      }
      leaves.put(path + ".length", i);
    } else {
      leaves.put(path, leaf(parser));
    }
  }

  private static Object leaf(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_NUMBER_INT ->
        parser.getNumberType() == JsonParser.NumberType.INT
            ? (Object) parser.getIntValue()
            : parser.getDecimalValue();
      case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> "null";
      default -> parser.getText();
    };
  }

  @Test
  void aCheckHasFilesClaimsAndATotal() {
    assertThat(leaves(CheckJson.render(Outcomes.of(Drafts.check(Drafts.FUND)))))
        .containsEntry("files.length", 1)
        .containsEntry("files[0].file", "test.scenario.yaml")
        .containsEntry("files[0].valid", true)
        .containsEntry("files[0].findings[0].severity", "note")
        .containsEntry("files[0].claims.length", 5)
        .containsEntry("files[0].claims[0].id", "250-years")
        .containsEntry("files[0].claims[0].answer.type", "figure")
        .containsEntry("files[0].claims[0].answer.value", 250)
        .containsEntry(
            "files[0].claims[0].expect.accepted", "245 years or more and under 255 years")
        .containsEntry("files[0].claims[0].expect.low", 245)
        .containsEntry("files[0].claims[0].expect.high_included", false)
        .containsEntry("files[0].claims[0].verdict", "holds")
        .containsEntry("files[0].claims[0].verdict_place.column", 14)
        .containsEntry("files[0].claims[0].standing.word", "follows_only_if")
        .containsEntry("files[0].claims[0].standing.readings[1].reading", "half_share")
        .containsEntry("files[0].claims[0].standing.readings[1].verdict", "fails")
        .containsEntry("files[0].claims[1].standing.conditions[0].name", "annual_revenue")
        .containsEntry("files[0].claims[3].answer.outcome", "never")
        .containsEntry("files[0].claims[3].answer.reason", "payments_converge")
        .containsEntry("files[0].claims[3].answer.limit", new BigDecimal("100000000000"))
        .containsEntry("total.claims", 5)
        .containsEntry("total.fails", 1)
        .containsEntry("total.differing", 0);
  }

  @Test
  void whatIsNotStatedIsNull() {
    assertThat(leaves(CheckJson.render(Outcomes.of(Drafts.check(Drafts.OPEN)))))
        .containsEntry("files[0].claims[0].answer", "null")
        .containsEntry("files[0].claims[0].unstated[0]", "fund_target")
        .containsEntry("files[0].claims[0].span.low.value", 50)
        .containsEntry("files[0].claims[0].span.high.text", "150 years")
        .containsEntry("files[0].claims[2].span", "null");
    assertThat(leaves(RunJson.render(List.of(Drafts.base(Drafts.OPEN)), true)))
        .containsEntry("runs[0].obligations[0].outcome", "null")
        .containsEntry("runs[0].obligations[1].outcome.outcome", "no_target")
        .containsEntry("runs[0].inputs[0].value", "null")
        .containsEntry("runs[0].ledger.lines[1].name", "licences.gross")
        .containsEntry("runs[0].ledger.lines[1].values[0]", "null");
  }

  /** 105.44 years; 4 % of 123 billion is 4.92 billion. */
  @Test
  void aRunHasInputsOutcomesFiguresAndItsLedger() {
    Subject subject = Drafts.variant(Drafts.MARCH, "ten_billion");
    Map<String, Object> leaves = leaves(RunJson.render(List.of(subject), true));
    assertThat(leaves)
        .containsEntry("runs[0].variants[0]", "ten_billion")
        .containsEntry("runs[0].inputs[3].name", "revenue")
        .containsEntry("runs[0].inputs[3].value.text", "10 billion USD/year")
        .containsEntry("runs[0].inputs[3].status", "set by `ten_billion`")
        .containsEntry("runs[0].inputs[3].said", false)
        .containsEntry("runs[0].obligations[0].name", "debt")
        .containsEntry("runs[0].obligations[0].outcome.outcome", "reached")
        .containsEntry("runs[0].obligations[0].outcome.date", "2130-06-09")
        .containsEntry("runs[0].obligations[0].figures.years.text", "105.44 years")
        .containsEntry("runs[0].ledger.first_day[0]", "2025-01-01")
        .containsEntry("runs[0].ledger.periods", 106);
    BigDecimal years = (BigDecimal) leaves.get("runs[0].obligations[0].figures.years.value");
    assertThat(years.doubleValue()).isEqualTo(TestScenarios.figure(subject, "debt.years"));
    assertThat(leaves(RunJson.render(List.of(subject))))
        .doesNotContainKey("runs[0].ledger.periods");
  }

  /** 100 million less three payments of 10 are 70 million when 2028 opens. */
  @Test
  void anEndHasItsDayAndWhatWasGivenUp() {
    Subject subject = Drafts.agreement("""
            start: 2025
            events: [{ on: 2028-06-01, terminate: { of: loan } }]
            obligations:
              loan: { amount: 100 million USD }
            payments:
              - { amount: 10 million USD/year, to: loan }
            """);
    assertThat(leaves(RunJson.render(List.of(subject))))
        .containsEntry("runs[0].obligations[0].outcome.outcome", "ended")
        .containsEntry("runs[0].obligations[0].outcome.years", 3)
        .containsEntry("runs[0].obligations[0].outcome.date", "2028-01-01")
        .containsEntry("runs[0].obligations[0].outcome.given_up", 70000000)
        .containsEntry("runs[0].obligations[0].outcome.text", "ended after 3 years")
        .containsEntry("runs[0].obligations[0].figures.paid.text", "30 million USD");
  }

  @Test
  void anExplanationHasLinesWithFormulas() {
    assertThat(leaves(ExplainJson.render(Drafts.judgement(Drafts.MARCH, "never"))))
        .containsEntry("claim.id", "never")
        .containsEntry("lines[0].name", "resources.gross")
        .containsEntry("lines[0].formula", "revenue × length of the period")
        .containsEntry("lines[0].in_numbers[0].formula", "1 billion USD/year × 1 year")
        .containsEntry("lines[0].in_numbers[0].value", 1000000000)
        .containsEntry("measure.text", "debt.outcome")
        .containsEntry("depends_on.length", 4)
        .containsEntry("does_not_depend_on.length", 0);
  }

  @Test
  void aPriceHasItsCurrencyAndItsGoodAndARateOfExchangeBothCurrencies() {
    assertThat(leaves(JsonText.document(json -> {
          Parts.quantity(json, "price", Quantity.of(Kind.PRICE, BigDecimal.valueOf(5200), "USD/t"));
          Parts.figure(json, "flow", 28000, Kind.VOLUME_PER_YEAR, "barrel");
          Parts.figure(json, "rate", 40.15, Kind.EXCHANGE_RATE, "UAH/USD");
          Parts.figure(json, "level", 112.5, Kind.INDEX, null);
        })))
        .containsEntry("price.text", "5200 USD/t")
        .containsEntry("price.kind", "price")
        .containsEntry("price.currency", "USD")
        .containsEntry("price.good", "t")
        .containsEntry("flow.text", "28 thousand barrels/year")
        .containsEntry("flow.good", "barrel")
        .doesNotContainKey("flow.currency")
        .containsEntry("rate.text", "40.15 UAH/USD")
        .containsEntry("rate.currency", "UAH")
        .containsEntry("rate.counter_currency", "USD")
        .containsEntry("level.text", "112.5 points")
        .doesNotContainKey("level.currency");
  }

  @Test
  void aSolutionHasItsTypeItsValueAndWhatWasSearched() {
    Subject subject = Drafts.base(Drafts.FUND);
    Measure measure = TestScenarios.measure(subject, "fund.years");
    Solve.Solved solved = Solve.search(subject, measure, "annual_revenue", 100, null, null);
    Quantity wanted = Quantity.of(Kind.DURATION, BigDecimal.valueOf(100), null);
    assertThat(leaves(SolveJson.render(solved, measure, wanted, subject)))
        .containsEntry("input", "annual_revenue")
        .containsEntry("wanted.text", "100 years")
        .containsEntry("answer.text", "250 years")
        .containsEntry("solutions.length", 1)
        .containsEntry("solutions[0].type", "root")
        .containsEntry("solutions[0].at.text", "5 billion USD/year")
        .containsEntry("solutions[0].inside_range", false)
        .containsEntry("searched.from.value", 0);
  }

  @Test
  void needsHaveStretchesAndGaps() {
    assertThat(leaves(NeedsJson.render(Drafts.needs(Drafts.FUND, "250-years-at-half"))))
        .containsEntry("claim.verdict", "fails")
        .containsEntry("needs.length", 4)
        .containsEntry("gaps.length", 1)
        .containsEntry("gaps[0].name", "annual_revenue")
        .containsEntry("gaps[0].low.value", 250)
        .containsEntry("gaps[0].high.value", 1000)
        .hasEntrySatisfying("gap_sentence", s -> assertThat((String) s).startsWith("Of what"));
  }

  @Test
  void aComparisonHasVersionsAndWhatDiffers() {
    assertThat(leaves(CompareJson.render(
            List.of(Drafts.base(Drafts.FUND), Drafts.variant(Drafts.FUND, "half_share")))))
        .containsEntry("versions.length", 2)
        .containsEntry("versions[1].obligations[0].figures.years.value", 500)
        .containsEntry("differs.parameters[0].name", "revenue_share")
        .containsEntry("differs.parameters[0].values[1]", "50 %")
        .containsEntry("differs.clauses.length", 0);
  }

  @Test
  void theTextIsPlainAsciiWhateverTheFileSays() {
    String text =
        Drafts.FUND.replace("title: A press report", "title: \"Українська правда \\u202e \\e[2J\"");
    Stream.of(
            CheckJson.render(Outcomes.of(Drafts.check("файл.scenario.yaml", text))),
            ExplainJson.render(Drafts.judgement(text, "250-years")))
        .forEach(
            json -> assertThat(json.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c < 127)));
  }

  @Test
  void infinityIsNullAndItsTextSaysWhy() {
    String text = Drafts.MARCH.replace(
        "why: The revenue of 2024. }",
        "why: The revenue of 2024., range: between 1 and 20 billion USD/year }");
    assertThat(leaves(NeedsJson.render(Drafts.needs(text, "never"))))
        .containsEntry("gaps[0].high.value", "null")
        .containsEntry("gaps[0].high.text", "not met");
  }

  @Test
  void severalFiguresAreAllThere() {
    Check check =
        new Check(TestScenarios.scenario(EffectiveRateTest.BACK_AND_FORTH + """
            claims:
              - id: rate
                says: It costs so much.
                unsourced: A test.
                metric: loan.effective_rate
                expect: 10 %/year
                verdict: undecided
            """), Map.of());
    String json =
        JsonText.document(part -> ClaimParts.judgement(part, check.claims().get(0)));

    assertThat(leaves(json))
        .containsEntry("answer.type", "several")
        .containsEntry("answer.kind", "rate")
        .containsEntry("answer.values.length", 3)
        .containsEntry("verdict", "undecided");
  }
}
