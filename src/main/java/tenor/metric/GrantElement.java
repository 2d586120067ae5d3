package tenor.metric;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * The part of a loan that is given rather than lent: how much less its payments are worth than what
 * is received, at a rate of discount.
 *
 * <pre>grant element = 1 − Σ paid / (1 + rate)^(time of payment) / Σ received / (1 + rate)^(time of receipt)</pre>
 *
 * <p>Without a rate it is the concessional convention of 5 % a year, which the International Monetary
 * Fund and the World Bank use since October 2013; a loan with 35 % or more is called concessional.
 * Worked example: a loan without interest, repaid in ten equal parts at the ends of ten years, has a
 * grant element of 1 − (1 − 1.05^−10) / 0.05 / 10 = 22.783 %.
 *
 * <p>It is negative where the loan costs more than the rate of discount: 100 repaid with 110 after a
 * year, 1 − 110 / 1.05 / 100 = −4.7619 %.
 */
final class GrantElement implements Metric {
  /** The rate of discount where a claim names none, a year. */
  static final double CONVENTION = 0.05;

  private final Argument argument;

  /**
   * The metric by the convention, or at a rate.
   *
   * @param argument none, or a rate
   */
  GrantElement(Argument argument) {
    this.argument = argument;
  }

  @Override
  public String name() {
    return "grant_element";
  }

  @Override
  public Argument argument() {
    return argument;
  }

  @Override
  public Kind result() {
    return Kind.SHARE;
  }

  @Override
  public String summary() {
    return argument == Argument.NONE
        ? "The part of what is received that is a gift, at the concessional rate of 5 %/year."
        : "The same at another rate of discount.";
  }

  @Override
  public String formula() {
    return "1 − present value of what is paid / present value of what is received";
  }

  @Override
  public List<String> lines(Account account) {
    return account.hasTarget() ? CashFlows.lines(account) : List.of();
  }

  @Override
  public Answer of(Projection projection, Account account, @Nullable Quantity argument) {
    Horizon horizon = projection.horizon(account.name());
    if (!horizon.isOver()) {
      return new Answer.Open(horizon);
    }
    double rate = argument == null ? CONVENTION : argument.value().doubleValue();
    CashFlows flows = CashFlows.of(projection, account);
    double received = flows.received(rate);
    if (!(received > 0)) {
      return new Answer.None("Nothing is received for it.");
    }
    return new Answer.Figure(1 - flows.paid(rate) / received, Kind.SHARE, null);
  }
}
