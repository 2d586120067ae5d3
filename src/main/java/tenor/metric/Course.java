package tenor.metric;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tenor.engine.DecimalReading;
import tenor.engine.SteadyTail;
import tenor.model.Account;
import tenor.model.Formula;
import tenor.model.Tail;

/**
 * What happens to one obligation from a period on, for good, as long as it is not met.
 *
 * <pre>L = Σ cᵢ / (1 + r − qᵢ) [money] for payments less additions of Σ cᵢqᵢ^k at interest r a period</pre>
 *
 * <p>Worked examples: payments of 1 billion that shrink by 1 % a year, L = 1 / 0.01 = 100 billion;
 * half of 1 billion at 4 %, L = 0.5 / 0.04 = 12.5 billion.
 *
 * @param owed B, what is owed at the opening of the first period
 * @param interest of the first period
 * @param rate of interest of a period
 * @param payments what is paid in each period
 * @param added what is added in each period besides interest on what was owed
 * @param limit L, the most that the payments can repay; null where there is no limit
 */
record Course(
    Account account,
    BigDecimal owed,
    BigDecimal interest,
    BigDecimal rate,
    Tail payments,
    Tail added,
    @Nullable BigDecimal limit) {

  private static final BigDecimal ROUNDING = new BigDecimal("1e-27");

  /** What payments can repay for good: an amount, or no limit where the amount is null. */
  private record Bound(@Nullable BigDecimal limit) {}

  /**
   * The course of an obligation, or null where it cannot be told for good.
   *
   * @param tail of all lines, supposing that the obligation is never met
   * @param reading in the period in which the tail begins
   */
  static @Nullable Course of(Account account, SteadyTail tail, DecimalReading reading) {
    Tail payments = tail.line(account.available());
    Tail added = tail.of(account.added());
    BigDecimal rate = rate(account, tail);
    BigDecimal owed = reading.value(account.opening());
    if (payments == null || added == null || rate == null || owed.signum() <= 0) {
      return null;
    }
    Tail net = payments.plus(added.negated());
    BigDecimal interest = reading.exact(account.bearing()).multiply(rate, DECIMAL128);
    Bound bound = keepsApart(account, rate)
        ? boundKeptApart(payments, net, rate, interest)
        : bound(net, rate);
    return bound == null
        ? null
        : new Course(account, owed, interest, rate, payments, added, bound.limit());
  }

  /**
   * Whether it is never met: the payments can repay no more than what is owed. Both are compared to
   * 27 digits, because a twelfth of a year has no end in decimals.
   */
  boolean isNever() {
    return limit != null && limit.subtract(owed).compareTo(owed.multiply(ROUNDING)) <= 0;
  }

  /** Whether it is shown that it will be met, however long that takes. */
  boolean willBeMet() {
    return !isNever() && !keepsApart(account, rate);
  }

  /**
   * The proof of a course that is never met.
   *
   * @param from years from the start to the first period
   */
  Horizon.NeverProof proof(BigDecimal from) {
    if (limit == null) {
      throw new IllegalStateException(account.name() + " can be met");
    }
    return new Horizon.NeverProof(
        reason(), from, owed, limit, interest, payments.first(), added.first(), rate, payments);
  }

  private static boolean keepsApart(Account account, BigDecimal rate) {
    return !account.compounds() && rate.signum() != 0;
  }

  private static @Nullable BigDecimal rate(Account account, SteadyTail tail) {
    Formula formula = account.rate();
    if (formula == null) {
      return BigDecimal.ZERO;
    }
    Tail rate = tail.of(formula);
    return rate == null ? null : rate.constant();
  }

  /** The most that net payments can repay for good; null where that is not shown. */
  private static @Nullable Bound bound(Tail net, BigDecimal rate) {
    if (net.negated().isNeverNegative()) {
      return new Bound(BigDecimal.ZERO);
    }
    boolean payingInTheEnd =
        net.isGeometric() && net.terms().get(0).coefficient().signum() > 0;
    if (!payingInTheEnd || net.signChanges() > 1) {
      return null;
    }
    BigDecimal factor = BigDecimal.ONE.add(rate);
    BigDecimal limit = BigDecimal.ZERO;
    for (Tail.Term term : net.terms()) {
      BigDecimal gap = factor.subtract(term.ratio());
      if (gap.signum() <= 0) {
        return new Bound(null);
      }
      limit = limit.add(term.coefficient().divide(gap, DECIMAL128), DECIMAL128);
    }
    return new Bound(limit.max(BigDecimal.ZERO));
  }

  /**
   * The same where the interest bears no interest: nothing where the payments do not even cover it,
   * else at most all payments together.
   */
  private static @Nullable Bound boundKeptApart(
      Tail payments, Tail net, BigDecimal rate, BigDecimal interest) {
    if (rate.signum() < 0) {
      return null;
    }
    boolean uncovered = Tail.constant(interest).plus(payments.negated()).isNeverNegative();
    return uncovered ? new Bound(BigDecimal.ZERO) : bound(net, BigDecimal.ZERO);
  }

  private Horizon.Reason reason() {
    if (payments.first().signum() == 0 && payments.constant() != null) {
      return Horizon.Reason.NOTHING_IS_PAID;
    }
    boolean grows =
        payments.terms().stream().anyMatch(t -> t.ratio().compareTo(BigDecimal.ONE) > 0);
    if (added.first().signum() > 0) {
      return Horizon.Reason.TARGET_OUTRUNS;
    }
    if (rate.signum() > 0 && !grows && interest.compareTo(payments.first()) >= 0) {
      return Horizon.Reason.INTEREST_OUTRUNS;
    }
    return grows ? Horizon.Reason.GROWTH_TOO_SLOW : Horizon.Reason.PAYMENTS_CONVERGE;
  }
}
