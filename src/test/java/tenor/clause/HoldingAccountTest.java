package tenor.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import tenor.TestScenarios;
import tenor.metric.Horizon;
import tenor.study.Subject;

/** Accounts, rates, indices, fees and reserves by period, in millions, worked out by hand. */
class HoldingAccountTest {
  private static final double CLOSE = 1e-9;

  private static Subject account(String terms, String... payments) {
    StringBuilder list = new StringBuilder();
    for (String payment : payments) {
      list.append("    - { ").append(payment).append(" }\n");
    }
    return TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 20 years
          revenues:
            oil: { amount: 100 million USD/year }
          accounts:
            escrow: { %s }
          obligations:
            loan: { amount: 1000 million USD }
            pot: { amount: none }
          payments:
        """.formatted(terms) + list);
  }

  private static double of(Subject subject, String line, int k) {
    return subject.point().value(line, k) / 1e6;
  }

  @Test
  void aHundredAYearAt5PercentLockedForThreeYearsAre315Point25() {
    Subject subject = account(
        "opening: 0 million USD, returns: 5 %/year, locked_for: 3 years",
        "from: oil, to: escrow", "from: escrow, to: loan");

    // 100 × (1.05² + 1.05 + 1), free on the last day of the third year.
    assertThat(of(subject, "escrow.closing", 0)).isCloseTo(100, within(CLOSE));
    assertThat(of(subject, "escrow.closing", 1)).isCloseTo(205, within(CLOSE));
    assertThat(of(subject, "escrow.available", 2)).isCloseTo(315.25, within(CLOSE));
    assertThat(of(subject, "loan.paid", 1)).isZero();
    assertThat(of(subject, "loan.paid", 2)).isCloseTo(315.25, within(CLOSE));
    assertThat(of(subject, "escrow.closing", 2)).isZero();
  }

  @Test
  void whatTheAccountMustHoldIsNotPaidOut() {
    Subject subject = account(
        "opening: 50 million USD, holds_at_least: 120 million USD",
        "from: oil, to: escrow",
        "from: escrow, to: loan");

    assertThat(of(subject, "loan.paid", 0)).isCloseTo(30, within(CLOSE));
    assertThat(of(subject, "escrow.closing", 0)).isCloseTo(120, within(CLOSE));
    assertThat(of(subject, "loan.paid", 1)).isCloseTo(100, within(CLOSE));
  }

  @Test
  void whatTheAccountDoesNotTakeStaysForLaterPayments() {
    Subject subject = account(
        "opening: 50 million USD, holds_at_most: 120 million USD",
        "from: oil, to: escrow",
        "from: oil, to: loan");

    assertThat(of(subject, "escrow.received", 0)).isCloseTo(70, within(CLOSE));
    assertThat(of(subject, "loan.paid", 0)).isCloseTo(30, within(CLOSE));
    assertThat(of(subject, "loan.paid", 1)).isCloseTo(100, within(CLOSE));
  }

  @Test
  void aPaymentOutFindsOnlyWhatThoseBeforeItPaidIn() {
    Subject subject = account(
        "opening: 10 million USD",
        "from: oil, share: 20 %, to: escrow",
        "from: escrow, to: loan",
        "from: oil, share: 30 %, to: escrow",
        "from: escrow, to: pot");

    assertThat(of(subject, "loan.paid", 0)).isCloseTo(30, within(CLOSE));
    assertThat(of(subject, "pot.paid", 0)).isCloseTo(30, within(CLOSE));
    assertThat(of(subject, "escrow.closing", 0)).isZero();
  }

  @Test
  void anAmountIsConvertedAtTheRateOfItsPeriod() {
    // 47.7 billion UAH at 40.15 are 1,188.045 million USD: the revenue of 2024.
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 20 years
          rates:
            UAH/USD: { value: { steps: { 2025: 40.15 UAH/USD, 2026-07-01: 50 UAH/USD } }, at: end }
          revenues:
            rents: { amount: 47.7 billion UAH/year }
          obligations:
            fund: { amount: 3000 million USD }
          payments:
            - { from: rents, to: fund }
        """);

    assertThat(of(subject, "fund.paid", 0)).isCloseTo(47_700 / 40.15, within(CLOSE));
    assertThat(of(subject, "fund.paid", 0)).isCloseTo(1188.045, within(0.0005));
    // At the end of 2026 the rate is 50; and of the third year only what is still owed is taken.
    assertThat(of(subject, "fund.paid", 1)).isCloseTo(954, within(CLOSE));
    assertThat(of(subject, "fund.paid", 2)).isCloseTo(3000 - 47_700 / 40.15 - 954, within(CLOSE));
  }

  @Test
  void whatIsIndexedIsRevaluedAtTheStartOfEachPeriod() {
    // Gold from 35 to 38 dollars an ounce, the devaluation of 1971; the interest is on the new sum.
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 1971
          stop_after: 10 years
          indices:
            gold: { value: { steps: { 1970: 35 USD/oz, 1972: 38 USD/oz } } }
          obligations:
            loan: { amount: 350 million USD, interest: 2 %/year, indexed_to: gold }
          payments:
            - { amount: 7 million USD/year, to: loan }
        """);

    assertThat(of(subject, "loan.revalued", 0)).isZero();
    assertThat(of(subject, "loan.closing", 0)).isCloseTo(350, within(CLOSE));
    assertThat(of(subject, "loan.revalued", 1)).isCloseTo(30, within(CLOSE));
    assertThat(of(subject, "loan.interest", 1)).isCloseTo(7.6, within(CLOSE));
    assertThat(of(subject, "loan.revalued", 2)).isZero();
  }

  @Test
  void feesAreOnEachDrawAndOnWhatIsNotDrawn() {
    // 0.5 % on 3,000 for the days to 1 July, on 2,000 from then on; 1 % of the 1,000 drawn.
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 10 years
          obligations:
            loan: { draws: { 2025-07-01: 1000 million USD, 2027: 500 million USD }, commitment: 3000 million USD, commitment_fee: 0.5 %/year, upfront_fee: 1 % }
          payments: []
        """);

    assertThat(of(subject, "loan.fees", 0))
        .isCloseTo(10 + 0.005 * (3000 - 1000 * 184 / 365.0), within(CLOSE));
    assertThat(of(subject, "loan.fees", 1)).isCloseTo(10, within(CLOSE));
    // 1 % of 500 and 0.5 % on 1,500; with the last draw the rest lapses.
    assertThat(of(subject, "loan.fees", 2)).isCloseTo(5 + 7.5, within(CLOSE));
    assertThat(of(subject, "loan.fees", 3)).isZero();
  }

  @Test
  void aFloatingRateHasItsSpreadItsFloorAndItsCap() {
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 10 years
          indices:
            libor: { value: { steps: { 2025: 1.2 %/year, 2026: 0.2 %/year, 2027: 7 %/year } } }
          obligations:
            loan: { amount: 100 million USD, interest: { follows: libor, plus: 3 %/year, at_least: 4 %/year, at_most: 8 %/year }, schedule: { style: bullet, over: 9 years } }
          payments:
            - { to: loan }
        """);

    // 1.2 + 3 = 4.2; 0.2 + 3 is less than 4; 7 + 3 is more than 8.
    assertThat(of(subject, "loan.paid", 0)).isCloseTo(4.2, within(CLOSE));
    assertThat(of(subject, "loan.paid", 1)).isCloseTo(4, within(CLOSE));
    assertThat(of(subject, "loan.paid", 2)).isCloseTo(8, within(CLOSE));
  }

  @Test
  void aReserveOfGoodsEndsTheRevenueAndWhatItLeavesUnpaidIsNeverMet() {
    String text = """
        agreement:
          start: 2025
          stop_after: 100 years
          revenues:
            mine: { volume: 2 million t/year, price: 50 USD/t, reserve: 7 million t }
            wells: { amount: 40 million USD/year, reserve: 100 million USD }
          obligations:
            fund: { amount: %s million USD }
          payments:
            - { from: mine, to: fund }
            - { from: wells, to: fund }
        """;
    Subject enough = TestScenarios.subject(text.formatted("450"));
    Subject more = TestScenarios.subject(text.formatted("451"));

    // 7 million tons are 3.5 years of 100 million; the wells bring 40, 40 and 20.
    double[] mine = {100, 100, 100, 50, 0};
    double[] wells = {40, 40, 20, 0, 0};
    for (int k = 0; k < 5; k++) {
      assertThat(of(more, "mine.gross", k)).isCloseTo(mine[k], within(CLOSE));
      assertThat(of(more, "wells.gross", k)).isCloseTo(wells[k], within(CLOSE));
    }
    assertThat(TestScenarios.horizon(enough, "fund")).hasToString("Reached[years=4.0]");
    assertThat(TestScenarios.horizon(more, "fund")).isInstanceOf(Horizon.Never.class);
  }
}
