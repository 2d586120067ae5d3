package tenor.metric;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tenor.model.Tail;

/** How it ends with an obligation. None of these is a number in disguise. */
public sealed interface Horizon {

  /**
   * It is met after some years.
   *
   * <pre>years = length of all earlier periods + length × due / available</pre>
   *
   * @param years from the start
   */
  record Reached(double years) implements Horizon {}

  /** It is not met within the years that the calculation looks at; nothing is shown beyond. */
  record NotReached(BigDecimal within) implements Horizon {}

  /** It can be shown that it is never met. */
  record Never(NeverProof proof) implements Horizon {}

  /**
   * An event ended it before it was met: what was still owed was given up, or exchanged.
   *
   * <pre>given up = written off at the start of the period [money]</pre>
   *
   * <p>Worked example: 100 with payments of 10 a year, terminated in the fourth year, ended after 3
   * years, and 70 were given up.
   *
   * @param years from the start to the opening of the period in which the event takes effect
   * @param givenUp what was still owed then, in the obligation's currency
   */
  record Ended(double years, double givenUp) implements Horizon {}

  /** The text sets no amount to reach. */
  record NoTarget() implements Horizon {}

  /**
   * What shows that an obligation is never met: from a date on nothing changes any more, and all
   * later payments can repay at most the limit, which is no more than what is then owed.
   *
   * @param reason the kind of dead end
   * @param from years from the start to the date from which nothing changes any more
   * @param owed B, what is owed then
   * @param limit L, the most that all later payments can repay, in value of that date
   * @param interest of the first period then
   * @param payment of the first period then
   * @param addition of the first period then: by draws or by a moving target
   * @param rate of interest of a period
   * @param payments what is paid in each period for good
   */
  record NeverProof(
      Reason reason,
      BigDecimal from,
      BigDecimal owed,
      BigDecimal limit,
      BigDecimal interest,
      BigDecimal payment,
      BigDecimal addition,
      BigDecimal rate,
      Tail payments) {}

  /** The kinds of dead end. */
  enum Reason {
    /** Nothing is ever paid. */
    NOTHING_IS_PAID,
    /** The payments are no more than the interest, and do not grow. */
    INTEREST_OUTRUNS,
    /** The target rises at least as fast as the payments come. */
    TARGET_OUTRUNS,
    /** The payments shrink and add up to less than what is owed. */
    PAYMENTS_CONVERGE,
    /** The payments grow, but too slowly for the interest. */
    GROWTH_TOO_SLOW
  }

  /** Whether it is over, because it is met or because an event ended it. */
  default boolean isOver() {
    return this instanceof Reached || this instanceof Ended;
  }

  /** The years it takes, or null where it is not reached. */
  default @Nullable Double yearsIfReached() {
    return this instanceof Reached reached ? Double.valueOf(reached.years()) : null;
  }
}
