package tenor.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tenor.TestScenarios;
import tenor.engine.Design;
import tenor.engine.Engine;
import tenor.engine.Ledger;
import tenor.engine.Observer;
import tenor.engine.Yearly;
import tenor.model.Formula;
import tenor.model.Plan;
import tenor.problem.Problem;
import tenor.uncertainty.PlainSampler;

/** What chance makes of a stream, with draws that are given, against the formulas worked out by hand. */
class YearlyChanceTest {
  private static final Offset<Double> CLOSE = within(1e-12);

  /** One run whose draws are written down: by name, one number a calendar year, then the last for good. */
  private record Written(Map<String, double[]> draws) implements Design {
    @Override
    public int rows() {
      return 1;
    }

    @Override
    public boolean fill(String parameter, int first, int count, double[] out) {
      return false;
    }

    @Override
    public Yearly yearly(Formula.Draw draw) {
      double[] numbers = draws.get(draw.name());
      return numbers == null
          ? Yearly.point(draw)
          : (year, rows, count, memory, out) ->
              out[0] = numbers[Math.min(year, numbers.length - 1)];
    }
  }

  private static Plan plan(String clock, String chance) {
    return TestScenarios.subject("""
        agreement:
          %s
          revenues:
            oil: { amount: 100 USD/year, %s }
          obligations:
            fund: { amount: 1 billion USD }
          payments:
            - { from: oil, to: fund }
        """.formatted(clock, chance)).plan();
  }

  private static double[] gross(Plan plan, Map<String, double[]> draws, int periods) {
    Ledger ledger = new Ledger(plan, 0);
    Engine.run(plan, new Written(draws), List.of(ledger, Observer.ofPeriods(periods)));
    double[] gross = new double[periods];
    for (int k = 0; k < periods; k++) {
      gross[k] = ledger.value("oil.gross", k);
    }
    return gross;
  }

  @Test
  void aVolatilityMultipliesShockUponShockAndTheFirstYearHasOne() {
    Plan plan = plan("start: 2025", "yearly: { volatility: 20 %, log_drift: 1 %/year }");
    double[] gross = gross(plan, Map.of("oil.yearly", new double[] {0.5, -1, 2}), 3);

    // e^(t × 1 % + 20 % × the sum of the shocks)
    assertThat(gross[0]).isCloseTo(100 * Math.exp(0.01 + 0.2 * 0.5), CLOSE);
    assertThat(gross[1]).isCloseTo(100 * Math.exp(0.02 + 0.2 * -0.5), CLOSE);
    assertThat(gross[2]).isCloseTo(100 * Math.exp(0.03 + 0.2 * 1.5), CLOSE);
  }

  @Test
  void withinACalendarYearNothingIsDrawnAgain() {
    Plan plan = plan("start: 2025-07-01\n  period: quarter", "yearly: { volatility: 20 % }");
    double[] gross = gross(plan, Map.of("oil.yearly", new double[] {1, 1, 0}), 7);

    // Two quarters of 2025, four of 2026, one of 2027; 25 a quarter.
    assertThat(gross[0]).isEqualTo(gross[1]).isCloseTo(25 * Math.exp(0.2), CLOSE);
    assertThat(gross[2]).isEqualTo(gross[5]).isCloseTo(25 * Math.exp(0.4), CLOSE);
    assertThat(gross[6]).isEqualTo(gross[5]);
  }

  @Test
  void aDeviationFadesByHalfInItsHalfLife() {
    Plan plan = plan(
        "start: 2025", "yearly: { volatility: 10 %, half_life: 2 years, log_drift: 3 %/year }");
    double[] gross = gross(plan, Map.of("oil.yearly", new double[] {2, 0}), 5);

    assertThat(gross[0]).isCloseTo(100 * Math.exp(0.03 + 0.2), CLOSE);
    assertThat(gross[2]).isCloseTo(100 * Math.exp(0.09 + 0.1), CLOSE);
    assertThat(gross[4]).isCloseTo(100 * Math.exp(0.15 + 0.05), CLOSE);
  }

  @Test
  void aJumpHappensWithItsChanceAndStays() {
    Plan plan = plan("start: 2025", "yearly: { jumps: { chance: 5 %, to: 60 %, spread: 15 % } }");
    double[] gross = gross(
        plan,
        Map.of(
            "oil.jump", new double[] {0.05, 0.049, 0.5, 0.01, 1},
            "oil.jump_size", new double[] {9, 1, 9, -1, 0}),
        6);

    // A draw of exactly 5 % is no jump; the second and the fourth year have one.
    assertThat(gross[0]).isEqualTo(100);
    assertThat(gross[1]).isEqualTo(gross[2]).isCloseTo(60 * Math.exp(0.15), CLOSE);
    assertThat(gross[3]).isEqualTo(gross[5]).isCloseTo(36, CLOSE);
  }

  @Test
  void anInterruptionTakesItsShareAsLongAsItLasts() {
    Plan plan =
        plan("start: 2025", "interruptions: { chance: 10 %, loss: 80 %, lasts: 18 months }");
    double[] gross = gross(plan, Map.of("oil.interruption", new double[] {0.5, 0, 0, 0.5, 0}), 6);

    // It begins in the second year and takes half of the third, in which none can begin.
    assertThat(gross).containsExactly(new double[] {100, 20, 60, 100, 20, 60}, CLOSE);
  }

  @Test
  void anInterruptionMayEndByChance() {
    Plan plan = plan("start: 2025", "interruptions: { chance: 10 %, recovers: 40 % }");
    double[] gross =
        gross(plan, Map.of("oil.interruption", new double[] {0.05, 0.5, 0.39, 0.2, 0.09}), 5);

    // It begins, goes on, ends with a draw below 40 %, stays away, and begins again below 10 %.
    assertThat(gross).containsExactly(0, 0, 100, 100, 0);
  }

  @Test
  void aSingleSumIsNotShaken() {
    Plan plan = plan("start: 2025", "receipts: { 2025: 7 USD }, yearly: { volatility: 20 % }");
    assertThat(gross(plan, Map.of("oil.yearly", new double[] {1}), 1)[0])
        .isCloseTo(7 + 100 * Math.exp(0.2), CLOSE);
  }

  @Test
  void theChanceOfAYearIsTheOneTheFileSays() {
    Plan plan = plan("start: 2025", "interruptions: { chance: 10 %, lasts: 1 year }");
    int runs = 20_000;
    int[] stopped = new int[1];
    Engine.run(plan, drawn(runs), List.of((first, rows) -> (k, columns) -> {
      double[] gross = columns.of(plan.slot("oil.gross"));
      for (int i = 0; i < columns.count(); i++) {
        stopped[0] += gross[i] == 0 ? 1 : 0;
        columns.release(i);
      }
    }));
    // 10 % of the runs begin with one: 2,000 with a standard deviation of 42; five of them.
    assertThat(stopped[0]).isBetween(2_000 - 212, 2_000 + 212);
  }

  private static Design drawn(int runs) {
    PlainSampler sampler = new PlainSampler(7);
    return new Design() {
      @Override
      public int rows() {
        return runs;
      }

      @Override
      public boolean fill(String parameter, int first, int count, double[] out) {
        return false;
      }

      @Override
      public Yearly yearly(Formula.Draw draw) {
        return sampler.yearly(draw);
      }
    };
  }

  private static List<String> sentences(String chance) {
    return TestScenarios.problems("""
        agreement:
          start: 2025
          revenues:
            oil: { amount: 100 USD/year, %s }
          obligations:
            fund: { amount: 1 billion USD }
          payments:
            - { from: oil, to: fund }
        """.formatted(chance)).stream()
        .map(Problem::sentence)
        .toList();
  }

  @Test
  void whatCannotStandTogetherIsRefused() {
    assertThat(sentences("yearly: { half_life: 3 years }"))
        .anyMatch(s -> s.contains("nothing makes it deviate"));
    assertThat(sentences("yearly: { blocks: 3 years, volatility: 5 % }"))
        .anyMatch(s -> s.contains("has none"));
    assertThat(sentences("yearly: { }")).isNotEmpty();
    assertThat(sentences("interruptions: { chance: 5 %, lasts: 1 year, recovers: 5 % }"))
        .anyMatch(s -> s.contains("needs one of `lasts` and `recovers`"));
    assertThat(sentences("interruptions: { chance: 5 % }"))
        .anyMatch(s -> s.contains("needs one of `lasts` and `recovers`"));
    assertThat(sentences("yearly: { history: figures.csv#copper }"))
        .anyMatch(s -> s.contains("a history has one figure a year"));
    assertThat(sentences("yearly: { history: history.csv#price, volatility: 20 % }"))
        .anyMatch(s -> s.contains("shake it twice"));
  }

  @Test
  void aHistoryIsDrawnInBlocksAsItHappened() {
    Plan plan = plan("start: 2025", "yearly: { history: history.csv#price, blocks: 3 years }");
    // The changes of the history: 100, 120, 90, 135, 108.
    double[] changes = {1.2, 0.75, 1.5, 0.8};
    int runs = 4_000;
    int[] begun = new int[changes.length];
    double[][] last = new double[runs][];
    Engine.run(plan, drawn(runs), List.of((first, rows) -> (k, columns) -> {
      double[] gross = columns.of(plan.slot("oil.gross"));
      for (int i = 0; i < columns.count(); i++) {
        int row = columns.rows()[i];
        double before = k == 0 ? 100 : last[row][0];
        double change = gross[i] / before;
        int at = nearest(changes, change);
        assertThat(change).isCloseTo(changes[at], within(1e-9));
        if (k % 3 == 0) {
          begun[at]++;
        } else {
          // Within a block the changes follow each other as they did, and begin again at the end.
          assertThat(at).isEqualTo(((int) last[row][1] + 1) % changes.length);
        }
        last[row] = new double[] {gross[i], at};
        if (k == 8) {
          columns.release(i);
        }
      }
    }));
    // 12,000 blocks begin at each of four places alike: 3,000 with a standard deviation of 47.
    for (int count : begun) {
      assertThat(count).isBetween(3_000 - 237, 3_000 + 237);
    }
  }

  private static int nearest(double[] values, double value) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = Math.abs(values[i] - value) < Math.abs(values[best] - value) ? i : best;
    }
    return best;
  }
}
