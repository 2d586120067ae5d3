package tenor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tenor.TestScenarios;
import tenor.study.Subject;

/**
 * The Conventions' cases of never, and the edges around them. B and L are worked out by hand, in
 * billions of USD: L = Σ cᵢ / (1 + r − qᵢ).
 */
class NeverTest {

  @Test
  void paymentsThatShrinkByOnePercentFrom1BillionNeverFill500() {
    Subject subject =
        deal("amount: 500 billion USD", "amount: 2 billion USD/year, growth: -1 %/year", "50 %");

    assertNever(subject, Horizon.Reason.PAYMENTS_CONVERGE, 500, 100);
    assertThat(TestScenarios.figure(subject, "fund.limit")).isCloseTo(100e9, within(1e-3));
  }

  @ParameterizedTest
  @CsvSource({"1, 12.5", "1.5, 18.75", "2, 25", "9.84, 123"})
  void theMarchDraftIsNeverRepaidAtUpToItsStandstillRevenue(String revenue, double limit) {
    Subject subject = march(revenue);

    assertNever(subject, Horizon.Reason.INTEREST_OUTRUNS, 123, limit);
    assertThat(TestScenarios.figure(subject, "fund.standstill_revenue"))
        .isCloseTo(9.84e9, within(1e-3));
  }

  @Test
  void justAboveTheStandstillRevenueItIsRepaidAfter175Point7Years() {
    assertThat(reached(march("9.85"))).isCloseTo(175.7, within(0.05));
  }

  @Test
  void aTargetThatRisesByHalfOfWhatIsPaidTakesTwiceAsLong() {
    // 1 billion a year less 2 × 0.25: 500 / 0.5 = 1,000 years.
    assertThat(reached(aid("0.25"))).isCloseTo(1000, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5", "0.51", "15"})
  void aTargetThatRisesAsFastAsItIsFilledIsNeverReached(String aid) {
    assertNever(aid(aid), Horizon.Reason.TARGET_OUTRUNS, 500, 0);
  }

  @Test
  void aidThatGrowsFasterThanThePaymentsOutrunsThemInTheEnd() {
    // Paid 10 × 1.01^k, added 2 × 1.02^k: first far ahead, later behind. The most that is ever
    // filled in is where both are equal, after ln 5 / ln(1.02/1.01) = 163 years, about 2,600
    // billion.
    assertThat(horizon(growing("100"))).isInstanceOf(Horizon.Reached.class);
    assertThat(horizon(growing("100000")))
        .isInstanceOfSatisfying(
            Horizon.Never.class,
            never -> assertThat(never.proof().reason()).isEqualTo(Horizon.Reason.TARGET_OUTRUNS));
  }

  private static Subject growing(String target) {
    return TestScenarios.subject("""
        agreement:
          start: 2025
          flows:
            aid: { amount: 2 billion USD/year, growth: 2 %%/year }
          revenues:
            minerals: { amount: 10 billion USD/year, growth: 1 %%/year }
          obligations:
            fund: { amount: %s billion USD, grows_by: { ratio: 1 to 1, of: aid } }
          payments:
            - { from: minerals, to: fund }
        """.formatted(target));
  }

  @Test
  void nothingPaidIsNever() {
    assertNever(
        deal("amount: 500 billion USD", "amount: 0 billion USD/year", "50 %"),
        Horizon.Reason.NOTHING_IS_PAID,
        500,
        0);
    assertNever(
        deal("amount: 500 billion USD", "amount: 2 billion USD/year", "0 %"),
        Horizon.Reason.NOTHING_IS_PAID,
        500,
        0);
    assertNever(TestScenarios.subject("""
            agreement:
              start: 2025
              obligations:
                fund: { amount: 500 billion USD }
              payments: []
            """), Horizon.Reason.NOTHING_IS_PAID, 500, 0);
  }

  @Test
  void paymentsThatGrowMoreSlowlyThanTheInterestMayNeverCatchUp() {
    // 1 × 1.02^k at 4 %: L = 1 / (1.04 − 1.02) = 50. 49 can be repaid, 50 cannot.
    String revenue = "amount: 1 billion USD/year, growth: 2 %/year";

    assertNever(
        deal("amount: 123 billion USD, interest: 4 %/year", revenue, "100 %"),
        Horizon.Reason.GROWTH_TOO_SLOW,
        123,
        50);
    assertNever(
        deal("amount: 50 billion USD, interest: 4 %/year", revenue, "100 %"),
        Horizon.Reason.GROWTH_TOO_SLOW,
        50,
        50);
    assertThat(horizon(deal("amount: 49 billion USD, interest: 4 %/year", revenue, "100 %")))
        .isInstanceOf(Horizon.Reached.class);
  }

  @Test
  void paymentsThatGrowAsFastAsTheInterestHaveNoLimit() {
    Subject subject = deal(
        "amount: 123 billion USD, interest: 4 %/year",
        "amount: 1 billion USD/year, growth: 4 %/year", "100 %");

    // B × 1.04^n falls to zero against Σ 1.04^(n−1): n = 123 × 1.04 = 127.92 years, by whole years
    // 127 and a part.
    assertThat(reached(subject)).isCloseTo(127.92, within(1e-9));
    assertThat(TestScenarios.answer(subject, "fund.limit")).isInstanceOf(Answer.None.class);
  }

  @Test
  void aChangeThatIsStillToComeLeavesNeverUnsaidUntilThen() {
    // 1 billion a year against 123 at 4 % is hopeless, until revenue rises to 40 billion in 2060.
    String steps = "steps: { 2025: 1 billion USD/year, 2060: %s billion USD/year }";
    String terms = "amount: 123 billion USD, interest: 4 %/year";
    assertThat(horizon(deal(terms, steps.formatted("40"), "100 %")))
        .isInstanceOf(Horizon.Reached.class);

    // B of 2060 is 98 × 1.04^35 + 25 = 411.7, so 16 billion is too little and 17 enough (B × 0.04 =
    // 16.47).
    assertThat(98 * Math.pow(1.04, 35) + 25).isCloseTo(411.7, within(0.05));
    Horizon.Never never = (Horizon.Never) horizon(deal(terms, steps.formatted("16"), "100 %"));
    assertThat(never.proof().from()).isGreaterThanOrEqualTo(new BigDecimal("35"));
    assertThat(horizon(deal(terms, steps.formatted("17"), "100 %")))
        .isInstanceOf(Horizon.Reached.class);
  }

  @Test
  void whatIsMetBeforeTheLastChangeIsReachedThen() {
    // 10 billion a year fill 50 in five years; that nothing comes from 2035 on does no harm.
    Subject subject = deal(
        "amount: 50 billion USD",
        "steps: { 2025: 10 billion USD/year, 2035: 0 billion USD/year }",
        "100 %");

    assertThat(reached(subject)).isEqualTo(5);
    assertNever(
        deal(
            "amount: 150 billion USD",
            "steps: { 2025: 10 billion USD/year, 2035: 0 billion USD/year }",
            "100 %"),
        Horizon.Reason.NOTHING_IS_PAID,
        50,
        0);
  }

  @Test
  void whileADrawIsStillToComeNothingIsSettled() {
    // Ten billion are paid off in a year, but a hundred more arrive in 2040.
    Subject subject = deal(
        "amount: 10 billion USD, draws: { 2040: 100 billion USD }",
        "amount: 10 billion USD/year",
        "100 %");

    // 15 years to the draw, then 100 at 10 a year.
    assertThat(reached(subject)).isEqualTo(25);
  }

  @ParameterizedTest
  @CsvSource({"5.9, true", "6, true", "6.1, false"})
  void simpleInterestThatIsNotCoveredIsNeverRepaid(String payment, boolean never) {
    // 6 % of 100 is 6 a year for good; payments go to the interest first.
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 5000 years
          obligations:
            loan: { amount: 100 billion USD, interest: 6 %%/year, unpaid_interest: simple }
          payments:
            - { amount: %s billion USD/year, to: loan }
        """.formatted(payment));

    assertThat(horizon(subject, "loan") instanceof Horizon.Never).isEqualTo(never);
    assertThat(horizon(subject, "loan") instanceof Horizon.Reached).isEqualTo(!never);
  }

  @Test
  void paymentsOfTheFirstYearAloneCanStillMeetWhatIsOwed() {
    // 500 in 2025 and nothing afterwards: the fund is full at the end of that year.
    Subject subject = deal(
        "amount: 500 billion USD",
        "steps: { 2025: 500 billion USD/year, 2026: 0 billion USD/year }",
        "100 %");

    assertThat(reached(subject)).isEqualTo(1);
  }

  @Test
  void aShortCalculationIsNoProof() {
    // Half a year is looked at; growth of 5 % beats 4 % in the end, which half a year cannot show.
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 0.5 years
          revenues:
            minerals: { amount: 1 billion USD/year, growth: 3 %/year }
          obligations:
            fund: { amount: 500 billion USD, interest: 4 %/year }
          payments:
            - { from: minerals, to: fund }
        """);

    // Over whole years L = 1 / (1.04 − 1.03) = 100, less than 500: never, if anything is said at
    // all.
    assertThat(horizon(subject)).isInstanceOfAny(Horizon.Never.class, Horizon.NotReached.class);
    Subject fast = TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 0.5 years
          revenues:
            minerals: { amount: 1 billion USD/year, growth: 3 %/year }
          obligations:
            fund: { amount: 90 billion USD, interest: 4 %/year }
          payments:
            - { from: minerals, to: fund }
        """);
    // L = 100 > 90: it would be repaid, only not within half a year.
    assertThat(horizon(fast)).isInstanceOf(Horizon.NotReached.class);
    Subject shrinking = TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 0.5 years
          revenues:
            minerals: { amount: 1 billion USD/year, growth: -1 %/year }
          obligations:
            fund: { amount: 18 billion USD, interest: 4 %/year }
          payments:
            - { from: minerals, to: fund }
        """);
    // L = 1 / (1.04 − 0.99) = 20 > 18; over a half-year taken for a whole one it would be 16.7.
    assertThat(horizon(shrinking)).isInstanceOf(Horizon.NotReached.class);
  }

  @Test
  void negativeInterestThatIsKeptApartIsNoReasonForNever() {
    // 100 falls by 5 a year of interest alone, and 1 × 0.9^k adds up to 10: met in the end.
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          revenues:
            minerals: { amount: 1 billion USD/year, growth: -10 %/year }
          obligations:
            fund: { amount: 100 billion USD, interest: -5 %/year, unpaid_interest: simple }
          payments:
            - { from: minerals, to: fund }
        """);

    assertThat(horizon(subject)).isNotInstanceOf(Horizon.Never.class);
  }

  @Test
  void whatOutgrowsEveryNumberIsNotReachedRatherThanReachedAfterNoNumberOfYears() {
    // Both double every year; 1.8e308 is passed after about 990 years, far from being met.
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 2000 years
          revenues:
            minerals: { amount: 1 USD/year, growth: 100 %/year }
          obligations:
            fund: { amount: 100 billion USD, interest: 100 %/year }
          payments:
            - { from: minerals, to: fund }
        """);

    assertThat(horizon(subject)).isInstanceOf(Horizon.NotReached.class);
  }

  static void assertNever(Subject subject, Horizon.Reason reason, double owed, double limit) {
    assertNever(subject, "fund", reason, owed, limit);
  }

  static void assertNever(
      Subject subject, String obligation, Horizon.Reason reason, double owed, double limit) {
    assertThat(horizon(subject, obligation)).isInstanceOfSatisfying(Horizon.Never.class, never -> {
      assertThat(never.proof().reason()).isEqualTo(reason);
      assertThat(never.proof().owed().doubleValue()).isCloseTo(owed * 1e9, within(1e-3));
      assertThat(never.proof().limit().doubleValue()).isCloseTo(limit * 1e9, within(1e-3));
    });
  }

  static Horizon horizon(Subject subject) {
    return horizon(subject, "fund");
  }

  static Horizon horizon(Subject subject, String obligation) {
    return TestScenarios.horizon(subject, obligation);
  }

  static double reached(Subject subject) {
    return reached(subject, "fund");
  }

  static double reached(Subject subject, String obligation) {
    assertThat(horizon(subject, obligation)).isInstanceOf(Horizon.Reached.class);
    return ((Horizon.Reached) horizon(subject, obligation)).years();
  }

  private static Subject march(String revenue) {
    return deal(
        "amount: 123 billion USD, interest: 4 %/year",
        "amount: " + revenue + " billion USD/year", "50 %");
  }

  private static Subject aid(String aid) {
    return TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 2000 years
          flows:
            aid: { amount: %s billion USD/year }
          revenues:
            minerals: { amount: 2 billion USD/year }
          obligations:
            fund: { amount: 500 billion USD, grows_by: { ratio: 2 to 1, of: aid } }
          payments:
            - { from: minerals, share: 50 %%, to: fund }
        """.formatted(aid));
  }

  private static Subject deal(String obligation, String revenue, String share) {
    return TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 2000 years
          revenues:
            minerals: { %s }
          obligations:
            fund: { %s }
          payments:
            - { from: minerals, share: %s, to: fund }
        """.formatted(revenue, obligation, share));
  }
}
