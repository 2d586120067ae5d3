package tenor.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tenor.metric.Measure;
import tenor.model.Account;
import tenor.quantity.Kind;
import tenor.quantity.Range;
import tenor.study.Signal;
import tenor.study.Subject;

/**
 * How an obligation ends where terms are not stated but have a range: the years at the ends of the
 * ranges.
 */
final class OpenEnds {
  private static final int MOST_TERMS = 6;

  private OpenEnds() {}

  /** The end of a sentence about it; empty where a term has no range, or nothing is to be reached. */
  static String sentence(Subject subject, Account account, Set<String> unstated) {
    List<Range> ranges = new ArrayList<>();
    for (String name : unstated) {
      Range range = subject.parameter(name).range();
      if (range == null || unstated.size() > MOST_TERMS || !account.hasTarget()) {
        return "";
      }
      ranges.add(range);
    }
    Measure years = KeyFigures.measure(account, "years");
    Signal.Extent extent = new Signal(subject, years).extent(corners(unstated, ranges));
    boolean told = extent.ends() || extent.high() >= extent.low();
    if (!told) {
      return "";
    }
    String over = ranges.size() == 1 ? "its range, " + ranges.get(0).text() : "their ranges";
    return "; at the ends of " + over + ", `" + account.name() + ".years` is "
        + Figures.span(extent.low(), extent.farthest(), Kind.DURATION, null);
  }

  private static List<Map<String, BigDecimal>> corners(Set<String> names, List<Range> ranges) {
    List<Map<String, BigDecimal>> corners = new ArrayList<>();
    for (int corner = 0; corner < 1 << ranges.size(); corner++) {
      Map<String, BigDecimal> point = new LinkedHashMap<>();
      int i = 0;
      for (String name : names) {
        Range range = ranges.get(i);
        boolean high = (corner >> i & 1) != 0;
        point.put(name, (high ? range.high() : range.low()).value());
        i++;
      }
      corners.add(point);
    }
    return corners;
  }
}
