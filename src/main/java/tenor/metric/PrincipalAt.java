package tenor.metric;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.model.Part;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * The principal at the end of a day: what is owed without interest that is deferred, overdue or not
 * yet asked for. Without a schedule, what is owed without the interest that is kept apart.
 *
 * <pre>principal = principal not yet asked for + deferred principal [money]</pre>
 *
 * <p>Worked example: of 1,000 at 2 % with 50 level instalments of 31.823 a year, 988.177 are left after
 * the first.
 */
final class PrincipalAt implements Metric {

  @Override
  public String name() {
    return "principal";
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
    return "The principal at the last close of a period on or before a day.";
  }

  @Override
  public String formula() {
    return "principal not yet asked for + deferred principal [money]";
  }

  @Override
  public boolean sums() {
    return true;
  }

  @Override
  public List<String> lines(Account account) {
    return Metric.and(Metric.super.lines(account), account, Part.PRINCIPAL, Part.KEPT_APART);
  }

  @Override
  public Answer of(Projection projection, Account account, @Nullable Quantity argument) {
    return Periods.atClose(projection, account, argument, k -> principal(projection, account, k));
  }

  private static double principal(Projection projection, Account account, int k) {
    if (k < 0) {
      return projection.value(account.opening(), 0);
    }
    return account.has(Part.PRINCIPAL)
        ? projection.value(account.line(Part.PRINCIPAL), k)
        : projection.value(account.closing(), k)
            - Periods.part(projection, account, Part.KEPT_APART, k);
  }
}
