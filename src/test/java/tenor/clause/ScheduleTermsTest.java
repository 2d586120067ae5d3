package tenor.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.TestScenarios;
import tenor.study.Subject;

/** What schedules ask for by period, in millions of USD, against closed forms and hand sums. */
class ScheduleTermsTest {
  private static final double CLOSE = 1e-9;

  @Test
  void fiftyLevelInstalmentsAtTwoPercentAre31823ForAThousandAnd137985437For4336Million() {
    // The agreement of 6 December 1945 prints 31,823,000 dollars for each 1,000 million of credit.
    Subject credit = paid("amount: 1000 million USD, interest: 2 %/year,"
        + " schedule: { style: level, number: 50 annuities }");
    Subject loan = paid("amount: 4336 million USD, interest: 2 %/year,"
        + " schedule: { style: level, over: 50 years }");

    // i / (1 − (1 + i)^−50)
    double annuity = 0.02 / (1 - Math.pow(1.02, -50));
    for (int k = 0; k < 50; k++) {
      assertThat(of(credit, "paid", k)).isCloseTo(1000 * annuity, within(CLOSE));
      assertThat(of(credit, "paid", k)).isCloseTo(31.823, within(0.0005));
      assertThat(of(loan, "paid", k)).isCloseTo(137.985437, within(0.0000005));
    }
    assertThat(of(loan, "closing", 49)).isZero();
    assertThat(of(loan, "closing", 48)).isCloseTo(4336 * annuity / 1.02, within(1e-6));
    // Fifty of them are 6,899 million.
    assertThat(IntStream.range(0, 50).mapToDouble(k -> of(loan, "paid", k)).sum())
        .isCloseTo(6899.27, within(0.005));
    assertThat(TestScenarios.figure(loan, "loan.years")).isEqualTo(50);
  }

  @Test
  void afterAGraceOfFiveYearsTheFirstInstalmentIsThatOfTheSixth() {
    Subject subject = paid("amount: 4336 million USD, interest: 2 %/year,"
        + " schedule: { style: level, over: 50 years, grace: 5 years }");

    for (int k = 0; k < 5; k++) {
      assertThat(of(subject, "paid", k)).isCloseTo(86.72, within(CLOSE));
    }
    assertThat(of(subject, "paid", 5)).isCloseTo(137.985437, within(0.0000005));
    assertThat(of(subject, "closing", 53)).isPositive();
    assertThat(of(subject, "closing", 54)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"half-year, 2", "quarter, 4", "month, 12"})
  void shorterIntervalsDivideTheRate(String every, int perYear) {
    Subject subject = paid(
        every,
        "amount: 1000 million USD, interest: 6 %/year, compounding: " + every
            + ", schedule: { style: level, over: 3 years, every: " + every + " }");

    // The instalment of 3n intervals at 6 % / n each.
    double i = 0.06 / perYear;
    double annuity = 1000 * i / (1 - Math.pow(1 + i, -3 * perYear));
    for (int k = 0; k < 3 * perYear; k++) {
      assertThat(of(subject, "paid", k)).isCloseTo(annuity, within(CLOSE));
    }
    assertThat(of(subject, "closing", 3 * perYear - 1)).isZero();
  }

  @Test
  void equalPartsOfThePrincipalComeWithTheInterestOnWhatIsLeft() {
    Subject subject = paid("amount: 120 million USD, interest: 5 %/year,"
        + " schedule: { style: equal_principal, number: 12 annuities, grace: 3 years }");

    // Three years of 6 million; then 10 of 120 and 5 % on what was left of it.
    for (int k = 0; k < 3; k++) {
      assertThat(of(subject, "paid", k)).isCloseTo(6, within(CLOSE));
    }
    for (int n = 0; n < 12; n++) {
      assertThat(of(subject, "paid", 3 + n)).isCloseTo(10 + 0.05 * (120 - 10 * n), within(CLOSE));
    }
    assertThat(of(subject, "closing", 14)).isZero();
  }

  @Test
  void aBulletPaysInterestUntilAllOfItFallsDue() {
    Subject subject = paid(
        "amount: 200 million USD, interest: 4 %/year, schedule: { style: bullet, over: 7 years }");

    for (int k = 0; k < 6; k++) {
      assertThat(of(subject, "paid", k)).isCloseTo(8, within(CLOSE));
      assertThat(of(subject, "principal", k)).isCloseTo(200, within(CLOSE));
    }
    assertThat(of(subject, "paid", 6)).isCloseTo(208, within(CLOSE));
  }

  @Test
  void tenTimes25AndTenTimes30AreThe550MillionOfThePhilippines() {
    // The reparations agreement of 1956: 25 million a year for ten years, then 30 for ten.
    Subject subject = paid("amount: 550 million USD, schedule: { style: listed, instalments:"
        + " { 2025: 25 million USD/year, 2035: 30 million USD/year } }");

    for (int k = 0; k < 20; k++) {
      assertThat(of(subject, "paid", k)).isCloseTo(k < 10 ? 25 : 30, within(CLOSE));
    }
    assertThat(of(subject, "closing", 19)).isZero();
    assertThat(TestScenarios.figure(subject, "loan.years")).isEqualTo(20);
  }

  @Test
  void whatIsCutFollowsAtTheEnd() {
    // 100 a year of 400, cut to 60: six years of 60 and the rest, 40.
    Subject subject = paid("amount: 400 million USD, schedule: { style: listed, instalments:"
        + " { 2025: 100 million USD/year }, cut_to: 60 million USD/year }");

    for (int k = 0; k < 6; k++) {
      assertThat(of(subject, "paid", k)).isCloseTo(60, within(CLOSE));
    }
    assertThat(of(subject, "paid", 6)).isCloseTo(40, within(CLOSE));
    assertThat(of(subject, "closing", 6)).isZero();
  }

  @Test
  void theInterestOfThreeYearsIsAddedToThePrincipal() {
    // Mopani: 1.5 billion at LIBOR + 3 %; with LIBOR at nothing 1,500 × 1.03³ after three years.
    Subject subject = paid("amount: 1500 million USD, interest: 3 %/year, capitalises_for: 3 years,"
        + " schedule: { style: bullet, over: 5 years }");

    for (int k = 0; k < 3; k++) {
      assertThat(of(subject, "paid", k)).isZero();
      assertThat(of(subject, "principal", k))
          .isCloseTo(1500 * Math.pow(1.03, k + 1), within(CLOSE));
    }
    double principal = 1500 * 1.03 * 1.03 * 1.03;
    assertThat(of(subject, "paid", 3)).isCloseTo(0.03 * principal, within(CLOSE));
    assertThat(of(subject, "paid", 4)).isCloseTo(1.03 * principal, within(CLOSE));
  }

  @Test
  void whatIsOverdueBearsThePenaltyBesideTheInterest() {
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 20 years
          obligations:
            loan: { amount: 100 million USD, interest: 6 %/year, penalty: 3 %/year, schedule: { style: equal_principal, number: 2 annuities } }
          payments:
            - { sums: { 2025: 26 million USD, 2026: 999 million USD }, to: loan }
        """);

    // 50 and 6 are asked for, 26 are paid: 30 are overdue and bear 9 %, the other 50 bear 6 %.
    assertThat(of(subject, "asked", 0)).isCloseTo(56, within(CLOSE));
    assertThat(of(subject, "overdue", 0)).isCloseTo(30, within(CLOSE));
    assertThat(of(subject, "interest", 1)).isCloseTo(30 * 0.09 + 50 * 0.06, within(CLOSE));
    assertThat(of(subject, "paid", 1)).isCloseTo(30 + 50 + 5.7, within(CLOSE));
    assertThat(of(subject, "closing", 1)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"3.5 years, 3", "3.4 years, 3", "3.6 years, 4", "2.5 years, 2", "0.2 years, 1"})
  void aTimeThatIsNoWholeNumberOfIntervalsHasOneInstalmentForEachThatIsMoreThanHalf(
      String over, int number) {
    Subject subject =
        paid("amount: 100 million USD, interest: 4 %/year, schedule: { style: level, over: " + over
            + " }");

    // All of them are alike: i / (1 − (1 + i)^−n).
    for (int k = 0; k < number; k++) {
      assertThat(of(subject, "paid", k))
          .isCloseTo(4 / (1 - Math.pow(1.04, -number)), within(CLOSE));
    }
    assertThat(of(subject, "closing", number - 1)).isZero();
  }

  @Test
  void onlyWhatIsAskedForIsPaidUnlessThePaymentIsOfTheBalance() {
    String terms = """
        agreement:
          start: 2025
          stop_after: 20 years
          revenues:
            oil: { amount: 40 million USD/year }
          obligations:
            loan: { amount: 100 million USD, interest: 5 %%/year, schedule: { style: equal_principal, number: 5 annuities } }
          payments:
            - { from: oil%s, to: loan }
        """;
    Subject asked = TestScenarios.subject(terms.formatted(""));
    Subject sweep = TestScenarios.subject(terms.formatted(", pays: balance"));

    assertThat(of(asked, "paid", 0)).isCloseTo(25, within(CLOSE));
    assertThat(of(asked, "paid", 1)).isCloseTo(24, within(CLOSE));
    // 25 are asked for and 40 paid, so 65 are left and a quarter of them falls due with 3.25.
    assertThat(of(sweep, "paid", 0)).isCloseTo(40, within(CLOSE));
    assertThat(of(sweep, "principal", 0)).isCloseTo(65, within(CLOSE));
    assertThat(of(sweep, "asked", 1)).isCloseTo(65.0 / 4 + 3.25, within(CLOSE));
    assertThat(of(sweep, "closing", 1)).isCloseTo(65 * 1.05 - 40, within(CLOSE));
  }

  private static Subject paid(String terms) {
    return paid("year", terms);
  }

  private static Subject paid(String period, String terms) {
    return TestScenarios.subject("""
        agreement:
          start: 2025
          period: %s
          stop_after: 60 years
          obligations:
            loan: { %s }
          payments:
            - { to: loan }
        """.formatted(period, terms));
  }

  private static double of(Subject subject, String what, int k) {
    return subject.point().value("loan." + what, k) / 1e6;
  }
}
