package tenor.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenor.TestScenarios;
import tenor.study.Subject;

/** Shares by date, seen as what is offered of a revenue of 1 billion USD a year. */
class OverTimeTest {

  @Test
  void aStepWithinTheYearIsWeighedByItsDays() {
    // 181 days at 30 % and 184 days at 10 %: (181 × 30 + 184 × 10) / 365 = 19.92 %.
    double[] share = shares("2025", "year", "steps: { 2024: 30 %, 2025-07-01: 10 % }");

    assertThat(share[0]).isCloseTo((181 * 0.30 + 184 * 0.10) / 365, within(1e-15));
    assertThat(share[0]).isCloseTo(0.1992, within(0.00005));
    assertThat(share[1]).isEqualTo(0.1);
  }

  @Test
  void aPathIsReadAtTheMiddleOfThePeriod() {
    // The middle of 2040 is 5.5 years into the ten from 2035: 10 + 50 × 5.5 / 10 = 37.5 %.
    double[] share = shares("2025", "year", "path: { 2035: 10 %, 2045: 60 % }");

    assertThat(share[15]).isCloseTo(0.375, within(1e-15));
    assertThat(share[0]).isEqualTo(0.1);
    assertThat(share[9]).isEqualTo(0.1);
    assertThat(share[10]).isCloseTo(0.125, within(1e-15));
    assertThat(share[20]).isEqualTo(0.6);
    assertThat(share[29]).isEqualTo(0.6);
  }

  @Test
  void thePressExampleOf100PercentIn2035And150In2045Reads127And1HalfFor2040() {
    double[] gross = new double[30];
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          stop_after: 30 years
          revenues:
            minerals: { amount: 1 billion USD/year, path: { 2035: 100 %, 2045: 150 % } }
          obligations:
            fund: { amount: none }
          payments:
            - { from: minerals, to: fund }
        """);
    for (int k = 0; k < gross.length; k++) {
      gross[k] = subject.point().value("minerals.gross", k) / 1e9;
    }

    assertThat(gross[15]).isCloseTo(1.275, within(1e-15));
    assertThat(gross[5]).isEqualTo(1);
    assertThat(gross[29]).isEqualTo(1.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"year", "half-year", "quarter", "month"})
  void stepsAreTheAverageOverTheDaysOfEachPeriod(String period) {
    Random random = new Random(1996);
    LocalDate start = LocalDate.of(2025, 3, 23);
    for (int run = 0; run < 8; run++) {
      TreeMap<LocalDate, Integer> steps = new TreeMap<>();
      for (int i = 0; i < 5; i++) {
        steps.put(start.plusDays(random.nextInt(9 * 365) - 365L), random.nextInt(101));
      }
      double[] share = shares(start.toString(), period, "steps: { " + text(steps) + " }");

      LocalDate opens = start;
      for (int k = 0; k < share.length - 1; k++) {
        LocalDate closes = end(opens, period);
        double sum = 0;
        for (LocalDate day = opens; day.isBefore(closes); day = day.plusDays(1)) {
          sum += steps.floorEntry(day) == null ? 0 : steps.floorEntry(day).getValue() / 100.0;
        }
        assertThat(share[k])
            .as("%s in period %s from %s", steps, k, opens)
            .isCloseTo(sum / ChronoUnit.DAYS.between(opens, closes), within(1e-12));
        opens = closes;
      }
    }
  }

  private static String text(Map<LocalDate, Integer> steps) {
    StringBuilder out = new StringBuilder();
    steps.forEach((day, share) -> out.append(out.isEmpty() ? "" : ", ")
        .append(day)
        .append(": ")
        .append(share)
        .append(" %"));
    return out.toString();
  }

  private static LocalDate end(LocalDate opens, String period) {
    int months = period.equals("year")
        ? 12
        : period.equals("half-year") ? 6 : period.equals("quarter") ? 3 : 1;
    return LocalDate.of(opens.getYear(), 1 + (opens.getMonthValue() - 1) / months * months, 1)
        .plusMonths(months);
  }

  @Test
  void aNamedValueByDateGivesTheSameAsOneInPlace() {
    String agreement = """
        agreement:
          start: 2025-03-23
          stop_after: 30 years
          revenues:
            minerals: { amount: 1 billion USD/year }
          obligations:
            fund: { amount: none }
          payments:
            - { from: minerals, share: { %s: { 2026-05-05: 30 %%, 2031: %s } }, to: fund }
        """;
    for (String way : new String[] {"steps", "path"}) {
      Subject inPlace = TestScenarios.subject(agreement.formatted(way, "10 %"));
      Subject named = TestScenarios.subject("assumptions:\n  later: { value: 10 %, why: A test. }\n"
          + agreement.formatted(way, "later"));
      for (int k = 0; k < 30; k++) {
        assertThat(named.point().value("fund.paid", k))
            .isCloseTo(inPlace.point().value("fund.paid", k), within(1e-6));
      }
    }
  }

  /** The share of each period: what is paid over what comes in. */
  private static double[] shares(String start, String period, String share) {
    Subject subject = TestScenarios.subject("""
        agreement:
          start: %s
          period: %s
          stop_after: 30 years
          revenues:
            minerals: { amount: 1 billion USD/year }
          obligations:
            fund: { amount: none }
          payments:
            - { from: minerals, share: { %s }, to: fund }
        """.formatted(start, period, share));
    double[] shares = new double[subject.point().ledger().periods()];
    for (int k = 0; k < shares.length; k++) {
      shares[k] =
          subject.point().value("fund.paid", k) / subject.point().value("minerals.gross", k);
    }
    return shares;
  }
}
