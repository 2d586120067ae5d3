package tenor.uncertainty;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.special.Beta;
import tenor.model.Num;

/**
 * The inverse of a beta distribution, fast: polynomials that are fitted once.
 *
 * <p>Near its lower end the probability grows like x^α, so that x / q is smooth as a function of
 * q = p^(1/α); it is fitted, piece by piece, by Chebyshev polynomials of degree 11, each piece
 * halved until it is right to twelve digits. Above the median the same is done from the other end.
 */
final class BetaQuantile {
  private static final double LEAST = 1e-17;
  private final Half lower;
  private final Half upper;

  /**
   * The inverse for two parameters.
   *
   * @param alpha at least 1
   * @param beta at least 1
   */
  BetaQuantile(double alpha, double beta) {
    this.lower = new Half(alpha, beta);
    this.upper = new Half(beta, alpha);
  }

  /** The value below which it lies with a probability. */
  double of(double probability) {
    return probability <= 0.5 ? lower.of(probability) : 1 - upper.of(1 - probability);
  }

  /** The values from the lower end to the median. */
  private static final class Half {
    private static final int NODES = 12;
    private static final int MOST_HALVINGS = 24;
    private static final double EXACT = 1e-13;
    private static final double[][] COSINES = cosines();

    private final double alpha;
    private final double beta;
    private final double logBeta;
    private final double[] ends;
    private final double[][] pieces;

    Half(double alpha, double beta) {
      this.alpha = alpha;
      this.beta = beta;
      this.logBeta = Beta.logBeta(alpha, beta);
      List<Double> starts = new ArrayList<>();
      List<double[]> fitted = new ArrayList<>();
      fit(root(LEAST), root(0.5), 0, starts, fitted);
      starts.add(root(0.5));
      this.ends = starts.stream().mapToDouble(Double::doubleValue).toArray();
      this.pieces = fitted.toArray(double[][]::new);
    }

    double of(double probability) {
      double q = root(probability);
      if (q < ends[0]) {
        return solve(q);
      }
      int from = 0;
      int to = pieces.length;
      while (to - from > 1) {
        int middle = (from + to) >>> 1;
        if (q < ends[middle]) {
          to = middle;
        } else {
          from = middle;
        }
      }
      return q * at(pieces[from], ends[from], ends[from + 1], q);
    }

    private double root(double probability) {
      return Num.exp(Num.log(probability) / alpha);
    }

    private void fit(
        double from, double to, int halvings, List<Double> starts, List<double[]> fitted) {
      double[] piece = piece(from, to);
      double width = to - from;
      boolean right = true;
      for (double part : new double[] {0.02, 0.3, 0.71, 0.985}) {
        double q = from + part * width;
        right &= Math.abs(q * at(piece, from, to, q) / solve(q) - 1) < 10 * EXACT;
      }
      if (right || halvings == MOST_HALVINGS) {
        starts.add(from);
        fitted.add(piece);
        return;
      }
      double middle = from + width / 2;
      fit(from, middle, halvings + 1, starts, fitted);
      fit(middle, to, halvings + 1, starts, fitted);
    }

    /** The coefficients of the polynomial through the values at the Chebyshev points of a piece. */
    private double[] piece(double from, double to) {
      double[] values = new double[NODES];
      for (int k = 0; k < NODES; k++) {
        double q = from + (to - from) * (1 + COSINES[1][k]) / 2;
        values[k] = solve(q) / q;
      }
      double[] coefficients = new double[NODES];
      for (int j = 0; j < NODES; j++) {
        for (int k = 0; k < NODES; k++) {
          coefficients[j] += values[k] * COSINES[j][k] * (j == 0 ? 1 : 2) / NODES;
        }
      }
      return coefficients;
    }

    /** Clenshaw's rule. */
    private static double at(double[] piece, double from, double to, double q) {
      double t = (2 * q - from - to) / (to - from);
      double next = 0;
      double afterNext = 0;
      for (int j = NODES - 1; j > 0; j--) {
        double here = piece[j] + 2 * t * next - afterNext;
        afterNext = next;
        next = here;
      }
      return piece[0] + t * next - afterNext;
    }

    /** The value at which the probability is q^α: Newton's method on a nearly straight line. */
    private double solve(double q) {
      double low = 0;
      double high = 1;
      double x = Math.min(0.5, q * Num.exp((logBeta + Num.log(alpha)) / alpha));
      for (int i = 0; i < 100; i++) {
        double probability = Beta.regularizedBeta(x, alpha, beta, 1e-15);
        double there = root(probability);
        if (there < q) {
          low = x;
        } else {
          high = x;
        }
        double density = Num.exp((alpha - 1) * Num.log(x) + (beta - 1) * Num.log1p(-x) - logBeta);
        double slope = there / probability * density / alpha;
        double next = x - (there - q) / slope;
        boolean inside = next > low && next < high;
        double moved = inside ? next : (low + high) / 2;
        if (Math.abs(moved - x) <= EXACT * x / 10) {
          return moved;
        }
        x = moved;
      }
      return x;
    }

    /** cos(j (k + 1/2) π / n), by the recurrence of the polynomials. */
    private static double[][] cosines() {
      double[][] cosines = new double[NODES][NODES];
      for (int k = 0; k < NODES; k++) {
        cosines[0][k] = 1;
        cosines[1][k] = Num.sin(Math.PI / 2 - (k + 0.5) * Math.PI / NODES);
        for (int j = 2; j < NODES; j++) {
          cosines[j][k] = 2 * cosines[1][k] * cosines[j - 1][k] - cosines[j - 2][k];
        }
      }
      return cosines;
    }
  }
}
