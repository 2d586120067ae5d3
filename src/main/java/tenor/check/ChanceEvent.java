package tenor.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tenor.metric.Horizon;
import tenor.metric.Measure;
import tenor.quantity.Expectation;
import tenor.quantity.Quantity;
import tenor.scenario.Verdict;
import tenor.study.Ending;
import tenor.study.Event;
import tenor.study.Subject;

/**
 * That a metric is as expected in a run, such as at most 250 years, by the same rules as a claim is
 * judged.
 *
 * <p>Numbers that are not near an end of the interval are compared as they are; near it, as decimals
 * of twelve digits, so that the last bits of a sum decide nothing.
 */
public final class ChanceEvent implements Event {
  private static final double NEAR = 1e-9;

  private final Acceptance acceptance;
  private final boolean interval;
  private final double low;
  private final double high;
  private final Verdict never;
  private final Verdict notReached;
  private final Verdict ended;

  private ChanceEvent(Acceptance acceptance, Expectation expectation, BigDecimal stopAfter) {
    this.acceptance = acceptance;
    this.interval = expectation.shape() == Expectation.Shape.INTERVAL;
    double[] bounds = acceptance.bounds();
    this.low = expectation.low() == null ? Double.NEGATIVE_INFINITY : bounds[0];
    this.high = expectation.high() == null ? Double.POSITIVE_INFINITY : bounds[bounds.length - 1];
    this.never = acceptance.ofNever();
    this.notReached = acceptance.of(new Horizon.NotReached(stopAfter));
    this.ended = acceptance.of(new Horizon.Ended(0, 0));
  }

  /**
   * The event that a measure is as expected.
   *
   * @param generation the length of a generation, where a claim says; otherwise 25 years
   */
  public static Event of(
      Expectation expectation, Subject subject, Measure measure, @Nullable Quantity generation) {
    Acceptance acceptance =
        new Acceptance(expectation, measure.metric().result(), subject.clock(), generation);
    return new ChanceEvent(acceptance, expectation, subject.clock().stopAfter());
  }

  @Override
  public Verdict of(double value, Ending ending) {
    return switch (ending) {
      case NEVER -> never;
      case NOT_REACHED -> notReached;
      case ENDED -> ended;
      case NONE -> Verdict.FAILS;
      case REACHED -> figure(value);
    };
  }

  private Verdict figure(double value) {
    if (!interval || isNear(value, low) || isNear(value, high)) {
      return acceptance.of(value);
    }
    return value > low && value < high ? Verdict.HOLDS : Verdict.FAILS;
  }

  private static boolean isNear(double value, double end) {
    return Double.isFinite(end) && Math.abs(value - end) <= NEAR * Math.abs(end);
  }
}
