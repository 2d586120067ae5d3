package tenor.check;

import static java.math.MathContext.DECIMAL64;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tenor.metric.Measure;
import tenor.quantity.Expectation;
import tenor.quantity.Kind;
import tenor.scenario.Verdict;
import tenor.study.Crossings;
import tenor.study.Domain;
import tenor.study.Signal;
import tenor.study.Solve;
import tenor.study.Subject;

/**
 * Values of one input for which a claim holds, from one end to the other.
 *
 * <p>Worked example: "250 years" of a 500 billion fund holds for a revenue from 1.96 to 2.04
 * billion USD a year, since 500 / 255 = 1.96 and 500 / 245 = 2.04.
 */
public record Holding(BigDecimal from, BigDecimal to) {
  private static final int HALVINGS = 50;

  /** The value of the stretch that lies nearest to another one. */
  public BigDecimal nearestTo(BigDecimal value) {
    return value.max(from).min(to);
  }

  /** All stretches along a grid of one input's values, rising. */
  static List<Holding> along(
      Subject subject,
      Measure measure,
      Acceptance acceptance,
      Expectation.Shape shape,
      String name,
      List<BigDecimal> grid) {
    if (grid.isEmpty()) {
      return List.of();
    }
    Search search = new Search(subject, measure, acceptance, shape, name);
    List<Holding> found = search.stretches(grid);
    boolean date = Solve.like(subject.parameter(name)).kind() == Kind.DATE;
    return date ? found.stream().map(search::inDays).toList() : found;
  }

  private record Search(
      Subject subject,
      Measure measure,
      Acceptance acceptance,
      Expectation.Shape shape,
      String name) {

    List<Holding> stretches(List<BigDecimal> grid) {
      TreeSet<BigDecimal> breaks = new TreeSet<>();
      List<Verdict> verdicts = new ArrayList<>();
      if (shape == Expectation.Shape.INTERVAL) {
        Signal signal = new Signal(subject, measure);
        double[] numbers = signal.along(name, grid);
        for (int i = 0; i < numbers.length; i++) {
          Verdict verdict = acceptance.of(numbers[i]);
          boolean told = verdict != Verdict.UNDECIDED && !Double.isNaN(numbers[i]);
          verdicts.add(told ? verdict : verdict(grid.get(i)));
        }
        boolean time = signal.isTime() && measure.metric().result() != Kind.DATE;
        for (double bound : acceptance.bounds()) {
          for (Crossings.Crossing crossing : Crossings.of(
              grid, numbers, x -> signal.at(name, BigDecimal.valueOf(x)), bound, time)) {
            addTo(breaks, crossing);
          }
        }
      } else {
        for (BigDecimal value : grid) {
          verdicts.add(verdict(value));
        }
      }
      for (int i = 0; i + 1 < grid.size(); i++) {
        boolean holds = verdicts.get(i) == Verdict.HOLDS;
        boolean changes = holds != (verdicts.get(i + 1) == Verdict.HOLDS);
        if (changes && breaks.subSet(grid.get(i), true, grid.get(i + 1), true).isEmpty()) {
          breaks.add(change(grid.get(i), grid.get(i + 1), holds));
        }
      }
      return assemble(grid, breaks);
    }

    /** A stretch of dates from the first day that holds to the last one. */
    Holding inDays(Holding stretch) {
      BigDecimal from = Domain.legal(Kind.DATE, stretch.from);
      BigDecimal to = Domain.legal(Kind.DATE, stretch.to);
      BigDecimal first = verdict(from) == Verdict.HOLDS ? from : from.add(BigDecimal.ONE);
      BigDecimal last = verdict(to) == Verdict.HOLDS ? to : to.subtract(BigDecimal.ONE);
      return new Holding(first, first.max(last));
    }

    private Verdict verdict(BigDecimal value) {
      return acceptance.of(subject.answer(measure, Map.of(name, value)));
    }

    private static void addTo(TreeSet<BigDecimal> breaks, Crossings.Crossing crossing) {
      if (crossing instanceof Crossings.Crossing.Root root) {
        breaks.add(root.at());
      } else if (crossing instanceof Crossings.Crossing.Jump jump) {
        breaks.add(jump.at());
      } else if (crossing instanceof Crossings.Crossing.Flat flat) {
        breaks.add(flat.from());
        breaks.add(flat.to());
      }
    }

    /** The last value for which the claim holds, on the way from one where it does to one where not. */
    private BigDecimal change(BigDecimal left, BigDecimal right, boolean holdsAtLeft) {
      BigDecimal low = left;
      BigDecimal high = right;
      for (int i = 0; i < HALVINGS; i++) {
        BigDecimal middle = middle(low, high);
        if ((verdict(middle) == Verdict.HOLDS) == holdsAtLeft) {
          low = middle;
        } else {
          high = middle;
        }
      }
      return holdsAtLeft ? low : high;
    }

    private List<Holding> assemble(List<BigDecimal> grid, TreeSet<BigDecimal> breaks) {
      breaks.add(grid.get(0));
      breaks.add(grid.get(grid.size() - 1));
      List<Holding> found = new ArrayList<>();
      BigDecimal before = null;
      for (BigDecimal here : breaks) {
        if (before != null && verdict(middle(before, here)) == Verdict.HOLDS) {
          join(found, before, here);
        } else if (verdict(here) == Verdict.HOLDS) {
          join(found, here, here);
        }
        before = here;
      }
      return found;
    }

    private static void join(List<Holding> found, BigDecimal from, BigDecimal to) {
      int last = found.size() - 1;
      if (last >= 0 && found.get(last).to().compareTo(from) == 0) {
        found.set(last, new Holding(found.get(last).from(), to));
      } else {
        found.add(new Holding(from, to));
      }
    }

    private static BigDecimal middle(BigDecimal a, BigDecimal b) {
      return a.add(b, DECIMAL64).divide(BigDecimal.valueOf(2), DECIMAL64);
    }
  }
}
