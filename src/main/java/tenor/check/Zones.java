package tenor.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tenor.engine.Workers;
import tenor.scenario.Verdict;
import tenor.study.Axis;
import tenor.study.Ending;
import tenor.study.Soundings;
import tenor.study.Sweep;

/**
 * What part of a rectangle of two inputs a claim holds on: cells whose corners do not all lie in the
 * same zone are divided again and again, so that only the border is looked at closely.
 *
 * <p>A zone is a verdict, and of a figure also between which bounds it lies: so a band that is
 * narrower than a cell is seen when the figure is below it at one corner and above it at another.
 */
final class Zones {
  /** Beyond so many points without a proof, the rest is left undecided rather than run alone. */
  private static final int MOST_ALONE = 20_000;

  private static final int CELLS = 32;
  private static final int FINEST = 1 << 12;
  private static final int MOST_POINTS = 60_000;
  private static final int UNDECIDED = 1_000;

  private final Acceptance acceptance;
  private final double[] bounds;
  private final Sweep sweep;
  private int alone;

  Zones(Acceptance acceptance, Sweep sweep) {
    this.acceptance = acceptance;
    this.bounds = acceptance.bounds();
    this.sweep = sweep;
  }

  /** The verdict at each point of the sweep. */
  List<Verdict> verdicts() {
    Soundings figures = sweep.figures();
    List<Verdict> verdicts = new ArrayList<>(figures.points());
    for (int i = 0; i < figures.points(); i++) {
      Verdict verdict = acceptance.of(figures.number(i), figures.ending(i));
      if (verdict == null) {
        alone++;
        verdict = alone > MOST_ALONE
            ? Verdict.UNDECIDED
            : acceptance.of(sweep.subject().answer(sweep.measure(), sweep.point(i)));
      }
      verdicts.add(verdict);
    }
    return verdicts;
  }

  /** The part of the rectangle on which the claim holds, and how far it may be from the true one. */
  Region.Part area(Workers workers) {
    int size = FINEST / CELLS;
    List<int[]> cells = new ArrayList<>();
    for (int i = 0; i < CELLS; i++) {
      for (int j = 0; j < CELLS; j++) {
        cells.add(new int[] {i * size, j * size});
      }
    }
    Map<Long, Integer> zones = new HashMap<>();
    double held = 0;
    while (true) {
      look(cells, size, zones, workers);
      double area = (double) size / FINEST * size / FINEST;
      List<int[]> mixed = new ArrayList<>();
      for (int[] cell : cells) {
        int zone = zone(zones, cell, 0, 0, size);
        if (zone != zone(zones, cell, 1, 0, size)
            || zone != zone(zones, cell, 0, 1, size)
            || zone != zone(zones, cell, 1, 1, size)) {
          mixed.add(cell);
        } else if (zone < 0) {
          held += area;
        }
      }
      if (mixed.isEmpty() || size == 1 || 5 * mixed.size() > MOST_POINTS) {
        double open = mixed.size() * area / 2;
        return new Region.Part(held + open, open);
      }
      size /= 2;
      cells = divided(mixed, size);
    }
  }

  private static List<int[]> divided(List<int[]> mixed, int size) {
    List<int[]> cells = new ArrayList<>();
    for (int[] cell : mixed) {
      cells.add(cell);
      cells.add(new int[] {cell[0] + size, cell[1]});
      cells.add(new int[] {cell[0], cell[1] + size});
      cells.add(new int[] {cell[0] + size, cell[1] + size});
    }
    return cells;
  }

  private static int zone(Map<Long, Integer> zones, int[] cell, int right, int up, int size) {
    Integer zone = zones.get(key(cell[0] + right * size, cell[1] + up * size));
    return zone == null ? UNDECIDED : zone;
  }

  private static long key(int i, int j) {
    return (long) i << 32 | j;
  }

  /** Finds the zones of all corners of some cells that are not yet known. */
  private void look(List<int[]> cells, int size, Map<Long, Integer> zones, Workers workers) {
    List<Long> open = new ArrayList<>();
    for (int[] cell : cells) {
      for (int corner = 0; corner < 4; corner++) {
        long key = key(cell[0] + (corner & 1) * size, cell[1] + (corner >> 1) * size);
        if (zones.putIfAbsent(key, UNDECIDED) == null) {
          open.add(key);
        }
      }
    }
    double[][] columns = new double[2][open.size()];
    for (int p = 0; p < open.size(); p++) {
      long key = open.get(p);
      columns[0][p] = value(sweep.axes().get(0), (int) (key >> 32));
      columns[1][p] = value(sweep.axes().get(1), (int) key);
    }
    Soundings figures = sweep.at(columns, open.size(), workers);
    for (int p = 0; p < open.size(); p++) {
      zones.put(open.get(p), zone(figures.number(p), figures.ending(p)));
    }
  }

  private static double value(Axis axis, int step) {
    double from = axis.first().doubleValue();
    return from + (axis.last().doubleValue() - from) * step / FINEST;
  }

  /** Negative where the claim holds. */
  private int zone(double number, Ending end) {
    Verdict verdict = acceptance.of(number, end);
    if (verdict == null) {
      return UNDECIDED;
    }
    int zone = verdict == Verdict.FAILS ? 1 : UNDECIDED;
    for (double bound : bounds) {
      zone += number >= bound ? 1 : 0;
    }
    return verdict == Verdict.HOLDS ? -1 : zone;
  }
}
