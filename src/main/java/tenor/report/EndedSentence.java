package tenor.report;

import java.util.ArrayList;
import java.util.List;
import tenor.metric.Horizon;
import tenor.metric.Projection;
import tenor.model.Account;
import tenor.quantity.Kind;

/**
 * That an event ended an obligation, on which day, and what became of what was still owed.
 *
 * <p>Worked example: "The loan ended on 2028-01-01 by an event; 70 million USD was given up." The day
 * is the first one of the period in which the event takes effect.
 */
final class EndedSentence {
  private EndedSentence() {}

  /** The sentence, with the name of the obligation. */
  static String of(Projection projection, Account account, Horizon.Ended ended) {
    int last = projection.lastPeriod(account);
    String start =
        "The " + account.name() + " ended on " + projection.clock().firstDay(last) + " by an event";
    String currency = account.unit().currency();
    if (!account.hasTarget()) {
      double paid = projection.sum(account.paid(), 0, last);
      return start + "; there was no amount to reach, and "
          + Figures.text(paid, Kind.MONEY, currency) + " was paid until then.";
    }
    return ended.givenUp() > 0
        ? start + "; " + Figures.text(ended.givenUp(), Kind.MONEY, currency) + " was "
            + fate(account) + "."
        : start + ", when nothing was owed.";
  }

  private static String fate(Account account) {
    if (account.exchanges().isEmpty()) {
      return "given up";
    }
    List<String> names = new ArrayList<>();
    account.exchanges().forEach(name -> names.add("the " + name));
    String exchanged = "exchanged for " + Sentences.joined(names, "or");
    return account.mayBeGivenUp() ? "given up or " + exchanged : exchanged;
  }
}
