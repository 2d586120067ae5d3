package tenor.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenor.TestScenarios;
import tenor.metric.Answer;
import tenor.metric.EffectiveRateTest;
import tenor.metric.Measure;

class SignalTest {
  private static final Subject SUBJECT = TestScenarios.subject("""
      assumptions:
        revenue: { value: 10 billion USD/year, why: A test. }
        end: { value: 300 years, why: A test. }
      agreement:
        start: 2025
        stop_after: end
        revenues:
          minerals: { amount: revenue }
        obligations:
          fund: { amount: 123 billion USD, interest: 4 %/year }
          pot: { amount: none }
        payments:
          - { from: minerals, share: 50 %, to: fund }
          - { from: minerals, share: 10 %, to: pot }
      """);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fund.years",
        "fund.generations",
        "fund.paid",
        "fund.date",
        "fund.balance at 2035",
        "pot.paid"
      })
  void manyPointsTogetherGiveTheBitsOfEachAlone(String metric) {
    Signal signal = new Signal(SUBJECT, TestScenarios.measure(SUBJECT, metric));
    List<BigDecimal> values = new ArrayList<>();
    for (int i = 0; i <= 300; i++) {
      values.add(BigDecimal.valueOf(i).movePointRight(8));
    }
    double[] together = signal.along("revenue", values);

    for (int i = 0; i < together.length; i += 7) {
      assertThat(together[i]).isEqualTo(signal.at("revenue", values.get(i)));
    }
  }

  @Test
  void whatIsNotMetIsInfiniteAndWhatHasNoNumberIsNone() {
    assertThat(at("fund.years", "9.84e9")).isInfinite();
    assertThat(at("fund.paid", "9.84e9")).isInfinite();
    assertThat(at("fund.years", "10e9")).isCloseTo(105.44, within(0.005));
    assertThat(at("pot.years", "10e9")).isNaN();
    // Without any revenue there is no share of it to work back from.
    assertThat(at("fund.standstill_revenue", "0")).isNaN();
  }

  /** 100 years at 5 billion a year and 20 at 25; an event ends it when 50 years are over. */
  @Test
  void whatAnEventEndsHasNoNumberAndIsNeverMet() {
    Subject subject = TestScenarios.subject("""
        assumptions:
          revenue: { value: 10 billion USD/year, why: A test. }
        agreement:
          start: 2025
          events: [{ on: 2075, terminate: { of: fund } }]
          revenues: { minerals: { amount: revenue } }
          obligations: { fund: { amount: 500 billion USD } }
          payments: [{ from: minerals, to: fund }]
        """);
    List<BigDecimal> values = List.of(new BigDecimal("5e9"), new BigDecimal("25e9"));
    for (String metric : List.of("fund.years", "fund.generations", "fund.date")) {
      Signal signal = new Signal(subject, TestScenarios.measure(subject, metric));
      double[] numbers = signal.along("revenue", values);
      assertThat(numbers[0]).as(metric).isNaN();
      assertThat(numbers[1]).as(metric).isEqualTo(signal.at("revenue", values.get(1)));

      Signal.Extent extent =
          signal.extent(values.stream().map(value -> Map.of("revenue", value)).toList());
      assertThat(extent.low()).as(metric).isEqualTo(numbers[1]);
      assertThat(extent.high()).as(metric).isEqualTo(numbers[1]);
      assertThat(extent.farthest()).as(metric).isInfinite();
    }
    Signal paid = new Signal(subject, TestScenarios.measure(subject, "fund.paid"));
    assertThat(paid.along("revenue", values)).containsExactly(250e9, 500e9);
  }

  @Test
  void timesAreToldFromSums() {
    assertThat(signal("fund.years").isTime()).isTrue();
    assertThat(signal("fund.generations").isTime()).isTrue();
    assertThat(signal("fund.date").isTime()).isTrue();
    assertThat(signal("fund.paid").isTime()).isFalse();
    assertThat(signal("fund.multiple").isTime()).isFalse();
  }

  @Test
  void aValueOfTheClockIsCompiledAnew() {
    // A tenth of 10 billion a year for as long as is looked at.
    assertThat(signal("pot.paid").at("end", BigDecimal.valueOf(40))).isCloseTo(40e9, within(1e-3));
    assertThat(signal("fund.years").at("end", BigDecimal.valueOf(40))).isInfinite();
    double[] years =
        signal("fund.years").along("end", List.of(BigDecimal.valueOf(40), BigDecimal.valueOf(200)));
    assertThat(years[0]).isInfinite();
    assertThat(years[1]).isCloseTo(105.44, within(0.005));
  }

  @Test
  void theSubjectNamesWhatAMeasureDependsOn() {
    assertThat(SUBJECT.inputs(TestScenarios.measure(SUBJECT, "fund.years")))
        .containsExactlyInAnyOrder("revenue", "end");
    assertThat(SUBJECT.unstated(TestScenarios.measure(SUBJECT, "fund.years"))).isEmpty();
    assertThat(SUBJECT.answer(
            TestScenarios.measure(SUBJECT, "fund.years"),
            Map.of("revenue", new BigDecimal("20e9"))))
        .isInstanceOfSatisfying(
            Answer.Figure.class,
            figure -> assertThat(figure.value()).isCloseTo(17.27, within(0.005)));
  }

  @Test
  void severalNumbersCountAllOrTheNearestToTheWantedOne() {
    Subject loan = TestScenarios.subject(
        "assumptions: { first: { value: 429 billion USD/year, why: A test. } }\n"
            + EffectiveRateTest.BACK_AND_FORTH.replace("429 billion USD/year", "first"));
    Measure rate = TestScenarios.measure(loan, "loan.effective_rate");
    BigDecimal here = new BigDecimal("429e9");
    Answer.Several several = (Answer.Several) loan.answer(rate);

    assertThat(new Signal(loan, rate).at("first", here)).isNaN();
    assertThat(new Signal(loan, rate, 0.4).at("first", here))
        .isEqualTo(several.values().get(1));
    Signal.Extent extent = new Signal(loan, rate).extent(List.of(Map.of("first", here)));
    assertThat(extent.low()).isEqualTo(several.values().get(0));
    assertThat(extent.high()).isEqualTo(several.values().get(2));
    // Which first payment makes one of the rates the middle one? This one, among others.
    assertThat(Solve.search(
                loan, rate, "first", several.values().get(1), here, new BigDecimal("450e9"))
            .solutions())
        .isNotEmpty();
  }

  private static Signal signal(String metric) {
    return new Signal(SUBJECT, TestScenarios.measure(SUBJECT, metric));
  }

  private static double at(String metric, String revenue) {
    return signal(metric).at("revenue", new BigDecimal(revenue));
  }
}
