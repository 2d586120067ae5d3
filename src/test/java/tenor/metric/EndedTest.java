package tenor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tenor.TestScenarios.answer;
import static tenor.TestScenarios.figure;
import static tenor.TestScenarios.horizon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tenor.TestScenarios;
import tenor.engine.Engine;
import tenor.engine.Table;
import tenor.quantity.CalendarDate;
import tenor.study.Subject;

/**
 * Obligations that an event ends. Closed forms: 100 million with 10 million a year from 2025 on has 70
 * million left when 2028 opens, and is paid in full after ten years.
 */
class EndedTest {
  private static final double MILLION = 1e6;
  private static final String TERMINATED = "{ on: 2028-06-01, terminate: { of: loan } }";

  @ParameterizedTest
  @ValueSource(
      strings = {
        TERMINATED,
        "{ on: 2028, waive: { of: loan, amount: all } }",
        "{ on: 2028-12-31, waive: { of: loan, amount: 70 million USD } }",
        "{ on: 2028, haircut: { of: loan, share: 100 % } }",
        "{ on: 2028, swap: { of: loan, into: other } }",
        "{ when: loan below 75 million USD, terminate: { of: loan } }",
      })
  void anEventThatTakesAllThatIsOwedEndsItWhenItsPeriodOpens(String event) {
    assertThat(horizon(loan(event), "loan")).isEqualTo(new Horizon.Ended(3, 70 * MILLION));
  }

  @Test
  void inQuartersItEndsWhenTheQuarterOpens() {
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          period: quarter
          events: [{ on: 2025-08-15, terminate: { of: loan } }]
          obligations: { loan: { amount: 100 million USD } }
          payments: [{ amount: 10 million USD/year, to: loan }]
        """);

    // Two quarters of 2.5 million each are paid before 1 July.
    assertThat(horizon(subject, "loan")).isEqualTo(new Horizon.Ended(0.5, 95 * MILLION));
  }

  @Test
  void whatWasPaidBeforeTheEventIsReached() {
    Subject subject = loan("{ on: 2036, terminate: { of: loan } }");

    assertThat(horizon(subject, "loan")).isEqualTo(new Horizon.Reached(10));
    assertThat(figure(subject, "loan.paid")).isEqualTo(100 * MILLION);
  }

  @Test
  void aPartThatIsGivenUpEndsNothing() {
    // 100 − 3 × 10 = 70, less 40: 30 are paid in three more years.
    assertThat(horizon(loan("{ on: 2028, waive: { of: loan, amount: 40 million USD } }"), "loan"))
        .isEqualTo(new Horizon.Reached(6));
  }

  @Test
  void anEndBeforeTheLastDrawEndsTheDrawsToo() {
    String draws = "draws: { 2025-01-01: 10 million USD, 2030-01-01: 10 million USD }";

    // 10 less 3 × 2 are 4 when 2028 opens.
    assertThat(horizon(drawn(draws, "2 million USD/year"), "loan"))
        .isEqualTo(new Horizon.Ended(3, 4 * MILLION));
    // All that was drawn is paid within the first year, and no more will be drawn from 2028 on.
    assertThat(horizon(drawn(draws, "10 million USD/year"), "loan"))
        .isEqualTo(new Horizon.Reached(3));
  }

  @Test
  void whatNeverOwedAnythingEndsWithNothingGivenUp() {
    Subject subject = drawn("draws: { 2030-01-01: 10 million USD }", "2 million USD/year");

    assertThat(horizon(subject, "loan")).isEqualTo(new Horizon.Ended(3, 0));
  }

  @Test
  void withoutAnAmountToReachTheEndStopsThePayments() {
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          events: [{ on: 2028, terminate: { of: levy } }]
          obligations: { levy: { amount: none } }
          payments: [{ amount: 10 million USD/year, to: levy }]
        """);

    assertThat(horizon(subject, "levy")).isEqualTo(new Horizon.Ended(3, 0));
    assertThat(figure(subject, "levy.paid")).isEqualTo(30 * MILLION);
    assertThat(figure(subject, "levy.payment in 2030")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "paid, 30e6",
    "paid by 2030, 30e6",
    "payment in 2027, 10e6",
    "payment in 2028, 0",
    "interest, 0",
    "fees, 0",
    "multiple, 0.3",
    "balance at 2027, 70e6",
    "balance at 2028, 0",
    "principal at 2027, 70e6",
    "peak_balance, 100e6",
    "lead_time, 1",
    // 10 / 1.05 + 10 / 1.05² + 10 / 1.05³ = 27.2324802937…
    "present_value at 5 %/year, 27232480.2937",
    "grant_element, 0.727675197063",
  })
  void figuresCountWhatWasPaidUntilTheEnd(String metric, double figure) {
    assertThat(figure(loan(TERMINATED), "loan." + metric)).isCloseTo(figure, within(1e-4));
  }

  @Test
  void theLastPaymentIsTheOneBeforeTheEnd() {
    assertThat(figure(loan(TERMINATED), "loan.last_payment"))
        .isEqualTo((double) new CalendarDate(2027, 12, 31).epochDay());
  }

  @Test
  void theEffectiveRateIsThatOfWhatWasPaid() {
    double rate = figure(loan(TERMINATED), "loan.effective_rate");

    double worth = 0;
    for (int k = 1; k <= 3; k++) {
      worth += 10 / Math.pow(1 + rate, k);
    }
    assertThat(rate).isNegative();
    assertThat(worth).isCloseTo(100, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"years", "date", "generations", "outcome", "half_life", "limit"})
  void whatNeverComesAboutHasNoFigure(String metric) {
    assertThat(answer(loan(TERMINATED), "loan." + metric))
        .isEqualTo(new Answer.Open(new Horizon.Ended(3, 70 * MILLION)));
  }

  @Test
  void aHalfThatWasPaidBeforeTheEndHasItsHalfLife() {
    assertThat(figure(loan("{ on: 2031, terminate: { of: loan } }"), "loan.half_life"))
        .isEqualTo(5);
  }

  @Test
  void whatEndsBeforeItsFirstPaymentHasNone() {
    Answer ended = new Answer.Open(new Horizon.Ended(0, 100 * MILLION));
    Subject subject = loan("{ on: 2025-05-01, terminate: { of: loan } }");

    assertThat(answer(subject, "loan.first_payment")).isEqualTo(ended);
    assertThat(answer(subject, "loan.lead_time")).isEqualTo(ended);
    assertThat(figure(subject, "loan.paid")).isZero();
  }

  @Test
  void theRunStopsOnceAllIsOver() {
    assertThat(loan(TERMINATED).point().ledger().periods()).isLessThan(15);
  }

  /** 123 billion at 4 % with half a billion a year: never, unless an event ends it first. */
  @Test
  void whatAnEventMayStillEndIsNotNever() {
    assertThat(horizon(standstill(""), "loan")).isInstanceOf(Horizon.Never.class);
    assertThat(horizon(
            standstill("{ when: loan above 10 trillion USD, terminate: { of: loan } }"), "loan"))
        .isNotInstanceOf(Horizon.Never.class);

    Horizon horizon = horizon(standstill("{ on: 2125, terminate: { of: loan } }"), "loan");

    // B = (123 − 12.5) × 1.04^100 + 12.5
    double owed = (110.5 * Math.pow(1.04, 100) + 12.5) * 1e9;
    assertThat(horizon).isInstanceOfSatisfying(Horizon.Ended.class, ended -> {
      assertThat(ended.years()).isEqualTo(100);
      assertThat(ended.givenUp()).isCloseTo(owed, within(owed * 1e-12));
    });
  }

  @Test
  void whatAnEventOnlyLowersIsShownNeverToBeMetFromThenOn() {
    assertThat(horizon(standstill("{ on: 2027, haircut: { of: loan, share: 30 % } }"), "loan"))
        .isInstanceOfSatisfying(Horizon.Never.class, never -> {
          assertThat(never.proof().from()).isGreaterThanOrEqualTo(BigDecimal.valueOf(3));
          assertThat(never.proof().limit()).isEqualByComparingTo("12500000000");
        });
  }

  /** After one debt has ended, a second in priority gets all: 2 billion a year against 4 % of 10. */
  @Test
  void theEndOfOneFreesItsRevenueForAnother() {
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          revenues: { oil: { amount: 2 billion USD/year } }
          events: [{ on: 2030, terminate: { of: first } }]
          obligations:
            first: { amount: 100 billion USD, draws: { 2026: 1 billion USD } }
            second: { amount: 100 billion USD, interest: 4 %/year }
          payments:
            - { from: oil, to: first }
            - { from: oil, to: second }
        """);

    // 100 × 1.04^5 are owed when 2030 opens, at 4 % more than 2 billion of interest: never.
    assertThat(horizon(subject, "first")).isEqualTo(new Horizon.Ended(5, 91e9));
    assertThat(horizon(subject, "second")).isInstanceOf(Horizon.Never.class);
  }

  @Test
  void aBatchKnowsTheRowsThatEnd() {
    Subject subject = TestScenarios.subject("""
        assumptions:
          payment: { value: 10 million USD/year, why: A test. }
        agreement:
          start: 2025
          events: [{ on: 2035, terminate: { of: loan } }]
          obligations:
            loan:
              amount: 100 million USD
              draws: { 2033-01-01: 10 million USD, 2040-01-01: 10 million USD }
              interest: 1 %/year
          payments: [{ amount: payment, to: loan }]
        """);
    double[] payments = new double[300];
    for (int i = 0; i < payments.length; i++) {
      payments[i] = (i + 1) * MILLION / 2;
    }
    SettlingYears batch =
        new SettlingYears(subject.plan(), subject.plan().accounts().get(0), payments.length);
    Engine.run(
        subject.plan(),
        new Table(List.of("payment"), new double[][] {payments}, payments.length),
        List.of(batch));

    List<Class<?>> seen = new ArrayList<>();
    for (int i = 0; i < payments.length; i++) {
      Horizon alone =
          subject.project(Map.of("payment", BigDecimal.valueOf(payments[i]))).horizon("loan");
      Double years = alone.yearsIfReached();
      assertThat(batch.year(i)).isEqualTo(years == null ? Double.POSITIVE_INFINITY : years);
      assertThat(batch.isEnded(i)).isEqualTo(alone instanceof Horizon.Ended);
      seen.add(alone.getClass());
    }
    assertThat(seen).contains(Horizon.Ended.class, Horizon.Reached.class);
  }

  private static Subject loan(String event) {
    return TestScenarios.subject("""
        agreement:
          start: 2025
          events: [%s]
          obligations:
            loan: { amount: 100 million USD }
            other: { amount: 1 million USD }
          payments:
            - { amount: 10 million USD/year, to: loan }
            - { amount: 100 million USD/year, to: other }
        """.formatted(event));
  }

  private static Subject drawn(String draws, String payment) {
    return TestScenarios.subject("""
        agreement:
          start: 2025
          events: [{ on: 2028, terminate: { of: loan } }]
          obligations: { loan: { %s } }
          payments: [{ amount: %s, to: loan }]
        """.formatted(draws, payment));
  }

  private static Subject standstill(String event) {
    return TestScenarios.subject("""
        agreement:
          start: 2025
          revenues: { minerals: { amount: 1 billion USD/year } }
          events: [%s]
          obligations: { loan: { amount: 123 billion USD, interest: 4 %%/year } }
          payments: [{ from: minerals, share: 50 %%, to: loan }]
        """.formatted(event));
  }
}
