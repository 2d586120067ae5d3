package tenor.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenor.TestScenarios;
import tenor.engine.Design;
import tenor.engine.Table;
import tenor.engine.Workers;
import tenor.metric.Answer;
import tenor.metric.Horizon;
import tenor.metric.Measure;
import tenor.metric.MeasureReading;
import tenor.metric.Projection;
import tenor.model.Account;
import tenor.quantity.Kind;
import tenor.scenario.Scenario;

/** A measure of many rows against the same rows run alone, for all metrics and scenario files. */
class OutcomesTest {
  private static final List<String> METRICS = List.of(
      "years",
      "generations",
      "date",
      "outcome",
      "paid",
      "interest",
      "fees",
      "balance at 2040",
      "principal at 2040",
      "deferred_interest at 2040",
      "paid by 2035",
      "paid in prices of 2026",
      "payment in 2030",
      "interest in 2030",
      "multiple",
      "present_value at 5 %/year",
      "grant_element",
      "effective_rate",
      "coverage",
      "first_payment",
      "last_payment",
      "lead_time",
      "standstill_revenue",
      "standstill_revenue in 2030",
      "limit",
      "peak_balance",
      "half_life");

  static Stream<Scenario> files() {
    return TestScenarios.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyMetricOfARowIsThatOfTheRowAlone(Scenario scenario) {
    Subject subject = Subject.of(scenario.base()).subject();
    if (subject == null) {
      return;
    }
    Table design = around(subject, 5);
    for (Account account : subject.plan().accounts()) {
      for (String metric : METRICS) {
        Measure measure = measure(subject, account.name() + "." + metric);
        if (measure == null || measure.lack(subject.plan()) != null) {
          continue;
        }
        Outcomes outcomes =
            Outcomes.of(subject, measure, design, Outcomes.Never.PROVEN, Workers.ALONE);
        for (int row = 0; row < design.rows(); row++) {
          Answer alone = alone(subject, measure, design, row);
          assertThat(bits(outcomes.value(row)))
              .as("%s of %s in row %s: %s", measure.text(), scenario.file(), row, alone)
              .isEqualTo(bits(number(alone)));
          assertThat(outcomes.ending(row))
              .as("%s of %s in row %s: %s", measure.text(), scenario.file(), row, alone)
              .isEqualTo(ending(alone));
        }
      }
    }
  }

  private static final Subject LOAN = TestScenarios.subject("""
      assumptions:
        revenue: { value: 10 billion USD/year, why: A test. }
        growth: { value: 0 %/year, why: A test. }
        rate: { value: 4 %/year, why: A test. }
      agreement:
        start: 2025
        stop_after: 300 years
        revenues:
          minerals: { amount: revenue, growth: growth }
        obligations:
          loan: { amount: 123 billion USD, interest: rate }
        payments:
          - { from: minerals, share: 50 %, to: loan }
      """);

  /** Rows on both sides of the standstill of 9.84 billion, growing and shrinking. */
  private static Table loans(int rows) {
    Random random = new Random(7);
    double[][] columns = new double[3][rows];
    for (int i = 0; i < rows; i++) {
      columns[0][i] = 1e9 * Math.round(800 + 500 * random.nextDouble()) / 100;
      columns[1][i] = i % 3 == 0 ? 0 : Math.round(random.nextGaussian() * 20) / 1000.0;
      columns[2][i] = i % 5 == 0 ? 0 : 0.04;
    }
    return new Table(List.of("revenue", "growth", "rate"), columns, rows);
  }

  @Test
  void neverIsProvenForExactlyTheRowsThatAreNeverAlone() {
    Table design = loans(600);
    for (String metric : List.of("loan.years", "loan.paid", "loan.date")) {
      Measure measure = measure(LOAN, metric);
      Outcomes outcomes = Outcomes.of(LOAN, measure, design, Outcomes.Never.PROVEN, Workers.ALONE);
      Map<Ending, Integer> counts = new LinkedHashMap<>();
      for (int row = 0; row < design.rows(); row++) {
        Answer alone = alone(LOAN, measure, design, row);
        assertThat(outcomes.ending(row)).as("row %s of %s", row, metric).isEqualTo(ending(alone));
        counts.merge(outcomes.ending(row), 1, Integer::sum);
      }
      assertThat(counts).containsKeys(Ending.REACHED, Ending.NEVER);
    }
  }

  @Test
  void whereNeverIsLeftOpenItIsNotReached() {
    Measure measure = measure(LOAN, "loan.years");
    Outcomes proven = Outcomes.of(LOAN, measure, loans(300), Outcomes.Never.PROVEN, Workers.ALONE);
    Outcomes open = Outcomes.of(LOAN, measure, loans(300), Outcomes.Never.LEFT_OPEN, Workers.ALONE);
    int never = 0;
    for (int row = 0; row < 300; row++) {
      boolean isNever = proven.ending(row) == Ending.NEVER;
      never += isNever ? 1 : 0;
      assertThat(bits(open.value(row))).isEqualTo(bits(proven.value(row)));
      assertThat(open.ending(row)).isEqualTo(isNever ? Ending.NOT_REACHED : proven.ending(row));
    }
    assertThat(never).isPositive();
  }

  @Test
  void theOrderInWhichGroupsAreRunChangesNothing() {
    Workers backwards = (int tasks, IntConsumer task) -> {
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < tasks; i++) {
        order.add(i);
      }
      Collections.reverse(order);
      order.forEach(task::accept);
    };
    Table design = loans(9000);
    for (String metric : List.of("loan.years", "loan.balance at 2040")) {
      Measure measure = measure(LOAN, metric);
      Outcomes one = Outcomes.of(LOAN, measure, design, Outcomes.Never.LEFT_OPEN, Workers.ALONE);
      Outcomes other = Outcomes.of(LOAN, measure, design, Outcomes.Never.LEFT_OPEN, backwards);
      assertThat(other.values()).isEqualTo(one.values());
    }
  }

  private static Table around(Subject subject, int rows) {
    Random random = new Random(11);
    List<String> names = List.copyOf(subject.values().keySet());
    double[][] columns = new double[names.size()][rows];
    for (int i = 0; i < names.size(); i++) {
      boolean moves = subject.movesTheClock(names.get(i))
          || subject.parameter(names.get(i)).value().kind() == Kind.DATE;
      for (int row = 0; row < rows; row++) {
        double factor = row == 0 || moves ? 1 : 0.3 + 1.5 * random.nextDouble();
        columns[i][row] = subject.values().get(names.get(i)).doubleValue() * factor;
      }
    }
    return new Table(names, columns, rows);
  }

  private static Answer alone(Subject subject, Measure measure, Design design, int row) {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    double[] one = new double[1];
    for (String name : subject.values().keySet()) {
      BigDecimal known = subject.values().get(name);
      if (design.fill(name, row, 1, one)) {
        boolean same = known.doubleValue() == one[0];
        values.put(name, same ? known : new BigDecimal(Double.toString(one[0])));
      }
    }
    return measure.of(Projection.of(subject.plan(), values));
  }

  private static Measure measure(Subject subject, String text) {
    List<String> names = subject.plan().accounts().stream().map(Account::name).toList();
    return Measure.read(text, names) instanceof MeasureReading.Read read ? read.measure() : null;
  }

  private static double number(Answer answer) {
    if (answer instanceof Answer.Figure figure) {
      return figure.value();
    }
    boolean later = ending(answer) == Ending.NEVER || ending(answer) == Ending.NOT_REACHED;
    return later ? Double.POSITIVE_INFINITY : Double.NaN;
  }

  private static Ending ending(Answer answer) {
    if (answer instanceof Answer.Figure) {
      return Ending.REACHED;
    }
    Horizon horizon = answer instanceof Answer.Open open ? open.horizon() : new Horizon.NoTarget();
    if (horizon instanceof Horizon.Never) {
      return Ending.NEVER;
    }
    if (horizon instanceof Horizon.NotReached) {
      return Ending.NOT_REACHED;
    }
    return horizon instanceof Horizon.Ended ? Ending.ENDED : Ending.NONE;
  }

  private static long bits(double value) {
    return Double.doubleToLongBits(value);
  }
}
