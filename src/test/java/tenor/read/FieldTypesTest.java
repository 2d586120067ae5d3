package tenor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.clause.ByLevel;
import tenor.clause.Clause;
import tenor.clause.ClauseKind;
import tenor.clause.Condition;
import tenor.clause.Field;
import tenor.clause.FieldType;
import tenor.clause.FieldValues;
import tenor.clause.Floating;
import tenor.clause.OverTime;
import tenor.model.Model;
import tenor.model.Operand;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.problem.ProblemText;
import tenor.problem.SourceText;
import tenor.quantity.Kind;
import tenor.quantity.Quantities;
import tenor.quantity.Quantity;
import tenor.quantity.Reading;
import tenor.quantity.ReadingContext;
import tenor.scenario.Origin;
import tenor.scenario.Parameter;

/** Every type of field with what is right and what is wrong about its values, through a clause made for the purpose. */
class FieldTypesTest {
  private static final FieldType SCHEDULE = new FieldType.Group(List.of(
      field("every", new FieldType.Word(List.of("year", "month"))),
      field("grace", FieldType.amount(Kind.DURATION))));

  private static final ClauseKind KIND = new ClauseKind(
      "things",
      ClauseKind.Naming.NAME,
      "A thing.",
      Set.of(),
      List.of(
          field("money", FieldType.overTime(Kind.MONEY_PER_YEAR)),
          field("rate", FieldType.overTime(Kind.RATE)),
          field("share", FieldType.overTime(Kind.SHARE, Kind.RATIO)),
          field("price", new FieldType.AmountOrIndex(Set.of(Kind.PRICE))),
          field("on", new FieldType.Dates(true)),
          field("when", new FieldType.ConditionText()),
          field("to", new FieldType.NamesOf(FieldType.Target.OBLIGATION)),
          field(
              "reprofile",
              new FieldType.Group(List.of(
                  field("of", new FieldType.NameOf(FieldType.Target.OBLIGATION)),
                  field("schedule", SCHEDULE))))),
      (name, values, problems) -> new Thing(name, values));

  private record Thing(String name, FieldValues values) implements Clause {
    @Override
    public ClauseKind kind() {
      return KIND;
    }

    @Override
    public void writeInto(Model m) {}
  }

  private record Read(FieldValues values, List<String> problems, List<String> spelled) {
    OverTime overTime(String field) {
      assertThat(problems).isEmpty();
      return values.overTime(field);
    }
  }

  private static Field field(String name, FieldType type) {
    return new Field(name, type, false, "A key.", "such");
  }

  private static Quantity quantity(String text) {
    return ((Reading.Read) Quantities.read(text, ReadingContext.ANY)).quantity();
  }

  private static Parameter parameter(String name, String value) {
    return new Parameter(
        name,
        false,
        value.isEmpty() ? null : quantity(value),
        null,
        null,
        new Origin(null, null, "A test."),
        List.of(),
        Place.NOWHERE,
        Place.NOWHERE);
  }

  private static final Map<String, Parameter> PARAMETERS = Map.of(
      "trigger", parameter("trigger", "5200 USD/t"),
      "most", parameter("most", "8 %/year"),
      "open", parameter("open", ""));

  /** Reads a clause whose only line stands at column 1 of line 1. */
  private static Read read(String clause) {
    Tree tree = Trees.read("a.yaml", (clause + "\n").getBytes(StandardCharsets.UTF_8));
    assertThat(tree.problems()).isEmpty();
    Findings findings = new Findings();
    Values values = new Values(findings, "USD");
    ClauseReader reader =
        new ClauseReader(values, new Operands(values, PARAMETERS), new SeriesFiles(Documents.NONE));
    Clause read = reader.read(KIND, "it", tree.root(), "`it`", new Place("a.yaml", 1, 1, 1));
    return new Read(
        read.values(),
        findings.problems().stream().map(p -> shown(p, tree.source())).toList(),
        findings.spelled().stream().map(Findings.Spelled::canonical).toList());
  }

  /** The code, what the carets stand under, and the help. */
  private static String shown(Problem problem, SourceText source) {
    Place place = problem.place();
    String line = source.line(place.line());
    assertThat(ProblemText.render(problem, source, false)).contains("^");
    return problem.code().id() + " "
        + line.substring(place.column() - 1, place.column() - 1 + place.length()) + " | "
        + problem.help();
  }

  private static String given(Operand operand) {
    return ((Operand.Given) operand).quantity().text();
  }

  @Test
  void aValueMayFollowAnIndexWithASpreadAndWithinLimits() {
    Floating floating = (Floating)
        read("rate: { follows: libor, plus: 3%/year, at_least: 0 %/year, at_most: most }")
            .overTime("rate");
    assertThat(floating.index().text()).isEqualTo("libor");
    assertThat(given(floating.plus())).isEqualTo("3 %/year");
    assertThat(given(floating.atLeast())).isEqualTo("0 %/year");
    assertThat(((Operand.Named) floating.atMost()).name()).isEqualTo("most");
  }

  @Test
  void tiersBeginAtTheirLevelOrBeyondIt() {
    ByLevel tiers = (ByLevel)
        read("share: { depends_on: copper, tiers: { above 5200 USD/t: 100 %, 12000 USD/t: 130 % } }")
            .overTime("share");
    assertThat(tiers.form()).isEqualTo(ByLevel.Form.TIERS);
    assertThat(tiers.subject().text()).isEqualTo("copper");
    assertThat(tiers.steps()).extracting(ByLevel.Step::above).containsExactly(true, false);
    assertThat(tiers.steps())
        .extracting(step -> given(step.at()))
        .containsExactly("5200 USD/t", "12000 USD/t");
    assertThat(given(tiers.steps().get(1).value())).isEqualTo("130 %");
    // The key with its word is one canonical spelling, so that `fmt` writes it as a whole.
    assertThat(read("share: { depends_on: copper, tiers: { above   $5200.5/t: 100% } }")
            .spelled())
        .contains("above 5200.5 USD/t");
  }

  @Test
  void linesAndBandsReadTheirLevelsAndALevelMayBeTheNameOfATerm() {
    ByLevel line = (ByLevel)
        read("money: { depends_on: copper, line: { trigger: 0 USD/year, 9000 USD/t: 5 USD/year } }")
            .overTime("money");
    assertThat(line.form()).isEqualTo(ByLevel.Form.LINE);
    assertThat(((Operand.Named) line.steps().get(0).at()).name()).isEqualTo("trigger");
    assertThat(((Operand.Named) line.steps().get(0).at()).wanted()).isEqualTo(Kind.PRICE);
    // In bands the values are shares of the parts, whatever kind the field takes.
    ByLevel bands = (ByLevel)
        read("money: { depends_on: gdp, bands: { 3 billion USD/year: 15 %, 4 billion USD/year: 40 % } }")
            .overTime("money");
    assertThat(bands.form()).isEqualTo(ByLevel.Form.BANDS);
    assertThat(given(bands.steps().get(1).value())).isEqualTo("40 %");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      rate: { steps: { 2025: 1 %/year }, follows: libor }; E018 follows | Keep the one that the agreement says.
      rate: { steps: { 2025: 1 %/year }, plus: 1 %/year }; E018 plus | Keep the one that the agreement says.
      rate: { plus: 1 %/year }; E012 plus | Add the index that it follows, such as `follows: libor`.
      share: { tiers: { 5200 USD/t: 100 % } }; E012 tiers | Add what its level is read from, such as `depends_on: copper`.
      share: { depends_on: copper }; E012 depends_on | Add `tiers` (steps), `line` (straight lines) or `bands` (shares of the parts), such as `tiers: { above 5200 USD/t: 100 % }`.
      share: { depends_on: copper, tiers: { 1 USD/t: 1 % }, bands: { 1 USD/t: 1 % } }; E018 bands | Keep the one that the agreement says.
      share: { depends_on: copper, teirs: { 5200 USD/t: 100 % } }; E011 teirs | Did you mean `tiers`?
      share: { }; E013 { } | Write a quantity, or `{ steps: { 2025: …, 2030: … } }` for one that changes by date.
      rate: { follows: libor, plus: 3 % }; E024 3 % | If that is meant, write `3 %/year`.
      rate: { follows: libor, plus: mots }; E014 mots | Did you mean `most`?
      share: { depends_on: copper, tiers: { 5200: 100 % } }; E020 5200 | Write the unit behind it, as in `5200 USD/t` or `5200 points`.
      share: { depends_on: copper, tiers: { above 5200 bilion USD: 100 % } }; E021 bilion | Did you mean `billion`? Then write `5200 billion USD`.
      share: { depends_on: copper, tiers: { 2025-02-23: 100 % } }; E024 2025-02-23 | Write a price, a rate, a share, money or an amount of a good, such as `5200 USD/t`.
      share: { depends_on: copper, tiers: { 5200 USD/t: 100 %, 6000 points: 110 % } }; E024 6000 points | Write for example `5200 USD/t`.
      share: { depends_on: copper, tiers: { 5200 USD/t: 100 %, 6000 EUR/t: 110 % } }; E024 6000 EUR/t | Write all levels in USD/t.
      share: { depends_on: copper, line: { above 5200 USD/t: 100 % } }; E013 above | Write the level alone: `5200 USD/t`.
      share: { depends_on: copper, tiers: { above triger: 100 % } }; E014 triger | Did you mean `trigger`?
      share: { depends_on: copper, tiers: { open: 100 % } }; E026 open | Give it a `range`, or write the level itself.
      share: { depends_on: copper, tiers: 5 % }; E013 5 % | Write it such as `tiers: { above 5200 USD/t: 100 % }`.
      rate: { depends_on: gdp, bands: { 3 %/year: 1 %/year } }; E024 1 %/year | If that is meant, write `1 %`.
      """)
  void formsThatAreMixedOrHalfWrittenAreRefusedAtTheirKey(String clause, String problem) {
    assertThat(read(clause).problems()).containsExactly(problem);
  }

  @Test
  void aPriceMayBeAQuantityATermOrAnIndexAndATermWins() {
    assertThat(read("price: copper").values().name("price"))
        .get()
        .extracting("text")
        .isEqualTo("copper");
    assertThat(read("price: trigger").overTime("price")).isInstanceOf(OverTime.Fixed.class);
    assertThat(read("price: 5200 USD/t").overTime("price")).isInstanceOf(OverTime.Fixed.class);
    assertThat(read("price: { path: { 2025: 1 USD/t, 2030: 2 USD/t } }").overTime("price"))
        .isInstanceOf(OverTime.Path.class);
    assertThat(read("price: 5200 USD").problems())
        .containsExactly("E024 5200 USD | If that is meant, write `5200 USD/t`.");
  }

  @Test
  void datesAreOneOrAListInOrder() {
    assertThat(read("on: 2025").values().dates("on"))
        .extracting(dated -> ((Operand.Given) dated.operand()).quantity().text())
        .containsExactly("2025");
    assertThat(read("on: [1956-12-31, 1957-12-31]").values().dates("on"))
        .extracting(dated -> ((Operand.Given) dated.operand()).quantity().text())
        .containsExactly("1956-12-31", "1957-12-31");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      on: [2030, 2025]; E028 2025 | Put the dates in order, the earliest first.
      on: [2025, 2025]; E008 2025 | Keep one of them.
      on: [2025-02-30]; E027 30 | The last day of that month is `2025-02-28`.
      on: []; E013 [] | Write it such as `on: such`.
      on: { 2025: 1 }; E013 { 2025: 1 } | Write it such as `on: such`.
      to: [fund, loan, fund]; E008 fund | Keep one of them.
      to: []; E013 [] | Write it such as `to: such`.
      to: [[fund]]; E013 [fund] | Write it such as `to: such`.
      """)
  void listsAreInOrderAndNothingStandsInThemTwice(String clause, String problem) {
    assertThat(read(clause).problems()).containsExactly(problem);
  }

  @Test
  void oneNameOrSeveralMayBeGiven() {
    assertThat(read("to: fund").values().names("to")).extracting("text").containsExactly("fund");
    assertThat(read("to: [fund, loan]").values().names("to"))
        .extracting("text")
        .containsExactly("fund", "loan");
  }

  @Test
  void aConditionHasASubjectASideAndALevel() {
    Read read = read("when: copper  below $5,200.5/t");
    Condition condition = read.values().condition("when");
    assertThat(read.problems()).isEmpty();
    assertThat(condition.subject().text()).isEqualTo("copper");
    assertThat(condition.subject().place()).isEqualTo(new Place("a.yaml", 1, 7, 6));
    assertThat(condition.side()).isEqualTo(Condition.Side.BELOW);
    assertThat(given(condition.level())).isEqualTo("5200.5 USD/t");
    assertThat(read.spelled()).containsExactly("copper below 5200.5 USD/t");
    Condition named = read("when: \"copper above trigger\"").values().condition("when");
    assertThat(named.side()).isEqualTo(Condition.Side.ABOVE);
    assertThat(((Operand.Named) named.level()).name()).isEqualTo("trigger");
    assertThat(named.level().place()).isEqualTo(new Place("a.yaml", 1, 21, 7));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      when: copper; E013 copper | Write it such as `copper below 5200 USD/t`.
      when: copper below; E013 below | Write it such as `copper below 5200 USD/t`.
      when: copper belwo 5200 USD/t; E019 belwo | Did you mean `below`?
      when: copper < 5200 USD/t; E019 < | Did you mean `below`?
      when: copper>=5200 USD/t; E019 >= | Did you mean `above`?
      when: copper over 5200 USD/t; E019 over | Did you mean `above`?
      when: copper is 5200 USD/t; E019 is | Write it such as `copper below 5200 USD/t`.
      when: copper below 5200; E020 5200 | Write the unit behind it, as in `5200 USD/t` or `5200 points`.
      when: copper below 5200 bilion USD; E021 bilion | Did you mean `billion`? Then write `5200 billion USD`.
      when: "copper below 5200 bilion USD"; E021 bilion | Did you mean `billion`? Then write `5200 billion USD`.
      when: copper below triger; E014 triger | Did you mean `trigger`?
      when: copper below open; E026 open | Give it a `range`, or write the level itself.
      """)
  void aConditionIsRefusedUnderTheVeryPartThatIsWrong(String clause, String problem) {
    assertThat(read(clause).problems()).containsExactly(problem);
  }

  @Test
  void groupsMayStandInGroups() {
    FieldValues outer = read("reprofile: { of: fund, schedule: { every: year, grace: 5 years } }")
        .values()
        .group("reprofile")
        .orElseThrow();
    FieldValues inner = outer.group("schedule").orElseThrow();
    assertThat(given(inner.operand("grace"))).isEqualTo("5 years");
    assertThat(outer.operands()).hasSize(1);
    assertThat(read("reprofile: { schedule: { evry: year } }").problems())
        .containsExactly("E011 evry | Did you mean `every`?");
  }

  @Test
  void everyOperandOfAFieldIsCountedAsAUse() {
    FieldValues values =
        read("{ rate: { follows: libor, at_most: most }, when: copper below trigger, share: { depends_on: c, tiers: { above trigger: 1 % } } }")
            .values();
    assertThat(values.operands().stream()
            .filter(Operand.Named.class::isInstance)
            .map(operand -> ((Operand.Named) operand).name()))
        .containsExactly("most", "trigger", "trigger");
  }
}
