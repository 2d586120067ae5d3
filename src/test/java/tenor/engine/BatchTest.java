package tenor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tenor.TestScenarios;
import tenor.metric.Horizon;
import tenor.metric.Projection;
import tenor.metric.SettlingYears;
import tenor.model.Account;
import tenor.study.Futures;
import tenor.study.Subject;
import tenor.uncertainty.PlainSampler;

/** 700 runs, more than two blocks of 256 and a part, against each run alone. */
class BatchTest {
  private static final int ROWS = 700;
  private static final int[] AT_THE_BORDERS = {0, 1, 255, 256, 257, 511, 512, 698, 699};

  private static final Subject SUBJECT = TestScenarios.subject("""
      assumptions:
        owed: { value: 123 billion USD, why: A test. }
        rate: { value: 4 %/year, why: A test. }
        revenue: { value: 20 billion USD/year, why: A test. }
        growth: { value: 1 %/year, why: A test. }
        part: { value: 50 %, why: A test. }
        lead: { value: 2.5 years, why: A test. }
        ramp: { value: 4 years, why: A test. }
        kept: { value: 1 billion USD/year, why: A test. }
        aid: { value: 0.1 billion USD/year, why: A test. }
      agreement:
        start: 2025-03-23
        stop_after: 100 years
        flows:
          help: { amount: aid }
        revenues:
          minerals: { amount: revenue, growth: growth, starts_after: lead, ramp_up: ramp, costs: 10 % }
        obligations:
          loan: { amount: owed, interest: rate, grows_by: { ratio: 2 to 1, of: help } }
          fund: { amount: 50 billion USD }
        payments:
          - { from: minerals, base: net, share: part, keeps_first: kept, to: loan }
          - { from: minerals, share: 20 %, to: fund }
      """);

  /** Growth that ramps up, yearly noise, interest and events of the calendar, in quarters. */
  private static final String NOISY = """
      assumptions:
        revenue: { value: 8 billion USD/year, why: A test. }
      agreement:
        start: 2025-03-23
        period: quarter
        stop_after: 120 years
        revenues:
          minerals: { amount: revenue, growth: 1 %/year, starts_after: 2.5 years, ramp_up: 4 years, yearly: { volatility: 30 % } }
        obligations:
          fund: { amount: 123 billion USD, interest: 3 %/year }
        payments:
          - { from: minerals, share: 50 %, to: fund }
      """;

  @Test
  void aRunAloneEqualsTheSameRunInABatchBitForBit() {
    Table design = design();
    List<Observer> observers = new ArrayList<>();
    for (int row : AT_THE_BORDERS) {
      observers.add(new Ledger(SUBJECT.plan(), row));
    }
    observers.add(Observer.ofPeriods(Integer.MAX_VALUE));
    Engine.run(SUBJECT.plan(), design, observers);

    for (int i = 0; i < AT_THE_BORDERS.length; i++) {
      Ledger batch = (Ledger) observers.get(i);
      Ledger alone = new Ledger(SUBJECT.plan(), 0);
      Observer all = Observer.ofPeriods(Integer.MAX_VALUE);
      Engine.run(SUBJECT.plan(), single(design, AT_THE_BORDERS[i]), List.of(alone, all));
      assertThat(batch.periods()).isEqualTo(alone.periods()).isEqualTo(101);
      for (String line : alone.lineNames()) {
        for (int k = 0; k < alone.periods(); k++) {
          assertThat(Double.doubleToRawLongBits(batch.value(line, k)))
              .as("%s in period %s of row %s", line, k, AT_THE_BORDERS[i])
              .isEqualTo(Double.doubleToRawLongBits(alone.value(line, k)));
        }
      }
    }
  }

  @Test
  @Tag("slow")
  void theYearsOfABatchAreThoseOfEachRunAlone() {
    Table design = design();
    List<SettlingYears> batches = new ArrayList<>();
    for (Account account : SUBJECT.plan().accounts()) {
      batches.add(new SettlingYears(SUBJECT.plan(), account, ROWS));
    }
    Engine.run(SUBJECT.plan(), design, batches);
    int reached = 0;
    int open = 0;
    for (int row = 0; row < ROWS; row += 3) {
      Map<String, BigDecimal> values = new LinkedHashMap<>();
      for (int i = 0; i < design.names().size(); i++) {
        values.put(design.names().get(i), new BigDecimal(design.columns()[i][row]));
      }
      Projection alone = Projection.of(SUBJECT.plan(), values);
      for (int i = 0; i < batches.size(); i++) {
        String name = SUBJECT.plan().accounts().get(i).name();
        Double years = alone.horizon(name).yearsIfReached();
        reached += years == null ? 0 : 1;
        open += years == null ? 1 : 0;
        assertThat(batches.get(i).isDoubtful(row)).isFalse();
        assertThat(batches.get(i).year(row))
            .isEqualTo(years == null ? Double.POSITIVE_INFINITY : years);
      }
    }
    // Both ends must have been put to the test.
    assertThat(reached).isGreaterThan(60);
    assertThat(open).isGreaterThan(60);
  }

  @Test
  void theOrderOfTheRowsChangesNoRow() {
    Table design = design();
    double[][] turned = new double[design.columns().length][ROWS];
    for (int i = 0; i < turned.length; i++) {
      for (int row = 0; row < ROWS; row++) {
        turned[i][row] = design.columns()[i][ROWS - 1 - row];
      }
    }
    Account loan = SUBJECT.plan().account("loan").orElseThrow();
    SettlingYears years = new SettlingYears(SUBJECT.plan(), loan, ROWS);
    Engine.run(SUBJECT.plan(), design, List.of(years));
    SettlingYears backwards = new SettlingYears(SUBJECT.plan(), loan, ROWS);
    Engine.run(SUBJECT.plan(), new Table(design.names(), turned, ROWS), List.of(backwards));

    for (int row = 0; row < ROWS; row++) {
      assertThat(backwards.year(ROWS - 1 - row)).isEqualTo(years.year(row));
    }
  }

  @Test
  @Tag("slow")
  void howManyRowsAreComputedTogetherChangesNoRow() {
    Subject subject = TestScenarios.subject(NOISY);
    int rows = 1500;
    Design design = new Futures(subject, new PlainSampler(3), rows);
    SettlingYears usual = years(subject, design, new Engine.Sizes(256, 4096, 16));
    for (Engine.Sizes sizes : List.of(
        new Engine.Sizes(1, 1, 1),
        new Engine.Sizes(7, 100, 3),
        new Engine.Sizes(64, 1000, 500),
        new Engine.Sizes(2000, 2000, 16))) {
      SettlingYears others = years(subject, design, sizes);
      for (int row = 0; row < rows; row++) {
        assertThat(others.year(row)).as("%s, row %s", sizes, row).isEqualTo(usual.year(row));
      }
    }
    // Some rows leave early and some never do.
    assertThat(usual.year(0)).isNotEqualTo(usual.year(1));
    assertThat(IntStream.range(0, rows).filter(row -> usual.year(row) < 80).count())
        .isBetween(100L, 1400L);
  }

  @Test
  void whatNoObserverReadsChangesNothing() {
    Subject subject = TestScenarios.subject(NOISY);
    Design design = new Futures(subject, new PlainSampler(3), 300);
    Account fund = subject.plan().account("fund").orElseThrow();
    SettlingYears few = new SettlingYears(subject.plan(), fund, 300);
    Engine.run(subject.plan(), design, List.of(few));
    SettlingYears all = new SettlingYears(subject.plan(), fund, 300);
    Ledger ledger = new Ledger(subject.plan(), 299);
    Engine.run(subject.plan(), design, List.of(all, ledger));
    for (int row = 0; row < 300; row++) {
      assertThat(few.year(row)).isEqualTo(all.year(row));
    }
    assertThat(ledger.periods()).isPositive();
  }

  private static SettlingYears years(Subject subject, Design design, Engine.Sizes sizes) {
    Account fund = subject.plan().account("fund").orElseThrow();
    SettlingYears years = new SettlingYears(subject.plan(), fund, design.rows());
    Engine.run(subject.plan(), design, 0, design.rows(), List.of(years), sizes);
    return years;
  }

  @Test
  void recordingARunChangesNothing() {
    Subject subject = SUBJECT;
    Ledger ledger = subject.point().ledger();
    Account loan = subject.plan().account("loan").orElseThrow();
    SettlingYears years = new SettlingYears(subject.plan(), loan, 1);
    Map<String, Double> values = new LinkedHashMap<>();
    subject.values().forEach((name, value) -> values.put(name, value.doubleValue()));
    Engine.run(subject.plan(), Table.single(values), List.of(years));

    assertThat(subject.point().horizon("loan")).isEqualTo(new Horizon.Reached(years.year(0)));
    assertThat(ledger.value("loan.opening", 0)).isEqualTo(123e9);
  }

  @Test
  void aBatchOfNothingIsNothing() {
    SettlingYears years =
        new SettlingYears(SUBJECT.plan(), SUBJECT.plan().account("loan").orElseThrow(), 0);
    Engine.run(SUBJECT.plan(), new Table(List.of(), new double[0][], 0), List.of(years));
    Ledger ledger = new Ledger(SUBJECT.plan(), 5);
    Engine.run(SUBJECT.plan(), new Table(List.of(), new double[0][], 3), List.of(ledger));

    assertThat(ledger.periods()).isZero();
  }

  private static Table single(Table design, int row) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (int i = 0; i < design.names().size(); i++) {
      values.put(design.names().get(i), design.columns()[i][row]);
    }
    return Table.single(values);
  }

  private static Table design() {
    Random random = new Random(700);
    List<String> names =
        List.of("owed", "rate", "revenue", "growth", "part", "lead", "ramp", "kept", "aid");
    double[][] columns = new double[names.size()][ROWS];
    for (int row = 0; row < ROWS; row++) {
      columns[0][row] = 1e9 * (1 + 200 * random.nextDouble());
      columns[1][row] = 0.06 * random.nextDouble();
      columns[2][row] = 1e9 * (1 + 20 * random.nextDouble());
      columns[3][row] = 0.08 * random.nextDouble() - 0.03;
      columns[4][row] = 0.8 * random.nextDouble();
      columns[5][row] = 20 * random.nextDouble();
      columns[6][row] = 12 * random.nextDouble();
      columns[7][row] = 2e9 * random.nextDouble();
      columns[8][row] = 1e9 * random.nextDouble();
    }
    return new Table(names, columns, ROWS);
  }
}
