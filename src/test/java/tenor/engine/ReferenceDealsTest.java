package tenor.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tenor.TestScenarios;
import tenor.metric.Projection;
import tenor.study.Subject;

/**
 * Two deals worked out in plain Java, period by period, by the words of the format alone: a second
 * opinion on clauses, compiler and engine. Nothing here uses a formula, a plan or a clock of the
 * program; days are counted by {@link LocalDate}. Amounts in USD.
 */
class ReferenceDealsTest {
  private static final double BILLION = 1e9;

  @Test
  void aMineThatOpensLatePaysAShareOfItsNetRevenueByDate() {
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025-03-23
          stop_after: 120 years
          revenues:
            minerals:
              amount: 3 billion USD/year
              growth: 2 %/year
              starts_after: 15.7 years
              ramp_up: 6 years
              costs: 35 %
              accessible: { path: { 2030: 60 %, 2060-07-01: 90 % } }
          obligations:
            fund: { amount: 95 billion USD }
          payments:
            - from: minerals
              base: net
              share: { steps: { 2025: 30 %, 2050-06-15: 50 %, 2070-03-01: 45 % } }
              to: fund
        """);
    Projection point = subject.point();
    LocalDate start = LocalDate.of(2025, 3, 23);
    TreeMap<LocalDate, Double> shares = new TreeMap<>(Map.of(
        LocalDate.of(2025, 1, 1),
        0.30,
        LocalDate.of(2050, 6, 15),
        0.50,
        LocalDate.of(2070, 3, 1),
        0.45));

    double owed = 95 * BILLION;
    double opens = 0;
    int k = 0;
    for (; owed > 0; k++) {
      LocalDate first = k == 0 ? start : LocalDate.of(2025 + k, 1, 1);
      LocalDate next = LocalDate.of(2026 + k, 1, 1);
      double closes = yearsSince(start, next);

      // The stream's year j (from 0) lies between 15.7 + j and 16.7 + j years after the start.
      double streamYears = 0;
      for (int j = 0; j <= k; j++) {
        double part = Math.min(closes, 16.7 + j) - Math.max(opens, 15.7 + j);
        if (part > 0) {
          streamYears += part * Math.pow(1.02, j) * Math.min(1, (j + 1) / 6.0);
        }
      }
      double from = yearsSince(start, LocalDate.of(2030, 1, 1));
      double to = yearsSince(start, LocalDate.of(2060, 7, 1));
      double way = ((opens + closes) / 2 - from) / (to - from);
      double accessible = 0.6 + 0.3 * Math.max(0, Math.min(1, way));
      double gross = 3 * BILLION * accessible * streamYears;
      double share = 0;
      for (LocalDate day = first; day.isBefore(next); day = day.plusDays(1)) {
        share += shares.floorEntry(day).getValue();
      }
      share /= ChronoUnit.DAYS.between(first, next);
      double available = share * gross * 0.65;
      double paid = Math.min(available, owed);

      Map<String, Double> expected = new LinkedHashMap<>();
      expected.put("minerals.gross", gross);
      expected.put("minerals.costs", gross * 0.35);
      expected.put("minerals.net", gross * 0.65);
      expected.put("fund.opening", owed);
      expected.put("fund.drawn", 0.0);
      expected.put("fund.interest", 0.0);
      expected.put("fund.due", owed);
      expected.put("fund.available", available);
      expected.put("fund.paid", paid);
      expected.put("fund.closing", owed - paid);
      assertLedger(point, k, expected, 95 * BILLION);
      if (available >= owed) {
        assertThat(TestScenarios.figure(subject, "fund.years"))
            .isCloseTo(opens + (closes - opens) * owed / available, within(1e-10));
      }
      owed -= paid;
      opens = closes;
    }
    assertThat(point.ledger().periods()).isEqualTo(k);
    // Long enough to see all of the dates, and no accident of a short run.
    assertThat(k).isGreaterThan(50);
  }

  /** The first period by days, then whole years, then the days of the year it lies in. */
  private static double yearsSince(LocalDate start, LocalDate day) {
    double first =
        (double) ChronoUnit.DAYS.between(start, LocalDate.of(2026, 1, 1)) / start.lengthOfYear();
    return first + day.getYear() - 2026 + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
  }

  @Test
  void aLoanWithDrawsAndARisingTargetIsServedBeforeAFundByQuarters() {
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          period: quarter
          stop_after: 60 years
          flows:
            aid: { amount: 0.4 billion USD/year, growth: -3 %/year }
          revenues:
            oil: { amount: 12 billion USD/year, growth: 1 %/year }
            gas: { steps: { 2027-05-01: 2 billion USD/year, 2040: 5 billion USD/year } }
          obligations:
            fund: { amount: 90 billion USD, interest: 1.5 %/year, unpaid_interest: simple }
            loan:
              amount: 20 billion USD
              draws: { 2026-09-01: 8 billion USD, 2031: 5 billion USD }
              interest: { steps: { 2025: 3 %/year, 2033-08-01: 5 %/year } }
              grows_by: { ratio: 2 to 1, of: aid }
          payments:
            - from: oil
              share: 30 %
              keeps_first: 2 billion USD/year
              at_least: 3.05 billion USD/year
              at_most: 3.2 billion USD/year
              to: loan
            - { from: gas, share: { path: { 2025: 20 %, 2035: 60 % } }, to: fund }
            - { from: oil, share: 90 %, at_least: 0.2 billion USD/year, to: fund }
            - { amount: 0.3 billion USD/year, to: fund }
        """);
    Projection point = subject.point();
    double loanPrincipal = 20 * BILLION;
    double loanKept = 0;
    double fundPrincipal = 90 * BILLION;
    double fundKept = 0;
    int k = 0;
    for (; loanPrincipal + loanKept + fundPrincipal + fundKept > 0; k++) {
      LocalDate first = LocalDate.of(2025, 1, 1).plusMonths(3L * k);
      LocalDate next = first.plusMonths(3);
      double days = ChronoUnit.DAYS.between(first, next);
      int year = k / 4;
      double oil = 12 * BILLION * Math.pow(1.01, year) / 4;
      double gas = 0;
      double rate = 0;
      for (LocalDate day = first; day.isBefore(next); day = day.plusDays(1)) {
        gas +=
            (day.isBefore(LocalDate.of(2027, 5, 1)) ? 0 : day.getYear() < 2040 ? 2 : 5) * BILLION;
        rate += day.isBefore(LocalDate.of(2033, 8, 1)) ? 0.03 : 0.05;
      }
      gas *= 0.25 / days;
      rate /= days;

      // Draws on their days; the rise of the target evenly, so for half of the quarter on average.
      double aid = 0.4 * BILLION * Math.pow(0.97, year) / 4;
      double drawn = 2 * aid;
      double moneyYears = 2 * aid * 0.125;
      for (Map.Entry<LocalDate, Double> draw : Map.of(
              LocalDate.of(2026, 9, 1), 8 * BILLION, LocalDate.of(2031, 1, 1), 5 * BILLION)
          .entrySet()) {
        if (!draw.getKey().isBefore(first) && draw.getKey().isBefore(next)) {
          drawn += draw.getValue();
          moneyYears += draw.getValue() * ChronoUnit.DAYS.between(draw.getKey(), next) / days / 4;
        }
      }
      double loanOpening = loanPrincipal + loanKept;
      double loanInterest = rate * (loanPrincipal / 4 + moneyYears);
      double loanDue = loanOpening + drawn + loanInterest;
      double loanOffered = Math.min(
          3.2 * BILLION / 4,
          Math.max(3.05 * BILLION / 4, 0.3 * Math.max(0, oil - 2 * BILLION / 4)));
      double loanAvailable = Math.min(loanOffered, oil);
      double loanPaid = Math.min(loanAvailable, loanDue);

      double fundOpening = fundPrincipal + fundKept;
      double fundInterest = 0.015 * fundPrincipal / 4;
      double fundDue = fundOpening + fundInterest;
      double middle = (k + 0.5) / 4;
      double fromGas = gas * (0.2 + 0.4 * Math.min(1, middle / 10));
      double fromOil = Math.min(Math.max(0.9 * oil, 0.2 * BILLION / 4), oil - loanPaid);
      double general = 0.3 * BILLION / 4;
      double fundAvailable = fromGas + fromOil + general;
      double fundPaid = Math.min(fundAvailable, fundDue);

      Map<String, Double> expected = new LinkedHashMap<>();
      expected.put("aid.gross", aid);
      expected.put("oil.gross", oil);
      expected.put("gas.gross", gas);
      expected.put("loan.opening", loanOpening);
      expected.put("loan.drawn", drawn);
      expected.put("loan.interest", loanInterest);
      expected.put("loan.due", loanDue);
      expected.put("loan.payment1.offered", loanOffered);
      expected.put("loan.available", loanAvailable);
      expected.put("loan.paid", loanPaid);
      expected.put("loan.closing", loanDue - loanPaid);
      expected.put("fund.opening", fundOpening);
      expected.put("fund.interest", fundInterest);
      expected.put("fund.due", fundDue);
      expected.put("fund.payment1.offered", fromGas);
      expected.put("fund.payment2.available", fromOil);
      expected.put("fund.payment3.offered", general);
      expected.put("fund.available", fundAvailable);
      expected.put("fund.paid", fundPaid);
      expected.put("fund.closing", fundDue - fundPaid);
      assertLedger(point, k, expected, 115 * BILLION);

      // Payments go to the interest first; what is left of the loan's is added once a year.
      loanKept = Math.max(0, loanKept + loanInterest - loanPaid);
      loanPrincipal = loanDue - loanPaid - loanKept;
      if (k % 4 == 3) {
        loanPrincipal += loanKept;
        loanKept = 0;
      }
      fundKept = Math.max(0, fundKept + fundInterest - fundPaid);
      fundPrincipal = fundDue - fundPaid - fundKept;
      if (Math.abs(loanPrincipal + loanKept) < 1) {
        loanPrincipal = 0;
        loanKept = 0;
      }
      if (Math.abs(fundPrincipal + fundKept) < 1) {
        fundPrincipal = 0;
        fundKept = 0;
      }
      if (k == 239) {
        break;
      }
    }
    // Past the last draw and the change of the rate, and not to the end of the years looked at.
    assertThat(k).isBetween(60, 238);
  }

  /** Balances are sums and differences over many years, so they are compared at their own size. */
  private static void assertLedger(
      Projection point, int k, Map<String, Double> expected, double size) {
    expected.forEach((line, value) -> {
      boolean balance = line.matches(".*\\.(opening|due|paid|closing)");
      double scale = Math.max(Math.abs(value), balance ? size : 0);
      assertThat(point.ledger().value(line, k))
          .as("%s in period %s", line, k)
          .isCloseTo(value, within(1e-12 * scale));
    });
  }
}
