package tenor.uncertainty;

import java.util.ArrayList;
import java.util.List;
import tenor.model.Num;

/**
 * How stated rank correlations are brought about: by normal numbers with the correlation that gives
 * the rank.
 *
 * <pre>
 * r = 2 sin(π ρ / 6)     ρ: Spearman's rank correlation, r: Pearson's of the normal numbers
 * R = L · Lᵀ             R: the r of all pairs, 1 on the diagonal; L: its Cholesky factor
 * </pre>
 *
 * <p>Worked example: the rank 0.5 takes r = 0.5176. Source: Pearson, On further methods of
 * determining correlation (1907).
 */
public final class Correlations {
  private static final double LEAST_PIVOT = 1e-9;
  private static final int GRID = 400;
  private static final int HALVINGS = 40;

  private Correlations() {}

  /** Two names and their rank correlation. */
  public record Pair(String first, String second, double rank) {}

  /** The correlation of normal numbers that gives a rank correlation. */
  public static double pearson(double rank) {
    return 2 * Num.sin(Math.PI * rank / 6);
  }

  /** The probability of at most so much, for the normal number of an input. */
  public static double cumulative(double normal) {
    return Normal.standardCumulative(normal);
  }

  /** Whether some pairs can have their ranks all at once; pairs that are not named have none. */
  public static boolean possible(List<Pair> pairs) {
    return factor(names(pairs), pairs).length > 0;
  }

  /**
   * The lower Cholesky factor of the correlations of some names, row by row; empty where they cannot
   * all hold at once.
   */
  public static double[][] factor(List<String> names, List<Pair> pairs) {
    int n = names.size();
    double[][] r = new double[n][n];
    for (int i = 0; i < n; i++) {
      r[i][i] = 1;
    }
    for (Pair pair : pairs) {
      int i = names.indexOf(pair.first());
      int j = names.indexOf(pair.second());
      if (i >= 0 && j >= 0) {
        r[i][j] = pearson(pair.rank());
        r[j][i] = r[i][j];
      }
    }
    double[][] factor = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = r[i][j];
        for (int k = 0; k < j; k++) {
          sum -= factor[i][k] * factor[j][k];
        }
        if (i == j && sum < LEAST_PIVOT) {
          return new double[0][];
        }
        factor[i][j] = i == j ? Math.sqrt(sum) : sum / factor[j][j];
      }
    }
    return factor;
  }

  /** The ranks that one pair can have beside the others, from and to; empty where there are none. */
  public static double[] bounds(List<Pair> pairs, int which) {
    double inside = Double.NaN;
    for (int i = 1; i < GRID && Double.isNaN(inside); i++) {
      double rank = 2.0 * i / GRID - 1;
      inside = possible(with(pairs, which, rank)) ? rank : inside;
    }
    return Double.isNaN(inside)
        ? new double[0]
        : new double[] {edge(pairs, which, inside, -1), edge(pairs, which, inside, 1)};
  }

  /** The end of the ranks that are possible, seen from one of them. */
  private static double edge(List<Pair> pairs, int which, double inside, double end) {
    double in = inside;
    double out = end;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (in + out) / 2;
      if (possible(with(pairs, which, middle))) {
        in = middle;
      } else {
        out = middle;
      }
    }
    return in;
  }

  private static List<Pair> with(List<Pair> pairs, int which, double rank) {
    List<Pair> changed = new ArrayList<>(pairs);
    Pair pair = pairs.get(which);
    changed.set(which, new Pair(pair.first(), pair.second(), rank));
    return changed;
  }

  private static List<String> names(List<Pair> pairs) {
    List<String> names = new ArrayList<>();
    for (Pair pair : pairs) {
      for (String name : List.of(pair.first(), pair.second())) {
        if (!names.contains(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }
}
