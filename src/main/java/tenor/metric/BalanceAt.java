package tenor.metric;

import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * What is owed at the end of a day, as of the last close of a period on or before it; before the
 * first close, the amount at the start. A year alone is its last day.
 *
 * <pre>balance = opening + drawn + interest − paid of that period [money]</pre>
 *
 * <p>Worked example: 123 billion at 4 % from 2025 with nothing paid is 127.92 billion at 2025.
 */
final class BalanceAt implements Metric {

  @Override
  public String name() {
    return "balance";
  }

  @Override
  public Argument argument() {
    return Argument.AT_DATE;
  }

  @Override
  public Kind result() {
    return Kind.MONEY;
  }

  @Override
  public String summary() {
    return "What is owed at the last close of a period on or before a day.";
  }

  @Override
  public String formula() {
    return "closing balance [money]";
  }

  @Override
  public boolean sums() {
    return true;
  }

  @Override
  public Answer of(Projection projection, Account account, @Nullable Quantity argument) {
    return Periods.atClose(
        projection,
        account,
        argument,
        k -> k < 0
            ? projection.value(account.opening(), 0)
            : projection.value(account.closing(), k));
  }
}
