package tenor.metric;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * The rate a year that a loan really costs, fees, ratios and grace included: at which what is paid is
 * worth as much as what is received.
 *
 * <pre>Σ received / (1 + rate)^time = Σ paid / (1 + rate)^time</pre>
 *
 * <p>Worked example: 100 received and 60 paid after one year and after two cost 13.06623863 % a year.
 *
 * <p>Where money goes back and forth there may be several such rates, all of which are given, or none,
 * which is said: no rate is chosen among them, and none made up.
 */
final class EffectiveRate implements Metric {

  @Override
  public String name() {
    return "effective_rate";
  }

  @Override
  public Kind result() {
    return Kind.RATE;
  }

  @Override
  public String summary() {
    return "The rates at which what is paid is worth what is received: one, several or none.";
  }

  @Override
  public String formula() {
    return "Σ received / (1 + rate)^time = Σ paid / (1 + rate)^time";
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
    CashFlows flows = CashFlows.of(projection, account);
    if (!(flows.received(0) > 0)) {
      return new Answer.None("Nothing is received for it.");
    }
    BalancingRates balancing = BalancingRates.of(flows.flows());
    List<Double> rates = balancing.rates();
    if (rates.isEmpty()) {
      return new Answer.None(
          balancing.isGain()
              ? "At every rate what is received is worth more than what is paid."
              : "At every rate what is paid is worth more than what is received.");
    }
    return rates.size() == 1
        ? new Answer.Figure(rates.get(0), Kind.RATE, null)
        : new Answer.Several(rates, Kind.RATE, null);
  }
}
