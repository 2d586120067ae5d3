package tenor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static tenor.read.Scenarios.codes;
import static tenor.read.Scenarios.read;
import static tenor.read.Scenarios.rendered;
import static tenor.read.Scenarios.with;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.clause.Clause;
import tenor.clause.ExchangeRate;
import tenor.clause.OverTime;
import tenor.clause.Revenue;
import tenor.clause.Series;
import tenor.scenario.Scenario;

/** Values over time, conditions and pairs of currencies in whole files: names, uses, variants, other files. */
class OverTimeFilesTest {
  private static final String FIGURES = "from,to,revenue [billion USD]\n2025,2025,2\n2026,2026,3\n";

  private static final String INDICES = with("  stop_after: 2000 years\n", """
        stop_after: 2000 years
        indices:
          copper: { value: 9000 USD/t }
          libor: { value: 2 %/year }
        rates:
          UAH/USD: { value: 40 UAH/USD }
      """);

  private static String paying(String keys) {
    return INDICES.replace("share: share, to", "share: share, " + keys + ", to");
  }

  private static void assertRight(ReadScenario read) {
    assertThat(read.scenario()).as(String.join("\n", rendered(read))).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      scaled_by: { depends_on: copper, tiers: { above level: 100 % } }
      scaled_by: { depends_on: copper, tiers: { 5200 USD/t: 50 %, level: 100 % } }
      while: copper above level
      """)
  void anAssumptionThatOnlyALevelNamesIsUsed(String keys) {
    String text = paying(keys)
        .replace("  share: {", "  level: { value: 6000 USD/t, why: A guess. }\n  share: {");
    assertRight(read(text));
    assertThat(codes(read(text.replace("6000 USD/t", "6000 USD")))).containsExactly("E024:31");
  }

  @Test
  void anAssumptionThatOnlyAFloatingRateNamesIsUsed() {
    String text = INDICES
        .replace(
            "amount: fund_target }",
            "amount: fund_target, interest: { follows: libor, plus: spread } }")
        .replace("  share: {", "  spread: { value: 3 %/year, why: A guess. }\n  share: {");
    assertRight(read(text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      scaled_by: { depends_on: coper, tiers: { 1 USD/t: 100 % } } | copper
      at_least: { follows: libro }                                | libor
      when: mineral above 1 USD/year                              | minerals
      """)
  void whatAValueLooksAtMustBeThere(String keys, String near) {
    ReadScenario read = read(paying(keys));
    assertThat(codes(read)).containsExactly("E014:30");
    assertThat(read.problems().get(0).help()).isEqualTo("Did you mean `" + near + "`?");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      at_least: { follows: copper }                                | `copper` is a price per unit (9000 USD/t); money per year is wanted here.
      scaled_by: { follows: libor }                                | `libor` is a rate per year (2 %/year); a share or a ratio is wanted here.
      scaled_by: { depends_on: copper, line: { 5 USD: 100 % } }    | `copper` is measured in USD/t, not in USD.
      scaled_by: { depends_on: libor, bands: { 3 %: 15 % } }       | `libor` is measured in %/year, not in %.
      while: copper above 5 USD/kg                                 | `copper` is measured in USD/t, not in USD/kg.
      """)
  void whatIsFollowedOrComparedIsOfAKindThatFits(String keys, String sentence) {
    ReadScenario read = read(paying(keys));
    assertThat(read.problems())
        .filteredOn(problem -> problem.code().id().equals("E024"))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.sentence()).isEqualTo(sentence);
          assertThat(problem.place().line()).isEqualTo(30);
        });
  }

  @Test
  void levelsThatAVariantTurnsRoundAreRefusedUnderIt() {
    String text = paying(
            "scaled_by: { depends_on: copper, tiers: { 5200 USD/t: 50 %, level: 100 % } }")
        .replace("  share: {", "  level: { value: 6000 USD/t, why: A guess. }\n  share: {")
        .replace("set: { share: 50 % }", "set: { level: 5000 USD/t }");
    ReadScenario read = read(text.replace("reading_of: share", "reading_of: level"));
    assertThat(codes(read)).containsExactly("E028:31");
    assertThat(read.problems().get(0).sentence())
        .isEqualTo("5000 USD/t comes after 5200 USD/t here, and is less."
            + " That is so in the variant `half_share`.");
  }

  @Test
  void aDateMayBeTheNameOfATermAndNamedDatesRiseToo() {
    String text = INDICES
        .replace("  share: {", "  later: { value: 2030, why: A guess. }\n  share: {")
        .replace(
            "payments:\n",
            "events:\n    - { on: [2027, later], suspend: { of: fund } }\n  payments:\n");
    assertRight(read(text));
    assertThat(codes(read(text.replace("[2027, later]", "[later, 2027]"))))
        .containsExactly("E028:31");
    assertThat(codes(read(text.replace("[2027, later]", "[2027, latr]"))))
        .containsExactly("E014:31");
    assertThat(codes(read(text.replace("value: 2030", "value: 30 years"))))
        .containsExactly("E024:31");
  }

  @Test
  void ratesGoByTheirPairAndAVariantCanRemoveThem() {
    Scenario scenario = read(INDICES).scenario();
    assertThat(scenario.agreement().clauses(ExchangeRate.KIND))
        .extracting(Clause::name)
        .containsExactly("UAH/USD");
    String removed =
        INDICES.replace("      flows:\n", "      rates: { UAH/USD: none }\n      flows:\n");
    Scenario without = read(removed).scenario();
    assertThat(without.version(List.of("moving"), Map.of()).clauses(ExchangeRate.KIND))
        .isEmpty();
    assertThat(codes(read(removed.replace("UAH/USD: none", "UAH/EUR: none"))))
        .containsExactly("E014:42");
  }

  @ParameterizedTest
  @CsvSource({
    "uah/USD, E015, Did you mean `UAH`?",
    "USD/USD, E015, 'Write the one that is counted first, as in `UAH/USD`: so many UAH for one USD.'",
    "hryvnia, E015, 'Write the code of the one that is counted, a slash and that of the one that is bought: `UAH/USD`.'"
  })
  void aRateThatIsNoPairIsRefused(String pair, String code, String help) {
    ReadScenario read = read(INDICES.replace("    UAH/USD:", "    " + pair + ":"));
    assertThat(read.problems().get(0).code().id()).isEqualTo(code);
    assertThat(read.problems().get(0).help()).isEqualTo(help);
  }

  @Test
  void aPairWithAnotherDollarMakesTheSignAmbiguous() {
    String text = INDICES
        .replace("UAH/USD: { value: 40 UAH/USD }", "CAD/USD: { value: 1.4 CAD/USD }")
        .replace("value: 500 billion USD", "value: $500 billion");
    assertThat(codes(read(text))).contains("E023:7");
  }

  @Test
  void theLettersOfAPathAreNoDollars() {
    String text = INDICES
        .replace("{ amount: revenue }", "{ series: CAD.csv#revenue }")
        .replace("value: 500 billion USD", "value: $500 billion");
    assertThat(codes(read(text, Map.of("a/CAD.csv", FIGURES)))).doesNotContain("E023:7");
  }

  @Test
  void theFiguresOfAnExtendedFileStandBesideThatFile() {
    String base =
        INDICES.replace("minerals: {", "minerals: { series: data/oil.csv#revenue }\n    old: {");
    String child = "format: 1\ntitle: A child\nextends: ../base.scenario.yaml\n";
    ReadScenario read = read(child, Map.of("base.scenario.yaml", base, "data/oil.csv", FIGURES));
    assertRight(read);
    Clause minerals = read.scenario().agreement().clauses(Revenue.KIND).get(0);
    OverTime series = minerals.values().overTime("series");
    assertThat(((Series) series).rows()).hasSize(2);
    ReadScenario wrong = read(
        child, Map.of("base.scenario.yaml", base, "data/oil.csv", FIGURES.replace(",3", ",x")));
    assertThat(wrong.scenario()).isNull();
    assertThat(rendered(wrong).get(0)).contains("--> data/oil.csv:3:11", "3 | 2026,2026,x");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      below 5200 USD/t | below 5200 bilion USD | ^^^^^^ | E021
      "UAH/USD"        | "UAH/USB"             | ^^^    | E015
      above 5200 USD/t | above 5200            | ^^^^   | E020
      oil.csv#         | ../x.csv#             | ^^^^^^^^ | E013
      """)
  void jsonSaysTheSameWithTheSameMistakes(String piece, String other, String carets, String code) {
    String right = """
        { "format": 1, "title": "A", "agreement": {
          "start": "2025",
          "rates": { "UAH/USD": { "value": "40 UAH/USD" } },
          "indices": { "copper": { "value": "9000 USD/t" } },
          "revenues": { "oil": { "series": "oil.csv#revenue" } },
          "obligations": { "fund": { "amount": "500 billion USD" }, "loan": { "amount": "none" } },
          "payments": [ { "from": "oil", "to": ["fund", "loan"], "while": "copper below 5200 USD/t",
            "scaled_by": { "depends_on": "copper", "tiers": { "above 5200 USD/t": "100 %" } } } ] } }
        """;
    Documents documents = path -> path.equals("oil.csv")
        ? new Documents.Loaded.Found(FIGURES.getBytes(StandardCharsets.UTF_8))
        : new Documents.Loaded.Missing();
    assertRight(
        ScenarioReader.read("a.scenario.json", right.getBytes(StandardCharsets.UTF_8), documents));
    String wrong = right.replace(piece, other);
    ReadScenario read =
        ScenarioReader.read("a.scenario.json", wrong.getBytes(StandardCharsets.UTF_8), documents);
    assertThat(read.problems())
        .filteredOn(problem -> problem.code().id().equals(code))
        .hasSize(1);
    assertThat(rendered(read).get(0)).contains(" " + carets + "\n").contains(code);
  }

  @Test
  void formattingWritesLevelsAndConditionsInOneWayAndLeavesPathsAlone() {
    String text = paying("while: copper  below $5200/t,"
            + " scaled_by: { depends_on: copper, tiers: { above   5200.0 USD/t: 100% } }")
        .replace("{ amount: revenue }", "{ series: data/oil.csv#revenue }");
    Documents documents = path -> path.equals("a/data/oil.csv")
        ? new Documents.Loaded.Found(FIGURES.getBytes(StandardCharsets.UTF_8))
        : new Documents.Loaded.Missing();
    Formatted formatted = Formatter.format(
        "a/this.scenario.yaml",
        text.replace(
                "stop_after: 2000 years\n",
                "stop_after: 2000 years\n  flows: { old: { amount: revenue } }\n")
            .getBytes(StandardCharsets.UTF_8),
        documents);
    assertThat(formatted.text())
        .as(String.join("\n", rendered(formatted.read())))
        .contains("while: copper below 5200 USD/t,")
        .contains("tiers: { above 5200.0 USD/t: 100 % }")
        .contains("series: data/oil.csv#revenue");
  }
}
