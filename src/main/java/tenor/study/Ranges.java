package tenor.study;

import static java.math.MathContext.DECIMAL64;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tenor.quantity.Range;

/**
 * The points at which stated ranges are looked at: for each input alone from end to end, and the
 * corners of all ranges together, as long as they are few enough.
 */
public final class Ranges {
  private static final int STEPS = 8;
  private static final int CORNERS_OF = 6;

  private Ranges() {}

  /** The points for some inputs; those without a range are left out. */
  public static List<Map<String, BigDecimal>> points(Subject subject, Collection<String> names) {
    List<String> ranged = new ArrayList<>();
    for (String name : names) {
      if (subject.parameter(name).range() != null) {
        ranged.add(name);
      }
    }
    List<Map<String, BigDecimal>> points = new ArrayList<>();
    for (String name : ranged) {
      for (BigDecimal value : along(subject, name)) {
        points.add(middleOfUnstated(subject, ranged, Map.of(name, value)));
      }
    }
    if (ranged.size() > 1 && ranged.size() <= CORNERS_OF) {
      for (int corner = 0; corner < 1 << ranged.size(); corner++) {
        points.add(corner(subject, ranged, corner));
      }
    }
    return points;
  }

  /** The values of one input from the lower to the upper end of its range. */
  public static List<BigDecimal> along(Subject subject, String name) {
    Range range = subject.parameter(name).range();
    List<BigDecimal> values = new ArrayList<>();
    if (range != null) {
      BigDecimal low = range.low().value();
      BigDecimal width = range.high().value().subtract(low);
      for (int i = 0; i <= STEPS; i++) {
        BigDecimal part = BigDecimal.valueOf(i).divide(BigDecimal.valueOf(STEPS), DECIMAL64);
        BigDecimal value = low.add(width.multiply(part, DECIMAL64), DECIMAL64);
        values.add(Domain.legal(range.kind(), value));
      }
    }
    return values;
  }

  /** Terms that are not stated stand in the middle of their range while another one moves. */
  private static Map<String, BigDecimal> middleOfUnstated(
      Subject subject, List<String> ranged, Map<String, BigDecimal> moved) {
    Map<String, BigDecimal> point = middleOfUnstated(subject, ranged);
    point.putAll(moved);
    return point;
  }

  /** The terms that are not stated, each in the middle of its range. */
  static Map<String, BigDecimal> middleOfUnstated(Subject subject, Collection<String> ranged) {
    Map<String, BigDecimal> point = new LinkedHashMap<>();
    for (String name : ranged) {
      Range range = subject.parameter(name).range();
      if (range != null && !subject.values().containsKey(name)) {
        BigDecimal sum = range.low().value().add(range.high().value(), DECIMAL64);
        BigDecimal middle = sum.divide(BigDecimal.valueOf(2), DECIMAL64);
        point.put(name, Domain.legal(range.kind(), middle));
      }
    }
    return point;
  }

  private static Map<String, BigDecimal> corner(Subject subject, List<String> ranged, int corner) {
    Map<String, BigDecimal> point = new LinkedHashMap<>();
    for (int i = 0; i < ranged.size(); i++) {
      Range range = subject.parameter(ranged.get(i)).range();
      if (range != null) {
        boolean high = (corner >> i & 1) != 0;
        point.put(ranged.get(i), (high ? range.high() : range.low()).value());
      }
    }
    return point;
  }
}
