package tenor.metric;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenor.model.Account;
import tenor.model.Part;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;

/**
 * How well revenue covers what a schedule asks for, in the worst of its periods.
 *
 * <pre>coverage = smallest of (what revenue offers / what falls due) over the periods in which something does</pre>
 *
 * <p>Overdue sums of earlier periods are left out of what falls due. Worked example: 12 a year of revenue
 * against instalments of 10 and 11 cover them 1.09 times.
 */
final class Coverage implements Metric {

  @Override
  public String name() {
    return "coverage";
  }

  @Override
  public Kind result() {
    return Kind.RATIO;
  }

  @Override
  public String summary() {
    return "What revenue offers for each unit that falls due, in the worst period.";
  }

  @Override
  public String formula() {
    return "min of revenue offered / falling due";
  }

  @Override
  public List<String> lines(Account account) {
    List<String> lines = new ArrayList<>(Metric.super.lines(account));
    account.payments().forEach(payment -> lines.add(payment.offered()));
    return lines;
  }

  private static double offered(Projection projection, Account account, int k) {
    double sum = 0;
    for (Account.Payment payment : account.payments()) {
      sum += payment.stream() == null ? 0 : projection.value(payment.offered(), k);
    }
    return sum;
  }

  @Override
  public Answer of(Projection projection, Account account, @Nullable Quantity argument) {
    if (!account.has(Part.ASKED)) {
      return new Answer.None("It has no schedule that revenue could cover.");
    }
    if (account.payments().stream().allMatch(payment -> payment.stream() == null)) {
      return new Answer.None("No revenue pays it.");
    }
    double worst = Double.POSITIVE_INFINITY;
    for (int k = 0; k <= projection.lastPeriod(account); k++) {
      double overdue = k == 0 ? 0 : Periods.part(projection, account, Part.OVERDUE, k - 1);
      double falls = projection.value(account.line(Part.ASKED), k) - overdue;
      if (falls > 0) {
        worst = Math.min(worst, offered(projection, account, k) / falls);
      }
    }
    return worst < Double.POSITIVE_INFINITY
        ? new Answer.Figure(worst, Kind.RATIO, null)
        : new Answer.None("Nothing falls due within the years looked at.");
  }
}
