package tenor.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.TestScenarios;
import tenor.quantity.CalendarDate;
import tenor.study.Crossings.Crossing;

/** Roots against closed forms and against a bisection of a few lines of plain Java. */
class SolveTest {
  private static final Subject FUND = TestScenarios.subject("""
      assumptions:
        revenue: { value: 2 billion USD/year, why: A test., range: between 1 and 4 billion USD/year }
        growth: { value: 0 %/year, why: A test., range: between 0 and 5 %/year }
        part: { value: 50 %, why: A test. }
      agreement:
        start: 2025
        stop_after: 2000 years
        revenues:
          minerals: { amount: revenue, growth: growth }
        obligations:
          fund: { amount: 500 billion USD }
        payments:
          - { from: minerals, share: part, to: fund }
      """);

  @Test
  void aHundredYearsNeed5BillionOfPaymentsAYear() {
    // 500 / 100; at half share 10 billion of revenue.
    Solve.Solved solved = solve(FUND, "fund.years", "revenue", 100);

    assertThat(solved.solutions()).singleElement().satisfies(solution -> {
      assertThat(root(solution)).isCloseTo(10e9, within(1e-3));
      // The file holds 1 to 4 billion possible.
      assertThat(solution.insideRange()).isFalse();
    });
    Subject all = TestScenarios.subject("""
        assumptions:
          payment: { value: 2 billion USD/year, why: A test. }
        agreement:
          start: 2025
          obligations:
            fund: { amount: 500 billion USD }
          payments:
            - { amount: payment, to: fund }
        """);
    assertThat(solve(all, "fund.years", "payment", 100).solutions())
        .singleElement()
        .satisfies(solution -> {
          assertThat(root(solution)).isCloseTo(5e9, within(1e-3));
          assertThat(solution.insideRange()).isNull();
        });
  }

  @Test
  void aHundredYearsAtHalfOf2BillionNeed2Point7PercentOfGrowth() {
    // facts.md says 2.7 %; the exact value solves (1 + g)^100 − 1 = 500 g, since 100 years are
    // whole.
    double exact = bisect(g -> (Math.pow(1 + g, 100) - 1) / g - 500, 0.02, 0.04);

    Solve.Solved solved = solve(FUND, "fund.years", "growth", 100);
    assertThat(solved.solutions()).singleElement().satisfies(solution -> {
      assertThat(root(solution)).isCloseTo(exact, within(1e-13)).isCloseTo(0.027, within(0.0005));
      assertThat(solution.insideRange()).isTrue();
    });
  }

  @ParameterizedTest
  @CsvSource({"50, 7.6", "25, 20.4"})
  void fasterYearsNeedTheGrowthOfTheFacts(double years, double percent) {
    Solve.Solved solved = solve(FUND, "fund.years", "growth", years);

    assertThat(solved.solutions()).singleElement().satisfies(solution -> {
      assertThat(root(solution) * 100).isCloseTo(percent, within(0.05));
      assertThat(solution.insideRange()).isFalse();
    });
  }

  /** One rate is growth of the revenue and simple interest on what is owed. */
  private static final Subject ONE_RATE = TestScenarios.subject("""
      assumptions:
        rate: { value: 1 %/year, why: A test., range: between 0 and 3 %/year }
      agreement:
        start: 2025
        revenues:
          minerals: { amount: 3 billion USD/year, growth: rate }
        obligations:
          loan: { amount: 100 billion USD, interest: rate, unpaid_interest: simple }
        payments:
          - { from: minerals, to: loan }
      """);

  @Test
  void whereTheYearsFirstRiseAndThenFallBothRootsAreFound() {
    // Worked out year by year below: 33.3 years at no rate, more at a few percent, less at more.
    double highest = 0;
    double at = 0;
    for (double rate = 0; rate <= 0.5; rate += 0.0005) {
      if (years(rate) > highest) {
        highest = years(rate);
        at = rate;
      }
    }
    assertThat(highest).isGreaterThan(34);
    assertThat(at).isBetween(0.005, 0.1);
    double wanted = (100 / 3.0 + highest) / 2;
    double first = bisect(rate -> years(rate) - wanted, 0, at);
    double second = bisect(rate -> wanted - years(rate), at, 0.5);

    Solve.Solved solved = solve(ONE_RATE, "loan.years", "rate", wanted);
    assertThat(solved.solutions()).hasSize(2);
    assertThat(root(solved.solutions().get(0))).isCloseTo(first, within(1e-9));
    assertThat(root(solved.solutions().get(1))).isCloseTo(second, within(1e-9));
    assertThat(solved.solutions())
        .extracting(Solve.Solution::insideRange)
        .containsExactly(first <= 0.03, second <= 0.03);
    assertThat(solve(ONE_RATE, "loan.years", "rate", highest + 1).solutions()).isEmpty();
  }

  /** 100 owed, 3 × (1 + rate)^k paid in year k, interest first and never on interest. */
  private static double years(double rate) {
    double principal = 100;
    double kept = 0;
    double payment = 3;
    for (int year = 0; ; year++) {
      double interest = rate * principal;
      double due = principal + kept + interest;
      if (payment >= due) {
        return year + due / payment;
      }
      kept += interest - payment;
      if (kept < 0) {
        principal += kept;
        kept = 0;
      }
      payment *= 1 + rate;
    }
  }

  private static double bisect(DoubleUnaryOperator rising, double from, double to) {
    double low = from;
    double high = to;
    for (int i = 0; i < 200; i++) {
      double middle = (low + high) / 2;
      if (rising.applyAsDouble(middle) < 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  @Test
  void whereNoLegalValueGivesItThereIsNone() {
    // 100 years would take a share of 250 %.
    assertThat(solve(FUND, "fund.years", "part", 100).solutions()).isEmpty();
    assertThat(solve(FUND, "fund.years", "part", 250).solutions())
        .singleElement()
        .satisfies(solution -> assertThat(root(solution)).isEqualTo(1));
  }

  @Test
  void aFlatStretchIsGivenWithItsEnds() {
    // At most 2 billion are paid a year: every revenue from 2 billion on gives 250 years.
    Subject capped = TestScenarios.subject("""
        assumptions:
          revenue: { value: 1 billion USD/year, why: A test., range: between 1 and 3 billion USD/year }
        agreement:
          start: 2025
          revenues:
            minerals: { amount: revenue }
          obligations:
            fund: { amount: 500 billion USD }
          payments:
            - { from: minerals, at_most: 2 billion USD/year, to: fund }
        """);
    Solve.Solved solved = solve(capped, "fund.years", "revenue", 250);

    assertThat(solved.solutions()).singleElement().satisfies(solution -> {
      Crossing.Flat flat = (Crossing.Flat) solution.crossing();
      assertThat(flat.from().doubleValue()).isCloseTo(2e9, within(1e-3));
      assertThat(flat.to()).isEqualByComparingTo(solved.domain().high());
      assertThat(solution.insideRange()).isTrue();
    });
  }

  @Test
  void aJumpIsToldFromARoot() {
    // Payments are made at the close of a year: a lead of less than 10 years pays first after 10.
    Subject late = TestScenarios.subject("""
        assumptions:
          lead: { value: 15.7 years, why: A test. }
        agreement:
          start: 2025
          stop_after: 100 years
          revenues:
            minerals: { amount: 2 billion USD/year, starts_after: lead }
          obligations:
            fund: { amount: 50 billion USD }
          payments:
            - { from: minerals, to: fund }
        """);

    assertThat(solve(late, "fund.lead_time", "lead", 10.5).solutions())
        .singleElement()
        .satisfies(
            solution -> assertThat(((Crossing.Jump) solution.crossing()).at().doubleValue())
                .isCloseTo(10, within(1e-9)));
    assertThat(solve(late, "fund.lead_time", "lead", 11).solutions())
        .singleElement()
        .satisfies(solution -> {
          Crossing.Flat flat = (Crossing.Flat) solution.crossing();
          assertThat(flat.from().doubleValue()).isCloseTo(10, within(1e-9));
          assertThat(flat.to().doubleValue()).isCloseTo(11, within(1e-9));
        });
  }

  @Test
  void theSearchKeepsToTheEndsThatAreGiven() {
    Solve.Solved below = search(FUND, "fund.years", "revenue", 100, "1e9", "9e9");
    Solve.Solved around = search(FUND, "fund.years", "revenue", 100, "9e9", "11e9");
    Solve.Solved above = search(FUND, "fund.years", "revenue", 100, "9e9", null);

    assertThat(below.solutions()).isEmpty();
    assertThat(around.solutions()).hasSize(1);
    assertThat(above.solutions()).hasSize(1);
    assertThat(root(above.solutions().get(0))).isCloseTo(10e9, within(1e-3));
  }

  @Test
  void anAmountThatIsZeroInTheFileIsFoundAsWell() {
    // 500 / (1 − 2 a) = 1,000 years at a = 0.25 billion a year.
    Subject aid = TestScenarios.subject("""
        assumptions:
          aid: { value: 0 billion USD/year, why: A test. }
        agreement:
          start: 2025
          stop_after: 2000 years
          flows:
            help: { amount: aid }
          obligations:
            fund: { amount: 500 billion USD, grows_by: { ratio: 2 to 1, of: help } }
          payments:
            - { amount: 1 billion USD/year, to: fund }
        """);

    assertThat(solve(aid, "fund.years", "aid", 1000).solutions())
        .singleElement()
        .satisfies(solution -> assertThat(root(solution)).isCloseTo(0.25e9, within(1.0)));
  }

  @Test
  void aTermThatIsNotStatedIsSearchedByItsRange() {
    Subject open = TestScenarios.subject("""
        sources:
          report: { title: A report }
        terms:
          sales: { value: not stated, source: report, range: between 0 and 1 billion USD/year }
        agreement:
          start: 2025
          stop_after: 2000 years
          revenues:
            licences: { amount: sales }
          obligations:
            fund: { amount: 500 billion USD }
          payments:
            - { from: licences, to: fund }
            - { amount: 1 billion USD/year, to: fund }
        """);

    // 500 / (1 + x) = 400 at x = 0.25, inside; = 100 at x = 4, outside.
    assertThat(solve(open, "fund.years", "sales", 400).solutions())
        .singleElement()
        .satisfies(solution -> {
          assertThat(root(solution)).isCloseTo(0.25e9, within(1e-3));
          assertThat(solution.insideRange()).isTrue();
        });
    assertThat(solve(open, "fund.years", "sales", 100).solutions())
        .singleElement()
        .satisfies(solution -> {
          assertThat(root(solution)).isCloseTo(4e9, within(1e-3));
          assertThat(solution.insideRange()).isFalse();
        });
  }

  @Test
  void aValueThatMovesTheClockIsSearchedByCompilingAnew() {
    Subject clock = TestScenarios.subject("""
        assumptions:
          begin: { value: 2025-03-23, why: A test., range: between 2024 and 2030 }
          end: { value: 100 years, why: A test. }
        agreement:
          start: begin
          stop_after: end
          revenues:
            minerals: { amount: 2 billion USD/year }
          obligations:
            fund: { amount: none }
          payments:
            - { from: minerals, share: { steps: { 2025: 50 %, 2040-06-01: 10 % } }, to: fund }
        """);

    // Ten billion are paid within ten years: all at half of 2 billion.
    assertThat(solve(clock, "fund.paid", "end", 10e9).solutions())
        .singleElement()
        .satisfies(solution -> assertThat(root(solution)).isCloseTo(10, within(1e-6)));
    // By the end of 2034 nine billion are paid if it begins with 2026, and with no other day.
    assertThat(solve(clock, "fund.paid by 2034", "begin", 9e9).solutions())
        .singleElement()
        .satisfies(solution -> {
          assertThat(root(solution)).isEqualTo((double) new CalendarDate(2026, 1, 1).epochDay());
          assertThat(solution.insideRange()).isTrue();
        });
  }

  private static Solve.Solved solve(Subject subject, String metric, String name, double wanted) {
    return search(subject, metric, name, wanted, null, null);
  }

  private static Solve.Solved search(
      Subject subject, String metric, String name, double wanted, String from, String to) {
    return Solve.search(
        subject,
        TestScenarios.measure(subject, metric),
        name,
        wanted,
        from == null ? null : new BigDecimal(from),
        to == null ? null : new BigDecimal(to));
  }

  private static double root(Solve.Solution solution) {
    assertThat(solution.crossing()).isInstanceOf(Crossing.Root.class);
    return ((Crossing.Root) solution.crossing()).at().doubleValue();
  }

  @Test
  void theGridPassesOverNoRootOfAHorizonThatFallsAllTheWay() {
    for (double wanted : List.of(3.0, 30.0, 77.7, 300.0, 1234.5)) {
      Solve.Solved solved = solve(FUND, "fund.years", "revenue", wanted);
      assertThat(solved.solutions())
          .singleElement()
          .satisfies(
              solution -> assertThat(root(solution)).isCloseTo(1000e9 / wanted, within(1.0)));
    }
  }
}
