package tenor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.TestScenarios;
import tenor.model.Account;
import tenor.model.Clock;
import tenor.problem.Code;
import tenor.problem.Problem;
import tenor.problem.Severity;

/** Figures in the prices of a year and in another currency; money in billions where not said. */
class ValuationTest {
  private static final double BILLION = 1e9;

  /** 100 at 10 % with 60 a year: 60 paid in 2025 and 55 in 2026, of which 10 and 5 are interest. */
  private static final String LOAN = """
      agreement:
        start: 2025
        obligations:
          loan: { amount: 100 billion USD, interest: 10 %/year }
        payments:
          - { amount: 60 billion USD/year, to: loan }
      """;

  /** Prices of 100 points in 2025, 125 in 2026 and 150 from 2027 on. */
  private static final Map<String, double[]> PRICES =
      Map.of("prices", new double[] {100, 125, 150});

  @ParameterizedTest
  @CsvSource({
    // 60 + 55 × 100/125, and 60 × 125/100 + 55.
    "loan.paid in prices of 2025, 104",
    "loan.paid in prices of 2026, 130",
    // 115 in the prices of a year after all is paid: 60 × 150/100 + 55 × 150/125.
    "loan.paid in prices of 2027, 156",
    "loan.paid in prices of 2040, 156",
    "loan.paid by 2025 in prices of 2026, 75",
    "loan.payment in 2026 in prices of 2025, 44",
    "loan.interest in prices of 2025, 14",
    "loan.interest in 2026 in prices of 2025, 4",
    "loan.balance at 2025 in prices of 2026, 62.5",
    "loan.balance at 2025-06-30 in prices of 2026, 125",
    "loan.peak_balance in prices of 2026, 125",
    "total.paid in prices of 2025, 104",
    // 60 / 1.1 + 44 / 1.21.
    "loan.present_value at 10 %/year in prices of 2025, 90.90909090909091",
  })
  void moneyIsToldInThePricesOfAYear(String metric, double billions) {
    assertThat(figure(projection(LOAN, PRICES), metric))
        .isCloseTo(billions * BILLION, within(1e-3));
  }

  @Test
  void thePricesOfAYearAreTheMeanOfItsPeriods() {
    // Quarters at 100, 102, 104 and 106 points: 103 in the mean; 15 paid in the last one.
    Projection quarters = projection(
        LOAN.replace("start: 2025", "start: 2025\n  period: quarter"),
        Map.of("prices", new double[] {100, 102, 104, 106}));

    assertThat(figure(quarters, "loan.payment in 2025 in prices of 2025"))
        .isCloseTo(
            15 * (103 / 100.0 + 103 / 102.0 + 103 / 104.0 + 103 / 106.0) * BILLION, within(1e-3));
    // From April on, the mean of the three quarters that the agreement has.
    Projection april = projection(
        LOAN.replace("start: 2025", "start: 2025-04-01\n  period: quarter"),
        Map.of("prices", new double[] {102, 104, 106}));
    assertThat(figure(april, "loan.paid by 2025-06-30 in prices of 2025"))
        .isCloseTo(15 * 104 / 102.0 * BILLION, within(1e-3));
  }

  @Test
  void aRateOfExchangeIsReadInTheDirectionInWhichItIsGiven() {
    // One dollar costs 0.8 pounds in 2025 and 0.5 in 2026: 48 + 27.5.
    Projection costs = projection(LOAN, Map.of("GBP/USD", new double[] {0.8, 0.5}));
    // One pound costs 1.25 dollars and then 2: the same.
    Projection inverse = projection(LOAN, Map.of("USD/GBP", new double[] {1.25, 2}));

    for (Projection projection : List.of(costs, inverse)) {
      assertThat(figure(projection, "loan.paid in GBP")).isCloseTo(75.5 * BILLION, within(1e-3));
      assertThat(measure(projection, "loan.paid in GBP").of(projection))
          .isInstanceOfSatisfying(
              Answer.Figure.class, figure -> assertThat(figure.currency()).isEqualTo("GBP"));
      assertThat(figure(projection, "loan.paid in USD")).isCloseTo(115 * BILLION, within(1e-3));
    }
  }

  @Test
  void pricesAndCurrencyGoTogetherInEitherOrder() {
    Projection both = projection(
        LOAN,
        Map.of(
            "prices", new double[] {100, 125},
            "GBP/USD", new double[] {0.8, 0.5}));

    // 60 × 0.8 + 55 × 0.5 × 100/125.
    assertThat(figure(both, "loan.paid in prices of 2025 in GBP"))
        .isCloseTo(70 * BILLION, within(1e-3));
    assertThat(figure(both, "loan.paid in GBP in prices of 2025"))
        .isCloseTo(70 * BILLION, within(1e-3));
  }

  @Test
  void obligationsInSeveralCurrenciesAddUpInOne() {
    Projection two = projection("""
        agreement:
          start: 2025
          obligations:
            loan: { amount: 100 billion USD }
            bond: { amount: 40 billion EUR }
          payments:
            - { amount: 100 billion USD/year, to: loan }
            - { amount: 20 billion EUR/year, to: bond }
        """, Map.of("EUR/USD", new double[] {0.9, 1}));

    // 90 + 20 + 20 in euros; 100 + 20/0.9 + 20 in dollars.
    assertThat(figure(two, "total.paid in EUR")).isCloseTo(130 * BILLION, within(1e-3));
    assertThat(figure(two, "total.paid in USD"))
        .isCloseTo((120 + 20 / 0.9) * BILLION, within(1e-3));
    assertThat(measure(two, "total.paid").of(two)).isInstanceOf(Answer.None.class);
  }

  @Test
  void howItEndsStaysTheSame() {
    Projection projection = projection(
        LOAN.replace("60 billion", "10 billion"), Map.of("prices", new double[] {100, 125}));

    assertThat(measure(projection, "loan.paid in prices of 2025").of(projection))
        .isInstanceOfSatisfying(
            Answer.Open.class,
            open -> assertThat(open.horizon()).isInstanceOf(Horizon.Never.class));
    Projection scaled = projection.scaled(new double[projection.ledger().periods()]);
    assertThat(scaled.horizon("loan")).isEqualTo(projection.horizon("loan"));
    assertThat(scaled.value("loan.paid", 0)).isZero();
    assertThat(scaled.value("prices.value", 0)).isEqualTo(100);
    assertThat(projection.value("loan.paid", 0)).isEqualTo(10 * BILLION);
  }

  @Test
  void whereTheAgreementLacksPricesOrRatesThereIsNoFigure() {
    Projection plain = projection(LOAN, Map.of());

    assertThat(measure(plain, "loan.paid in prices of 2025").of(plain))
        .isEqualTo(new Answer.None(
            "There is no index `prices` by which money could be told in prices of 2025."));
    assertThat(measure(plain, "loan.paid in GBP").of(plain))
        .isEqualTo(
            new Answer.None("`loan` is in USD, and no rate of exchange leads from there to GBP."));
    assertThat(measure(plain, "loan.paid in GBP").lack(plain.plan()))
        .isNotNull()
        .satisfies(lack -> assertThat(lack.help()).contains("`GBP/USD:"));
    Projection priced = projection(LOAN, PRICES);
    assertThat(measure(priced, "loan.paid in prices of 2024").of(priced))
        .isEqualTo(new Answer.None("The agreement does not reach the year 2024."));
    Projection zero = projection(LOAN, Map.of("prices", new double[] {100, 0}));
    assertThat(measure(zero, "loan.paid in prices of 2025").of(zero))
        .isEqualTo(
            new Answer.None("Prices or rates of exchange are not above zero in all periods."));
  }

  @Test
  void aMeasureReadsTheLinesOfItsMoney() {
    Projection both = projection(
        LOAN,
        Map.of(
            "prices", new double[] {100, 125},
            "USD/GBP", new double[] {1.25, 2}));

    assertThat(measure(both, "loan.paid in prices of 2025 in GBP").lines(both.plan()))
        .contains("loan.paid", "prices.value", "rates.USD/GBP.value")
        .doesNotHaveDuplicates();
    assertThat(measure(both, "loan.paid").lines(both.plan())).doesNotContain("prices.value");
    assertThat(measure(both, "loan.paid in prices of 2025 in GBP").formula())
        .isEqualTo("Σ paid [money], each amount × mean of `prices` in 2025 / `prices` then, "
            + "each amount at the rate of its period in GBP");
  }

  @ParameterizedTest
  @CsvSource({
    "loan.years in GBP, in GBP",
    "loan.grant_element in prices of 2025, in prices of 2025",
    "loan.limit in prices of 2025, in prices of 2025",
    "loan.multiple at 2030 in GBP, at 2030",
    "loan.paid in prices of 25, in prices of 25",
    "loan.paid in pounds, in pounds",
    "loan.paid in GBP in EUR, in GBP",
    "lone.paid in GBP, lone",
  })
  void moneyThatCannotBeToldSoIsRefusedAtItsPlace(String text, String part) {
    assertThat(Measure.read(text, List.of("loan")))
        .isInstanceOfSatisfying(MeasureReading.Refused.class, refused -> {
          int from = refused.why().offset();
          assertThat(text.substring(from, from + refused.why().length())).isEqualTo(part);
          assertThat(refused.why().help()).isNotEmpty();
        });
  }

  @Test
  void theRefusalOfAnotherMoneyShowsHowItIsWritten() {
    assertThat(Measure.read("loan.paid in pounds", List.of("loan")))
        .isInstanceOfSatisfying(
            MeasureReading.Refused.class,
            refused -> assertThat(refused.why().help())
                .isEqualTo("Write it such as `loan.paid`; `in prices of 2025` and `in GBP` may "
                    + "follow."));
  }

  @Test
  void aClaimInPricesThatTheAgreementDoesNotHaveIsRefusedWithTheFix() {
    String claim = """
        claims:
          - id: paid
            says: So much is paid.
            unsourced: A test.
            metric: loan.paid in %s
            expect: 115 billion %s
            verdict: holds
        """;

    List<Problem> prices = errors(LOAN + claim.formatted("prices of 2025", "USD"));
    assertThat(prices.get(0).code()).isEqualTo(Code.UNKNOWN_NAME);
    assertThat(prices.get(0).place().line()).isEqualTo(13);
    assertThat(prices.get(0).help()).contains("under `indices`");
    List<Problem> pounds = errors(LOAN + claim.formatted("GBP", "GBP"));
    assertThat(pounds.get(0).code()).isEqualTo(Code.UNKNOWN_NAME);
    assertThat(pounds.get(0).help()).contains("`GBP/USD: { value: … GBP/USD }`");
    assertThat(errors(LOAN + claim.formatted("USD", "EUR")).get(0).sentence())
        .isEqualTo("`loan.paid in USD` is in USD, and the claim expects EUR.");
    assertThat(TestScenarios.scenario(LOAN + claim.formatted("USD", "USD")).claims())
        .hasSize(1);
  }

  private static List<Problem> errors(String text) {
    return TestScenarios.problems(text).stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .toList();
  }

  private static double figure(Projection projection, String metric) {
    Answer answer = measure(projection, metric).of(projection);
    assertThat(answer).as(metric).isInstanceOf(Answer.Figure.class);
    return ((Answer.Figure) answer).value();
  }

  private static Measure measure(Projection projection, String metric) {
    List<String> names =
        projection.plan().accounts().stream().map(Account::name).toList();
    MeasureReading reading = Measure.read(metric, names);
    assertThat(reading).as(metric).isInstanceOf(MeasureReading.Read.class);
    return ((MeasureReading.Read) reading).measure();
  }

  /** A run of an agreement with prices and rates of exchange, one for each period and the last on. */
  private static Projection projection(String text, Map<String, double[]> values) {
    Clock clock = TestScenarios.subject(text).clock();
    StringBuilder more = new StringBuilder();
    values.forEach((name, numbers) -> {
      boolean index = name.equals("prices");
      more.append(index ? "  indices:\n" : "  rates:\n");
      more.append("    ").append(name).append(": { value: { steps: {");
      for (int k = 0; k < numbers.length; k++) {
        more.append(k == 0 ? " " : ", ").append(clock.firstDay(k)).append(": ").append(numbers[k]);
        more.append(index ? " points" : " " + name);
      }
      more.append(" } } }\n");
    });
    return TestScenarios.subject(text + more).point();
  }
}
