package tenor.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.metric.Answer;
import tenor.metric.Generations;
import tenor.metric.Horizon;
import tenor.model.Clock;
import tenor.quantity.Expectation;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.scenario.Verdict;
import tenor.study.Ending;

/**
 * Whether an answer is what a claim expects.
 *
 * <p>A figure holds when it lies in the accepted interval. An obligation that is never met takes
 * longer than any number of years: it meets "at least 100 years" and fails "250 years". One that is
 * not met within N years meets "at least n years" for n ≤ N, fails what would have to end by N, and
 * leaves the rest undecided. One that an event ended was not met, and no number of years is right;
 * nor is one where there is no amount to reach. Where there are several figures, all of them decide alike or it is undecided.
 *
 * <p>Figures are compared at twelve significant digits, so that the last bits of a sum decide
 * nothing.
 */
final class Acceptance {
  private static final MathContext DIGITS = new MathContext(12);

  private final Expectation expectation;
  private final Kind result;
  private final Clock clock;
  private final BigDecimal factor;

  /**
   * The acceptance of one expectation.
   *
   * @param result the kind of the metric's figure
   * @param generation the length of a generation, if the claim says; otherwise 25 years
   */
  Acceptance(Expectation expectation, Kind result, Clock clock, @Nullable Quantity generation) {
    this.expectation = expectation;
    this.result = result;
    this.clock = clock;
    this.factor = factor(expectation.kind(), result, generation);
  }

  /** What a figure of the metric is multiplied with to be in the unit of the expectation. */
  private static BigDecimal factor(Kind expected, Kind result, @Nullable Quantity generation) {
    BigDecimal usual = BigDecimal.valueOf(Generations.YEARS);
    BigDecimal years = generation == null ? usual : generation.value();
    BigDecimal factor = BigDecimal.ONE;
    if (result == Kind.GENERATIONS) {
      factor = usual;
    }
    if (expected == Kind.GENERATIONS) {
      return factor.divide(years, MathContext.DECIMAL64);
    }
    return result == Kind.GENERATIONS && expected != Kind.DURATION ? BigDecimal.ONE : factor;
  }

  /** The verdict on an answer. */
  Verdict of(Answer answer) {
    if (answer instanceof Answer.Figure figure) {
      return of(figure.value());
    }
    if (answer instanceof Answer.Several several) {
      return of(several);
    }
    if (answer instanceof Answer.None) {
      return Verdict.FAILS;
    }
    return of(((Answer.Open) answer).horizon());
  }

  /** The verdict on one of many points; null where only a run alone can tell. */
  @Nullable Verdict of(double figure, Ending end) {
    return switch (end) {
      case REACHED -> of(figure);
      case NOT_REACHED -> of(new Horizon.NotReached(clock.stopAfter()));
      case NEVER -> ofNever();
      case ENDED -> of(new Horizon.Ended(0, 0));
      case NONE -> null;
    };
  }

  /** The verdict where it is never reached. */
  Verdict ofNever() {
    return switch (expectation.shape()) {
      case NEVER, NOT_REACHED -> Verdict.HOLDS;
      case REACHED, ENDED, NO_TARGET -> Verdict.FAILS;
      case INTERVAL -> isTime() ? later(null) : Verdict.FAILS;
    };
  }

  /** The verdict that all of several figures share; undecided where they share none. */
  private Verdict of(Answer.Several several) {
    Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    for (double value : several.values()) {
      verdicts.add(of(value));
    }
    return verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.UNDECIDED;
  }

  /**
   * The verdict on a figure; infinity is a time that does not end within the years looked at, and
   * where that leaves it undecided the answer itself may tell more.
   */
  Verdict of(double figure) {
    if (Double.isNaN(figure)) {
      return Verdict.FAILS;
    }
    if (Double.isInfinite(figure)) {
      return of(new Horizon.NotReached(clock.stopAfter()));
    }
    return switch (expectation.shape()) {
      case INTERVAL -> verdict(expectation.accepts(scaled(figure)));
      case REACHED -> Verdict.HOLDS;
      case NEVER, NOT_REACHED, ENDED, NO_TARGET -> Verdict.FAILS;
    };
  }

  /** The verdict where it ends in some way. */
  Verdict of(Horizon horizon) {
    if (horizon instanceof Horizon.NoTarget) {
      return verdict(expectation.shape() == Expectation.Shape.NO_TARGET);
    }
    if (horizon instanceof Horizon.Ended) {
      return verdict(expectation.shape() == Expectation.Shape.ENDED
          || expectation.shape() == Expectation.Shape.NOT_REACHED);
    }
    if (horizon instanceof Horizon.NotReached open) {
      return switch (expectation.shape()) {
        case NOT_REACHED -> Verdict.HOLDS;
        case NO_TARGET -> Verdict.FAILS;
        case NEVER, REACHED, ENDED -> Verdict.UNDECIDED;
        case INTERVAL -> isTime() ? later(open.within()) : Verdict.UNDECIDED;
      };
    }
    return ofNever();
  }

  /** The verdict on a time that lies beyond some years, or beyond all years where they are null. */
  private Verdict later(@Nullable BigDecimal within) {
    BigDecimal high = expectation.high();
    if (within == null) {
      return verdict(high == null);
    }
    BigDecimal beyond = beyond(within);
    if (high != null) {
      return high.compareTo(beyond) <= 0 ? Verdict.FAILS : Verdict.UNDECIDED;
    }
    BigDecimal low = expectation.low();
    return low == null || low.compareTo(beyond) <= 0 ? Verdict.HOLDS : Verdict.UNDECIDED;
  }

  /** The end of the years looked at, in the unit of the expectation. */
  private BigDecimal beyond(BigDecimal within) {
    if (result == Kind.DATE) {
      return BigDecimal.valueOf(clock.dayAt(within).epochDay());
    }
    BigDecimal usual = BigDecimal.valueOf(Generations.YEARS);
    BigDecimal figure =
        result == Kind.GENERATIONS ? within.divide(usual, MathContext.DECIMAL64) : within;
    return figure.multiply(factor, MathContext.DECIMAL64);
  }

  private boolean isTime() {
    return result == Kind.DURATION || result == Kind.GENERATIONS || result == Kind.DATE;
  }

  private BigDecimal scaled(double figure) {
    return new BigDecimal(figure).multiply(factor, MathContext.DECIMAL64).round(DIGITS);
  }

  /** The ends of the accepted interval as figures of the metric; an absent end is left out. */
  double[] bounds() {
    BigDecimal low = expectation.low();
    BigDecimal high = expectation.high();
    if (low == null) {
      return high == null ? new double[0] : new double[] {unscaled(high)};
    }
    return high == null
        ? new double[] {unscaled(low)}
        : new double[] {unscaled(low), unscaled(high)};
  }

  private double unscaled(BigDecimal bound) {
    return bound.divide(factor, MathContext.DECIMAL64).doubleValue();
  }

  private static Verdict verdict(boolean holds) {
    return holds ? Verdict.HOLDS : Verdict.FAILS;
  }
}
