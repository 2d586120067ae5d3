package tenor.model;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A sequence that has become steady: what a line does in every later period, for good.
 *
 * <pre>value of period k = slope × k + Σ cᵢ × qᵢ^k, k = 0, 1, 2, …; all qᵢ ≥ 0; exact to 34 digits</pre>
 *
 * <p>This is what lets the program say <em>never</em>: a run can only be watched for so long, a tail
 * can be summed to its end. Worked example: payments of 1 billion that shrink by 1 % a year are
 * {@code 1 × 0.99^k} and add up to 100 billion, however long one waits.
 *
 * <p>Whatever cannot be said for all later periods is {@code null}, never a guess.
 */
public final class Tail {
  private final BigDecimal slope;
  private final NavigableMap<BigDecimal, BigDecimal> coefficients;

  private Tail(BigDecimal slope, NavigableMap<BigDecimal, BigDecimal> coefficients) {
    this.slope = slope;
    this.coefficients = coefficients;
  }

  /** One term c × q^k. */
  public record Term(BigDecimal coefficient, BigDecimal ratio) {}

  /** The same value in every period. */
  public static Tail constant(BigDecimal value) {
    return geometric(value, BigDecimal.ONE);
  }

  /** first × ratio^k. */
  public static Tail geometric(BigDecimal first, BigDecimal ratio) {
    TreeMap<BigDecimal, BigDecimal> terms = new TreeMap<>();
    if (first.signum() != 0) {
      terms.put(ratio, first);
    }
    return new Tail(BigDecimal.ZERO, terms);
  }

  /** first + slope × k. */
  public static Tail straight(BigDecimal first, BigDecimal slope) {
    return new Tail(slope, constant(first).coefficients);
  }

  /** The value of its first period, k = 0. */
  public BigDecimal first() {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal c : coefficients.values()) {
      sum = sum.add(c, DECIMAL128);
    }
    return sum;
  }

  /** By how much the straight part moves a period. */
  public BigDecimal slope() {
    return slope;
  }

  /** The terms c × q^k with the largest ratio first; none for zero. */
  public List<Term> terms() {
    List<Term> terms = new ArrayList<>(coefficients.size());
    coefficients.descendingMap().forEach((ratio, c) -> terms.add(new Term(c, ratio)));
    return List.copyOf(terms);
  }

  /** Whether it is first + slope × k, with no term that grows or shrinks by a factor. */
  public boolean isStraight() {
    return coefficients.isEmpty()
        || (coefficients.size() == 1 && coefficients.firstKey().compareTo(BigDecimal.ONE) == 0);
  }

  /** Whether it has no straight rise or fall, so that {@link #terms()} say all. */
  public boolean isGeometric() {
    return slope.signum() == 0;
  }

  /** The value, where it is the same for good; otherwise null. */
  public @Nullable BigDecimal constant() {
    return slope.signum() == 0 && isStraight() ? first() : null;
  }

  public Tail plus(Tail other) {
    TreeMap<BigDecimal, BigDecimal> sum = new TreeMap<>(coefficients);
    other.coefficients.forEach((q, c) -> add(sum, q, c));
    return new Tail(slope.add(other.slope, DECIMAL128), sum);
  }

  public Tail negated() {
    TreeMap<BigDecimal, BigDecimal> terms = new TreeMap<>();
    coefficients.forEach((q, c) -> terms.put(q, c.negate()));
    return new Tail(slope.negate(), terms);
  }

  /** The product, or null where a straight line meets something that is not constant. */
  public @Nullable Tail times(Tail other) {
    if (slope.signum() != 0) {
      BigDecimal factor = other.constant();
      return factor == null ? null : scaled(factor);
    }
    if (other.slope.signum() != 0) {
      return other.times(this);
    }
    TreeMap<BigDecimal, BigDecimal> product = new TreeMap<>();
    coefficients.forEach((q, c) -> other.coefficients.forEach(
        (p, d) -> add(product, q.multiply(p, DECIMAL128), c.multiply(d, DECIMAL128))));
    return new Tail(BigDecimal.ZERO, product);
  }

  /** The quotient, zero where the divisor is; or null where that is not constant. */
  @Nullable Tail dividedBy(Tail divisor) {
    BigDecimal by = divisor.constant();
    if (by == null) {
      return null;
    }
    return by.signum() == 0
        ? constant(BigDecimal.ZERO)
        : times(constant(BigDecimal.ONE.divide(by, DECIMAL128)));
  }

  private Tail scaled(BigDecimal factor) {
    TreeMap<BigDecimal, BigDecimal> terms = new TreeMap<>();
    coefficients.forEach((q, c) -> add(terms, q, c.multiply(factor, DECIMAL128)));
    return new Tail(slope.multiply(factor, DECIMAL128), terms);
  }

  /** The smaller of two sequences where one is the smaller for good; otherwise null. */
  public static @Nullable Tail smaller(Tail a, Tail b) {
    if (b.plus(a.negated()).isNeverNegative()) {
      return a;
    }
    return a.plus(b.negated()).isNeverNegative() ? b : null;
  }

  /** The larger of two sequences where one is the larger for good; otherwise null. */
  public static @Nullable Tail larger(Tail a, Tail b) {
    Tail smaller = smaller(a, b);
    if (smaller == null) {
      return null;
    }
    return smaller == a ? b : a;
  }

  /** One where the first sequence is the larger for good, zero where it never is; otherwise null. */
  static @Nullable Tail exceeds(Tail a, Tail b) {
    Tail gap = a.plus(b.negated());
    if (gap.negated().isNeverNegative()) {
      return constant(BigDecimal.ZERO);
    }
    boolean forGood = gap.isNeverNegative() && gap.first().signum() > 0;
    boolean holds = forGood && (gap.slope().signum() > 0 || gap.constant() != null);
    return holds ? constant(BigDecimal.ONE) : null;
  }

  /**
   * Whether no value is below zero in any later period, as far as that can be shown: the partial
   * sums of the coefficients, largest ratio first, are all at least zero.
   */
  public boolean isNeverNegative() {
    if (slope.signum() < 0) {
      return false;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal c : coefficients.descendingMap().values()) {
      sum = sum.add(c, DECIMAL128);
      if (sum.signum() < 0) {
        return false;
      }
    }
    return true;
  }

  /** How often the coefficients change sign, largest ratio first. */
  public int signChanges() {
    int changes = 0;
    int last = 0;
    for (BigDecimal c : coefficients.descendingMap().values()) {
      if (last != 0 && c.signum() != last) {
        changes++;
      }
      last = c.signum();
    }
    return changes;
  }

  private static void add(Map<BigDecimal, BigDecimal> terms, BigDecimal q, BigDecimal c) {
    BigDecimal before = terms.get(q);
    BigDecimal sum = before == null ? c : before.add(c, DECIMAL128);
    if (sum.signum() == 0) {
      terms.remove(q);
    } else {
      terms.put(q, sum);
    }
  }
}
