package tenor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import tenor.engine.Columns;
import tenor.engine.Design;
import tenor.engine.Engine;
import tenor.engine.Observer;
import tenor.engine.Workers;
import tenor.metric.SettlingYears;
import tenor.model.Account;
import tenor.model.Plan;
import tenor.read.FileDocuments;
import tenor.read.ScenarioReader;
import tenor.study.Futures;
import tenor.study.Subject;
import tenor.uncertainty.PlainSampler;
import tenor.uncertainty.Sampler;
import tenor.uncertainty.SobolSampler;

/**
 * Workload 1: a fund of 500 billion, paid from a revenue whose logarithm walks at random, for 500 years
 * at the most; through the plan, and as somebody would write the same sum in plain Java.
 */
final class ManyFutures {
  private static final int YEARS = 500;

  private final Subject subject;
  private final Account fund;

  /** What comes out: how long each run takes, and what is paid in all of them. */
  record Found(double[] years, double paid) {
    double pathYears() {
      return Arrays.stream(years).map(y -> Math.min(YEARS, Math.ceil(y))).sum();
    }

    String text() {
      double[] sorted = years.clone();
      Arrays.sort(sorted);
      int n = sorted.length;
      double within = Arrays.stream(years).filter(y -> y <= 250).count() / (double) n;
      return String.format(
          "quantiles %.1f %.1f %.1f %.1f, within 250 years %.4f, paid %.3f",
          sorted[n / 20], sorted[n / 4], sorted[n / 2], sorted[3 * n / 4], within, paid / n / 1e9);
    }
  }

  ManyFutures(int percent) throws Exception {
    String file = "src/bench/scenarios/many-futures.scenario.yaml";
    String text = Files.readString(Path.of(file));
    if (percent > 0) {
      text =
          text.replace("500 billion USD }", "500 billion USD, interest: " + percent + " %/year }");
    }
    this.subject = Subject.of(ScenarioReader.read(file, text.getBytes("UTF-8"), new FileDocuments())
            .scenario()
            .base())
        .subject();
    this.fund = subject.plan().account("fund").orElseThrow();
  }

  Subject subject() {
    return subject;
  }

  Sampler sobol(long seed) {
    return new SobolSampler(
        seed,
        List.of("revenue", "share"),
        subject.plan().draws().stream().map(Plan.DrawSlot::draw).toList());
  }

  /** Through the plan, with plain draws. */
  Found plain(long seed, int runs, Workers workers) {
    return run(new PlainSampler(seed), runs, workers);
  }

  Found run(Sampler sampler, int runs, Workers workers) {
    Plan plan = subject.plan();
    Design design = new Futures(subject, sampler, runs);
    double[] years = new double[runs];
    double[] paid = new double[runs];
    workers.each((runs + Engine.GROUP - 1) / Engine.GROUP, group -> {
      int first = group * Engine.GROUP;
      int rows = Math.min(Engine.GROUP, runs - first);
      SettlingYears settling = new SettlingYears(plan, fund, first, rows);
      Engine.run(plan, design, first, rows, List.of(settling, new Paid(plan, paid)));
      for (int row = first; row < first + rows; row++) {
        years[row] = settling.year(row);
      }
    });
    double sum = 0;
    for (double each : paid) {
      sum += each;
    }
    return new Found(years, sum);
  }

  /** What each run pays in all, as long as somebody else keeps it going. */
  private record Paid(Plan plan, double[] into) implements Observer {
    @Override
    public List<String> lines() {
      return List.of("fund.paid");
    }

    @Override
    public Watch watch(int firstRow, int rows) {
      int slot = plan.slot("fund.paid");
      return new Watch() {
        @Override
        public int memory() {
          return 1;
        }

        @Override
        public void sees(int k, Columns columns) {
          for (int lane = 0; k == 0 && lane < columns.count(); lane++) {
            columns.release(lane);
          }
          add(columns.of(slot), columns.memory(this)[0], columns.count());
        }

        @Override
        public void ends(Columns columns, int lane) {
          into[columns.rows()[lane]] = columns.memory(this)[0][lane];
        }
      };
    }

    private static void add(double[] more, double[] sum, int count) {
      for (int i = 0; i < count; i++) {
        sum[i] += more[i];
      }
    }
  }

  /** The same deal as a loop over runs and years, with the draws and functions of the JDK. */
  static Found byHand(long seed, int runs) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] years = new double[runs];
    double sum = 0;
    for (int run = 0; run < runs; run++) {
      double u = random.nextDouble();
      double first = 1e9 * (u < 1 / 3.0 ? 1 + Math.sqrt(u * 3) : 4 - Math.sqrt((1 - u) * 6));
      double share = 0.4 + 0.6 * random.nextDouble();
      double owed = 500e9;
      double logarithm = 0;
      years[run] = Double.POSITIVE_INFINITY;
      for (int year = 0; year < YEARS; year++) {
        logarithm += 0.01 + 0.2 * random.nextGaussian();
        double pays = first * Math.exp(logarithm) * Math.min(1, (year + 1) / 10.0) * share;
        if (pays >= owed) {
          years[run] = year + owed / pays;
          sum += owed;
          break;
        }
        sum += pays;
        owed -= pays;
      }
    }
    return new Found(years, sum);
  }
}
