package tenor.metric;

import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * What all payments are worth at the start, at a rate of discount.
 *
 * <pre>present value = Σ paid / (1 + rate)^(years from the start to the close) [money]</pre>
 *
 * <p>Worked example: 2 billion a year for 250 years at 5 % a year are worth 2 × (1 − 1.05^−250) /
 * 0.05 = 39.9998 billion.
 */
final class PresentValue implements Metric {

  @Override
  public String name() {
    return "present_value";
  }

  @Override
  public Argument argument() {
    return Argument.AT_RATE;
  }

  @Override
  public Kind result() {
    return Kind.MONEY;
  }

  @Override
  public String summary() {
    return "What all payments are worth at the start, at a rate of discount.";
  }

  @Override
  public String formula() {
    return "Σ paid / (1 + rate)^(time of payment) [money]";
  }

  @Override
  public boolean sums() {
    return true;
  }

  @Override
  public Answer of(Projection projection, Account account, @Nullable Quantity argument) {
    if (argument == null) {
      throw new IllegalArgumentException("a present value needs a rate");
    }
    Horizon horizon = projection.horizon(account.name());
    if (account.hasTarget() && !horizon.isOver()) {
      return new Answer.Open(horizon);
    }
    double rate = argument.value().doubleValue();
    double sum = CashFlows.of(projection, account).paid(rate);
    return new Answer.Figure(sum, Kind.MONEY, account.unit().currency());
  }
}
