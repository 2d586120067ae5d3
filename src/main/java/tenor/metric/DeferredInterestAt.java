package tenor.metric;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.model.Part;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * The interest that is put off at the end of a day; without a schedule, what is kept apart.
 *
 * <pre>deferred interest = interest of deferred instalments + interest that bears none yet [money]</pre>
 *
 * <p>Worked example: the interest of one deferred instalment of 1,000 at 2 % is 20 until it is paid.
 */
final class DeferredInterestAt implements Metric {

  @Override
  public String name() {
    return "deferred_interest";
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
    return "Interest that is put off or kept apart, at the last close on or before a day.";
  }

  @Override
  public String formula() {
    return "interest of deferred instalments + interest kept apart [money]";
  }

  @Override
  public boolean sums() {
    return true;
  }

  @Override
  public List<String> lines(Account account) {
    return Metric.and(
        Metric.super.lines(account), account, Part.DEFERRED_INTEREST, Part.KEPT_APART);
  }

  @Override
  public Answer of(Projection projection, Account account, @Nullable Quantity argument) {
    Part part = account.has(Part.ASKED) ? Part.DEFERRED_INTEREST : Part.KEPT_APART;
    return Periods.atClose(
        projection, account, argument, k -> k < 0 ? 0 : Periods.part(projection, account, part, k));
  }
}
