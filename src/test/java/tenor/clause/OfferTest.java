package tenor.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.TestScenarios;
import tenor.problem.Code;
import tenor.study.Subject;

/** What payments offer by their newer terms, in millions of USD, worked out by hand. */
class OfferTest {
  private static final double CLOSE = 1e-9;

  private static Subject oil(String payment) {
    return oil("{ amount: 1000 million USD/year }", payment);
  }

  private static Subject oil(String revenue, String payment) {
    return TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 10 years
          indices:
            expansion: { value: { steps: { 2025: 3 %%, 2026: 5 %%, 2027: 2 %% } } }
          revenues:
            oil: %s
          obligations:
            fund: { amount: 100 billion USD }
          payments:
            - { %s, to: fund }
        """.formatted(revenue, payment));
  }

  private static double of(Subject subject, String line, int k) {
    return subject.point().value(line, k) / 1e6;
  }

  private static void assertPaid(Subject subject, double... expected) {
    for (int k = 0; k < expected.length; k++) {
      assertThat(of(subject, "fund.paid", k))
          .as("year %s", k)
          .isCloseTo(expected[k], within(CLOSE));
    }
  }

  @Test
  void aFirstSliceOfMoneyIsKeptOnceAndOneOfMoneyAYearEveryYear() {
    // Suriname: the state keeps the first 100 million of the royalties, then 30 % are paid.
    String some = "{ steps: { 2025: 40 million USD/year, 2026: 90 million USD/year } }";
    assertPaid(
        oil(
            "{ " + some.substring(2, some.length() - 2) + " }",
            "from: oil, share: 30 %, keeps_first: 100 million USD"),
        0,
        9,
        27,
        27);
    assertPaid(oil("from: oil, share: 30 %, keeps_first: 100 million USD/year"), 270, 270);
  }

  @Test
  void aMaximumOfMoneyCountsOverAllTimeAndOneOfMoneyAYearEveryYear() {
    assertPaid(oil("from: oil, share: 30 %, at_most: 787 million USD"), 300, 300, 187, 0);
    assertPaid(oil("from: oil, share: 30 %, at_most: 250 million USD/year"), 250, 250, 250, 250);
  }

  @Test
  void theWarrantsPay15PercentOfGrowthFrom3To4PercentAnd40PercentBeyond() {
    // At 3 % nothing; at 5 % 15 % × 1 % + 40 % × 1 % = 0.55 % of the base; at 2 % nothing.
    assertPaid(
        oil("from: oil, share: { depends_on: expansion, bands: { 3 %: 15 %, 4 %: 40 % } }"),
        0,
        5.5,
        0);
  }

  @ParameterizedTest
  @CsvSource({
    // Below and at 5,200 nothing, beyond it 324; at 12,000 and beyond 30 % more.
    "5199.99, 0, 0",
    "5200, 0, 0",
    "5200.01, 324, 0.000476",
    "9000, 324, 181.058824",
    "11999.99, 324, 323.999524",
    "12000, 421.2, 324",
    "15000, 421.2, 324"
  })
  void tiersBeginBeyondOrAtTheirLevelAndALineRunsBetween(String price, double tiers, double line) {
    String text = """
        agreement:
          start: 2025
          stop_after: 10 years
          indices:
            copper: { value: %s USD/t }
          obligations:
            roads: { amount: none }
            dams: { amount: none }
          payments:
            - { amount: 324 million USD/year, scaled_by: { depends_on: copper, tiers: { above 5200 USD/t: 100 %%, 12000 USD/t: 130 %% } }, to: roads }
            - { amount: 324 million USD/year, scaled_by: { depends_on: copper, line: { 5200 USD/t: 0 %%, 12000 USD/t: 100 %% } }, to: dams }
        """.formatted(price);
    Subject subject = TestScenarios.subject(text);

    assertThat(of(subject, "roads.paid", 0)).isCloseTo(tiers, within(CLOSE));
    // 324 × (price − 5,200) / 6,800, within 0 and 324.
    assertThat(of(subject, "dams.paid", 0)).isCloseTo(line, within(5e-7));
  }

  @Test
  void severalAreServedInTurnOrInProportionToWhatTheyMayTake() {
    String text = """
        agreement:
          start: 2025
          stop_after: 10 years
          revenues:
            oil: { amount: 60 million USD/year }
          obligations:
            first: { amount: 90 million USD }
            second: { amount: 30 million USD }
          payments:
            - { from: oil, among: %s, to: [first, second] }
        """;
    Subject turn = TestScenarios.subject(text.formatted("in_turn"));
    Subject rata = TestScenarios.subject(text.formatted("pro_rata"));

    assertThat(of(turn, "first.paid", 0)).isCloseTo(60, within(CLOSE));
    assertThat(of(turn, "second.paid", 0)).isZero();
    assertThat(of(turn, "first.paid", 1)).isCloseTo(30, within(CLOSE));
    assertThat(of(turn, "second.paid", 1)).isCloseTo(30, within(CLOSE));
    // 90 to 30: three quarters and one quarter, until both are done at once.
    for (int k = 0; k < 2; k++) {
      assertThat(of(rata, "first.paid", k)).isCloseTo(45, within(CLOSE));
      assertThat(of(rata, "second.paid", k)).isCloseTo(15, within(CLOSE));
    }
    assertThat(of(rata, "second.closing", 1)).isZero();
  }

  @Test
  void fromGeneralMeansSeveralGetAllThatTheyAskForTogether() {
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 10 years
          obligations:
            first: { amount: 90 million USD, schedule: { style: bullet, over: 1 year } }
            second: { amount: 30 million USD, schedule: { style: bullet, over: 1 year } }
          payments:
            - { to: [first, second] }
        """);

    assertThat(of(subject, "first.paid", 0)).isCloseTo(90, within(CLOSE));
    assertThat(of(subject, "second.paid", 0)).isCloseTo(30, within(CLOSE));
  }

  @Test
  void nothingIsInProportionToWhatHasNoAmount() {
    assertThat(TestScenarios.problems("""
        agreement:
          start: 2025
          revenues:
            oil: { amount: 60 million USD/year }
          obligations:
            first: { amount: 90 million USD }
            pot: { amount: none }
          payments:
            - { from: oil, among: pro_rata, to: [first, pot] }
        """))
        .extracting(problem -> problem.code())
        .contains(Code.CONFLICTING_KEYS);
  }

  @ParameterizedTest
  @CsvSource({
    // 1,000 gross, 400 costs, 100 royalty, 700 invested at once.
    "gross, 1000, 1000",
    "net, 600, 600",
    "royalty, 100, 100",
    "profit, 0, 300",
    "cash_flow, 0, 500"
  })
  void aShareIsTakenOfItsBase(String base, double first, double second) {
    Subject subject = oil(
        "{ amount: 1000 million USD/year, costs: 40 %, royalty: 10 %, investment: { 2025: 700 million USD } }",
        "from: oil, share: 50 %, base: " + base);

    // Profit: 500 go to the investment, of which 200 are left, so that 300 of 500 are profit.
    assertPaid(subject, first / 2, second / 2);
  }

  @Test
  void whatIsLeftIsWhatThePaymentsBeforeDidNotTake() {
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 10 years
          revenues:
            oil: { amount: 100 million USD/year }
          obligations:
            first: { amount: none }
            second: { amount: none }
          payments:
            - { from: oil, share: 30 %, to: first }
            - { from: oil, share: 50 %, base: left, to: second }
        """);

    assertThat(of(subject, "second.paid", 0)).isCloseTo(35, within(CLOSE));
  }

  @Test
  void aPaymentInKindIsItsVolumeAtItsPrice() {
    // 28 thousand barrels a day at 60 are 28,000 × 365 × 60 = 613.2 million a year.
    assertPaid(oil("volume: 28 thousand barrels/day, price: 60 USD/barrel"), 613.2, 613.2);
  }

  @Test
  void duringCountsThePartOfAPeriodByItsDays() {
    // From 1 July 2026 there are 184 of 365 days, and up to 31 March 2028 there are 91 of 366.
    assertPaid(
        oil("from: oil, share: 10 %, during: { from: 2026-07-01, until: 2028-03-31 }"),
        0,
        100 * 184 / 365.0,
        100,
        100 * 91 / 366.0,
        0);
  }

  @Test
  void singleSumsComeInTheirYears() {
    assertPaid(oil("sums: { 2025-09-17: 75 million USD, 2027: 25 million USD }"), 75, 0, 25, 0);
  }
}
