package tenor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.quantity.CalendarDate;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.quantity.Unit;

class PlanCompilerTest {
  private static final Unit USD = Unit.of(Kind.MONEY, "USD");
  private static final Place HERE = new Place("x.scenario.yaml", 7, 3, 5);

  @Test
  void linesThatNeedEachOtherWithinAPeriodAreReportedOnceAsAChain() {
    Model model = model();
    line(model, "first", read("second").times(number(2)));
    line(model, "second", read("third").plus(parameter("extra")));
    line(model, "third", read("first"));
    line(model, "fourth", read("first"));

    PlanCompiler.Compiled compiled = PlanCompiler.compile(model);

    assertThat(compiled.plan()).isNull();
    assertThat(compiled.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo(Code.CIRCULAR_TERMS);
      assertThat(problem.sentence()).contains("first → second → third → first");
    });
  }

  @Test
  void aLineThatNeedsItselfIsAChainOfOne() {
    Model model = model();
    line(model, "debt", read("debt").plus(parameter("extra")));

    assertThat(PlanCompiler.compile(model).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.sentence()).contains("debt → debt"));
  }

  @Test
  void aLineMayNeedItselfAPeriodAgo() {
    Model model = model();
    Formula before = new Formula.Previous("debt", USD, parameter("extra"));
    line(model, "debt", before.plus(parameter("extra")));

    Plan plan = compile(model);
    assertThat(plan.previous())
        .singleElement()
        .satisfies(link -> assertThat(link.source()).isEqualTo(plan.slot("debt")));
  }

  @Test
  void aFirstValueThatThePeriodItselfDecidesIsChosenInThatPeriod() {
    Model model = model();
    line(model, "early", model.clock().closings().times(parameter("rate")));
    Formula before = new Formula.Previous("early", USD, read("early"));
    line(model, "change", read("early").minus(before));

    // It cannot be copied before the period: it is worked out in it, and chosen by a flag.
    Plan plan = compile(model);
    assertThat(plan.eachPeriod())
        .extracting(Plan.Instruction::operation)
        .containsExactly(Operation.MULTIPLY, Operation.CHOOSE, Operation.SUBTRACT);
  }

  @Test
  void instructionsComeAfterWhatTheyReadWhateverTheOrderOfTheLines() {
    Model model = model();
    line(model, "last", read("middle").plus(parameter("extra")));
    line(model, "middle", read("early").times(number(2)));
    line(model, "early", model.clock().lengths().times(parameter("rate")));

    Plan plan = compile(model);
    Set<Integer> filled = new HashSet<>();
    plan.constants().forEach(slot -> filled.add(slot.slot()));
    plan.parameters().forEach(slot -> filled.add(slot.slot()));
    plan.calendars().forEach(slot -> filled.add(slot.slot()));
    plan.previous().forEach(slot -> filled.add(slot.slot()));
    for (List<Plan.Instruction> list : List.of(plan.once(), plan.eachPeriod())) {
      for (Plan.Instruction instruction : list) {
        for (int in : instruction.in()) {
          assertThat(filled).contains(in);
        }
        filled.add(instruction.out());
      }
    }
    assertThat(filled).contains(plan.slot("last"), plan.slot("middle"), plan.slot("early"));
  }

  @Test
  void whatNoPeriodChangesIsComputedOnce() {
    Model model = model();
    line(model, "fixed", parameter("extra").times(number(2)));
    line(
        model,
        "moving",
        read("fixed").plus(parameter("rate").times(model.clock().lengths())));

    Plan plan = compile(model);
    assertThat(plan.once())
        .extracting(Plan.Instruction::operation)
        .containsExactly(Operation.MULTIPLY);
    assertThat(plan.eachPeriod())
        .extracting(Plan.Instruction::operation)
        .containsExactly(Operation.MULTIPLY, Operation.ADD);
  }

  @Test
  void theSameFormulaHasOneSlot() {
    Model model = model();
    line(model, "once", parameter("extra").times(number(2)));
    line(model, "again", parameter("extra").times(number(2)));

    Plan plan = compile(model);
    assertThat(plan.slot("once")).isEqualTo(plan.slot("again"));
    assertThat(plan.once()).hasSize(1);
  }

  @Test
  void inputsAreThoseOfEveryLineBehindInAnyPeriod() {
    Model model = model();
    line(model, "paid", read("revenue").times(number(2)));
    line(model, "revenue", parameter("rate").times(model.clock().lengths()));
    line(model, "debt", new Formula.Previous("debt", USD, parameter("extra")).minus(read("paid")));
    line(model, "other", parameter("unused"));

    Plan plan = compile(model);
    assertThat(plan.inputsOf(List.of("debt"))).containsExactlyInAnyOrder("rate", "extra");
    assertThat(plan.inputsOf(List.of("paid"))).containsExactly("rate");
    assertThat(plan.linesBehind(List.of("debt"))).containsExactly("paid", "revenue", "debt");
  }

  @Test
  void currenciesThatMeetInOneLineAreAProblemAtItsPlace() {
    Model model = model();
    line(
        model,
        "sum",
        parameter("extra").plus(new Formula.Parameter("euros", Unit.of(Kind.MONEY, "EUR"))));

    PlanCompiler.Compiled compiled = PlanCompiler.compile(model);
    assertThat(compiled.plan()).isNull();
    assertThat(compiled.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo(Code.CURRENCY_MISMATCH);
      assertThat(problem.place()).isEqualTo(HERE);
    });
  }

  @Test
  void aLineThatNobodyWroteIsAMistakeOfTheProgram() {
    Model model = model();
    line(model, "sum", read("missing"));

    assertThatThrownBy(() -> PlanCompiler.compile(model))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("missing");
  }

  @Test
  void zeroAndOneLeaveNoTraceInSumsAndProducts() {
    Formula extra = parameter("extra");

    assertThat(extra.plus(Formula.zero(USD))).isSameAs(extra);
    assertThat(Formula.zero(USD).plus(extra)).isSameAs(extra);
    assertThat(extra.minus(Formula.zero(USD))).isSameAs(extra);
    assertThat(extra.times(Formula.one())).isSameAs(extra);
    assertThat(Formula.one().times(extra)).isSameAs(extra);
    // A zero of another unit is a mistake that must be seen.
    assertThat(extra.plus(Formula.zero(Unit.NONE)).unit().isConsistent()).isFalse();
  }

  private static Plan compile(Model model) {
    PlanCompiler.Compiled compiled = PlanCompiler.compile(model);
    assertThat(compiled.problems()).isEmpty();
    Plan plan = compiled.plan();
    assertThat(plan).isNotNull();
    return plan;
  }

  private static Model model() {
    Map<String, @Nullable Quantity> parameters = new LinkedHashMap<>();
    Clock clock = new Clock(new CalendarDate(2025, 1, 1), PeriodLength.YEAR, BigDecimal.TEN);
    return new Model(clock, parameters, "USD");
  }

  private static void line(Model model, String name, Formula formula) {
    model.line(HERE, name, name, "A line of this test.", formula);
  }

  private static Formula read(String line) {
    return new Formula.Line(line, USD);
  }

  private static Formula number(long value) {
    return new Formula.Constant(BigDecimal.valueOf(value), Unit.NONE, Long.toString(value));
  }

  /** The yearly one is called rate, all others are sums of money. */
  private static Formula parameter(String name) {
    return new Formula.Parameter(
        name, Unit.of(name.equals("rate") ? Kind.MONEY_PER_YEAR : Kind.MONEY, "USD"));
  }
}
