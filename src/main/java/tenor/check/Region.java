package tenor.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.engine.Workers;
import tenor.quantity.Quantity;
import tenor.quantity.Range;
import tenor.scenario.Claim;
import tenor.scenario.Verdict;
import tenor.study.Axis;
import tenor.study.Subject;
import tenor.study.Sweep;

/**
 * Where a claim holds when one or two inputs move, all else as the file says.
 *
 * <p>Worked example: "250 years" of a 500 billion fund holds for a revenue from 1.96 to 2.04 billion
 * USD a year, which is 2.7 % of the range between 1 and 4 billion.
 *
 * @param sweep of the claim's own figure
 * @param verdicts at every combination of its values
 * @param rows the stretches on which it holds, for each value of the first of two inputs where they
 *     are few; empty where the last input has listed values
 * @param covered what part of everything between the ends it holds on; null for listed values
 * @param stated what part of the stated range it holds on, where one input moves over another
 *     stretch; otherwise null
 */
public record Region(
    Claim claim,
    Sweep sweep,
    List<Verdict> verdicts,
    List<Row> rows,
    @Nullable Part covered,
    @Nullable Part stated) {
  private static final int POINTS = 200;
  private static final int MOST_ROWS = 25;

  /**
   * The stretches of the last input on which the claim holds.
   *
   * @param at the value of the first of two inputs; null where there is one
   */
  public record Row(@Nullable BigDecimal at, List<Holding> holdings) {}

  /**
   * A part of a length or of an area.
   *
   * @param share 0 to 1
   * @param error how far the true share may be from it, by the fineness of what was looked at
   */
  public record Part(double share, double error) {}

  /**
   * Finds it.
   *
   * @param sweep of the metric of the claim, over one or two inputs
   */
  public static Region of(Claim claim, Sweep sweep, Workers workers) {
    List<Axis> axes = sweep.axes();
    Axis last = axes.get(axes.size() - 1);
    Zones zones = new Zones(Check.acceptance(claim, sweep.subject(), sweep.measure()), sweep);
    List<Verdict> verdicts = zones.verdicts();
    List<Row> rows = new ArrayList<>();
    if (axes.size() == 1) {
      if (!last.isStretch()) {
        return new Region(claim, sweep, verdicts, rows, null, null);
      }
      List<Holding> holdings = holdings(claim, sweep, sweep.subject(), last.first(), last.last());
      rows.add(new Row(null, holdings));
      Part covered = part(holdings, last.first(), last.last());
      return new Region(claim, sweep, verdicts, rows, covered, ofStated(claim, sweep));
    }
    Axis first = axes.get(0);
    for (BigDecimal value :
        first.points() <= MOST_ROWS && last.isStretch() ? first.values() : List.<BigDecimal>of()) {
      Quantity set = Quantity.of(first.kind(), value, first.denomination());
      Subject subject = sweep.subject().with(first.name(), set);
      List<Holding> holdings =
          subject == null ? List.of() : holdings(claim, sweep, subject, last.first(), last.last());
      rows.add(new Row(value, holdings));
    }
    Part covered = first.isStretch() && last.isStretch() ? zones.area(workers) : null;
    return new Region(claim, sweep, verdicts, rows, covered, null);
  }

  private static List<Holding> holdings(
      Claim claim, Sweep sweep, Subject subject, BigDecimal from, BigDecimal to) {
    Axis axis = sweep.axes().get(sweep.axes().size() - 1);
    List<BigDecimal> grid = new ArrayList<>();
    for (BigDecimal value : Axis.even(axis.parameter(), from, to, POINTS + 1).values()) {
      if (grid.isEmpty() || value.compareTo(grid.get(grid.size() - 1)) > 0) {
        grid.add(value);
      }
    }
    Acceptance acceptance = Check.acceptance(claim, subject, sweep.measure());
    return Holding.along(
        subject, sweep.measure(), acceptance, claim.expect().shape(), axis.name(), grid);
  }

  private static @Nullable Part ofStated(Claim claim, Sweep sweep) {
    Axis axis = sweep.axes().get(0);
    Range range = axis.parameter().range();
    if (range == null || axis.isStatedRange()) {
      return null;
    }
    BigDecimal low = range.low().value();
    BigDecimal high = range.high().value();
    return low.compareTo(high) == 0
        ? null
        : part(holdings(claim, sweep, sweep.subject(), low, high), low, high);
  }

  private static Part part(List<Holding> holdings, BigDecimal from, BigDecimal to) {
    double length = 0;
    for (Holding holding : holdings) {
      length += holding.to().subtract(holding.from()).doubleValue();
    }
    return new Part(length / to.subtract(from).doubleValue(), 0);
  }

  /** Whether the claim holds at some point that was looked at. */
  public boolean holdsAnywhere() {
    return verdicts.contains(Verdict.HOLDS)
        || rows.stream().anyMatch(row -> !row.holdings().isEmpty())
        || (covered != null && covered.share() > covered.error());
  }

  /** At how many points the verdict is this. */
  public int count(Verdict verdict) {
    int count = 0;
    for (Verdict each : verdicts) {
      count += each == verdict ? 1 : 0;
    }
    return count;
  }
}
