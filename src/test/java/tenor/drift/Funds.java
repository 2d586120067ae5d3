package tenor.drift;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tenor.TestScenarios;
import tenor.check.Check;
import tenor.scenario.Scenario;

/** Funds for tests of drift: 500 billion at 2 billion a year take 500 / 2 = 250 years. */
final class Funds {
  static final String TEXT = """
      assumptions:
        target: { value: 500 billion USD, why: A test. }
        revenue: { value: 2 billion USD/year, why: A test. }
        portion: { value: 100 %, why: A test. }
        growth: { value: 0 %/year, why: A test. }
      agreement:
        start: 2025
        stop_after: 5000 years
        revenues:
          minerals: { amount: revenue, growth: growth }
        obligations:
          fund: { amount: target }
        payments:
          - { from: minerals, share: portion, to: fund }
      variants:
        halved: { title: Half, why: A test., set: { portion: 50 % } }
      claims:
        - { id: years, says: A test., unsourced: A test., metric: fund.years, expect: 250 years, verdict: holds }
        - { id: paid, says: A test., unsourced: A test., metric: fund.paid, expect: 500 billion USD, verdict: holds }
        - { id: at-half, says: A test., unsourced: A test., metric: fund.years, variant: halved, expect: 250 years, verdict: fails }
      """;

  private Funds() {}

  /** The fund with some texts replaced, each pair the old and the new. */
  static Scenario with(String... replaced) {
    String text = TEXT;
    for (int i = 0; i < replaced.length; i += 2) {
      if (!text.contains(replaced[i])) {
        throw new IllegalArgumentException(replaced[i]);
      }
      text = text.replace(replaced[i], replaced[i + 1]);
    }
    return TestScenarios.scenario(text);
  }

  static Baseline baseline(String engine, Scenario scenario) {
    return Baseline.of(
        engine, scenario, new Check(scenario, Map.of()).claims(), UnaryOperator.identity());
  }

  /** What moved since the baseline of another fund, of which only the baseline is there. */
  static Drift since(Scenario before, Scenario now) {
    return Drift.since(baseline("1", before), baseline("1", now), now);
  }

  /** What moved between two funds that are both there. */
  static Drift between(Scenario before, Scenario now) {
    return Drift.between(baseline("1", before), before, baseline("1", now), now);
  }

  /** The movement of a claim; null where it did not move. */
  static @Nullable Movement movement(Drift drift, String claim) {
    return drift.movements().stream()
        .filter(movement -> movement.claim().id().equals(claim))
        .findFirst()
        .orElse(null);
  }
}
