package tenor.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import tenor.engine.Design;
import tenor.engine.Engine;
import tenor.engine.Observer;
import tenor.engine.Records;
import tenor.engine.Workers;
import tenor.metric.Answer;
import tenor.metric.Generations;
import tenor.metric.Horizon;
import tenor.metric.Measure;
import tenor.metric.NeverSuspects;
import tenor.metric.Projection;
import tenor.metric.Projection.Proof;
import tenor.metric.SettlingYears;
import tenor.model.Account;

/**
 * A measure of every row of a design: a number and how it ends, nine bytes a row.
 *
 * <p>The number is the figure in base units where there is one; infinity where it is not reached or
 * never; and NaN where an event ended it or there is no such figure. Each row has the bits of the
 * same row run alone, in whatever order and on however many threads the rows are run.
 */
public final class Outcomes {
  private static final int ROWS_RECORDED = 256;
  private static final int MOST_RECORDED = 1 << 22;

  private final int first;
  private final double[] values;
  private final byte[] endings;

  /** Room for the rows first…first+rows−1. */
  Outcomes(int first, int rows) {
    this(first, new double[rows], new byte[rows]);
  }

  private Outcomes(int first, double[] values, byte[] endings) {
    this.first = first;
    this.values = values;
    this.endings = endings;
  }

  /** Whether never is told from not reached. */
  public enum Never {
    /** By the exact proof, for the rows that may be so. */
    PROVEN,
    /** It is not: both are {@link Ending#NOT_REACHED}. */
    LEFT_OPEN
  }

  /** Measures every row of a design. */
  public static Outcomes of(
      Subject subject, Measure measure, Design design, Never never, Workers workers) {
    Outcomes all = new Outcomes(0, design.rows());
    all.fill(subject, measure, design, never, workers, () -> true);
    return all;
  }

  /**
   * Measures its rows, group by group, as long as that is wanted.
   *
   * @return how many rows are done, from the first on
   */
  int fill(
      Subject subject,
      Measure measure,
      Design design,
      Never never,
      Workers workers,
      BooleanSupplier goesOn) {
    Run run = new Run(subject, measure, design, never, this);
    boolean[] done = new boolean[(rows() + Engine.GROUP - 1) / Engine.GROUP];
    workers.each(done.length, group -> {
      if (goesOn.getAsBoolean()) {
        int from = group * Engine.GROUP;
        run.rows(first + from, Math.min(Engine.GROUP, rows() - from));
        done[group] = true;
      }
    });
    int groups = 0;
    while (groups < done.length && done[groups]) {
      groups++;
    }
    return Math.min(rows(), groups * Engine.GROUP);
  }

  /** The first of its rows alone. */
  Outcomes first(int rows) {
    return new Outcomes(first, Arrays.copyOf(values, rows), Arrays.copyOf(endings, rows));
  }

  /** The first row of the design that stands here. */
  public int firstRow() {
    return first;
  }

  /** How many rows there are. */
  public int rows() {
    return values.length;
  }

  /** The number of a row. */
  public double value(int row) {
    return values[row - first];
  }

  /** How a row ends. */
  public Ending ending(int row) {
    return Ending.of(endings[row - first]);
  }

  /** A copy of the numbers. */
  public double[] values() {
    return values.clone();
  }

  private void set(int row, double value, Ending ending) {
    values[row - first] = value;
    endings[row - first] = ending.code();
  }

  private void set(int row, Answer answer) {
    if (answer instanceof Answer.Figure figure) {
      set(row, figure.value(), Ending.REACHED);
      return;
    }
    Horizon horizon = answer instanceof Answer.Open open ? open.horizon() : null;
    if (horizon instanceof Horizon.Never) {
      set(row, Double.POSITIVE_INFINITY, Ending.NEVER);
    } else if (horizon instanceof Horizon.NotReached) {
      set(row, Double.POSITIVE_INFINITY, Ending.NOT_REACHED);
    } else {
      set(row, Double.NaN, horizon instanceof Horizon.Ended ? Ending.ENDED : Ending.NONE);
    }
  }

  /** The run of one design, in parts that may be done in any order. */
  private static final class Run {
    private final Subject subject;
    private final Measure measure;
    private final Design design;
    private final Outcomes into;
    private final List<Account> accounts;
    private final boolean settles;
    private final boolean looksForNever;

    Run(Subject subject, Measure measure, Design design, Never never, Outcomes into) {
      this.subject = subject;
      this.measure = measure;
      this.design = design;
      this.into = into;
      this.accounts = measure.accounts(subject.plan());
      this.settles = measure.isSettling(subject.plan());
      List<String> closings =
          accounts.stream().filter(Account::hasTarget).map(Account::closing).toList();
      this.looksForNever = never == Never.PROVEN && !subject.plan().dependsOnDraws(closings);
    }

    void rows(int first, int rows) {
      if (settles) {
        settle(first, rows);
        return;
      }
      Set<String> lines = measure.recorded(subject.plan());
      long size = (long) subject.clock().periods() * lines.size();
      int most = (int) Math.max(1, Math.min(ROWS_RECORDED, MOST_RECORDED / size));
      Records records = new Records(subject.plan(), lines, most);
      for (int from = first; from < first + rows; from += most) {
        record(records, from, Math.min(most, first + rows - from));
      }
    }

    private void settle(int first, int rows) {
      Account account = accounts.get(0);
      SettlingYears years = new SettlingYears(subject.plan(), account, first, rows);
      NeverSuspects suspects = new NeverSuspects(subject.plan(), account, first, rows);
      List<Observer> observers = looksForNever ? List.of(years, suspects) : List.of(years);
      Engine.run(subject.plan(), design, first, rows, observers);
      for (int row = first; row < first + rows; row++) {
        boolean open = !years.isEnded(row) && Double.isInfinite(years.year(row));
        if (years.isDoubtful(row)) {
          into.set(row, alone(row));
        } else if (open && looksForNever && suspects.isSuspect(row)) {
          boolean isNever = Projection.isNever(subject.plan(), values(row), account);
          into.set(row, Double.POSITIVE_INFINITY, isNever ? Ending.NEVER : Ending.NOT_REACHED);
        } else if (years.isEnded(row)) {
          into.set(row, Double.NaN, Ending.ENDED);
        } else if (open) {
          into.set(row, Double.POSITIVE_INFINITY, Ending.NOT_REACHED);
        } else {
          into.set(row, figure(years.year(row)), Ending.REACHED);
        }
      }
    }

    private double figure(double years) {
      return switch (measure.metric().result()) {
        case GENERATIONS -> years / Generations.YEARS;
        case DATE -> subject.clock().dayAt(BigDecimal.valueOf(years)).epochDay();
        default -> years;
      };
    }

    private Answer alone(int row) {
      return measure.of(Projection.of(subject.plan(), values(row), design.only(row), 0));
    }

    private void record(Records records, int first, int rows) {
      List<Observer> observers = new ArrayList<>();
      observers.add(records);
      observers.add(Projection.untilSettled(subject.plan(), measure.atLeast(subject.plan())));
      List<NeverSuspects> suspects = new ArrayList<>();
      for (Account account : accounts) {
        if (looksForNever && account.hasTarget()) {
          suspects.add(new NeverSuspects(subject.plan(), account, first, rows));
        }
      }
      observers.addAll(suspects);
      Engine.run(subject.plan(), design, first, rows, observers);
      for (int i = first; i < first + rows; i++) {
        int row = i;
        boolean suspect = suspects.stream().anyMatch(one -> one.isSuspect(row));
        Projection projection = Projection.recorded(
            subject.plan(),
            () -> values(row),
            design.only(row),
            records.ledger(row),
            suspect ? Proof.WHERE_OPEN : Proof.WHERE_DOUBTFUL);
        into.set(row, measure.of(projection));
      }
    }

    /** What goes into a row, as decimals: the file's where the row has the same double. */
    private Map<String, BigDecimal> values(int row) {
      Map<String, BigDecimal> values = new LinkedHashMap<>();
      double[] one = new double[1];
      Set<String> names = new LinkedHashSet<>();
      subject.plan().parameters().forEach(slot -> names.add(slot.name()));
      for (String name : names) {
        BigDecimal known = subject.values().get(name);
        if (design.fill(name, row, 1, one)) {
          boolean same = known != null && known.doubleValue() == one[0];
          values.put(name, same ? known : Shortest.decimal(one[0]));
        }
      }
      return values;
    }
  }
}
