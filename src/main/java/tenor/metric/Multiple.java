package tenor.metric;

import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * What is paid back for each unit of money received: the amount at the start, the draws and the
 * flow, before any ratio.
 *
 * <pre>multiple = Σ paid / Σ received</pre>
 *
 * <p>Worked example: two dollars owed for each dollar drawn give a multiple of 2, the "100 % loan"
 * of the press conference of 23 February 2025.
 */
final class Multiple implements Metric {

  @Override
  public String name() {
    return "multiple";
  }

  @Override
  public Kind result() {
    return Kind.RATIO;
  }

  @Override
  public String summary() {
    return "What is paid for each unit of money received.";
  }

  @Override
  public String formula() {
    return "paid / received";
  }

  @Override
  public Answer of(Projection projection, Account account, @Nullable Quantity argument) {
    if (!account.hasTarget()) {
      return new Answer.Open(projection.horizon(account.name()));
    }

    Horizon horizon = projection.horizon(account.name());
    if (!horizon.isOver()) {
      return new Answer.Open(horizon);
    }
    int last = projection.lastPeriod(account);
    double received = projection.sum(account.received(), 0, last);
    if (received <= 0) {
      return new Answer.None("Nothing is received for it.");
    }
    double paid = projection.sum(account.paid(), 0, last);
    return new Answer.Figure(paid / received, Kind.RATIO, null);
  }
}
