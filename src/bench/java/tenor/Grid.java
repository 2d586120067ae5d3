package tenor;

import java.util.Arrays;
import java.util.List;
import tenor.engine.Design;
import tenor.engine.Engine;
import tenor.engine.Yearly;
import tenor.metric.SettlingYears;
import tenor.model.Formula;
import tenor.model.Plan;
import tenor.read.FileDocuments;
import tenor.read.ScenarioReader;
import tenor.study.Subject;

/**
 * Workloads 2 and 3: one deal of six constants, on a grid of a million cells, and at the points of
 * Sobol' indices.
 */
final class Grid {
  private static final String DEAL = """
      format: 1
      title: Six constants
      as_of: 2025-01-01
      assumptions:
        owed: { value: 500 billion USD, why: A benchmark. }
        revenue: { value: 2 billion USD/year, why: A benchmark. }
        share: { value: 70 %, why: A benchmark. }
        growth: { value: 1 %/year, why: A benchmark. }
        rate: { value: 2 %/year, why: A benchmark. }
        ramp: { value: 10 years, why: A benchmark. }
      agreement:
        start: 2025
        stop_after: 500 years
        revenues:
          minerals: { amount: revenue, growth: growth, ramp_up: ramp }
        obligations:
          fund: { amount: owed, interest: rate }
        payments:
          - { from: minerals, share: share, to: fund }
      """;

  private static final List<String> NAMES =
      List.of("owed", "revenue", "share", "growth", "rate", "ramp");
  private static final int SIDE = 1000;
  private static final int POINTS = 1 << 14;
  private static final double[] LOW = {300e9, 1e9, 0.4, -0.01, 0, 2};
  private static final double[] HIGH = {1000e9, 4e9, 1, 0.05, 0.03, 20};

  private final Subject subject;

  Grid() throws Exception {
    this.subject = Subject.of(
            ScenarioReader.read("grid.scenario.yaml", DEAL.getBytes("UTF-8"), new FileDocuments())
                .scenario()
                .base())
        .subject();
  }

  /** A design of constants. */
  private interface Cell extends Design {
    double value(int parameter, int row);

    @Override
    default boolean fill(String name, int first, int count, double[] out) {
      int parameter = NAMES.indexOf(name);
      for (int i = 0; i < count; i++) {
        out[i] = value(parameter, first + i);
      }
      return true;
    }

    @Override
    default Yearly yearly(Formula.Draw draw) {
      return Yearly.point(draw);
    }
  }

  private double[] years(Design design) {
    Plan plan = subject.plan();
    double[] years = new double[design.rows()];
    for (int first = 0; first < years.length; first += Engine.GROUP) {
      int rows = Math.min(Engine.GROUP, years.length - first);
      SettlingYears settling =
          new SettlingYears(plan, plan.account("fund").orElseThrow(), first, rows);
      Engine.run(plan, design, first, rows, List.of(settling));
      for (int row = first; row < first + rows; row++) {
        years[row] = settling.year(row);
      }
    }
    return years;
  }

  /** Growth by first revenue: the sum of the whole years until each cell is paid, at most 500. */
  double grid() {
    double[] usual = {500e9, 0, 0.7, 0, 0.02, 10};
    double[] years = years(new Cell() {
      @Override
      public int rows() {
        return SIDE * SIDE;
      }

      @Override
      public double value(int parameter, int row) {
        double growth = -0.02 + 0.08 * (row / SIDE) / (SIDE - 1);
        // The other programs let the first year's revenue grow too.
        double revenue = (0.5 + 3.5 * (row % SIDE) / (SIDE - 1)) * 1e9 * (1 + growth);
        return parameter == 1 ? revenue : parameter == 3 ? growth : usual[parameter];
      }
    });
    return Arrays.stream(years).map(y -> Math.min(500, Math.ceil(y))).sum();
  }

  /** First and total Sobol' indices by Jansen's estimators, of the whole years, at most 501. */
  String indices() {
    int blocks = NAMES.size() + 2;
    double[] years = years(new Cell() {
      @Override
      public int rows() {
        return blocks * POINTS;
      }

      @Override
      public double value(int parameter, int row) {
        int block = row / POINTS;
        boolean second = block == 1 || block == parameter + 2;
        double growth = parameter == 1 ? 1 + drawn(3, block == 1 || block == 5, row) : 1;
        return drawn(parameter, second, row) * growth;
      }

      private double drawn(int parameter, boolean second, int row) {
        long word = mix(row % POINTS * 16L + parameter + (second ? 8 : 0));
        return LOW[parameter] + (HIGH[parameter] - LOW[parameter]) * (word >>> 11) * 0x1p-53;
      }
    });
    for (int i = 0; i < years.length; i++) {
      years[i] = Math.min(501, Math.ceil(years[i]));
    }
    double mean = Arrays.stream(years, 0, 2 * POINTS).average().orElse(0);
    double variance =
        Arrays.stream(years, 0, 2 * POINTS).map(y -> (y - mean) * (y - mean)).sum() / 2 / POINTS;
    StringBuilder first = new StringBuilder("S1");
    StringBuilder total = new StringBuilder("  ST");
    for (int i = 2; i < blocks; i++) {
      double one = 0;
      double all = 0;
      for (int p = 0; p < POINTS; p++) {
        double mixed = years[i * POINTS + p];
        one += (years[POINTS + p] - mixed) * (years[POINTS + p] - mixed);
        all += (years[p] - mixed) * (years[p] - mixed);
      }
      first.append(String.format(" %.3f", 1 - one / (2 * POINTS) / variance));
      total.append(String.format(" %.3f", all / (2 * POINTS) / variance));
    }
    return first.append(total).toString();
  }

  private static long mix(long of) {
    long z = of + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
