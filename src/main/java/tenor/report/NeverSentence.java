package tenor.report;

import static java.math.MathContext.DECIMAL64;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tenor.metric.Horizon;
import tenor.model.Clock;
import tenor.model.Tail;
import tenor.quantity.Kind;

/**
 * Why an obligation is never paid in full, in one sentence that names what is owed, the most that can
 * be repaid, and the reason.
 *
 * <pre>a year = of the first period × periods a year        rate a year = rate of a period × periods a year</pre>
 *
 * <p>Worked example: "payments that begin at 1 billion USD a year and shrink by 1 % a year can never
 * add up to more than 100 billion USD, and 500 billion USD is owed".
 */
final class NeverSentence {
  private final Horizon.NeverProof proof;
  private final BigDecimal perYear;
  private final @Nullable String currency;
  private final Scale scale;

  private NeverSentence(Horizon.NeverProof proof, Clock clock, @Nullable String currency) {
    this.proof = proof;
    this.perYear = BigDecimal.valueOf(clock.periodLength().perYear());
    this.currency = currency;
    BigDecimal most = proof.interest().max(proof.payment()).max(proof.addition());
    this.scale = Scale.of(most.multiply(perYear));
  }

  /**
   * The sentence.
   *
   * @param who the subject of the sentence, such as "The fund"
   */
  static String of(String who, Horizon.NeverProof proof, Clock clock, @Nullable String currency) {
    NeverSentence words = new NeverSentence(proof, clock, currency);
    String from = proof.from().signum() == 0
        ? ""
        : "from " + clock.dayAt(proof.from()) + " on, when nothing in the file changes any more, ";
    return who + " is never paid in full: " + from + words.reason() + ".";
  }

  private String reason() {
    return switch (proof.reason()) {
      case NOTHING_IS_PAID -> nothing();
      case INTEREST_OUTRUNS ->
        interest() + ", and " + payments()
            + (proof.limit().signum() == 0 ? "" : "; they" + atMost());
      case TARGET_OUTRUNS ->
        "what is owed rises by " + aYear(proof.addition()) + plusInterest() + ", and " + payments()
            + remaining();
      case PAYMENTS_CONVERGE ->
        "payments that begin at " + aYear(proof.payment()) + " and shrink" + pace()
            + (proof.rate().signum() == 0
                ? " can never add up to more than "
                : ", at interest of " + rate() + " a year, can never repay more than ")
            + money(proof.limit()) + ", and " + owed();
      case GROWTH_TOO_SLOW ->
        interest() + ", and payments that begin at " + aYear(proof.payment()) + " and grow" + pace()
            + " can repay " + money(proof.limit()) + " at the most, since the debt grows faster";
    };
  }

  private String nothing() {
    String growing =
        proof.rate().signum() > 0 ? ", and interest adds " + aYear(proof.interest()) : "";
    return "nothing is paid while " + owed() + growing;
  }

  private String interest() {
    BigDecimal bearing = proof.rate().signum() == 0
        ? proof.owed()
        : proof.interest().divide(proof.rate(), DECIMAL64);
    return "interest of " + rate() + " a year on " + money(bearing) + " is "
        + aYear(proof.interest());
  }

  private String payments() {
    return "the payments are " + aYear(proof.payment())
        + (proof.payments().constant() == null ? " at first" : "");
  }

  private String plusInterest() {
    return proof.interest().signum() > 0 ? " and by interest of " + aYear(proof.interest()) : "";
  }

  private String remaining() {
    return proof.limit().signum() == 0
        ? ""
        : "; what is left of them can repay " + money(proof.limit()) + " at the most, and "
            + owed();
  }

  private String atMost() {
    return " can repay " + money(proof.limit()) + " at the most"
        + (proof.limit().compareTo(proof.owed()) == 0 ? ", no more than what is owed" : "");
  }

  private String owed() {
    return money(proof.owed()) + " is owed";
  }

  /** By how much they grow or shrink a year, where that is one pace for all of them. */
  private String pace() {
    Tail payments = proof.payments();
    if (payments.terms().size() != 1) {
      return " from year to year";
    }
    BigDecimal factor = payments.terms().get(0).ratio().pow(perYear.intValueExact(), DECIMAL64);
    BigDecimal change = factor.subtract(BigDecimal.ONE).abs();
    return " by " + Figures.text(change, Kind.SHARE, null) + " a year";
  }

  private String rate() {
    return Figures.text(proof.rate().multiply(perYear, DECIMAL64), Kind.SHARE, null);
  }

  private String aYear(BigDecimal ofThePeriod) {
    return money(ofThePeriod.multiply(perYear, DECIMAL64)) + " a year";
  }

  private String money(BigDecimal value) {
    return Figures.text(value, scale, currency);
  }
}
