package tenor.metric;

import java.util.List;

/** The registry of metrics: a new metric is one file and one word in this list. */
public final class Metrics {
  /** All metrics, in the order of the glossary. */
  public static final List<Metric> ALL = List.of(
      new Years(),
      new MetOn(),
      new Generations(),
      new Outcome(),
      new LeadTime(),
      new FirstPayment(),
      new LastPayment(),
      new Paid(),
      new PaidBy(),
      new PaymentIn(),
      new Interest(),
      new InterestIn(),
      new Fees(),
      new Multiple(),
      new BalanceAt(),
      new PrincipalAt(),
      new DeferredInterestAt(),
      new PeakBalance(),
      new HalfLife(),
      new PresentValue(),
      new GrantElement(Metric.Argument.NONE),
      new GrantElement(Metric.Argument.AT_RATE),
      new EffectiveRate(),
      new StandstillRevenue(),
      new StandstillIn(),
      new Coverage(),
      new Limit());

  private Metrics() {}
}
