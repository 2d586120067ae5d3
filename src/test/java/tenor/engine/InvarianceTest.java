package tenor.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenor.RandomAgreements;
import tenor.TestScenarios;
import tenor.metric.Projection;
import tenor.model.Definition;
import tenor.model.PeriodLength;
import tenor.model.Plan;
import tenor.quantity.Unit;
import tenor.study.Subject;

/** What must not change when an agreement is written in another way, or somebody comes after. */
@Tag("slow")
class InvarianceTest {
  private static final int PERIODS = 80;

  /** Schedules by years, single sums and events where years begin or end; nothing within a year. */
  private static final String BY_YEARS = """
      agreement:
        start: 2025
        period: %s
        stop_after: 30 years
        obligations:
          level: { amount: 100 billion USD, interest: 4 %%/year, schedule: { style: level, over: 10 years } }
          equal: { draws: { 2025-01-01: 30 billion USD, 2028-01-01: 10 billion USD }, interest: { steps: { 2025: 3 %%/year, 2029: 5 %%/year } }, schedule: { style: equal_principal, number: 8 annuities, grace: 2 years } }
          bullet: { amount: 50 billion USD, interest: 6 %%/year, capitalises_for: 3 years, schedule: { style: bullet, over: 9 years } }
          listed: { amount: 40 billion USD, interest: 2 %%/year, penalty: 1 %%/year, schedule: { style: listed, instalments: { 2026-12-31: 10 billion USD, 2028-12-31: 15 billion USD, 2031-12-31: 15 billion USD } } }
          sums: { amount: 70 billion USD, interest: 5 %%/year }
          plain: { amount: 70 billion USD, interest: 5 %%/year, unpaid_interest: simple }
        events:
          - { on: 2027-12-31, defer: { of: level, what: instalment } }
          - { on: 2029-12-31, defer: { of: level, what: interest, payable: last, bears: 2 %%/year } }
          - { on: 2030-01-01, haircut: { of: bullet, share: 30 %% } }
          - { on: 2031-01-01, waive: { of: equal, amount: 3 billion USD } }
          - { on: 2032-01-01, reprofile: { of: bullet, schedule: { style: level, over: 4 years }, interest: 3 %%/year } }
          - { on: 2033-12-31, prepay: { of: equal, amount: 2 billion USD } }
        payments:
          - { to: level }
          - { to: equal }
          - { to: bullet }
          - { sums: { 2026-12-31: 4 billion USD, 2028-12-31: 12 billion USD, 2030-12-31: 9 billion USD, 2033-12-31: 30 billion USD }, to: listed }
          - { sums: { 2027-12-31: 20 billion USD, 2030-12-31: 30 billion USD, 2036-12-31: 60 billion USD }, to: sums }
          - { sums: { 2027-12-31: 20 billion USD, 2030-12-31: 30 billion USD, 2036-12-31: 60 billion USD }, to: plain }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"half-year", "quarter", "month"})
  void whereTermsAreAnnualTheYearsDoNotDependOnThePeriod(String period) {
    Ledger years = ledger(TestScenarios.subject(BY_YEARS.formatted("year")), 30);
    int parts = PeriodLength.named(period).perYear();
    Ledger others = ledger(TestScenarios.subject(BY_YEARS.formatted(period)), 30 * parts);
    for (String owed : List.of("level", "equal", "bullet", "listed", "sums", "plain")) {
      for (int year = 0; year < 30; year++) {
        for (String what : List.of("paid", "interest", "drawn", "written_off")) {
          String line = owed + "." + what;
          if (years.lineNames().contains(line)) {
            double sum = 0;
            for (int k = 0; k < parts; k++) {
              sum += others.value(line, year * parts + k);
            }
            assertThat(sum)
                .as("%s in %s", line, 2025 + year)
                .isCloseTo(years.value(line, year), within(1e-12 * 100e9));
          }
        }
        assertThat(others.value(owed + ".closing", year * parts + parts - 1))
            .as("%s at the end of %s", owed, 2025 + year)
            .isCloseTo(years.value(owed + ".closing", year), within(1e-12 * 100e9));
      }
      assertThat(years.value(owed + ".closing", 29)).isCloseTo(0, within(20e9));
    }
  }

  private static final String IN_PARTS = """
      agreement:
        start: 2025-03-23
        period: quarter
        stop_after: 30 years
        revenues:
          oil: { amount: 9 billion USD/year, growth: 2 %/year }
        obligations:
      """;

  private static final String TERMS = ", interest: 4 %/year, upfront_fee: 1 %, penalty: 2 %/year,"
      + " schedule: { style: level, over: 15 years, grace: 3 years } }\n";

  @Test
  void aSumInTwoPartsOnOneDayIsOneSum() {
    String payments = "  payments:\n    - { from: oil, share: 60 %, to: loan }\n";
    String terms = TERMS.replace(", upfront_fee: 1 %", "");
    Ledger whole = ledger(
        TestScenarios.subject(IN_PARTS + "    loan: { amount: 64 billion USD" + terms + payments),
        120);
    // Half of it is there at the start, and half is drawn on the day of the start.
    Ledger split = ledger(
        TestScenarios.subject(IN_PARTS
            + "    loan: { amount: 32 billion USD, draws: { 2025-03-23: 32 billion USD }" + terms
            + payments),
        120);
    for (int k = 0; k < 120; k++) {
      for (String what : List.of("due", "interest", "asked", "paid", "closing", "received")) {
        assertThat(split.value("loan." + what, k))
            .as("%s in period %s", what, k)
            .isCloseTo(whole.value("loan." + what, k), within(1e-12 * 100e9));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"in_turn", "pro_rata"})
  void aSeriesInTwoHalvesIsPaidAsTheWholeIs(String among) {
    String whole = IN_PARTS + "    loan: { draws: { 2025-05-06: 64 billion USD }" + TERMS
        + "  payments:\n    - { from: oil, share: 60 %, to: loan }\n";
    String half = ": { draws: { 2025-05-06: 32 billion USD }" + TERMS;
    String halves = IN_PARTS + "    first" + half + "    second" + half
        + "  payments:\n    - { from: oil, share: 60 %, among: " + among
        + ", to: [first, second] }\n";
    Ledger one = ledger(TestScenarios.subject(whole), 120);
    Ledger two = ledger(TestScenarios.subject(halves), 120);
    boolean late = false;
    for (int k = 0; k < 120; k++) {
      late |= one.value("loan.overdue", k) > 0;
      for (String what :
          List.of("due", "interest", "fees", "asked", "paid", "overdue", "closing")) {
        assertThat(two.value("first." + what, k) + two.value("second." + what, k))
            .as("%s in period %s", what, k)
            .isCloseTo(one.value("loan." + what, k), within(1e-12 * 100e9));
      }
    }
    // Both ways are put to the test where the revenue does not reach.
    assertThat(late).isTrue();
  }

  @Test
  void doublingEveryAmountDoublesEveryBalanceToTheBit() {
    for (int seed = 300; seed < 312; seed++) {
      String text = RandomAgreements.text(seed);
      Subject once = TestScenarios.subject(text);
      Subject twice = TestScenarios.subject(doubled(text));
      Ledger one = ledger(once, PERIODS);
      Ledger two = ledger(twice, PERIODS);
      for (Definition line : once.plan().lines()) {
        Unit unit = line.formula().unit();
        int factor = unit.money() + unit.goods() == 1 ? 2 : 1;
        for (int k = 0; k < Math.min(one.periods(), two.periods()); k++) {
          assertThat(two.value(line.name(), k))
              .as("%s in period %s of seed %s", line.name(), k, seed)
              .isEqualTo(factor * one.value(line.name(), k));
        }
      }
    }
  }

  /** The same agreement with twice the money and twice the goods, at the same prices. */
  private static String doubled(String text) {
    Matcher amount = Pattern.compile(
            "(\\d+(?:\\.\\d+)?)( (?:billion|million|thousand) (?:USD|UAH|t\\b))")
        .matcher(text);
    StringBuilder out = new StringBuilder();
    while (amount.find()) {
      BigDecimal twice = new BigDecimal(amount.group(1)).multiply(BigDecimal.valueOf(2));
      amount.appendReplacement(out, twice.toPlainString() + amount.group(2));
    }
    amount.appendTail(out);
    return out.toString().replaceAll("#(oil|levy|tons)", "#$1_twice");
  }

  @Test
  void aPaymentAtTheEndOfTheListChangesNoneBeforeIt() {
    for (int seed = 320; seed < 335; seed++) {
      String text = RandomAgreements.text(seed);
      Ledger without = ledger(TestScenarios.subject(text), PERIODS);
      Ledger with = ledger(
          TestScenarios.subject(text + "    - { from: oil, base: left, to: pot }\n"), PERIODS);
      // Nothing flows back from a pot without an amount to reach, so it is so in every period.
      for (String line : without.lineNames()) {
        if (!line.startsWith("pot.") && !line.equals("events")) {
          for (int k = 0; k < Math.min(without.periods(), with.periods()); k++) {
            assertThat(with.value(line, k))
                .as("%s in period %s of seed %s", line, k, seed)
                .isEqualTo(without.value(line, k));
          }
        }
      }
    }
  }

  @Test
  void aPaymentIntoAnAccountChangesNoneBeforeItInItsPeriod() {
    int accounts = 0;
    for (int seed = 340; seed < 370; seed++) {
      String text = RandomAgreements.text(seed);
      if (!text.contains("  escrow: ")) {
        continue;
      }
      accounts++;
      Subject alone = TestScenarios.subject(text);
      Ledger without = ledger(alone, 1);
      Ledger with =
          ledger(TestScenarios.subject(text + "    - { from: gas, base: left, to: escrow }\n"), 1);
      for (String line : without.lineNames()) {
        if (line.endsWith(".paid")) {
          assertThat(with.value(line, 0))
              .as("%s of seed %s", line, seed)
              .isEqualTo(without.value(line, 0));
        }
      }
    }
    assertThat(accounts).isGreaterThan(4);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 3, 5, 9})
  void aRowOfABatchHasTheBitsOfARunAlone(long seed) {
    Subject subject = TestScenarios.subject(RandomAgreements.text(seed));
    Plan plan = subject.plan();
    List<String> names = List.copyOf(subject.values().keySet());
    int rows = Engine.BLOCK + 3;
    double[][] columns = new double[names.size()][rows];
    for (int i = 0; i < columns.length; i++) {
      double value =
          subject.values().getOrDefault(names.get(i), BigDecimal.ZERO).doubleValue();
      for (int row = 0; row < rows; row++) {
        columns[i][row] = value * (1 + 0.001 * ((row + i) % 40));
      }
    }
    int[] looked = {0, 1, Engine.BLOCK - 1, Engine.BLOCK, rows - 1};
    List<Observer> observers = new ArrayList<>();
    for (int row : looked) {
      observers.add(new Ledger(plan, row));
    }
    observers.add(Observer.ofPeriods(31));
    Engine.run(plan, new Table(names, columns, rows), observers);
    for (int i = 0; i < looked.length; i++) {
      Map<String, Double> row = new LinkedHashMap<>();
      for (int column = 0; column < columns.length; column++) {
        row.put(names.get(column), columns[column][looked[i]]);
      }
      Ledger alone = new Ledger(plan, 0);
      Observer some = Observer.ofPeriods(31);
      Engine.run(plan, Table.single(row), List.of(alone, some));
      Ledger batch = (Ledger) observers.get(i);
      for (String line : alone.lineNames()) {
        for (int k = 0; k < alone.periods(); k++) {
          assertThat(Double.doubleToRawLongBits(batch.value(line, k)))
              .as("%s in period %s of row %s", line, k, looked[i])
              .isEqualTo(Double.doubleToRawLongBits(alone.value(line, k)));
        }
      }
    }
  }

  private static Ledger ledger(Subject subject, int periods) {
    return Projection.of(subject.plan(), subject.values(), periods).ledger();
  }
}
