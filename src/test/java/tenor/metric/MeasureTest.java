package tenor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tenor.metric.MetricsTest.assertOpen;
import static tenor.metric.MetricsTest.figure;
import static tenor.metric.MetricsTest.fund;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.TestScenarios;
import tenor.quantity.Kind;
import tenor.study.Subject;

/** Metrics as a claim writes them: one obligation or all, with what follows the name. */
class MeasureTest {

  private static final double BILLION = 1e9;

  /** 100 at 10 % with 60 a year. */
  private static final Subject LOAN = fund("amount: 100 billion USD, interest: 10 %/year", "60");

  @Test
  void totalsAddUpOverObligations() {
    Subject two = TestScenarios.subject("""
        agreement:
          start: 2025
          obligations:
            fund: { amount: 100 billion USD, interest: 10 %/year }
            loan: { amount: 20 billion USD }
          payments:
            - { amount: 60 billion USD/year, to: fund }
            - { amount: 10 billion USD/year, to: loan }
        """);

    assertThat(figure(two, "total.paid")).isCloseTo(135 * BILLION, within(1e-3));
    assertThat(figure(two, "total.interest")).isCloseTo(15 * BILLION, within(1e-3));
    assertThat(figure(two, "total.balance at 2025")).isCloseTo(60 * BILLION, within(1e-3));
    assertThat(figure(two, "total.paid by 2025")).isCloseTo(70 * BILLION, within(1e-3));
  }

  @Test
  void aTotalStopsAtTheFirstObligationWithoutAFigure() {
    Subject two = TestScenarios.subject("""
        agreement:
          start: 2025
          obligations:
            fund: { amount: 100 billion USD, interest: 10 %/year }
            loan: { amount: 20 billion USD }
          payments:
            - { amount: 1 billion USD/year, to: fund }
            - { amount: 10 billion USD/year, to: loan }
        """);

    assertOpen(two, "total.paid", Horizon.Never.class);
  }

  @Test
  void everyMetricOfTheGlossaryIsPutToTheTest() {
    assertThat(Metrics.ALL)
        .extracting(Metric::name)
        .containsExactlyInAnyOrder(
            "years",
            "date",
            "generations",
            "outcome",
            "lead_time",
            "first_payment",
            "last_payment",
            "paid",
            "paid",
            "payment",
            "interest",
            "interest",
            "multiple",
            "balance",
            "principal",
            "deferred_interest",
            "fees",
            "standstill_revenue",
            "coverage",
            "peak_balance",
            "half_life",
            "present_value",
            "grant_element",
            "grant_element",
            "effective_rate",
            "standstill_revenue",
            "limit");
  }

  @Test
  void aFigureIsOfTheKindThatItsMetricDeclares() {
    for (Metric metric : Metrics.ALL) {
      String text = Measure.example("fund", metric);
      if (TestScenarios.answer(LOAN, text) instanceof Answer.Figure figure) {
        assertThat(figure.kind()).as(text).isEqualTo(metric.result());
        boolean money = figure.kind() == Kind.MONEY || figure.kind() == Kind.MONEY_PER_YEAR;
        assertThat(figure.currency()).as(text).isEqualTo(money ? "USD" : null);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "fund, 0, 4",
    "fnd.years, 0, 3",
    "fund.yers, 5, 4",
    "fund. yers, 6, 4",
    "f😀nd.years, 0, 4",
    "😀, 0, 1",
    "fund.balance, 12, 1",
    "fund.balance by 2040, 13, 7",
    "fund.years at 2040, 11, 7",
    "total.years, 0, 11",
    "fund.balance at never, 16, 5",
  })
  void aMetricThatCannotBeUnderstoodIsRefusedAtItsPlace(String text, int offset, int length) {
    assertThat(Measure.read(text, List.of("fund")))
        .isInstanceOfSatisfying(MeasureReading.Refused.class, refused -> {
          assertThat(refused.why().offset()).isEqualTo(offset);
          assertThat(refused.why().length()).isEqualTo(length);
          assertThat(refused.why().help()).isNotEmpty();
        });
  }
}
