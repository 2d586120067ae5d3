package tenor.study;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tenor.engine.Design;
import tenor.engine.Yearly;
import tenor.model.Formula;
import tenor.quantity.Range;
import tenor.scenario.Parameter;
import tenor.uncertainty.Sampler;

/**
 * Two independent sets of futures, A and B, and the crossings between them: block 0 is A, block 1 + j
 * is A with factor j taken from B, and the last block is B. Row r is future r mod n of block r / n.
 */
final class Crossing implements Design {
  private static final int AT_ONCE = 4096;

  private final Subject subject;
  private final List<Factor> factors;
  private final int points;
  private final Map<String, Integer> factorOf = new HashMap<>();
  private final Map<String, double[]> a = new HashMap<>();
  private final Map<String, double[]> b = new HashMap<>();
  private final Sampler drawsOfA;
  private final Sampler drawsOfB;
  private final int chance;

  /**
   * Crosses two sets.
   *
   * @param points n, how many futures each has
   */
  Crossing(Subject subject, List<Factor> factors, Sampler drawsOfA, Sampler drawsOfB, int points) {
    this.subject = subject;
    this.factors = factors;
    this.points = points;
    this.drawsOfA = drawsOfA;
    this.drawsOfB = drawsOfB;
    Futures futuresOfA = new Futures(subject, drawsOfA, points);
    Futures futuresOfB = new Futures(subject, drawsOfB, points);
    int years = -1;
    for (int j = 0; j < factors.size(); j++) {
      years = factors.get(j).isChance() ? j : years;
      for (Parameter input : factors.get(j).inputs()) {
        factorOf.put(input.name(), j);
        a.put(input.name(), column(input, futuresOfA, drawsOfA));
        b.put(input.name(), column(input, futuresOfB, drawsOfB));
      }
    }
    this.chance = years;
  }

  private double[] column(Parameter input, Futures futures, Sampler sampler) {
    double[] column = new double[points];
    double[] some = new double[Math.min(points, AT_ONCE)];
    Range range = input.range();
    for (int first = 0; first < points; first += AT_ONCE) {
      int count = Math.min(AT_ONCE, points - first);
      if (input.uncertainty() == null && range != null) {
        sampler.once(input.name(), first, count, some);
        double low = range.low().value().doubleValue();
        double width = range.high().value().doubleValue() - low;
        for (int i = 0; i < count; i++) {
          some[i] = low + width * some[i];
        }
      } else {
        futures.fill(input.name(), first, count, some);
      }
      System.arraycopy(some, 0, column, first, count);
    }
    return column;
  }

  @Override
  public int rows() {
    return Math.multiplyExact(points, factors.size() + 2);
  }

  @Override
  public boolean fill(String name, int first, int count, double[] out) {
    Integer factor = factorOf.get(name);
    if (factor == null) {
      BigDecimal value = subject.values().get(name);
      if (value != null) {
        Arrays.fill(out, 0, count, value.doubleValue());
      }
      return value != null;
    }
    double[] fromA = column(a, name);
    double[] fromB = column(b, name);
    for (int i = 0; i < count; ) {
      int row = first + i;
      int at = row % points;
      int same = Math.min(count - i, points - at);
      System.arraycopy(isOfB(row / points, factor) ? fromB : fromA, at, out, i, same);
      i += same;
    }
    return true;
  }

  private static double[] column(Map<String, double[]> columns, String name) {
    double[] column = columns.get(name);
    if (column == null) {
      throw new IllegalStateException("no column of " + name);
    }
    return column;
  }

  private boolean isOfB(int block, int factor) {
    return block == factor + 1 || block == factors.size() + 1;
  }

  @Override
  public Yearly yearly(Formula.Draw draw) {
    if (chance < 0) {
      return Yearly.point(draw);
    }
    return new Years(drawsOfA.yearly(draw), drawsOfB.yearly(draw));
  }

  /** A yearly draw that comes from A in some rows and from B in the others. */
  private final class Years implements Yearly {
    private final Yearly ofA;
    private final Yearly ofB;

    Years(Yearly ofA, Yearly ofB) {
      this.ofA = ofA;
      this.ofB = ofB;
    }

    @Override
    public int memory() {
      return ofA.memory();
    }

    @Override
    public void draw(int year, int[] rows, int count, double[][] memory, double[] out) {
      for (int from = 0; from < count; ) {
        boolean isOfB = isOfB(rows[from] / points, chance);
        int to = from + 1;
        while (to < count && isOfB(rows[to] / points, chance) == isOfB) {
          to++;
        }
        draw(isOfB ? ofB : ofA, year, rows, from, to, memory, out);
        from = to;
      }
    }

    private void draw(
        Yearly source, int year, int[] rows, int from, int to, double[][] memory, double[] out) {
      int[] futures = new int[to - from];
      for (int i = from; i < to; i++) {
        futures[i - from] = rows[i] % points;
      }
      double[][] own = new double[memory.length][];
      for (int m = 0; m < own.length; m++) {
        own[m] = Arrays.copyOfRange(memory[m], from, to);
      }
      double[] drawn = new double[to - from];
      source.draw(year, futures, to - from, own, drawn);
      System.arraycopy(drawn, 0, out, from, to - from);
      for (int m = 0; m < own.length; m++) {
        System.arraycopy(own[m], 0, memory[m], from, to - from);
      }
    }
  }
}
