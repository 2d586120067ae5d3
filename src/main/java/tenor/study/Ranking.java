package tenor.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts factors in an order, as far as their intervals are apart.
 *
 * <p>Worked example: totals of 0.8 ± 0.1, 0.3 ± 0.1 and 0.25 ± 0.1 have the ranks 1, 2 to 3 and 2 to 3.
 */
final class Ranking {
  private Ranking() {}

  static List<Influence.Ranked> of(SobolIndices indices) {
    List<Integer> order = new ArrayList<>();
    for (int j = 0; j < indices.size(); j++) {
      order.add(j);
    }
    order.sort(Comparator.comparingDouble(j -> -indices.total(j).value()));
    List<Influence.Ranked> ranked = new ArrayList<>();
    for (int from = 0; from < order.size(); ) {
      int to = from + 1;
      double low = low(indices, order.get(from));
      while (to < order.size() && high(indices, order.get(to)) >= low) {
        low = Math.min(low, low(indices, order.get(to)));
        to++;
      }
      for (int i = from; i < to; i++) {
        int j = order.get(i);
        ranked.add(new Influence.Ranked(j, indices.first(j), indices.total(j), from + 1, to));
      }
      from = to;
    }
    return ranked;
  }

  /** The lower end of a total, as far down as the dummy's floor allows one to tell. */
  private static double low(SobolIndices indices, int j) {
    return indices.isAboveNothing(j) ? indices.total(j).low() : Double.NEGATIVE_INFINITY;
  }

  private static double high(SobolIndices indices, int j) {
    return indices.total(j).high();
  }
}
