package tenor.report;

import static java.math.MathContext.DECIMAL64;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tenor.metric.Horizon;
import tenor.metric.Measure;
import tenor.metric.Projection;
import tenor.model.Account;
import tenor.model.Clock;
import tenor.model.Tail;
import tenor.quantity.Kind;
import tenor.study.Subject;

/**
 * The last step from the lines of an obligation to the years it takes, to its end by an event, or to
 * the proof that it is never paid in full, in numbers.
 *
 * <p>Worked example: "105 years + 1 year × 2.1903 billion USD / 5 billion USD = 105.44 years", and
 * for never "L = 0.5 billion USD / (1 + 0.04 − 1) = 12.5 billion USD, and B = 123 billion USD".
 */
final class LastStep {
  private LastStep() {}

  /** The step; null where the measure is another one, or there is no such step. */
  static @Nullable String of(Subject subject, Measure measure) {
    String name = measure.obligation();
    Kind kind = measure.metric().result();
    boolean time = kind == Kind.DURATION || kind == Kind.GENERATIONS || kind == Kind.DATE;
    Account account = name == null ? null : subject.plan().account(name).orElse(null);
    if (account == null || !time || !subject.unstated(measure).isEmpty()) {
      return null;
    }
    Horizon horizon = subject.point().horizon(account.name());
    if (horizon instanceof Horizon.Never never) {
      return limit(never.proof(), account.unit().currency());
    }
    boolean ends = Sentences.isEnd(measure.metric().name());
    if (ends && account.hasTarget() && horizon instanceof Horizon.Ended ended) {
      return writtenOff(subject.point(), account, ended);
    }
    return ends && horizon instanceof Horizon.Reached reached
        ? years(subject.point(), account, reached)
        : null;
  }

  private static String years(Projection point, Account account, Horizon.Reached reached) {
    int k = point.lastPeriod(account);
    Clock clock = point.clock();
    String currency = account.unit().currency();
    double available = point.value(account.available(), k);
    String result = Figures.text(reached.years(), Kind.DURATION, null);
    if (available <= 0) {
      return result;
    }
    return Sentences.years(clock.opening(k))
        + " + "
        + Sentences.years(clock.length(k))
        + " × "
        + Figures.text(point.value(account.due(), k), Kind.MONEY, currency)
        + " / "
        + Figures.text(available, Kind.MONEY, currency)
        + " = "
        + result;
  }

  private static String writtenOff(Projection point, Account account, Horizon.Ended ended) {
    String currency = account.unit().currency();
    double opening = point.value(account.opening(), point.lastPeriod(account));
    return "after "
        + Sentences.years(BigDecimal.valueOf(ended.years()))
        + ", "
        + Figures.text(opening, Kind.MONEY, currency)
        + " − "
        + Figures.text(ended.givenUp(), Kind.MONEY, currency)
        + " written off = "
        + Figures.text(opening - ended.givenUp(), Kind.MONEY, currency);
  }

  private static String limit(Horizon.NeverProof proof, @Nullable String currency) {
    Scale scale = Scale.of(proof.interest().max(proof.payment()));
    BigDecimal sum = BigDecimal.ZERO;
    StringBuilder parts = new StringBuilder();
    for (Tail.Term term : proof.payments().terms()) {
      BigDecimal gap = BigDecimal.ONE.add(proof.rate()).subtract(term.ratio());
      if (gap.signum() <= 0) {
        return compared(proof, "", scale, currency);
      }
      sum = sum.add(term.coefficient().divide(gap, DECIMAL64));
      parts.append(parts.length() == 0 ? "" : " + ");
      parts.append(Figures.text(term.coefficient(), scale, currency)).append(" / (1 + ");
      parts.append(Figures.number(proof.rate(), Figures.DIGITS)).append(" − ");
      parts.append(Figures.number(term.ratio(), Figures.DIGITS)).append(')');
    }
    BigDecimal off = sum.subtract(proof.limit()).abs();
    boolean shown =
        parts.length() > 0 && off.compareTo(proof.limit().multiply(new BigDecimal("1e-9"))) <= 0;
    return compared(proof, shown ? parts + " = " : "", scale, currency);
  }

  private static String compared(
      Horizon.NeverProof proof, String sum, Scale scale, @Nullable String currency) {
    return "the limit is L = "
        + sum
        + Figures.text(proof.limit(), scale, currency)
        + ", and B = "
        + Figures.text(proof.owed(), scale, currency)
        + " is owed: never, since L is no more than B";
  }
}
