package tenor.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tenor.quantity.Kind;

/**
 * The legal values of an input, and the grid on which a search begins.
 *
 * <p>Shares run from 0 to 100 %; rates from −99.9 % to 100 % a year, dense around zero; lengths of
 * time from nothing to the years looked at; dates over the same time. Money and ratios have no upper
 * end: they are searched from zero to a million times the value of the file, or a million billions
 * where that is zero.
 *
 * @param low the smallest value, in base units
 * @param high the largest value, in base units
 * @param grid the points of the search, rising, ends included
 */
public record Domain(BigDecimal low, BigDecimal high, List<BigDecimal> grid) {
  private static final int POINTS = 200;
  private static final int DECADES = 6;
  private static final int PER_DECADE = 24;

  /**
   * The domain of a kind.
   *
   * @param value of the file, if stated; it is a point of the grid
   * @param start the first day of the clock, for dates
   * @param years that the calculation looks at
   */
  public static Domain of(Kind kind, @Nullable BigDecimal value, long start, BigDecimal years) {
    return switch (kind) {
      case SHARE -> linear(BigDecimal.ZERO, BigDecimal.ONE, value);
      case RATE -> rates(value);
      case DURATION -> linear(BigDecimal.ZERO, years, value);
      case DATE ->
        linear(
            BigDecimal.valueOf(start),
            BigDecimal.valueOf(start + years.multiply(BigDecimal.valueOf(365)).longValue()),
            value);
      case MONEY, MONEY_PER_YEAR -> scaled(value, BigDecimal.valueOf(1_000_000_000));
      case VOLUME, VOLUME_PER_YEAR -> scaled(value, BigDecimal.valueOf(1_000_000));
      case RATIO, COUNT, GENERATIONS, PRICE, EXCHANGE_RATE, INDEX -> scaled(value, BigDecimal.ONE);
    };
  }

  /**
   * The part of it between two ends, with even points where both are given.
   *
   * @param from the lower end; null for that of the domain
   * @param to the upper end; null for that of the domain
   */
  public Domain within(@Nullable BigDecimal from, @Nullable BigDecimal to) {
    BigDecimal first = from == null ? low : from;
    BigDecimal last = to == null ? high : to;
    TreeSet<BigDecimal> points = new TreeSet<>(List.of(first, last));
    for (BigDecimal point : grid) {
      if (point.compareTo(first) > 0 && point.compareTo(last) < 0) {
        points.add(point);
      }
    }
    if (from != null && to != null) {
      points.addAll(linear(first, last, null).grid());
    }
    return new Domain(first, last, List.copyOf(points));
  }

  /** The value itself; of a date the day that it falls on. */
  public static BigDecimal legal(Kind kind, BigDecimal value) {
    return kind == Kind.DATE ? value.setScale(0, RoundingMode.FLOOR) : value;
  }

  private static Domain linear(BigDecimal low, BigDecimal high, @Nullable BigDecimal value) {
    List<BigDecimal> grid = new ArrayList<>();
    BigDecimal width = high.subtract(low);
    for (int i = 0; i <= POINTS; i++) {
      grid.add(low.add(width.multiply(BigDecimal.valueOf(i)).divide(BigDecimal.valueOf(POINTS))));
    }
    return with(grid, value);
  }

  private static Domain rates(@Nullable BigDecimal value) {
    List<BigDecimal> grid = new ArrayList<>();
    for (int perMille = -999; perMille < -200; perMille += 20) {
      grid.add(BigDecimal.valueOf(perMille, 3));
    }
    for (int basisPoints = -2000; basisPoints < 2000; basisPoints += 25) {
      grid.add(BigDecimal.valueOf(basisPoints, 4));
    }
    for (int percent = 20; percent <= 100; percent += 2) {
      grid.add(BigDecimal.valueOf(percent, 2));
    }
    return with(grid, value);
  }

  private static Domain scaled(@Nullable BigDecimal value, BigDecimal usual) {
    BigDecimal unit = value == null || value.signum() == 0 ? usual : value;
    List<BigDecimal> grid = new ArrayList<>();
    grid.add(BigDecimal.ZERO);
    double step = 1.1;
    BigDecimal factor = BigDecimal.valueOf(1, DECADES);
    BigDecimal top = BigDecimal.TEN.pow(DECADES);
    for (int i = 0; i < 2 * DECADES * PER_DECADE + PER_DECADE && factor.compareTo(top) < 0; i++) {
      grid.add(unit.multiply(factor));
      factor = factor.multiply(BigDecimal.valueOf(step)).round(new MathContext(6));
    }
    grid.add(unit.multiply(top));
    return with(grid, value);
  }

  private static Domain with(List<BigDecimal> grid, @Nullable BigDecimal value) {
    if (value != null
        && value.compareTo(grid.get(0)) >= 0
        && value.compareTo(grid.get(grid.size() - 1)) <= 0
        && grid.stream().noneMatch(x -> x.compareTo(value) == 0)) {
      grid.add(value);
      grid.sort(null);
    }
    return new Domain(grid.get(0), grid.get(grid.size() - 1), List.copyOf(grid));
  }
}
