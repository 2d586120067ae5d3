package tenor.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenor.RandomAgreements;
import tenor.TestScenarios;
import tenor.clause.ClauseKind;
import tenor.clause.Clauses;
import tenor.clause.Field;
import tenor.clause.FieldType;
import tenor.metric.Projection;
import tenor.model.Account;
import tenor.quantity.Range;
import tenor.quantity.Unit;
import tenor.scenario.Scenario;
import tenor.study.Subject;

/** The engine in doubles against the reading of the same formulas in 34-digit decimals. */
class DecimalReadingTest {
  private static final int PERIODS = 200;
  private static final int SEEDS = 30;
  private static final double CLOSE = 1e-11;

  @ParameterizedTest
  @MethodSource("tenor.TestScenarios#files")
  void everyVersionOfEveryScenarioAgreesToElevenDigits(Scenario scenario) {
    for (List<String> variants : versions(scenario)) {
      assertAgrees(TestScenarios.subject(scenario, variants), scenario.file() + " " + variants);
    }
  }

  /** The base, each variant alone, and each list of variants that a claim names. */
  private static Set<List<String>> versions(Scenario scenario) {
    Set<List<String>> versions = new LinkedHashSet<>();
    versions.add(List.of());
    scenario.variants().keySet().forEach(name -> versions.add(List.of(name)));
    scenario.claims().forEach(claim -> versions.add(claim.variants()));
    return versions;
  }

  @Test
  @Tag("slow")
  void randomAgreementsAgreeToElevenDigits() {
    for (int seed = 0; seed < SEEDS; seed++) {
      assertAgrees(TestScenarios.subject(RandomAgreements.text(seed)), "seed " + seed);
    }
  }

  @Test
  void theRandomAgreementsUseEveryFieldOfEveryClause() {
    StringBuilder all = new StringBuilder();
    for (int seed = 0; seed < SEEDS; seed++) {
      all.append(RandomAgreements.text(seed));
    }
    List<String> missing = new ArrayList<>();
    for (ClauseKind kind : Clauses.ALL) {
      collect(kind.fields(), all.toString(), missing);
    }
    assertThat(missing).isEmpty();
  }

  private static void collect(List<Field> fields, String text, List<String> missing) {
    for (Field field : fields) {
      if (!text.contains(field.name() + ": ")) {
        missing.add(field.name());
      }
      if (field.type() instanceof FieldType.Group group) {
        collect(group.fields(), text, missing);
      }
    }
  }

  /** Runs a version in both ways; terms that are not stated stand in the middle of their range. */
  private static void assertAgrees(Subject subject, String what) {
    Map<String, BigDecimal> values = new LinkedHashMap<>(subject.values());
    subject.version().parameters().forEach((name, parameter) -> {
      Range range = parameter.range();
      BigDecimal some = range == null
          ? BigDecimal.valueOf(3_000_000_000L)
          : range.low().value().add(range.high().value()).divide(BigDecimal.valueOf(2));
      values.putIfAbsent(name, some);
    });
    Projection projection = Projection.of(subject.plan(), values);
    Ledger ledger = projection.ledger();
    List<String> lines = ledger.lineNames();
    DecimalReading reading = new DecimalReading(subject.plan(), lines, values);
    Map<String, Double> swell = new HashMap<>();
    for (int k = 0; k < Math.min(PERIODS, ledger.periods()); k++) {
      reading.moveTo(k);
      double size = size(subject, ledger, k, swell);
      for (String line : lines) {
        double exact = reading.value(line).doubleValue();
        double scale = scale(subject, line, exact, size, swell);
        if (!(Math.abs(ledger.value(line, k) - exact) <= CLOSE * scale)) {
          fail(
              "%s: %s in period %s is %s, in decimals %s",
              what, line, k, ledger.value(line, k), exact);
        }
      }
    }
  }

  /**
   * The size at which rounding counts: what would be owed had nothing been paid, since interest makes
   * an early rounding grow as it makes money grow.
   */
  private static double size(Subject subject, Ledger ledger, int k, Map<String, Double> swell) {
    double size = 0;
    for (Account account : subject.plan().accounts()) {
      if (account.hasTarget()) {
        double opening = ledger.value(account.opening(), k);
        double factor = opening > 0 ? 1 + ledger.value(account.interest(), k) / opening : 1;
        double before = swell.getOrDefault(account.name(), 0.0) * Math.max(1, factor);
        swell.put(account.name(), Math.max(before, ledger.value(account.due(), k)));
      } else {
        swell.put(account.name(), ledger.value(account.paid(), k));
      }
      size = Math.max(size, swell.getOrDefault(account.name(), 0.0));
    }
    return size;
  }

  /**
   * The size of a line: its own; where money is added up and taken away again, also that of what it
   * is taken from, which is the largest of its stream so far, or else what is owed and held.
   */
  private static double scale(
      Subject subject, String line, double exact, double size, Map<String, Double> largest) {
    if (subject.plan().line(line).formula().unit().equals(Unit.NONE)) {
      return Math.max(1, Math.abs(exact));
    }
    String block = line.substring(0, line.indexOf('.')) + " of all periods";
    double own = Math.max(Math.abs(exact), largest.getOrDefault(block, 0.0));
    largest.put(block, own);
    boolean stream = subject.plan().streams().stream()
        .anyMatch(s -> s.gross().endsWith(".gross") && line.startsWith(s.name() + "."));
    return stream ? own : Math.max(own, size);
  }

  @Test
  void theStandstillStaysWhereItIsForGood() {
    // 4.92 billion is 4 % of 123 billion; in doubles with other digits such a run drifts off.
    Subject subject = TestScenarios.subject("""
        agreement:
          start: 2025
          obligations:
            fund: { amount: 38.4035872477241 billion USD, interest: 6.724 %/year }
          payments:
            - { amount: 2.582257206536968484 billion USD/year, to: fund }
        """);
    DecimalReading reading =
        new DecimalReading(subject.plan(), List.of("fund.closing"), subject.values());

    reading.moveTo(900);
    assertThat(reading.value("fund.closing")).isEqualByComparingTo("38403587247.7241");
    assertThat(subject.point().value("fund.closing", 400)).isNotEqualTo(38403587247.7241);
  }

  @Test
  void itReadsForwardOnly() {
    Subject subject = TestScenarios.subject(RandomAgreements.text(1));
    DecimalReading reading =
        new DecimalReading(subject.plan(), List.of("loan.closing"), subject.values());

    reading.moveTo(3);
    assertThatThrownBy(() -> reading.moveTo(2)).isInstanceOf(IllegalArgumentException.class);
    assertThat(reading.values()).containsKeys("loan.opening", "loan.closing");
    assertThat(reading.values()).doesNotContainKey("pot.paid");
  }

  @Test
  void aValueThatTheRunDoesNotGiveIsNamed() {
    Subject subject = TestScenarios.subject("""
        assumptions:
          payment: { value: 2 billion USD/year, why: A test. }
        agreement:
          start: 2025
          obligations:
            fund: { amount: 500 billion USD }
          payments:
            - { amount: payment, to: fund }
        """);
    DecimalReading reading = new DecimalReading(subject.plan(), List.of("fund.paid"), Map.of());

    assertThatThrownBy(() -> reading.moveTo(0)).hasMessageContaining("payment");
  }
}
