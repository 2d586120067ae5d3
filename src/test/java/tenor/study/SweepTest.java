package tenor.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenor.TestScenarios;
import tenor.app.Threads;
import tenor.engine.Workers;
import tenor.metric.Measure;

class SweepTest {
  private static final Subject SUBJECT = TestScenarios.subject("""
      assumptions:
        revenue: { value: 2 billion USD/year, why: A test. }
        growth: { value: 0 %/year, why: A test. }
        end: { value: 400 years, why: A test. }
      agreement:
        start: 2025
        stop_after: end
        revenues: { minerals: { amount: revenue, growth: growth } }
        obligations: { fund: { amount: 500 billion USD } }
        payments: [{ from: minerals, to: fund }]
      """);

  @Test
  void evenStepsGoFromEndToEnd() {
    Axis axis = even("growth", "0", "0.02", 5);

    assertThat(axis.values().stream().map(BigDecimal::toPlainString))
        .containsExactly("0", "0.005", "0.01", "0.015", "0.02");
    assertThat(axis.isStatedRange()).isFalse();
  }

  /** 500 / revenue without growth; with growth g at the year k where ((1+g)^k − 1) / g × revenue is 500. */
  @Test
  void everyCombinationIsRunOnceAndTheLastInputMovesFastest() {
    Sweep sweep =
        sweep("fund.years", even("revenue", "2e9", "4e9", 3), even("growth", "0", "0.02", 2));

    assertThat(sweep.figures().points()).isEqualTo(6);
    assertThat(sweep.figures().number(0)).isCloseTo(250, within(1e-9));
    assertThat(sweep.figures().number(4)).isCloseTo(125, within(1e-9));
    // (1.02^90 − 1) / 0.02 × 2 = 494.3 and (1.02^91 − 1) / 0.02 × 2 = 506.2
    assertThat(sweep.figures().number(1)).isBetween(90.0, 91.0);
    assertThat(sweep.value(0, 4)).isEqualByComparingTo("4e9");
    assertThat(sweep.value(1, 4)).isEqualByComparingTo("0");
  }

  /** 0.4 billion a year of growth −1 %: at most 40 billion ever. At 1 billion, 500 years is too long. */
  @Test
  void neverIsToldFromNotReached() {
    Sweep sweep =
        sweep("fund.years", even("growth", "-0.01", "0", 2), even("revenue", "1e9", "2e9", 2));

    assertThat(sweep.figures().ending(0)).isEqualTo(Ending.NEVER);
    assertThat(sweep.figures().ending(2)).isEqualTo(Ending.NOT_REACHED);
    assertThat(sweep.figures().ending(3)).isEqualTo(Ending.REACHED);
    assertThat(sweep.figures().count(Ending.NEVER)).isEqualTo(2);
    assertThat(sweep.figures().least())
        .isEqualTo(sweep.figures().most())
        .isCloseTo(250, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fund.years", "fund.paid", "fund.balance at 2100", "fund.date"})
  void everyPointHasTheBitsOfTheSamePointAlone(String metric) {
    Axis revenue = even("revenue", "1e9", "9e9", 9);
    Axis growth = even("growth", "-0.01", "0.03", 7);
    Sweep sweep = sweep(metric, revenue, growth);
    Measure measure = TestScenarios.measure(SUBJECT, metric);

    for (int i = 0; i < sweep.figures().points(); i++) {
      double alone = new Signal(SUBJECT, measure).at(List.of(sweep.point(i)))[0];
      assertThat(sweep.figures().number(i)).as("point " + i).isEqualTo(alone);
    }
  }

  @Test
  void anInputThatMovesTheClockIsSweptToo() {
    Sweep sweep = sweep("fund.years", even("end", "200", "300", 2));

    assertThat(sweep.figures().ending(0)).isEqualTo(Ending.NOT_REACHED);
    assertThat(sweep.figures().number(1)).isCloseTo(250, within(1e-9));
  }

  @Test
  void threadsChangeNothing() {
    List<Axis> axes =
        List.of(even("revenue", "1e9", "9e9", 90), even("growth", "-0.01", "0.03", 70));
    Measure measure = TestScenarios.measure(SUBJECT, "fund.years");
    Sweep alone = Sweep.of(SUBJECT, measure, axes, Workers.ALONE);

    for (int threads : new int[] {2, 8}) {
      Sweep together = Sweep.of(SUBJECT, measure, axes, new Threads(threads));
      for (int i = 0; i < alone.figures().points(); i++) {
        assertThat(together.figures().number(i)).isEqualTo(alone.figures().number(i));
      }
    }
  }

  private static Sweep sweep(String metric, Axis... axes) {
    return Sweep.of(SUBJECT, TestScenarios.measure(SUBJECT, metric), List.of(axes), Workers.ALONE);
  }

  private static Axis even(String name, String from, String to, int points) {
    return Axis.even(SUBJECT.parameter(name), new BigDecimal(from), new BigDecimal(to), points);
  }
}
